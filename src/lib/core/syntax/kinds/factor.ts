import type { FactorSpec } from '../../analysis/factor/types';
import { fail, ok } from '../../outcome';
import { allInSpss, rColumn } from '../columns';
import { numeral, rVector } from '../names';
import type { CodeLine, KindSyntax } from '../types';
import { ADEQUACY, afterLines, choicesOf, countLines, isOneCall, solutionLines } from './factor-r';

/** SPSS's words for the extractions; unweighted least squares has the minimum of minres. */
const EXTRACTION = { components: 'PC', principalAxis: 'PAF', minres: 'ULS', likelihood: 'ML' } as const;
const SCORES = { regression: 'REG', bartlett: 'BART', andersonRubin: 'AR' } as const;

/** How many factors, the solution, its fit, and the factor scores. */
export const factor: KindSyntax<FactorSpec> = {
	packages: (spec) => [
		...(spec.correlation === 'polychoric' ? ['polycor'] : []),
		...(isOneCall(spec) ||
		spec.extraction === 'minres' ||
		(spec.extraction === 'principalAxis' && choicesOf(spec).steps === 'psych')
			? ['psych']
			: []),
		...(spec.rotation === 'oblimin' ? ['GPArotation'] : [])
	],
	r(spec, facts) {
		const { items, correlation, missing, factors, preset, extraction } = spec;
		if (items.length < 3) return fail('syntax.notChosen');
		const lines: CodeLine[] = [
			`  x <- data.frame(${items.map((name) => rColumn(facts, name)).join(', ')}); names(x) <- ${rVector(items)}; k <- ncol(x)`,
			`  used <- ${missing === 'listwise' ? 'na.omit(x)' : 'x'}; n <- ${missing === 'listwise' ? 'nrow(used)' : 'min(crossprod(!is.na(as.matrix(x))))'}`,
			...(correlation === 'polychoric'
				? [
						'  R <- diag(k); for (i in 2:k) for (j in 1:(i - 1)) R[i, j] <- R[j, i] <- polychor(used[[i]], used[[j]])',
						'  dimnames(R) <- list(names(x), names(x))'
					]
				: [
						`  R <- cor(used, method = "${correlation}"${missing === 'listwise' ? '' : ', use = "pairwise"'})`
					]),
			{ code: 'syntax.parallelDraws' },
			...countLines(spec),
			...ADEQUACY,
			...(preset === 'spss' ? [{ code: 'syntax.spssSteps' }] : []),
			...(extraction === 'minres' ? [{ code: 'syntax.minresByAxis' }] : []),
			...(factors.kind === 'typed' ? [] : ['  if (m > 0) {']),
			...solutionLines(spec),
			...afterLines(spec)
		];
		return ok(lines);
	},
	spss(spec, facts) {
		const { items, correlation, missing, factors, extraction, rotation, scores, iterationLimit } = spec;
		if (items.length < 3) return fail('syntax.notChosen');
		if (correlation !== 'pearson') return fail('syntax.onlyPearsonInSpss');
		const { steps, power } = choicesOf(spec);
		const names = allInSpss(facts, items);
		const turn = {
			none: 'NOROTATE',
			varimax: 'VARIMAX',
			promax: `PROMAX(${numeral(power)})`,
			oblimin: 'OBLIMIN'
		}[rotation];
		const count = factors.kind === 'typed' ? `FACTORS(${numeral(factors.count)})` : 'MINEIGEN(1)';
		const isSearched = factors.kind === 'parallel' || factors.kind === 'map';
		return ok([
			...(isSearched ? [{ code: 'syntax.typeFactors' }] : []),
			...(steps === 'psych' ? [{ code: 'syntax.psychSteps' }] : []),
			`FACTOR /VARIABLES=${names} /MISSING=${missing.toUpperCase()} /ANALYSIS=${names} /METHOD=CORRELATION /PRINT=INITIAL CORRELATION DET KMO EXTRACTION ROTATION FSCORE /CRITERIA=${count} ITERATE(${numeral(iterationLimit)}) /EXTRACTION=${EXTRACTION[extraction]} /CRITERIA=ITERATE(25) /ROTATION=${turn} /SAVE=${SCORES[scores]}(ALL).`
		]);
	}
};
