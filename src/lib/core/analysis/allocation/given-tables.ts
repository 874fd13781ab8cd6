import { partOf } from '../../allocation/receivers';
import type { ResultCell, ResultPlot, ResultTable, Text } from '../../report/types';
import { countCell, emptyCell, numberCell, percentCell, textCell } from '../cells';
import {
	fencesOf,
	ownersOf,
	receiversOf,
	sharesOf,
	togetherOf,
	universityShare,
	verdictOf,
	type Amounts
} from './given-judge';
import { column, countyColumn, divisorsOf, perCell, rowsWith, sumOf } from './keys-tables';
import { columnParams, columnText } from './names';
import type { ReadCounty } from './read';
import type { AllocationSpec } from './types';

const stated = (value: number | null): ResultCell<Text> =>
	value === null ? emptyCell({ code: 'allocation.notStated' }) : numberCell(value, 0);
const share = (part: number | null, whole: number | null): ResultCell<Text> =>
	part === null || whole === null || whole <= 0
		? emptyCell({ code: 'allocation.notStated' })
		: percentCell(part / whole, 1);

/** What the counties have stated in a column, and the sum of it; null where nothing is stated. */
const statedIn = (counties: readonly ReadCounty[]) => {
	const values = (id: string) => counties.map((county) => county.values.get(id)?.value ?? null);
	const total = (id: string): number | null => {
		const known = values(id).filter((value) => value !== null);
		return known.length === 0 ? null : sumOf(known);
	};
	return { values, total };
};

const sourceNote = ({ source }: AllocationSpec): Text[] =>
	source.trim() === '' ? [] : [{ code: 'allocation.sourceNote', params: { source: source.trim() } }];

/** Counties by receivers: kroner, with sums. */
export function givenTable(
	spec: AllocationSpec,
	counties: readonly ReadCounty[],
	all: readonly Amounts[]
): ResultTable<Text> {
	const receivers = receiversOf(spec);
	const together = togetherOf(all);
	const { values, total } = statedIn(counties);
	const kroner: Text = { code: 'allocation.kroner' };
	return {
		id: 'given',
		title: { code: 'allocation.givenTitle' },
		columns: [
			countyColumn,
			...receivers.map((one) => column(`${one.id}:amount`, columnText(one), kroner)),
			column('total', { code: 'allocation.sum' }, kroner)
		],
		rows: rowsWith(
			counties,
			(at) => [...receivers.map(({ id }) => stated(values(id)[at])), stated(all[at].total)],
			[...receivers.map(({ id }) => stated(total(id))), stated(together.total)]
		),
		notes: [{ code: 'allocation.blankNote' }, ...sourceNote(spec)]
	};
}

/** Counties by receivers: per cent of the county's sum, its part of all, and kroner per participant. */
export function sharesTable(
	spec: AllocationSpec,
	counties: readonly ReadCounty[],
	all: readonly Amounts[]
): ResultTable<Text> {
	const receivers = receiversOf(spec);
	const per = spec.columns.find(({ id }) => id === spec.per);
	const divisors = per ? divisorsOf(per.id, counties) : null;
	const together = togetherOf(all);
	const { values, total } = statedIn(counties);
	const percent: Text = { code: 'allocation.percentOfRow' };
	const perOf = (sum: number | null, divisor: number | null) =>
		divisors ? [perCell(sum ?? 0, sum === null ? null : divisor)] : [];
	return {
		id: 'shares',
		title: { code: 'allocation.sharesTitle' },
		columns: [
			countyColumn,
			...receivers.map((one) => column(`${one.id}:share`, columnText(one), percent)),
			column('ofAll', { code: 'allocation.ofAll' }),
			...(per ? [{ ...column('per', { code: 'allocation.krPer' }), help: columnText(per) }] : [])
		],
		rows: rowsWith(
			counties,
			(at) => [
				...receivers.map(({ id }) => share(values(id)[at], all[at].total)),
				share(all[at].total, together.total),
				...perOf(all[at].total, divisors?.values[at] ?? null)
			],
			[
				...receivers.map(({ id }) => share(total(id), together.total)),
				share(together.total, together.total),
				...perOf(together.total, divisors?.total ?? null)
			]
		),
		notes: per ? [{ code: 'allocation.perNote', params: columnParams(per) }] : []
	};
}

/** Universities against owners and coordinators: who has more, and what a fixed share would move. */
export function judgeTable(
	spec: AllocationSpec,
	counties: readonly ReadCounty[],
	all: readonly Amounts[]
): ResultTable<Text> {
	const { university: fixed, times } = spec.judge;
	const together = togetherOf(all);
	/** Of sums, so that the total is the sum of its rows. */
	const moved = (amounts: Amounts): number | null =>
		fixed === null || universityShare(amounts) === null
			? null
			: partOf(Math.round(amounts.total ?? 0), fixed) - Math.round(amounts.university ?? 0);
	const movedOf = all.map(moved);
	const cells = (amounts: Amounts, change: number | null): ResultCell<Text>[] => {
		const owners = ownersOf(amounts);
		const verdict = verdictOf(amounts, spec.judge);
		return [
			stated(amounts.university),
			stated(owners),
			universityShare(amounts) === null
				? emptyCell({ code: 'allocation.notStated' })
				: percentCell(universityShare(amounts) ?? 0, 1),
			verdict === null
				? emptyCell({ code: 'allocation.notStated' })
				: textCell({ code: `allocation.${verdict}`, params: { times } }),
			...(fixed === null ? [] : [stated(change)])
		];
	};
	const known = movedOf.filter((value) => value !== null);
	return {
		id: 'judge',
		title: { code: 'allocation.judgeTitle' },
		columns: [
			countyColumn,
			column('university', { code: 'allocation.universities' }),
			column('owners', { code: 'allocation.ownersAndCoordinators' }),
			column('share', { code: 'allocation.universityPercent' }),
			{ id: 'verdict', label: { code: 'allocation.verdict' }, align: 'start' },
			...(fixed === null
				? []
				: [column('moved', { code: 'allocation.movedToUniversity', params: { share: fixed } })])
		],
		rows: rowsWith(
			counties,
			(at) => cells(all[at], movedOf[at]),
			cells(together, known.length === 0 ? null : sumOf(known))
		),
		notes: [
			{ code: 'allocation.judgeNote', params: { tolerance: spec.judge.tolerance, times } },
			...(fixed === null ? [] : [{ code: 'allocation.movedNote', params: { share: fixed } }])
		]
	};
}

/** Quartiles and fences of each receiver's share, and the counties beyond them. */
export function outliersTable(
	counties: readonly ReadCounty[],
	all: readonly Amounts[]
): ResultTable<Text> | null {
	const rows = (['university', 'owner', 'coordinator'] as const).flatMap((role) => {
		const fences = fencesOf(sharesOf(all, role));
		if (!fences) return [];
		const { n, lower, median, upper, low, high, outside } = fences;
		const names = outside.map((place) => counties[place].name).join(', ');
		return [
			{
				id: role,
				cells: [
					textCell(columnText({ id: role, name: '', role })),
					countCell(n),
					...[lower, median, upper, low, high].map((value) => percentCell(value, 1)),
					textCell(names === '' ? { code: 'allocation.nobody' } : names)
				]
			}
		];
	});
	if (rows.length === 0) return null;
	return {
		id: 'outliers',
		title: { code: 'allocation.outliersTitle' },
		columns: [
			{ id: 'receiver', label: { code: 'allocation.receiver' }, align: 'start' },
			column('n', { code: 'allocation.countiesStated' }),
			column('lower', { code: 'allocation.lowerQuartile' }),
			column('median', { code: 'allocation.median' }),
			column('upper', { code: 'allocation.upperQuartile' }),
			column('low', { code: 'allocation.fenceLow' }, { code: 'allocation.fences' }),
			column('high', { code: 'allocation.fenceHigh' }, { code: 'allocation.fences' }),
			{ id: 'outside', label: { code: 'allocation.outside' }, align: 'start' }
		],
		rows,
		notes: [{ code: 'allocation.outliersNote' }]
	};
}

/** The universities' share in each county, against one half. */
export const givenPlot = (counties: readonly ReadCounty[], all: readonly Amounts[]): ResultPlot<Text> => ({
	kind: 'dots',
	id: 'university',
	title: { code: 'allocation.universityPlot' },
	description: { code: 'allocation.universityPlotText' },
	notes: [],
	axis: {
		label: { code: 'allocation.universityPercent' },
		range: { min: 0, max: 1 },
		format: { kind: 'share', decimals: 0 }
	},
	reference: { value: 0.5, label: { code: 'allocation.half' } },
	series: [{ id: 'university', label: { code: 'allocation.universities' } }],
	rows: counties.map(({ id, name }, at) => {
		const value = universityShare(all[at]);
		return {
			id,
			label: name,
			points: [value === null ? null : { value, low: null, high: null, n: null }]
		};
	})
});
