import { mean } from '../../stats/moments';
import { medianInterval } from '../../stats/median-interval';
import { quantileOf, tally } from '../../stats/tally';
import type { Message } from '../../outcome';
import { numbersOf, type Sample } from '../sample';
import { BETWEEN } from './groups';
import type { ReadDraw, Units } from './membership';
import { KINDS, type Kind, type StructureSpec } from './types';

/** Size of the municipalities of a group at the time of their draw. What cannot be computed is NaN. */
export interface SizeLine {
	id: string;
	label: Message;
	/** Municipalities, counted for each draw, and those of them whose inhabitants are known. */
	count: number;
	n: number;
	min: number;
	median: number;
	low: number;
	high: number;
	mean: number;
	max: number;
	/** With more inhabitants than the limit. */
	large: number;
	/** Of those whose number of schools is known: how many they are, the median, and how many have one school. */
	schoolsKnown: number;
	schools: number;
	oneSchool: number;
}

/** A municipality in a draw. */
interface Entry {
	row: number;
	draw: ReadDraw;
}

/**
 * Inhabitants at the time of the draw, and schools: of the drawn of each draw and kind, of all drawn together (each
 * participation by its own year), and of those who were not drawn. Null where no draw has its inhabitants.
 */
export function sizeProfile(
	spec: StructureSpec,
	sample: Sample,
	draws: readonly ReadDraw[],
	units: Units
): SizeLine[] | null {
	const known = draws.filter(({ population }) => population !== null);
	if (known.length === 0) return null;
	const schools = spec.schools === null ? null : (numbersOf(sample, spec.schools)?.values ?? null);
	const rows = [...units.of.keys()].filter((row) => units.of[row] >= 0);
	const isDrawn = (as: unknown) => KINDS.some((kind) => kind === as);
	const entriesOf = (draw: ReadDraw, isIn: (as: unknown) => boolean): Entry[] =>
		rows.filter((row) => isIn(draw.of[row])).map((row) => ({ row, draw }));
	const line = (id: string, kind: Kind | 'all' | 'others', of: readonly ReadDraw[], entries: Entry[]) => ({
		id,
		label: {
			code: 'structure.shortGroup',
			params: { kind, draws: of.map(({ label }) => label).join(BETWEEN) }
		},
		...sizesOf(entries, schools, spec)
	});
	const kinds = KINDS.filter((kind) => known.some((draw) => draw.kinds.includes(kind)));
	const all = (isIn: (as: unknown) => boolean) => known.flatMap((draw) => entriesOf(draw, isIn));
	const perDraw = known.flatMap((draw) => [
		...draw.kinds.map((kind) =>
			line(
				`${kind}@${draw.id}`,
				kind,
				[draw],
				entriesOf(draw, (as) => as === kind)
			)
		),
		...(draw.kinds.length > 1 ? [line(`all@${draw.id}`, 'all', [draw], entriesOf(draw, isDrawn))] : []),
		line(
			`others@${draw.id}`,
			'others',
			[draw],
			entriesOf(draw, (as) => as === 'none')
		)
	]);
	if (known.length === 1) return perDraw;
	return [
		...perDraw,
		...kinds.map((kind) =>
			line(
				kind,
				kind,
				known.filter((draw) => draw.kinds.includes(kind)),
				all((as) => as === kind)
			)
		),
		...(kinds.length > 1 ? [line('all', 'all', known, all(isDrawn))] : [])
	];
}

function sizesOf(
	entries: readonly Entry[],
	schools: Float64Array | null,
	{ quantiles, confidence, large }: StructureSpec
): Omit<SizeLine, 'id' | 'label'> {
	const finite = (values: number[]) => Float64Array.from(values.filter(Number.isFinite)).sort();
	const sorted = finite(entries.map(({ row, draw }) => draw.population?.[row] ?? NaN));
	const interval = medianInterval(sorted, confidence);
	const counts = finite(entries.map(({ row }) => schools?.[row] ?? NaN));
	return {
		count: entries.length,
		n: sorted.length,
		min: sorted.at(0) ?? NaN,
		median: quantileOf(tally(sorted, null), 0.5, quantiles),
		low: interval?.low ?? NaN,
		high: interval?.high ?? NaN,
		mean: mean(sorted),
		max: sorted.at(-1) ?? NaN,
		large: sorted.filter((value) => value > large).length,
		schoolsKnown: counts.length,
		schools: quantileOf(tally(counts, null), 0.5, quantiles),
		oneSchool: counts.filter((value) => value === 1).length
	};
}
