import type { DataSpec } from '../analysis/types';
import { codedInSpss, columnOf } from './columns';
import { numeral, spssText } from './names';
import type { CodeLine, SyntaxFacts } from './types';

/** SPSS that reads the exported data, names and labels the variables, and selects, weighs and splits the rows. */
export function spssPreamble(spec: DataSpec, facts: SyntaxFacts): CodeLine[] {
	const { columns, fileName, weight } = facts;
	const filter = columns.find(({ role }) => role === 'filter');
	const [weighed, split] = [columnOf(facts, weight), columnOf(facts, spec.split)];
	const renamed = columns.filter(({ header, spss }) => header !== spss);
	return [
		{ code: 'syntax.readsData', params: { file: fileName } },
		'SET DECIMAL=DOT.',
		`GET DATA /TYPE=TXT /FILE=${spssText(fileName)} /ENCODING="UTF-8" /ARRANGEMENT=DELIMITED`,
		`  /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=`,
		...columns.map(
			({ spss, isText, width }, place) =>
				`  ${spss} ${isText ? `A${width}` : 'F20.8'}${place === columns.length - 1 ? '.' : ''}`
		),
		...renamed.map(({ header, spss }) => ({ code: 'syntax.isCalled', params: { name: header, spss } })),
		...columns.flatMap(({ spss, label }) =>
			label === '' ? [] : [`VARIABLE LABELS ${spss} ${spssText(label)}.`]
		),
		...columns.flatMap(({ spss, isText, valueLabels }) => {
			const fit = valueLabels.filter(({ value }) => (typeof value === 'string') === isText);
			if (fit.length === 0) return [];
			const pairs = fit.map(({ value, label }) => `  ${spssValue(value)} ${spssText(label, 120)}`);
			return [
				`VALUE LABELS ${spss}`,
				...pairs.map((line, at) => (at === pairs.length - 1 ? `${line}.` : line))
			];
		}),
		...(filter
			? [
					{ code: 'syntax.filters', params: { filter: facts.filterName ?? '' } },
					`SELECT IF (${filter.spss} = 1).`
				]
			: []),
		...(weighed
			? [
					{ code: 'syntax.weighs', params: { weight: weight ?? '' } },
					`SELECT IF (${weighed.spss} > 0).`,
					`WEIGHT BY ${weighed.spss}.`
				]
			: []),
		...(split
			? [
					{ code: 'syntax.splits', params: { variable: split.source } },
					`SORT CASES BY ${split.spss}.`,
					`SPLIT FILE LAYERED BY ${split.spss}.`
				]
			: [])
	];
}

/** A value as SPSS reads it. */
export const spssValue = (value: number | string): string =>
	typeof value === 'number' ? numeral(value) : spssText(value, 32767);

/** SPSS that gives a variable of texts a companion with numbers 1, 2 …, which commands that take no texts need. */
export function spssCoded(facts: SyntaxFacts, name: string): CodeLine[] {
	const column = columnOf(facts, name);
	if (!column?.isText) return [];
	const coded = codedInSpss(facts, name);
	return [
		`RECODE ${column.spss} ${column.values.map((value, at) => `(${spssValue(value)}=${at + 1})`).join('\n  ')} INTO ${coded}.`,
		`VALUE LABELS ${coded} ${column.values.map((value, at) => `${at + 1} ${spssText(String(value), 120)}`).join('\n  ')}.`
	];
}
