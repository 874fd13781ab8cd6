import { variableOf } from '../dataset/from-table';
import { numberColumn, textColumn } from '../dataset/make-column';
import type { DatasetBase, DatasetSources } from '../dataset/types';
import { fail, ok, type Outcome } from '../outcome';
import { endYear, filterReason } from '../selection/filters';
import { runDraw } from '../selection/run-draw';
import type { FilterReason } from '../selection/types';
import { DRAWN_TEXTS, DRAWN_VARIABLES, type DrawnCode, type DrawnOrigin } from './types';

/** Why a municipality cannot be drawn; data, as the column names. */
const REASONS: Record<Exclude<FilterReason, 'outside'>, string> = {
	notAssessed: 'For få data',
	population: 'Folketall',
	earlierDraw: 'Trukket ut tidligere',
	manual: 'Manuelt'
};

/**
 * Draws by the rules of the origin and lists every municipality of the register that has data, in the order of their
 * numbers, with draw, reason for being left out, rank, share, points, margin, spread and inhabitants. A municipality
 * that is not assessed has missing numbers, never zeros.
 * @param name of the dataset, for messages
 * @returns `drawn.noIndicators` where the project has no indicator data
 */
export function runDrawn(
	{ spec }: DrawnOrigin,
	name: string,
	{ indicators }: DatasetSources
): Outcome<DatasetBase, DrawnCode> {
	const prepared = indicators?.(spec.owners) ?? null;
	if (prepared === null) return fail('drawn.noIndicators', { dataset: name });
	const { register, outside } = prepared;
	const { units } = prepared.data.municipalities;
	const result = runDraw(spec, prepared);
	const { municipalities: own, spread } = result;
	const rows = units.flatMap((_, unit) => (outside[unit] === 1 ? [] : [unit]));
	rows.sort((a, b) => (units[a].number < units[b].number ? -1 : 1));
	const counties = new Map(register.counties.map((county) => [county.number, county.name]));
	const population = prepared.populationIn(endYear(result.years.at(-1) ?? ''));
	const names = DRAWN_VARIABLES;
	const text = (column: string, of: (unit: number) => string) => textColumn(column, rows.map(of));
	const number = (column: string, of: (unit: number) => number) =>
		numberColumn(column, rows.map(of), 'scale');
	const assessed = (values: ArrayLike<number>) => (unit: number) =>
		own.assessed[unit] === 1 ? values[unit] : NaN;
	const reason = (unit: number): string => {
		const code = filterReason(result.filter[unit]);
		return code === null || code === 'outside' ? '' : REASONS[code];
	};
	const columns = [
		text(names.number, (unit) => units[unit].number),
		text(names.name, (unit) => units[unit].name),
		text(names.county, (unit) => units[unit].county),
		text(names.countyName, (unit) => counties.get(units[unit].county) ?? ''),
		text(names.drawn, (unit) => DRAWN_TEXTS[result.drawn[unit]]),
		text(names.left, reason),
		number(names.rank, assessed(result.rank)),
		number(names.share, assessed(own.share)),
		number(names.points, assessed(own.points)),
		number(names.possible, assessed(own.possible)),
		number(names.coverage, (unit) => own.coverage[unit]),
		number(names.distance, assessed(result.distance)),
		number(names.margin, assessed(result.margin)),
		number(names.spread, (unit) => spread.value[unit]),
		number(names.schools, (unit) => spread.schools[unit]),
		number(names.population, (unit) => population[unit])
	];
	return ok({
		rowCount: rows.length,
		variables: columns.map((column) => variableOf(column, spec.name)),
		rows: { names: [spec.name], lines: new Uint32Array(rows.length) },
		notes: result.warnings
	});
}
