import type { ResultCell, ResultRow, ResultTable, Text } from '../../report/types';
import { numberColumn, sumOf } from '../basics/counts';
import { countCell, textCell } from '../cells';
import { titleOf, type Sample } from '../sample';
import type { Group } from './groups';
import type { ResponseRateSpec } from './types';

/** Values in ids of rows stay apart whatever is in them. */
const escaped = (value: string): string => value.replace(/[\\|]/g, '\\$&');

/** The sum of numbers that are all known, else null. */
const sumKnown = (values: (number | null)[]): number | null =>
	values.includes(null) ? null : sumOf(values.map(Number));

/** Several groups as one. Its population is known where that of each is. */
export const together = (groups: readonly Group[], values: string[], labels: Text[]): Group => ({
	values,
	labels,
	answers: sumOf(groups.map(({ answers }) => answers)),
	population: sumKnown(groups.map(({ population }) => population)),
	invited: groups.every(({ invited }) => invited === null)
		? null
		: sumKnown(groups.map(({ invited, population }) => invited ?? population))
});

/** The table of the reports: groups, population, those asked where not all were, answers and rate. */
export function rateTable(
	groups: readonly Group[],
	spec: ResponseRateSpec,
	sample: Sample
): ResultTable<Text> {
	const hasInvited = groups.some(({ invited }) => invited !== null);
	const names = spec.groups.length === 0 ? [null] : spec.groups;
	const row = (group: Group, role: ResultRow['role'] = 'body'): ResultRow<Text> => ({
		id: [role === 'total' ? 'total' : 'group', ...group.values.map(escaped)].join('|'),
		role,
		cells: [
			...names.map((_, level) =>
				textCell(group.labels[level] ?? (level === 0 ? { code: 'basics.allRows' } : ''))
			),
			populationCell(group.population),
			...(hasInvited ? [populationCell(group.invited ?? group.population)] : []),
			countCell(group.answers),
			rateCell(group.answers, group.population, spec.decimals),
			...(hasInvited ? [rateCell(group.answers, group.invited ?? group.population, spec.decimals)] : [])
		]
	});
	return {
		id: 'responseRate',
		title: { code: 'responseRate.title' },
		rowHeaders: names.length,
		columns: [
			...names.map((name, level) => ({
				id: `group-${level + 1}`,
				label: name === null ? { code: 'responseRate.group' } : titleOf(sample, name),
				align: 'start' as const
			})),
			numberColumn('responseRate.population'),
			...(hasInvited ? [numberColumn('responseRate.invited')] : []),
			numberColumn(`responseRate.${spec.unit}`, 'answers'),
			numberColumn('responseRate.rate'),
			...(hasInvited ? [numberColumn('responseRate.ofInvited')] : [])
		],
		rows: rowsWithTotals(groups, spec).map(({ group, role }) => row(group, role)),
		notes: [{ code: 'responseRate.note' }]
	};
}

function rowsWithTotals(
	groups: readonly Group[],
	spec: ResponseRateSpec
): { group: Group; role: 'body' | 'total' }[] {
	const body = (these: readonly Group[]) => these.map((group) => ({ group, role: 'body' as const }));
	if (!spec.totals || spec.groups.length === 0 || groups.length < 2) return body(groups);
	const total: Text = { code: 'basics.total' };
	const outer = [...new Set(groups.map(({ values }) => values[0]))];
	const all = { group: together(groups, [], [total]), role: 'total' as const };
	if (spec.groups.length < 2 || outer.length < 2) return [...body(groups), all];
	const parts = outer.flatMap((value) => {
		const inside = groups.filter(({ values }) => values[0] === value);
		const sum = together(inside, [value], [inside[0].labels[0], total]);
		return [...body(inside), { group: sum, role: 'total' as const }];
	});
	return [...parts, all];
}

const populationCell = (value: number | null): ResultCell<Text> =>
	value === null
		? { value: null, format: { kind: 'text' }, text: { code: 'responseRate.unknown' } }
		: countCell(value);

function rateCell(answers: number, population: number | null, decimals: number): ResultCell<Text> {
	const none = (why: string): ResultCell<Text> => ({
		value: null,
		format: { kind: 'text' },
		text: { code: 'responseRate.notComputable' },
		note: { code: why }
	});
	if (population === null) return none('responseRate.whyUnknown');
	if (population <= 0) return none('responseRate.whyEmpty');
	if (answers > population) return none('responseRate.whyTooMany');
	return { value: answers / population, format: { kind: 'share', decimals }, n: population };
}
