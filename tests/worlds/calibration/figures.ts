import { CLASS_ENDS, type ChanceClass, type Found, type Kept, type Tallies } from './tallies';

const number = (value: number, decimals: number): string =>
	Number.isFinite(value) ? value.toFixed(decimals) : '–';
const percent = (part: number, whole: number): string => number((100 * part) / whole, 1);

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: string[][]): string =>
	[row(head), row(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

const NAMES: Record<string, string> = {
	shrunken: 'shrunken',
	plain: 'plain',
	fixed: 'fixed',
	recomputed: 'recomputed',
	pupils: 'other pupils, same years',
	years: 'other pupils, other years'
};
const named = (key: string): string[] => key.split(' ').map((word) => NAMES[word] ?? word);

function classesTable(kept: Tallies['kept'], of: (one: Kept) => ChanceClass[]): string {
	const begin = (at: number) => (at === 0 ? 0 : CLASS_ENDS[at - 1]);
	const head = ['model', 'limits', 'came', ...CLASS_ENDS.map((end, at) => `${begin(at)}–${end}`)];
	return table(
		head,
		Object.entries(kept).map(([key, one]) => [
			...named(key),
			...of(one).map(({ units, chance, drawn }) =>
				units === 0 ? '–' : `${percent(chance, units)} → ${percent(drawn, units)}`
			)
		])
	);
}

/** The figures of all worlds as tables in Markdown. */
export function figures({ kept, lists }: Tallies): string {
	const intervals = table(
		[
			'model',
			'limits',
			'came',
			'inside 90 %',
			'worse',
			'better',
			'border',
			'small',
			'middle',
			'large',
			'width'
		],
		Object.entries(kept).map(([key, one]) => [
			...named(key),
			percent(one.inside, one.ranks),
			percent(one.worse, one.ranks),
			percent(one.better, one.ranks),
			percent(one.borderInside, one.borderRanks),
			...one.sizes.map(({ ranks, inside }) => percent(inside, ranks)),
			number(one.width / one.intervals, 1)
		])
	);
	const overlaps = table(
		['model', 'limits', 'came', 'said', 'came', 'difference', 'squared error of chances'],
		Object.entries(kept).map(([key, one]) => [
			...named(key),
			number(one.overlapSaid / one.worlds, 1),
			number(one.overlapCame / one.worlds, 1),
			number((one.overlapSaid - one.overlapCame) / one.worlds, 1),
			number(one.brier / one.classes.reduce((sum, { units }) => sum + units, 0), 4)
		])
	);
	const lengths = table(
		['list', 'found', 'median pupils of a grade', 'of the truly worst'],
		Object.entries(lists).map(([key, one]: [string, Found]) => [
			key,
			number(one.found / one.worlds, 1),
			number(one.pupils / one.worlds, 1),
			number(one.truePupils / one.worlds, 1)
		])
	);
	return [
		'### Rank intervals',
		intervals,
		'### Chances of the average draw',
		classesTable(kept, (one) => one.classes),
		'### Chances of the spread draw',
		classesTable(kept, (one) => one.spreadClasses),
		'### Overlap with the draw',
		overlaps,
		'### Lists',
		lengths
	].join('\n\n');
}

/** What the program says of itself (i18n/calibration-figures.json): of the model that is used unless something else is asked for. */
export interface QuotedFigures {
	worlds: number;
	places: number;
	/** Municipalities of the draw that were said to be drawn again, that were with other pupils, and in other years. */
	overlap: { said: number; pupils: number; years: number };
	/** Of those with a chance of 60–80 %: the mean chance, and how many were drawn. Percent. */
	likely: { said: number; came: number };
	/** The same of the spread draw, for a chance of 40–60 %: larger ones are few. */
	spread: { said: number; came: number };
	/** Ranks inside their 90 % interval. Percent. */
	inside: number;
	/** Of the truly worst, how many each list finds. */
	found: { draw: number; chance: number; shrunken: number; wilson: number };
}

const LIKELY = CLASS_ENDS.indexOf(0.8);
const EVEN = CLASS_ENDS.indexOf(0.6);
const percents = ({ units, chance, drawn }: ChanceClass) => ({
	said: Math.round((100 * chance) / units),
	came: Math.round((100 * drawn) / units)
});
const tenth = (value: number) => Math.round(10 * value) / 10;

/** The figures that the help quotes. They need the model `shrunken` with fixed limits. */
export function quoted({ kept, lists }: Tallies): QuotedFigures | null {
	const { 'shrunken fixed pupils': pupils, 'shrunken fixed years': years } = kept;
	const { raw, shrunken, wilson, 'chance shrunken fixed': chance } = lists;
	if (![pupils, years, raw, shrunken, wilson, chance].every((one) => one !== undefined)) return null;
	const each = ({ found, worlds }: Found) => tenth(found / worlds);
	return {
		worlds: pupils.worlds,
		places: Math.round(pupils.places / pupils.worlds),
		overlap: {
			said: tenth(pupils.overlapSaid / pupils.worlds),
			pupils: tenth(pupils.overlapCame / pupils.worlds),
			years: tenth(years.overlapCame / years.worlds)
		},
		likely: percents(pupils.classes[LIKELY]),
		spread: percents(pupils.spreadClasses[EVEN]),
		inside: Math.round((100 * pupils.inside) / pupils.ranks),
		found: { draw: each(raw), chance: each(chance), shrunken: each(shrunken), wilson: each(wilson) }
	};
}
