import type { RegressionSpec } from '../../analysis/regression/types';
import { fail, ok } from '../../outcome';
import { allInSpss, inSpss, percentOf } from '../columns';
import type { Code, SyntaxFacts } from '../types';
import { termsInSpss } from './predictors';

/** Least squares in SPSS: REGRESSION, or UNIANOVA where the errors are HC3. */
export function regressionSpss(spec: RegressionSpec, facts: SyntaxFacts): Code {
	const { dependents, predictors, errors, constant, rows, confidence, weightKind } = spec;
	if (dependents.length === 0 || predictors.length === 0) return fail('syntax.notChosen');
	if (errors.kind === 'clustered') return fail('syntax.noSpssCluster');
	if (predictors.some((one) => one.as === 'square' && one.centred)) return fail('syntax.noCentredSquare');
	const { made, terms } = termsInSpss(predictors, facts);
	const isAnalytic = facts.weight !== null && weightKind === 'analytic';
	const ask = `/STATISTICS=COEFF R ANOVA CI(${percentOf(confidence)}) TOL`;
	const weighed = isAnalytic ? ` /REGWGT=${inSpss(facts, facts.weight ?? '')}` : '';
	const all =
		rows === 'common'
			? [`SELECT IF (NMISS(${[...allInSpss(facts, dependents).split(' '), ...terms].join(', ')}) = 0).`]
			: [];
	const commands = dependents.map((name) => {
		const y = inSpss(facts, name);
		if (errors.kind === 'hc3')
			return `UNIANOVA ${y} WITH ${terms.join(' ')}${weighed} ${constant ? '' : '/INTERCEPT=EXCLUDE '}/ROBUST=HC3 /DESIGN=${terms.join(' ')}.`;
		return `REGRESSION /VARIABLES=${terms.join(' ')} /DEPENDENT=${y}${weighed} /METHOD=ENTER ${constant ? '' : '/ORIGIN '}${ask}.`;
	});
	return ok([
		...made,
		'EXECUTE.',
		...all,
		...(isAnalytic ? ['WEIGHT OFF.'] : []),
		...(errors.kind === 'hc3' ? [{ code: 'syntax.newerSpss' }] : []),
		...commands
	]);
}
