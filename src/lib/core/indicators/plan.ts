import type { NumberColumn } from '../table/types';
import type { Notes } from './notes';
import type { Indicator, SeriesAssignment } from './types';
import type { PathColumn, UnitTable } from './unit-table';

/** A column of a series and the one with its values after a break; at least one of them is there. */
export interface ColumnPair {
	plain?: NumberColumn;
	afterBreak?: NumberColumn;
}

/** Where one table has the values of one indicator and year. */
export interface PlannedColumn {
	table: number;
	indicator: number;
	year: number;
	preliminary: boolean;
	value: ColumnPair;
	halfWidth: ColumnPair;
	pupils: ColumnPair;
}

export interface Plan {
	indicators: Indicator[];
	years: string[];
	/** In the order in which they are to be written: a later one wins. */
	columns: PlannedColumn[];
	/** Where tables have the pupils of an indicator and year, with or without its values, in order of precedence. */
	pupils: Pick<PlannedColumn, 'table' | 'indicator' | 'year' | 'pupils'>[];
}

/** Whose schools are counted: all owners', or the municipal ones only. */
export type Owners = 'all' | 'municipal';

const ALL_OWNERS = /^alle/i;
const MUNICIPAL_OWNERS = [/^kommunal/i, /^offentlig/i];

/**
 * Finds every column that has values of an assigned indicator for the owners asked for.
 * @param tables in order of precedence: a later one wins
 * @param assignments several may name the same indicator (other wordings, other owners)
 */
export function planColumns(
	tables: readonly UnitTable[],
	assignments: readonly SeriesAssignment[],
	owners: Owners,
	notes: Notes
): Plan {
	const groups = new Map<string, SeriesAssignment[]>();
	for (const one of assignments) {
		groups.set(one.definition.id, [...(groups.get(one.definition.id) ?? []), one]);
	}
	const plan: Plan = { indicators: [], years: [], columns: [], pupils: [] };
	const found = [...groups.values()].flatMap((group) => {
		const chosen = chooseOwners(group, tables, owners, notes);
		const columns = columnsOf(chosen, tables, notes);
		return columns.length > 0 ? [{ chosen, columns }] : [];
	});
	plan.years = [...new Set(found.flatMap((one) => one.columns.map((column) => column.yearName)))].sort();
	found.forEach(({ chosen, columns }, indicator) => {
		const decimals = Math.max(...columns.map(({ value }) => decimalsOf(value)));
		const { definition, value } = chosen[0];
		const step = definition.step ?? Number(`1e-${decimals}`);
		plan.indicators.push({ ...definition, series: value, step, decimals });
		for (const { yearName, ...column } of columns) {
			plan.columns.push({ ...column, indicator, year: plan.years.indexOf(yearName) });
		}
		plan.pupils.push(...pupilColumns(chosen, indicator, plan.years, tables));
	});
	return plan;
}

const decimalsOf = ({ plain, afterBreak }: ColumnPair) =>
	Math.max(plain?.decimals ?? 0, afterBreak?.decimals ?? 0);

/** The owner and the years of a series, as found in the tables. */
function seriesFacts(
	series: string,
	tables: readonly UnitTable[]
): { owner: string; years: string[] } | null {
	const paths = tables.flatMap((table) => table.columns.map(({ path }) => path));
	const own = paths.filter((path) => path.series === series);
	return own.length === 0 ? null : { owner: own[0].owner, years: [...new Set(own.map((path) => path.year))] };
}

/** The assignments of one indicator whose columns are about the owners asked for; all, if there are no such. */
function chooseOwners(
	group: SeriesAssignment[],
	tables: readonly UnitTable[],
	owners: Owners,
	notes: Notes
): SeriesAssignment[] {
	const present = group.flatMap((assignment) => {
		const facts = seriesFacts(assignment.value, tables);
		return facts ? [{ assignment, ...facts }] : [];
	});
	if (present.length === 0) return [];
	const indicator = group[0].definition.id;
	const pick = (pattern: RegExp) => present.filter(({ owner }) => pattern.test(owner));
	const all = pick(ALL_OWNERS);
	if (owners === 'municipal') {
		const municipal = MUNICIPAL_OWNERS.map(pick).find((some) => some.length > 0);
		if (municipal) {
			const years = new Set(municipal.flatMap((one) => one.years));
			const lacking = [...new Set(all.flatMap((one) => one.years))].filter((year) => !years.has(year)).sort();
			if (lacking.length > 0) {
				notes.add('indicators.municipalOwnersSomeYears', { indicator, years: lacking.join(', ') });
			}
			return municipal.map((one) => one.assignment);
		}
		notes.add('indicators.noMunicipalOwners', { indicator, owner: (all[0] ?? present[0]).owner });
	}
	if (all.length > 0) return all.map((one) => one.assignment);
	const { owner } = present[0];
	if (owner !== '' && owners === 'all') notes.add('indicators.onlySomeOwners', { indicator, owner });
	return present.filter((one) => one.owner === owner).map((one) => one.assignment);
}

type FoundColumn = Omit<PlannedColumn, 'indicator' | 'year'> & { yearName: string };

function columnsOf(
	assignments: SeriesAssignment[],
	tables: readonly UnitTable[],
	notes: Notes
): FoundColumn[] {
	return tables.flatMap((table, tableIndex) => {
		const found = new Map<string, FoundColumn>();
		const firstSeries = new Map<string, string>();
		for (const assignment of assignments) {
			for (const { path } of table.columns.filter((one) => one.path.series === assignment.value)) {
				const { year, preliminary } = path;
				const key = `${year}${preliminary ? ' preliminary' : ''}`;
				const first = firstSeries.get(key) ?? assignment.value;
				if (first !== assignment.value) {
					const file = table.table.source.fileName;
					const indicator = assignment.definition.id;
					notes.add('indicators.severalSeries', { indicator, year, file, series: first });
					continue;
				}
				firstSeries.set(key, first);
				const pair = (series: string | undefined) => columnPair(table.columns, series, year, preliminary);
				found.set(key, {
					table: tableIndex,
					yearName: year,
					preliminary,
					value: pair(assignment.value),
					halfWidth: pair(assignment.halfWidth),
					pupils: pair(assignment.pupils)
				});
			}
		}
		// A final column of the same table is written after the preliminary one.
		return [...found.values()].sort((a, b) => Number(b.preliminary) - Number(a.preliminary));
	});
}

function columnPair(
	columns: PathColumn[],
	series: string | undefined,
	year: string,
	preliminary: boolean
): ColumnPair {
	const own = columns.filter(
		({ path }) => path.series === series && path.year === year && path.preliminary === preliminary
	);
	return {
		plain: own.find(({ path }) => !path.afterBreak)?.column,
		afterBreak: own.find(({ path }) => path.afterBreak)?.column
	};
}

function pupilColumns(
	chosen: SeriesAssignment[],
	indicator: number,
	years: string[],
	tables: readonly UnitTable[]
): Plan['pupils'] {
	const series = new Set(chosen.flatMap((one) => one.pupils ?? []));
	return tables.flatMap(({ columns }, table) =>
		columns
			.filter(({ path }) => series.has(path.series) && !path.afterBreak && years.includes(path.year))
			.map(({ column, path }) => ({
				table,
				indicator,
				year: years.indexOf(path.year),
				pupils: { plain: column }
			}))
	);
}
