import type { DataTable } from '../table/types';
import {
	findKnownIndicator,
	isHalfWidthMeasure,
	isPupilsMeasure,
	KNOWN_INDICATORS,
	pupilsMeasureRank
} from './known';
import { parsePivotPath, seriesBase } from './pivot-path';
import type { PivotPath, SeriesAssignment } from './types';

/** A series of the files that no indicator uses. */
export interface UnassignedSeries {
	series: string;
	/** The path in one of its years. */
	path: PivotPath;
	/** School years in which a file has it, ascending. */
	years: string[];
	/** What its measure says it is. A series of pupils or uncertainty is of use only beside values. */
	role: 'value' | 'halfWidth' | 'pupils';
}

export interface Proposal {
	/** Known indicators in the order of the known table, then those assigned by hand. */
	assigned: SeriesAssignment[];
	/** In the order of the columns. */
	unassigned: UnassignedSeries[];
}

/** The paths of all number columns, in the order of tables and columns. */
export const pathsOf = (tables: readonly DataTable[]): PivotPath[] =>
	tables.flatMap((table) =>
		table.columns.flatMap((column) => {
			const path = column.type === 'number' ? parsePivotPath(column.name) : null;
			return path ? [path] : [];
		})
	);

/**
 * Finds, for every series of known values, the series of its uncertainty and its pupils. A share of pupils gets no
 * uncertainty: the column "Usikkerhet" beside it belongs to the mean of scale points.
 * @param paths taken-apart column names of one or more files
 */
export function assignKnown(paths: readonly PivotPath[]): SeriesAssignment[] {
	const companions = companionsByBase(paths);
	const found = new Map<string, SeriesAssignment>();
	for (const path of paths) {
		const known = findKnownIndicator(path);
		if (!known || found.has(path.series)) continue;
		const beside = companions.get(seriesBase(path));
		const halfWidth = known.definition.unit === 'percent' ? undefined : beside?.halfWidth;
		found.set(path.series, {
			definition: known.definition,
			value: path.series,
			...(halfWidth === undefined ? {} : { halfWidth }),
			...(beside?.pupils === undefined ? {} : { pupils: beside.pupils })
		});
	}
	const order = KNOWN_INDICATORS.map((known) => known.definition.id);
	return [...found.values()].sort((a, b) => order.indexOf(a.definition.id) - order.indexOf(b.definition.id));
}

interface Companions {
	halfWidth?: string;
	pupils?: string;
	pupilsRank: number;
}

function companionsByBase(paths: readonly PivotPath[]): Map<string, Companions> {
	const companions = new Map<string, Companions>();
	for (const path of paths) {
		const rank = pupilsMeasureRank(path.measure);
		const isHalfWidth = isHalfWidthMeasure(path.measure);
		if (rank < 0 && !isHalfWidth) continue;
		const base = seriesBase(path);
		const entry = companions.get(base) ?? { pupilsRank: Infinity };
		if (isHalfWidth) entry.halfWidth ??= path.series;
		else if (rank < entry.pupilsRank) Object.assign(entry, { pupils: path.series, pupilsRank: rank });
		companions.set(base, entry);
	}
	return companions;
}

/**
 * Proposes what the columns of the files mean: known paths by themselves, others as the user assigned them before.
 * What was assigned by hand stands above what is known. Remembered assignments without a column in these files
 * are left out.
 * @param tables the project's tables
 * @param remembered assignments the user made earlier, in this or another project
 */
export function proposeAssignments(
	tables: readonly DataTable[],
	remembered: readonly SeriesAssignment[]
): Proposal {
	const paths = pathsOf(tables);
	const present = new Set(paths.map((path) => path.series));
	const byHand = new Map(
		remembered.filter((one) => present.has(one.value)).map((one) => [one.value, withPresent(one, present)])
	);
	const known = assignKnown(paths).filter((one) => !byHand.has(one.value));
	const assigned = [...known, ...byHand.values()];
	const used = new Set(assigned.flatMap((one) => [one.value, one.halfWidth, one.pupils]));
	return { assigned, unassigned: unassignedOf(paths, used) };
}

/** An assignment without the companions that no file has. */
const withPresent = (one: SeriesAssignment, present: Set<string>): SeriesAssignment => ({
	definition: one.definition,
	value: one.value,
	...(one.halfWidth !== undefined && present.has(one.halfWidth) ? { halfWidth: one.halfWidth } : {}),
	...(one.pupils !== undefined && present.has(one.pupils) ? { pupils: one.pupils } : {})
});

function unassignedOf(paths: readonly PivotPath[], used: Set<string | undefined>): UnassignedSeries[] {
	const found = new Map<string, UnassignedSeries>();
	for (const path of paths) {
		if (used.has(path.series)) continue;
		const entry = found.get(path.series) ?? { series: path.series, path, years: [], role: roleOf(path) };
		if (!entry.years.includes(path.year)) entry.years.push(path.year);
		found.set(path.series, entry);
	}
	for (const entry of found.values()) entry.years.sort();
	return [...found.values()];
}

function roleOf(path: PivotPath): UnassignedSeries['role'] {
	if (isPupilsMeasure(path.measure)) return 'pupils';
	return isHalfWidthMeasure(path.measure) ? 'halfWidth' : 'value';
}
