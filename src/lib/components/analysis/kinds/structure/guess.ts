import type { Membership, StructureBlock, StructureDraw } from '$lib/core/analysis/structure/types';
import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { DRAWN_VARIABLES } from '$lib/core/drawn/types';
import { isYear } from '../../options/guess';

/** What words in a value say of a draw, the first that fits; "ikke trukket" before "trukket". */
const WORDS: readonly [RegExp, Membership][] = [
	[/filtrert|utenfor|utanfor|utelat|left out|ikke vurdert|ikkje vurdert|not assessed/i, 'leftOut'],
	[/\b(ikke|ikkje|not|nei|no|none|ingen|ingen av)\b|^0$/i, 'none'],
	[/gjennomsnitt|average|^snitt|^g$/i, 'average'],
	[/spredning|spreiing|spread|^s$/i, 'spread'],
	[/trukket|trekt|drawn|^(ja|yes|x|1|med|deltar|deltek|deltok)$/i, 'drawn']
];
const DRAW_NAME = /uttrekk|trukket|trekt ut|\bdraw|deltak|oppf(ø|o)lging/i;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Draws have few values: not, average, spread, and some reasons for being left out. */
const MOST_VALUES = 12;

const titleOf = ({ name, label }: VariableSummary): string => `${name} ${label}`;
const wordsOf = ({ valueLabels }: VariableSummary, value: number | string): string =>
	valueLabels.find((one) => one.value === value)?.label ?? String(value);

/** What a value most likely means. */
export const meaningOf = (variable: VariableSummary, value: number | string): Membership =>
	WORDS.find(([words]) => words.test(wordsOf(variable, value).trim()))?.[1] ?? 'none';

/** The values of a variable, with what they most likely mean. */
export const meaningsOf = (variable: VariableSummary): StructureDraw['values'] =>
	variable.values.slice(0, MOST_VALUES).map(({ value }) => ({ value, as: meaningOf(variable, value) }));

/** The year in the name of a variable, as it stands there; null where there is none. */
const yearOf = (variable: VariableSummary): string | null => YEAR.exec(titleOf(variable))?.[0] ?? null;

/** Whether a variable looks like a draw: its values speak of average or spread, or its name of a draw and a value of "yes". */
export function isDraw(variable: VariableSummary): boolean {
	if (variable.distinct < 1 || variable.distinct > MOST_VALUES || isYear(variable)) return false;
	const means = meaningsOf(variable).map(({ as }) => as);
	const isNamed = DRAW_NAME.test(titleOf(variable));
	const speaks = variable.values.some(({ value }) =>
		/gjennomsnitt|spredning|spreiing/i.test(wordsOf(variable, value))
	);
	return speaks || (isNamed && means.some((as) => as === 'drawn' || as === 'average' || as === 'spread'));
}

/** A draw of a variable: its meanings, the year in its name, and the population of that year. */
export function drawOf(variable: VariableSummary, summary: DatasetSummary | null): StructureDraw {
	const values = meaningsOf(variable);
	const year = yearOf(variable);
	return {
		variable: variable.name,
		label: year ?? '',
		year: null,
		values,
		// Where the table says who was not drawn, an empty cell says nothing.
		empty: values.some(({ as }) => as === 'none') ? 'leftOut' : 'none',
		population: populationOf(summary, year)
	};
}

const POPULATION = /folketall|folketal\b|innbygg|befolkning|population|inhabitants/i;

/** The variable with the inhabitants of a year; of the year before it where there is none, else any. */
export function populationOf(summary: DatasetSummary | null, year: string | null): string | null {
	const all = (summary?.variables ?? []).filter(
		(one) => one.type === 'number' && POPULATION.test(titleOf(one))
	);
	const dated = all.flatMap((one) => {
		const own = yearOf(one);
		return own === null ? [] : [{ name: one.name, year: own }];
	});
	const before = dated
		.filter((one) => year === null || one.year <= year)
		.sort((a, b) => (a.year < b.year ? 1 : -1));
	return (before.at(0) ?? dated.at(0))?.name ?? all.at(0)?.name ?? null;
}

/** Every draw of a dataset, in the order of their years. */
export const drawsOf = (summary: DatasetSummary | null): StructureDraw[] =>
	(summary?.variables ?? [])
		.filter(isDraw)
		.map((variable) => drawOf(variable, summary))
		.sort((a, b) => a.label.localeCompare(b.label));

const named = (summary: DatasetSummary | null, ...patterns: RegExp[]): string | null => {
	for (const pattern of patterns) {
		const found = summary?.variables.find(({ name, label }) => pattern.test(name) || pattern.test(label));
		if (found) return found.name;
	}
	return null;
};

/** The variables that name municipality, county and schools. */
export const keysOf = (summary: DatasetSummary | null) => {
	const key = summary?.spec.keys.municipality ?? named(summary, /^komm(une)?\.?\s*(nummer|nr)/i, /^knr$/i);
	return {
		key: key ?? named(summary, /^kommune$/i, /^municipality/i),
		nameVariable: named(summary, /^kommunenavn/i, /^kommune$/i, /^municipality( name)?$/i),
		county: named(summary, /^fylkesnavn/i, /^fylke$/i, /^county/i, /^fylke/i),
		schools: named(
			summary,
			/^(antall|tal på|vurderte|number of) (grunn)?(skoler|skular|skuler|schools)/i,
			/^(grunn)?(skoler|skular|schools)$/i
		)
	};
};

const THEMES: readonly [StructureBlock['theme'], RegExp][] = [
	['population', /folketall|folketal\b|innbygg|befolkning|population|inhabitants|sentralitet|central/i],
	['economy', /inntekt|income|utgift|expend|driftsut|økonomi|econom|gjeld|debt|schoolshare|andel til skole/i],
	['social', /utdan|educat|ufør|disab|barnevern|welfare|sosial|social|arbeidsl|unemploy/i]
];
/** What a draw says itself is no structure. */
const OF_DRAW: ReadonlySet<string> = new Set(
	Object.entries(DRAWN_VARIABLES)
		.filter(([key]) => key !== 'population')
		.map(([, name]) => name)
);
/** So many variables make tables that can be read. */
const MOST_VARIABLES = 12;

/** Whether inhabitants stand there twice, since linking brought in a variable that the table had from before. */
const isBroughtTwice = ({ variables }: DatasetSummary, one: VariableSummary): boolean =>
	POPULATION.test(titleOf(one)) &&
	variables.some(({ name }) => name !== one.name && name === one.name.replace(/ \(\d+\)$/, ''));

/** Municipal variables by what they are about. Of inhabitants of several years the latest, and once. */
export function blocksOf(summary: DatasetSummary | null): StructureBlock[] {
	const { key, county, nameVariable } = keysOf(summary);
	const latest = populationOf(summary, null);
	const found = (summary?.variables ?? []).filter(
		(one) =>
			summary !== null &&
			!isBroughtTwice(summary, one) &&
			one.type === 'number' &&
			one.distinct > 1 &&
			(one.format === 'number' || one.format === 'percent') &&
			one.measure !== 'nominal' &&
			![key, county, nameVariable].includes(one.name) &&
			!/nummer|\bnr\b/i.test(one.name) &&
			!OF_DRAW.has(one.name.replace(/ \(\d+\)$/, '')) &&
			!isDraw(one) &&
			!isYear(one) &&
			(!POPULATION.test(titleOf(one)) || yearOf(one) === null || one.name === latest)
	);
	const themeOf = (one: VariableSummary) =>
		THEMES.find(([, words]) => words.test(titleOf(one)))?.[0] ?? 'other';
	const used = found.slice(0, MOST_VARIABLES);
	return (['population', 'economy', 'social', 'other'] as const)
		.map((theme) => ({
			title: '',
			theme,
			variables: used.filter((one) => themeOf(one) === theme).map((one) => one.name)
		}))
		.filter(({ variables }) => variables.length > 0);
}
