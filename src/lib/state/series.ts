import { isIndicatorReport, type TableReport } from '../core/import/table-report';
import { findKnownIndicator } from '../core/indicators/known';
import { parsePivotPath } from '../core/indicators/pivot-path';
import { assignKnown } from '../core/indicators/propose';
import type { PivotPath, SeriesAssignment } from '../core/indicators/types';

/** A series of numbers in the files: the same column name in every year. */
export interface FileSeries {
	series: string;
	path: PivotPath;
	/** School years in which a file has it, ascending. */
	years: string[];
	/** Number of values, all years together. */
	values: number;
}

/** Every series of the files that hold indicators, in the order of the columns. */
export function seriesOf(reports: readonly TableReport[]): FileSeries[] {
	const found = new Map<string, FileSeries>();
	for (const column of reports.filter(isIndicatorReport).flatMap((report) => report.columns)) {
		const path = parsePivotPath(column.name);
		if (!path) continue;
		const entry = found.get(path.series) ?? { series: path.series, path, years: [], values: 0 };
		if (!entry.years.includes(path.year)) entry.years.push(path.year);
		entry.values += column.values;
		found.set(path.series, entry);
	}
	for (const entry of found.values()) entry.years.sort();
	return [...found.values()];
}

/** Series that no assignment uses, neither as value nor as pupils nor as uncertainty. */
export function unusedSeries(
	series: readonly FileSeries[],
	assignments: readonly SeriesAssignment[]
): FileSeries[] {
	const used = new Set(assignments.flatMap((one) => [one.value, one.halfWidth, one.pupils]));
	return series.filter((one) => !used.has(one.series));
}

/**
 * What the series of the files mean: known ones by their names, others as the user has said, here or earlier. What was
 * said by hand stands above what is known. (As `proposeAssignments`, for files of which only the reports are at hand.)
 * @param byHand assignments the user made; those without a series in the files are left out
 */
export function assignSeries(
	series: readonly FileSeries[],
	byHand: readonly SeriesAssignment[]
): SeriesAssignment[] {
	const present = new Set(series.map((one) => one.series));
	const chosen = new Map(byHand.filter((one) => present.has(one.value)).map((one) => [one.value, one]));
	const known = assignKnown(series.map((one) => one.path)).filter((one) => !chosen.has(one.value));
	return [...known, ...[...chosen.values()].map((one) => withPresent(one, present))];
}

function withPresent(
	{ definition, value, halfWidth, pupils }: SeriesAssignment,
	present: Set<string>
): SeriesAssignment {
	return {
		definition,
		value,
		...(halfWidth !== undefined && present.has(halfWidth) ? { halfWidth } : {}),
		...(pupils !== undefined && present.has(pupils) ? { pupils } : {})
	};
}

/** Those of the assignments that the user made: their series is not known by its name, or means something else. */
export const assignedByHand = (assignments: readonly SeriesAssignment[]): SeriesAssignment[] =>
	assignments.filter((one) => {
		const path = parsePivotPath(`2000-01.${one.value}`);
		const known = path && findKnownIndicator(path);
		return known?.definition.id !== one.definition.id;
	});
