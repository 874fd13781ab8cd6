import type { Random } from '../stats/random';
import { CELL, type DataTable, type NumberColumn } from '../table/types';
import type { Result } from './results';
import type { MeasurePlan, SourcePlan, SubjectPlan } from './sources';
import { textColumns } from './text-columns';
import type { Unit, UnitRows } from './units';

/** Results behind fewer pupils are hidden below county level: the fewest that Udir's files of national tests show. */
const FEWEST_PUPILS = 10;
/** Shares of school rows and of school cells that were not reported. */
const ROW_MISSING = 0.012;
const CELL_MISSING = 0.015;

const OWNERS = [
	{ name: 'Alle eierformer', municipalOnly: false },
	{ name: 'Offentlig', municipalOnly: true }
] as const;

/** The first data row of Udir's files stands on line 3, under the separator and the header. */
const FIRST_LINE = 3;

/**
 * One file of the invented country, in the shape in which Udir's exports are stored.
 * @param results by school and subject, undefined where the school does not have the grade
 * @param random decides what is missing
 */
export function makeTable(
	id: string,
	source: SourcePlan,
	year: string,
	rows: UnitRows,
	results: readonly (Result[] | undefined)[],
	random: Random
): DataTable {
	const ordered = rows.schoolOrder.map((school) => results[school]);
	const has = (unit: Unit) => ordered.slice(unit.from, unit.to).some((result) => result !== undefined);
	const units = rows.units.filter(
		(unit) => has(unit) && !(unit.level === 4 && random.uniform() < ROW_MISSING)
	);
	const columns = source.subjects.flatMap((subject, s) => {
		const reported = units.map((unit) => unit.level < 4 || random.uniform() >= CELL_MISSING);
		return OWNERS.flatMap((owner) => {
			const sums = units.map((unit, row) =>
				reported[row] ? sumUp(unit, rows, ordered, s, owner.municipalOnly) : null
			);
			return numberColumns(source, subject, year, owner.name, units, sums);
		});
	});
	return {
		id,
		name: `${year} ${source.fileName}`,
		rowCount: units.length,
		columns: [...textColumns(units), ...columns],
		lines: Uint32Array.from(units, (_, row) => row + FIRST_LINE),
		source: {
			fileName: `${year}_${source.fileName}.csv`,
			bytes: 0,
			fingerprint: id,
			publisher: 'example',
			layout: 'example'
		}
	};
}

/** Pupils and sums over the schools of a row; null where none of them has a result. */
function sumUp(
	unit: Unit,
	rows: UnitRows,
	ordered: readonly (Result[] | undefined)[],
	subject: number,
	municipalOnly: boolean
): Result | null {
	let total: Result | null = null;
	for (let i = unit.from; i < unit.to; i++) {
		const result = ordered[i]?.[subject];
		if (!result || (municipalOnly && rows.isPrivate[i])) continue;
		if (!total) total = { pupils: result.pupils, sums: [...result.sums] };
		else {
			total.pupils += result.pupils;
			for (let m = 0; m < total.sums.length; m++) total.sums[m] += result.sums[m];
		}
	}
	return total;
}

type Value = (result: Result) => number;

function numberColumns(
	source: SourcePlan,
	plan: SubjectPlan,
	year: string,
	owner: string,
	units: readonly Unit[],
	sums: readonly (Result | null)[]
): NumberColumn[] {
	const path = (measure: string) =>
		[year, plan.subject, source.namesGrade ? `${source.grade}. årstrinn` : '', owner, 'Alle kjønn', measure]
			.filter(Boolean)
			.join('.');
	const column = (measure: string, decimals: number, value: Value): NumberColumn => ({
		type: 'number',
		name: path(measure),
		decimals,
		...cells(units, sums, decimals, value)
	});
	const { halfWidth } = plan;
	return plan.measures
		.flatMap((measure, m) => {
			const own = column(measure.measure, measure.decimals, (result) => valueOf(measure, result, m));
			if (halfWidth === undefined || measure.kind !== 'mean') return [own];
			return [own, column(halfWidth, 1, (result) => (1.96 * measure.pupilSd) / Math.sqrt(result.pupils))];
		})
		.concat(column(plan.pupils, 0, (result) => result.pupils));
}

const valueOf = (measure: MeasurePlan, { pupils, sums }: Result, m: number) =>
	(measure.kind === 'share' ? 100 : 1) * (sums[m] / pupils);

function cells(units: readonly Unit[], sums: readonly (Result | null)[], decimals: number, value: Value) {
	const values = new Float64Array(units.length).fill(NaN);
	const kinds = new Uint8Array(units.length);
	const perUnit = 10 ** decimals;
	sums.forEach((result, row) => {
		if (!result) kinds[row] = CELL.missing;
		else if (units[row].level >= 3 && result.pupils < FEWEST_PUPILS) kinds[row] = CELL.suppressed;
		else values[row] = Math.round(value(result) * perUnit) / perUnit;
	});
	return { values, kinds };
}
