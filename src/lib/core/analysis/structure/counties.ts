import { fisherExact } from '../../stats/shares/fisher';
import { holm } from '../../stats/groups/adjust';
import { categoryText } from '../basics/counts';
import type { Text } from '../../report/types';
import { categoriesOf, type Sample } from '../sample';
import { shareInterval } from './measure';
import type { ReadDraw, Units } from './membership';
import { KINDS, type StructureSpec } from './types';

/** A county, or several together, among all municipalities and among those that have taken part. */
export interface CountyLine {
	/** Stable: `county-` and its value, `together`. */
	id: string;
	label: Text;
	/** Municipalities of the county, and those of them that were drawn at least once. */
	all: number;
	drawn: number;
	/** Drawn in each draw. */
	byDraw: number[];
	/** Share of all municipalities: what is expected of the drawn if counties play no part; and of the drawn. */
	expected: number;
	observed: number;
	/** Interval of the observed share. */
	low: number;
	high: number;
	/** Observed divided by expected, with the interval divided likewise. */
	ratio: number;
	ratioLow: number;
	ratioHigh: number;
	/** Fisher's exact test of county against drawn; adjusted by Holm over all counties. NaN where there is none. */
	p: number;
	adjusted: number;
}

/** The counties of a country. */
export interface CountyProfile {
	lines: CountyLine[];
	/** Several counties together; null where none are chosen. */
	together: CountyLine | null;
	/** Municipalities, drawn ones, drawn ones of each draw; of those whose county is known. */
	all: number;
	drawn: number;
	byDraw: number[];
	/** Municipalities without a county. */
	unknown: number;
}

/**
 * How many of the drawn municipalities each county has, against its share of all municipalities. Municipalities count
 * once, however often they were drawn. Null where no county is chosen.
 */
export function countyProfile(
	spec: StructureSpec,
	sample: Sample,
	draws: readonly ReadDraw[],
	units: Units
): CountyProfile | null {
	const found = spec.county === null ? null : categoriesOf(sample, spec.county);
	if (!found) return null;
	const codeOf = units.firstRow.map((row) => found.codes[row]);
	const drawnIn = draws.map(({ of }) => {
		const drawn = new Set<number>();
		of.forEach((as, row) => {
			if (units.of[row] >= 0 && KINDS.some((kind) => kind === as)) drawn.add(units.of[row]);
		});
		return drawn;
	});
	const ever = new Set(drawnIn.flatMap((drawn) => [...drawn]));
	const known = [...codeOf.keys()].filter((unit) => codeOf[unit] >= 0);
	const drawn = known.filter((unit) => ever.has(unit)).length;
	const lineOf = (id: string, label: Text, isIn: (code: number) => boolean): CountyLine => {
		const own = known.filter((unit) => isIn(codeOf[unit]));
		const count = own.filter((unit) => ever.has(unit)).length;
		return {
			id,
			label,
			all: own.length,
			drawn: count,
			byDraw: drawnIn.map((one) => own.filter((unit) => one.has(unit)).length),
			...ratioOf(count, drawn, own.length, known.length, spec),
			adjusted: NaN
		};
	};
	const lines = found.categories
		.map((category, place) =>
			lineOf(`county-${category.value}`, categoryText(category), (code) => code === place)
		)
		.filter(({ all }) => all > 0);
	const adjusted = holm(lines.map(({ p }) => p));
	const isTogether = (code: number) => spec.together.includes(found.categories[code].value);
	const present = new Set(lines.map(({ id }) => id));
	const chosen = found.categories.filter(
		({ value }) => spec.together.includes(value) && present.has(`county-${value}`)
	);
	return {
		lines: lines.map((line, place) => ({ ...line, adjusted: adjusted[place] })),
		together:
			chosen.length > 1
				? lineOf(
						'together',
						{ code: 'structure.together', params: { counties: chosen.map(({ label }) => label).join(', ') } },
						isTogether
					)
				: null,
		all: known.length,
		drawn,
		byDraw: drawnIn.map((one) => known.filter((unit) => one.has(unit)).length),
		unknown: codeOf.length - known.length
	};
}

function ratioOf(
	count: number,
	drawn: number,
	own: number,
	all: number,
	{ shares, confidence }: StructureSpec
): Omit<CountyLine, 'id' | 'label' | 'all' | 'drawn' | 'byDraw' | 'adjusted'> {
	const expected = own / all;
	const { low, high } = drawn > 0 ? shareInterval(count, drawn, shares, confidence) : { low: NaN, high: NaN };
	const observed = count / drawn;
	return {
		expected,
		observed,
		low,
		high,
		ratio: observed / expected,
		ratioLow: low / expected,
		ratioHigh: high / expected,
		p: fisherExact([
			[count, own - count],
			[drawn - count, all - own - (drawn - count)]
		])
	};
}
