import type { LogisticSpec } from '../../analysis/logistic/types';
import { fail, ok } from '../../outcome';
import { columnOf, inSpss, percentOf, rFactor } from '../columns';
import { numeral, rText, rVector, spssName } from '../names';
import { upperQuantile } from '../r-preamble';
import { spssValue } from '../spss-preamble';
import type { CodeLine, KindSyntax } from '../types';
import { CALIBRATION, DIFFERENCES, FIT_HELD, MODEL, PROFILE } from './logistic-r';
import { columnsFor, DESIGN, neededFor, termsInSpss } from './predictors';

/** Fewer events than this for each coefficient ask for Firth's correction (see analysis/logistic/model.ts). */
const FEW_EVENTS = 10;

/** Logistic regression: odds ratios, average differences in probability, the model, classification and calibration. */
export const logistic: KindSyntax<LogisticSpec> = {
	packages: ({ method }) => (method === 'likelihood' ? [] : ['brglm2']),
	r(spec, facts) {
		const { outcome, predictors, event, method, intervals, confidence, shown } = spec;
		if (outcome === null || predictors.length === 0) return fail('syntax.notChosen');
		const isEvent = event === null ? 'tail(levels(droplevels(outcome)), 1)' : rText(String(event));
		const firth =
			method === 'auto' ? `is_separated || each < ${FEW_EVENTS}` : method === 'firth' ? 'TRUE' : 'FALSE';
		const profile = intervals === 'auto' ? 'firth' : intervals === 'profile' ? 'TRUE' : 'FALSE';
		const lines: CodeLine[] = [
			`  outcome <- ${rFactor(facts, outcome)}`,
			`  happened <- as.numeric(outcome == ${isEvent})`,
			{ code: 'syntax.rowsOfModels' },
			`  rows <- complete.cases(happened, ${neededFor(predictors, facts).join(', ')}); any_used <- rows`,
			...DESIGN,
			`  parts <- list(${predictors.map((one) => columnsFor(one, facts)).join(',\n    ')})`,
			`  kinds <- ${rVector(predictors.map(({ as }) => as))}; centred <- c(${predictors.map((one) => (one.as === 'square' && one.centred ? 'TRUE' : 'FALSE')).join(', ')})`,
			'  X <- do.call(cbind, parts); of <- rep(seq_along(parts), sapply(parts, ncol)); y <- happened[rows]; n <- length(y)',
			{ code: 'syntax.standardisedInside' },
			'  varies <- which(apply(X, 2, function(x) min(x) < max(x))); q <- qr(cbind(1, scale(X[, varies, drop = FALSE])))',
			'  kept <- varies[sort(setdiff(q$pivot[seq_len(q$rank)], 1)) - 1]',
			'  centre <- colMeans(X[, kept, drop = FALSE]); spread <- apply(X[, kept, drop = FALSE], 2, sd)',
			'  Z <- cbind(1, sweep(sweep(X[, kept, drop = FALSE], 2, centre), 2, spread, "/"))',
			'  plain <- suppressWarnings(glm(y ~ 0 + Z, family = binomial, epsilon = 1e-14, maxit = 100))',
			'  is_separated <- any(plain$fitted.values < 1e-9 | plain$fitted.values > 1 - 1e-9); each <- min(sum(y), n - sum(y)) / length(kept)',
			...(method === 'auto' ? [{ code: 'syntax.firthWhen', params: { events: FEW_EVENTS } }] : []),
			`  firth <- ${firth}; profile <- ${profile}`,
			...(method === 'likelihood'
				? ['  fit <- plain']
				: [
						'  fit <- if (firth) update(plain, method = brglm2::brglmFit, type = "AS_mean", epsilon = 1e-12, maxit = 5000) else plain'
					]),
			{ code: 'syntax.backToRaw' },
			'  raw <- rbind(c(1, -centre / spread), cbind(0, diag(1 / spread, length(spread)))); b <- drop(raw %*% coef(fit)); V <- raw %*% vcov(fit) %*% t(raw)',
			`  se <- sqrt(diag(V)); z <- b / se; reach <- qnorm(${upperQuantile(confidence)}) * se; fitted <- fit$fitted.values`,
			'  odds <- cbind(b = b, se = se, z = z, p = 2 * pnorm(-abs(z)), odds = exp(b), low = exp(b - reach), high = exp(b + reach))',
			...FIT_HELD,
			...(intervals === 'wald' ? [] : PROFILE.map((line) => line.replace('LEVEL', numeral(confidence)))),
			'  ids <- c("(constant)", colnames(X)[kept])',
			'  for (i in seq_along(ids)) out[[length(out) + 1]] <- put("odds", ids[i], odds[i, ])',
			{ code: 'syntax.averageDifference' },
			...DIFFERENCES.map((line) => line.replace('QUANTILE', upperQuantile(confidence))),
			...MODEL.map((line) => line.replace('QUANTILE', upperQuantile(confidence))),
			...(shown.classification
				? [
						'  said <- fitted >= 0.5; counts <- table(factor(y, 0:1), factor(said, c(FALSE, TRUE)))',
						'  counts <- rbind(counts, colSums(counts)); right <- c(diag(counts[1:2, 1:2]) / rowSums(counts[1:2, ]), mean(said == y))',
						'  for (i in 1:3) out[[length(out) + 1]] <- put("classification", c("other", "event", "all")[i], c(other = counts[i, 1], event = counts[i, 2], right = right[[i]]))'
					]
				: []),
			...(shown.calibration ? CALIBRATION.map((line) => line.replace('LEVEL', numeral(confidence))) : [])
		];
		return ok(lines);
	},
	spss(spec, facts) {
		const { outcome, predictors, event, method, intervals, confidence } = spec;
		if (outcome === null || predictors.length === 0) return fail('syntax.notChosen');
		if (method === 'firth') return fail('syntax.noSpssFirth');
		if (predictors.some((one) => one.as === 'square' && one.centred)) return fail('syntax.noCentredSquare');
		const column = columnOf(facts, outcome);
		const value = event ?? column?.values.at(-1);
		if (value === undefined) return fail('syntax.notChosen');
		const { made, terms } = termsInSpss(predictors, facts);
		const taken = new Set(
			[...facts.columns.map(({ spss }) => spss), ...terms].map((name) => name.toUpperCase())
		);
		const [name, y] = [inSpss(facts, outcome), spssName('happened', taken)];
		return ok([
			{ code: 'syntax.eventIs', params: { value: String(value), name: outcome } },
			`COMPUTE ${y} = (${name} = ${spssValue(value)}).`,
			...(column?.isText ? [`IF (${name} = "") ${y} = $SYSMIS.`] : []),
			...made,
			'EXECUTE.',
			...(method === 'auto' ? [{ code: 'syntax.spssFirth', params: { events: FEW_EVENTS } }] : []),
			...(intervals === 'wald' ? [] : [{ code: 'syntax.spssWald' }]),
			`LOGISTIC REGRESSION VARIABLES ${y} WITH ${terms.join(' ')}`,
			`  /PRINT=CI(${percentOf(confidence)}) /CRITERIA=ITERATE(100) BCON(0.0000000001) LCON(0.0000000001).`
		]);
	}
};
