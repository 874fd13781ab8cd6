import type { CountyProgress, WorkAgreement } from '$lib/core/casework/governor/agreement';
import type { FreedPlace } from '$lib/core/casework/governor/places';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { DrawResult } from '$lib/core/selection/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const integer = (value: number): ResultCell => ({ value, format: { kind: 'integer' } });
const nothing = (why: string): ResultCell => ({ value: null, format: { kind: 'text' }, text: why });
const COUNTS = [
	'candidates',
	'included',
	'excluded',
	'declined',
	'added',
	'open',
	'admitted',
	'notAdmitted'
] as const satisfies readonly (keyof CountyProgress)[];

/** The name of a county. */
export const countyName = (summary: DataSummary, county: string): string =>
	summary.counties.find(({ number }) => number === county)?.name ?? county;

/** How far each county has come, with the country below. */
export function progressTable(
	messages: Messages,
	summary: DataSummary,
	progress: readonly CountyProgress[]
): ResultTable {
	const t = messages.governor.overview;
	const sum = (count: (typeof COUNTS)[number]) => progress.reduce((all, one) => all + one[count], 0);
	return {
		id: 'fylkene',
		title: t.progress,
		columns: [
			{ id: 'county', label: t.columns.county, align: 'start' },
			...COUNTS.map((id) => ({ id, label: t.columns[id], align: 'end' as const }))
		],
		rows: [
			...progress.map((one) => ({
				id: one.county,
				cells: [text(countyName(summary, one.county)), ...COUNTS.map((count) => integer(one[count]))]
			})),
			{
				id: 'total',
				role: 'total' as const,
				cells: [text(t.total), ...COUNTS.map((count) => integer(sum(count)))]
			}
		],
		notes: [t.progressNote]
	};
}

/** Who comes in for whom. */
export function freedTable(
	messages: Messages,
	summary: DataSummary,
	result: DrawResult,
	freed: readonly FreedPlace[]
): ResultTable {
	const t = messages.governor.freed;
	const find = (number: string) => summary.municipalities.findIndex((one) => one.number === number);
	const named = (number: string) => {
		const found = summary.municipalities[find(number)];
		return [text(found.name), text(countyName(summary, found.county))];
	};
	return {
		id: 'rykker-inn',
		title: t.heading,
		columns: [
			{ id: 'declined', label: t.columns.declined, align: 'start' },
			{ id: 'declinedCounty', label: t.columns.declinedCounty, align: 'start' },
			{ id: 'list', label: t.columns.list, align: 'start' },
			{ id: 'instead', label: t.columns.instead, align: 'start' },
			{ id: 'insteadCounty', label: t.columns.insteadCounty, align: 'start' },
			{ id: 'rank', label: t.columns.rank, align: 'end' },
			{ id: 'share', label: t.columns.share, align: 'end' }
		],
		rows: freed.map(({ declined, instead, list }) => {
			const unit = instead === null ? -1 : find(instead);
			return {
				id: declined,
				cells: [
					...named(declined),
					text(t.lists[list]),
					...(instead === null ? [text(t.nobody), text('')] : named(instead)),
					unit < 0 ? nothing('–') : integer(result.rank[unit]),
					unit < 0
						? nothing('–')
						: { value: result.municipalities.share[unit], format: { kind: 'share', decimals: 1 } as const }
				]
			};
		}),
		notes: [t.note]
	};
}

/** How much each two of the three lists have in common. */
export function agreementTable(messages: Messages, { pairs }: WorkAgreement): ResultTable {
	const t = messages.governor.agreement;
	const kappa = (value: number | undefined): ResultCell =>
		value === undefined
			? { value: null, format: { kind: 'text' }, text: '–', note: t.noKappaWhy }
			: { value, format: { kind: 'coefficient', decimals: 2 } };
	const ends = ['onFrom', 'onTo', 'both', 'kappa', 'low', 'high', 'n', 'open'] as const;
	return {
		id: 'samsvar',
		title: t.heading,
		columns: [
			{ id: 'pair', label: t.columns.pair, align: 'start' },
			...ends.map((id) => ({ id, label: t.columns[id], align: 'end' as const }))
		],
		rows: pairs.map((pair) => ({
			id: `${pair.from}-${pair.to}`,
			cells: [
				text(t.pair({ from: t.lists[pair.from], to: t.lists[pair.to] })),
				integer(pair.onFrom),
				integer(pair.onTo),
				integer(pair.both),
				kappa(pair.kappa?.kappa),
				kappa(pair.kappa?.low),
				kappa(pair.kappa ? Math.min(1, pair.kappa.high) : undefined),
				integer(pair.n),
				integer(pair.open.length)
			]
		})),
		notes: [t.note, t.source]
	};
}
