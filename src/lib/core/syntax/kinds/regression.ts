import type { RegressionSpec } from '../../analysis/regression/types';
import { fail, ok } from '../../outcome';
import { FEW_CLUSTERS } from '../../stats/regression/bias-reduced';
import { rColumn } from '../columns';
import { rVector } from '../names';
import { upperQuantile } from '../r-preamble';
import type { CodeLine, KindSyntax, SyntaxFacts } from '../types';
import { columnsFor, DESIGN, neededFor } from './predictors';
import { regressionSpss } from './regression-spss';

/** R that gives the covariance of the coefficients and their degrees of freedom. */
function errorsOf({ errors, constant }: RegressionSpec, isFrequency: boolean, facts: SyntaxFacts): string[] {
	switch (errors.kind) {
		case 'usual':
			return [
				isFrequency
					? '    df <- rep(cases - fit$rank, fit$rank); V <- vcov(fit) * fit$df.residual / df[1]'
					: '    df <- rep(fit$df.residual, fit$rank); V <- vcov(fit)'
			];
		case 'hc3':
			return ['    df <- rep(fit$df.residual, fit$rank); V <- sandwich::vcovHC(fit, type = "HC3")'];
		case 'clustered': {
			const fitted = facts.weight === null ? 'fit' : 'rooted';
			const kind =
				errors.correction === 'auto'
					? `if (length(unique(cluster)) < ${FEW_CLUSTERS}) "CR2" else "CR1S"`
					: errors.correction === 'cr2'
						? '"CR2"'
						: '"CR1S"';
			return [
				`    cluster <- ${rColumn(facts, errors.variable)}[rows]; kind <- ${kind}`,
				// With weights clubSandwich takes the rows to vary alike in CR2, and the app the weighted rows.
				...(facts.weight === null
					? []
					: [
							`    Z <- sqrt(weight) * ${constant ? 'cbind(1, X)' : 'X'}; rooted <- lm(sqrt(weight) * y ~ 0 + Z)`
						]),
				`    V <- clubSandwich::vcovCR(${fitted}, cluster = cluster, type = kind); df <- rep(length(unique(cluster)) - 1, fit$rank)`,
				`    if (kind == "CR2") df <- clubSandwich::coef_test(${fitted}, vcov = V, test = "Satterthwaite")$df_Satt`
			];
		}
	}
}

/** Least squares with usual, HC3 or cluster-robust standard errors. */
export const regression: KindSyntax<RegressionSpec> = {
	packages: ({ errors }) =>
		errors.kind === 'hc3' ? ['sandwich'] : errors.kind === 'clustered' ? ['clubSandwich'] : [],
	r(spec, facts) {
		const { dependents, predictors, errors, rows, constant, confidence, weightKind } = spec;
		if (dependents.length === 0 || predictors.length === 0) return fail('syntax.notChosen');
		const isFrequency = facts.weight !== null && weightKind === 'frequency';
		if (isFrequency && errors.kind !== 'usual') return fail('syntax.noFrequencyRobust');
		const needed = neededFor(predictors, facts);
		if (errors.kind === 'clustered') needed.push(rColumn(facts, errors.variable));
		const lines: CodeLine[] = [
			`  outcomes <- list(${dependents.map((name) => rColumn(facts, name)).join(', ')})`,
			`  names(outcomes) <- ${rVector(dependents)}`,
			{ code: 'syntax.rowsOfModels' },
			`  complete <- complete.cases(${needed.join(', ')})`,
			...(rows === 'common' ? ['  complete <- complete & complete.cases(as.data.frame(outcomes))'] : []),
			'  any_used <- complete & Reduce(`|`, lapply(outcomes, function(y) !is.na(y)))',
			...DESIGN,
			'  for (name in names(outcomes)) {',
			'    y <- outcomes[[name]]; rows <- complete & !is.na(y)',
			`    X <- cbind(${predictors.map((one) => columnsFor(one, facts)).join(',\n      ')})[rows[any_used], , drop = FALSE]`,
			'    X <- X[, apply(X, 2, function(x) min(x) < max(x)), drop = FALSE]; y <- y[rows]; weight <- w[rows]',
			`    fit <- lm(y ~ ${constant ? 'X' : '0 + X'}, weights = weight); s <- summary(fit); cases <- ${isFrequency ? 'sum(weight)' : 'length(y)'}`,
			...errorsOf(spec, isFrequency, facts),
			'    b <- coef(fit); se <- sqrt(diag(as.matrix(V))); t <- b / se',
			`    low <- b - qt(${upperQuantile(confidence)}, df) * se; high <- b + qt(${upperQuantile(confidence)}, df) * se; p <- 2 * pt(-abs(t), df)`,
			`    ids <- c(${constant ? '"(constant)", ' : ''}colnames(X))`,
			...(constant
				? [
						'    away <- function(x) sqrt(sum(weight * (x - weighted.mean(x, weight))^2)); beta <- c(NA, b[-1] * apply(X, 2, away) / away(y))',
						'    vif <- if (ncol(X) > 1) c(NA, diag(solve(cov2cor(vcov(fit)[-1, -1])))) else c(NA, 1)'
					]
				: []),
			'    for (i in seq_along(ids)) out[[length(out) + 1]] <- put(paste0("full-", name), ids[i],',
			`      c(b = b[[i]], se = se[[i]], t = t[[i]], p = p[[i]], low = low[[i]], high = high[[i]], df = df[[i]]${constant ? ', beta = beta[[i]], vif = vif[[i]], tolerance = 1 / vif[[i]]' : ''}))`,
			...summaryLines(constant, isFrequency),
			'  }'
		];
		return ok(lines);
	},
	spss: regressionSpss
};

function summaryLines(constant: boolean, isFrequency: boolean): string[] {
	if (isFrequency || !constant)
		return [
			'    out[[length(out) + 1]] <- put("models", name, c(n = cases, r = sqrt(s$r.squared), rSquared = s$r.squared))'
		];
	return [
		'    f <- s$fstatistic',
		'    out[[length(out) + 1]] <- put("models", name, c(n = cases, r = sqrt(s$r.squared), rSquared = s$r.squared, adjusted = s$adj.r.squared, see = s$sigma,',
		'      f = f[[1]], df1 = f[[2]], df2 = f[[3]], fP = pf(f[[1]], f[[2]], f[[3]], lower.tail = FALSE), aic = AIC(fit), bic = BIC(fit)))'
	];
}
