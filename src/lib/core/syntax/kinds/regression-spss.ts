import type { RegressionSpec } from '../../analysis/regression/types';
import { fail, ok } from '../../outcome';
import { allInSpss, columnOf, inSpss, percentOf } from '../columns';
import { spssName, spssText } from '../names';
import { spssValue } from '../spss-preamble';
import type { Code, CodeLine, SyntaxFacts } from '../types';

/** Least squares in SPSS: REGRESSION, or UNIANOVA where the errors are HC3. */
export function regressionSpss(spec: RegressionSpec, facts: SyntaxFacts): Code {
	const { dependents, predictors, errors, constant, rows, confidence, weightKind } = spec;
	if (dependents.length === 0 || predictors.length === 0) return fail('syntax.notChosen');
	if (errors.kind === 'clustered') return fail('syntax.noSpssCluster');
	if (predictors.some((one) => one.as === 'square' && one.centred)) return fail('syntax.noCentredSquare');
	const taken = new Set(facts.columns.map(({ spss }) => spss.toUpperCase()));
	const made: CodeLine[] = [];
	const terms: string[] = [];
	const make = (wanted: string, id: string, formula: string) => {
		const name = spssName(wanted, taken);
		made.push(`COMPUTE ${name} = ${formula}.`, `VARIABLE LABELS ${name} ${spssText(id)}.`);
		terms.push(name);
	};
	for (const predictor of predictors) {
		const { variable } = predictor;
		const name = inSpss(facts, variable);
		if (predictor.as !== 'categories') terms.push(name);
		if (predictor.as === 'square') make(`${name.slice(0, 55)}_sq`, `${variable}^2`, `${name} * ${name}`);
		if (predictor.as !== 'categories') continue;
		const column = columnOf(facts, variable);
		const reference = column?.values.find((value) => value === predictor.reference) ?? column?.values[0];
		(column?.values ?? []).forEach((value, at) => {
			if (value === reference) return;
			const formula = `(${name} = ${spssValue(value)})`;
			make(`${name.slice(0, 55)}_${at + 1}`, `${variable}=${value}`, formula);
			// A text that is empty is no system-missing value, so the comparison alone would give 0.
			if (column?.isText) made.push(`IF (${name} = "") ${terms.at(-1)} = $SYSMIS.`);
		});
	}
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
