import type { ResultCell, ResultTable } from '$lib/core/report/types';
import { LISTS, type DrawnList, type ListComparison } from '$lib/core/simulation/uncertainty/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

type Profile = Omit<DrawnList, 'kind' | 'units'>;

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const integer = (value: number | null): ResultCell => ({
	value,
	format: { kind: 'integer' },
	text: value === null ? '–' : undefined
});

/** The four lists with the size profile of each, and that of all that can be drawn. */
export function profileTable(
	{ uncertainty: { lists: t } }: Messages,
	{ lists, all, common }: ListComparison,
	asInteger: (value: number) => string
): ResultTable {
	const between = (three: Profile['pupils']) =>
		text(three ? t.between({ least: asInteger(three.least), most: asInteger(three.most) }) : '–');
	const profile = ({ pupils, inhabitants, oneSchool }: Profile): ResultCell[] => [
		integer(pupils?.median ?? null),
		between(pupils),
		integer(inhabitants?.median ?? null),
		between(inhabitants),
		{ value: oneSchool, format: { kind: 'share', decimals: 0 } }
	];
	const columns = ['which', 'same', 'median', 'pupils', 'inhabitants', 'range', 'oneSchool'] as const;
	return {
		id: 'fire-lister',
		title: t.table,
		columns: columns.map((id) => ({ id, label: t[id], align: id === 'which' ? 'start' : 'end' })),
		rows: [
			...lists.map((list, place) => ({
				id: list.kind,
				cells: [text(t.kinds[list.kind]), integer(common[0][place]), ...profile(list)]
			})),
			{ id: 'all', role: 'total' as const, cells: [text(t.all), integer(null), ...profile(all)] }
		],
		notes: [t.notes.pupils, t.notes.shrunken, t.notes.benefit, t.notes.chance, t.notes.limits]
	};
}

/** How many municipalities each pair of lists shares. */
export function commonTable(
	{ uncertainty: { lists: t } }: Messages,
	{ common }: ListComparison
): ResultTable {
	return {
		id: 'fire-lister-felles',
		title: t.common,
		columns: [
			{ id: 'which', label: t.which, align: 'start' },
			...LISTS.map((kind) => ({ id: kind, label: t.kinds[kind], align: 'end' as const }))
		],
		rows: LISTS.map((kind, place) => ({
			id: kind,
			cells: [text(t.kinds[kind]), ...common[place].map((count) => integer(count))]
		})),
		notes: []
	};
}

/**
 * Every municipality that is on any of the lists, in the order of the first list that it is on.
 * @param only number of the only municipality whose name is shown; null: all are
 */
export function membersTable(
	messages: Messages,
	summary: DataSummary,
	{ lists }: ListComparison,
	only: string | null
): ResultTable {
	const { lists: t, columns } = messages.uncertainty;
	const units = [...new Set(lists.flatMap((list) => list.units))];
	return {
		id: 'fire-lister-kommuner',
		title: t.members,
		columns: [
			{ id: 'name', label: columns.name, align: 'start' },
			...lists.map(({ kind }) => ({ id: kind, label: t.kinds[kind], align: 'start' as const }))
		],
		rows: units.map((unit, place) => {
			const { number, name } = summary.municipalities[unit];
			const shown = only === null || only === number;
			return {
				id: shown ? number : `place ${place}`,
				cells: [
					text(shown ? name : messages.draw.list.hiddenName),
					...lists.map((list) => text(list.units.includes(unit) ? t.on : t.off))
				]
			};
		}),
		notes: []
	};
}
