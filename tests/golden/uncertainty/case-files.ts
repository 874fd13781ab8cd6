import { findBasis, kindsInBasis } from '../../../src/lib/core/selection/basis';
import { runDraw } from '../../../src/lib/core/selection/run-draw';
import { CELL } from '../../../src/lib/core/table/types';
import type { Case } from './cases';

const csv = (head: string, rows: (string | number)[][]) =>
	[head, ...rows.map((row) => row.map((cell) => (Number.isNaN(cell) ? 'NA' : cell)).join(','))].join('\n');

/** The data of a case for make_expected.R: printed values and the draw's rules, nothing of what is computed of noise. */
export function caseFiles({ draw, uncertainty, prepared }: Case): Record<string, string> {
	const { data } = prepared;
	const result = runDraw(draw, prepared);
	const basis = findBasis(draw, data);
	const years = basis.yearIndices.length;
	const columns = result.limits.flatMap((limit, place) => {
		if (!limit) return [];
		const indicator = basis.indicatorIndices[Math.floor(place / years)];
		const year = basis.yearIndices[place % years];
		return [{ limit, indicator, year, rule: basis.rules[Math.floor(place / years)] }];
	});
	const cells = (['municipalities', 'schools'] as const).flatMap((name) => {
		const panel = data[name];
		const kinds = kindsInBasis(data, panel, basis.yearIndices);
		return Array.from({ length: panel.unitCount }, (_, unit) =>
			columns.flatMap(({ indicator, year }, column) => {
				const at = (unit * data.indicators.length + indicator) * data.years.length + year;
				const kind = kinds[at] === CELL.value ? 'value' : kinds[at] === CELL.suppressed ? 'hidden' : '';
				if (kind === '') return [];
				return [
					[name, unit, column, kind, panel.values[at], panel.pupils[at], panel.halfWidths[at]]
				];
			})
		).flat();
	});
	return {
		'columns.csv': csv(
			'column,indicator,area,grade,year,unit,step,direction,weight,national,absolute',
			columns.map(({ limit, indicator, year, rule }, column) => {
				const { area, grade, unit, step } = data.indicators[indicator];
				const { direction, weight } = rule;
				return [
					...[column, indicator, area, grade ?? -1 - indicator, year, unit, step],
					...[direction, weight, limit.national, limit.absolute]
				];
			})
		),
		'cells.csv': csv('panel,unit,column,kind,value,pupils,halfwidth', cells),
		'municipalities.csv': csv(
			'unit,number,ranked,eligible,outside,distance',
			data.municipalities.units.map(({ number }, unit) => [
				...[unit, number, Number(result.rank[unit] > 0), Number(result.filter[unit] === 0)],
				...[prepared.outside[unit], result.distance[unit]]
			])
		),
		'schools.csv': csv(
			'unit,municipality,assessed',
			data.schools.units.map(({ municipality }, unit) => [
				unit,
				municipality,
				result.schools.assessed[unit]
			])
		),
		'options.csv': csv('places,spread,part,minSchools,model,tests,others,years', [
			[
				...[draw.places, draw.spread.places, draw.spread.schoolCriterion.part, draw.spread.minSchools],
				...[uncertainty.model, uncertainty.correlation.nationalTests, uncertainty.correlation.others],
				uncertainty.years
			]
		])
	};
}
