/** Variables that are the same for several years: "Frie inntekter 2020", "Frie inntekter 2023". */
export interface YearSeries {
	/** The name without the year. */
	name: string;
	/** In ascending order of years. */
	items: { year: string; variable: string }[];
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?:[-/](?:\d\d){1,2})?(?!\d)/g;
/** Names of variables that hold a year or a wave. */
const YEAR_NAME =
	/^(?:år|aar|year|årgang|aargang|skoleår|school ?year|tid|time|bølge|bølgje|wave|runde|undersøkelsesår|svarår)$/i;

/** The first calendar year in a text, or null: '2024-25' → 2024. */
export function yearIn(text: string): number | null {
	const found = text.match(YEAR)?.at(-1);
	return found === undefined ? null : Number(found.slice(0, 4));
}

/** True for a variable whose name says that it holds years or waves. */
export const isYearName = (name: string): boolean => YEAR_NAME.test(name.trim());

/**
 * Finds variables that differ in the year in their name only.
 * @param variables name and type; of one series all are of one type
 * @returns series of at least two years, in the order of their first variable, and the variables that are in none
 */
export function findYearSeries(variables: readonly { name: string; type: string }[]): {
	series: YearSeries[];
	others: string[];
} {
	const groups = new Map<string, YearSeries['items']>();
	for (const { name, type } of variables) {
		const year = name.match(YEAR)?.at(-1);
		if (year === undefined) continue;
		const at = name.lastIndexOf(year);
		const stem = `${type}\n${name.slice(0, at)}\n${name.slice(at + year.length)}`;
		groups.set(stem, [...(groups.get(stem) ?? []), { year, variable: name }]);
	}
	const series = [...groups]
		.filter(([, items]) => items.length > 1)
		.map(([stem, items]) => {
			const [, before, after] = stem.split('\n');
			return {
				name: nameWithoutYear(before, after),
				items: items.sort((a, b) => (a.year < b.year ? -1 : 1))
			};
		});
	const inSeries = new Set(series.flatMap(({ items }) => items.map(({ variable }) => variable)));
	return { series, others: variables.flatMap(({ name }) => (inSeries.has(name) ? [] : [name])) };
}

/** The rest of a name when its year is out, without marks that are left over: 'inntekt_', '_kr' → 'inntekt_kr'. */
function nameWithoutYear(before: string, after: string): string {
	const start = before.replace(/[\s_.,(–-]+$/, '');
	const end = after.replace(/^[\s_.,)–-]+/, '');
	const between = /^[\s_.,–-]/.exec(after)?.[0] ?? ' ';
	return [start, end].filter(Boolean).join(between) || before + after;
}

/**
 * The year to begin with for a survey wave: the last one before the wave, for which figures were known then (2020 for
 * answers from 2021); else the same year, else the first. Somebody looks at it and changes it.
 * @param wave value of the wave variable as text
 * @param years years as written, '2020' or '2020-21'
 * @returns one of the years; null when the wave is no year
 */
export function likelyYear(wave: string, years: readonly string[]): string | null {
	const answered = yearIn(wave);
	if (answered === null) return null;
	const known = years.flatMap((text) => {
		const year = yearIn(text);
		return year === null ? [] : [{ text, year }];
	});
	known.sort((a, b) => a.year - b.year);
	const before = known.filter(({ year }) => year < answered).at(-1);
	return (before ?? known.find(({ year }) => year === answered) ?? known.at(0))?.text ?? null;
}
