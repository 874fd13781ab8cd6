import type { LikertSpec } from '../../analysis/likert/types';
import { fail, ok } from '../../outcome';
import { CELL } from '../../table/types';
import { codedInSpss, columnOf, inSpss, kindsOf } from '../columns';
import { numeral, spssName, spssText } from '../names';
import { spssCoded } from '../spss-preamble';
import type { Code, CodeLine, DataColumn, SyntaxFacts } from '../types';

/** Distributions by CROSSTABS or FREQUENCIES, means by MEANS or DESCRIPTIVES, pairs of groups by T-TEST or NPAR TESTS. */
export function likertSpss(spec: LikertSpec, facts: SyntaxFacts): Code {
	const { items, groups, dontKnow, comparison } = spec;
	if (items.length === 0) return fail('syntax.notChosen');
	const taken = new Set(facts.columns.map(({ spss }) => spss.toUpperCase()));
	const lines: CodeLine[] = facts.weight === null ? [] : [{ code: 'syntax.spssWeights' }];
	const counted = items.map((name) => {
		const [column, kinds] = [columnOf(facts, name), kindsOf(facts, name)];
		const plain = inSpss(facts, name);
		if (dontKnow === 'outside' || !kinds || !column || column.isText) return plain;
		const numbers = column.values.filter((value) => typeof value === 'number');
		const value = Math.ceil(Math.max(0, ...numbers)) + 1;
		const made = spssName(`${plain.slice(0, 55)}_dk`, taken);
		lines.push(
			{ code: 'syntax.dontKnowIs', params: { value, name: made } },
			`COMPUTE ${made} = ${plain}.`,
			`IF (${kinds.spss} = ${CELL.dontKnow}) ${made} = ${numeral(value)}.`,
			`VARIABLE LABELS ${made} ${spssText(name)}.`,
			...labelsOf(made, column)
		);
		return made;
	});
	if (counted.some((name, at) => name !== inSpss(facts, items[at]))) lines.push('EXECUTE.');
	const numbers = items.filter((name) => columnOf(facts, name)?.isText === false);
	const names = numbers.map((name) => inSpss(facts, name)).join(' ');
	const by = groups.map((name) => inSpss(facts, name));
	if (by.length === 0) {
		lines.push(`FREQUENCIES /VARIABLES=${counted.join(' ')} /ORDER=ANALYSIS.`);
		if (numbers.length > 0) lines.push(`DESCRIPTIVES /VARIABLES=${names} /STATISTICS=MEAN STDDEV.`);
		return ok(lines);
	}
	lines.push(
		`CROSSTABS /TABLES=${counted.join(' ')} BY ${[...by].reverse().join(' BY ')} /CELLS=COUNT COLUMN /COUNT=ASIS.`
	);
	if (numbers.length > 0) lines.push(`MEANS TABLES=${names} BY ${by.join(' BY ')} /CELLS=MEAN COUNT STDDEV.`);
	if (comparison && numbers.length > 0 && by.length === 1)
		lines.push(...pairsInSpss(comparison, names, groups[0], facts));
	else if (comparison) lines.push({ code: 'syntax.noNestedPairs' });
	return ok(lines);
}

function pairsInSpss(
	{ test, pairs, adjust }: NonNullable<LikertSpec['comparison']>,
	names: string,
	group: string,
	facts: SyntaxFacts
): CodeLine[] {
	const column = columnOf(facts, group);
	const codes = (column?.values ?? []).map((value, at) => (typeof value === 'number' ? value : at + 1));
	const by = codedInSpss(facts, group);
	const two = codes.flatMap((first, place) =>
		pairs === 'first' && place > 0
			? []
			: codes.slice(place + 1).map((second) => `${numeral(first)}, ${numeral(second)}`)
	);
	return [
		...spssCoded(facts, group),
		...(adjust === 'none' ? [] : [{ code: 'syntax.noAdjust' }]),
		...two.map((pair) => `T-TEST /GROUPS=${by}(${pair}) /VARIABLES=${names}.`),
		...(test === 'mannWhitney' ? two.map((pair) => `NPAR TESTS /M-W=${names} BY ${by}(${pair}).`) : [])
	];
}

/** The labels of a variable's steps, for its copy. */
function labelsOf(made: string, { valueLabels }: DataColumn): string[] {
	const pairs = valueLabels.flatMap(({ value, label }) =>
		typeof value === 'number' ? [`${numeral(value)} ${spssText(label, 120)}`] : []
	);
	return pairs.length === 0 ? [] : [`VALUE LABELS ${made} ${pairs.join('\n  ')}.`];
}
