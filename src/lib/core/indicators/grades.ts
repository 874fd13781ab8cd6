import { CELL } from '../table/types';
import type { PivotPath, SeriesAssignment } from './types';
import { findKnownIndicator } from './known';
import type { RowTargets } from './units';
import type { UnitTable } from './unit-table';

/** The bit of a grade in a unit's set of grades; bit 0 for values that belong to no grade. */
export const gradeBit = (grade: number | null): number =>
	grade !== null && grade >= 1 && grade <= 10 ? 1 << grade : 1;

/** Which grades each unit of each panel has, as sets of `gradeBit`s. Indices: PANEL, then unit. */
export type GradeSets = Record<number, Uint16Array>;

/**
 * Finds out which grades a unit has: those it has a row for in any file and year. A row counts for a grade when its
 * table is about that grade only, or when any of the row's cells of that grade has something in it (Udir leaves
 * municipalities without a grade out; suppressed cells say that there are pupils).
 * @param sets empty sets, one per unit; filled here
 */
export function collectGrades(
	tables: readonly UnitTable[],
	targets: readonly RowTargets[],
	assignments: readonly SeriesAssignment[],
	sets: GradeSets
): void {
	const gradeOf = gradeFinder(assignments);
	tables.forEach((table, index) => {
		const { panels, units } = targets[index];
		const columns = table.columns.map(({ column, path }) => ({
			kinds: column.kinds,
			bit: gradeBit(gradeOf(path))
		}));
		const all = columns.reduce((set, { bit }) => set | bit, 0);
		const isOneGrade = (all & (all - 1)) === 0;
		for (let row = 0; row < panels.length; row++) {
			const set = sets[panels[row]];
			if (!set) continue;
			if (isOneGrade) set[units[row]] |= all;
			else for (const { kinds, bit } of columns) if (kinds[row] !== CELL.missing) set[units[row]] |= bit;
		}
	});
}

/** Some paths name no grade (grunnskolepoeng): then the indicator they belong to says it. */
function gradeFinder(assignments: readonly SeriesAssignment[]): (path: PivotPath) => number | null {
	const bySeries = new Map<string, number | null>();
	for (const { definition, value, halfWidth, pupils } of assignments) {
		for (const series of [pupils, halfWidth, value]) {
			if (series !== undefined) bySeries.set(series, definition.grade);
		}
	}
	return (path) =>
		path.grade ?? bySeries.get(path.series) ?? findKnownIndicator(path)?.definition.grade ?? null;
}
