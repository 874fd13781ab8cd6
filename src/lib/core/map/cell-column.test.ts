import { describe, expect, it } from 'vitest';
import { generateCountry } from '../demo/generate-country';
import { assemble } from '../indicators/assemble';
import { proposeAssignments } from '../indicators/propose';
import { explainMunicipality } from '../selection/explain/explain';
import { prepareDraw } from '../selection/prepare';
import { presetSpec } from '../selection/presets';
import { runDraw } from '../selection/run-draw';
import { CELL } from '../table/types';
import { cellColumn } from './cell-column';

const { register, tables } = generateCountry({ seed: 3, municipalities: 60, schools: 150 });
const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
const prepared = prepareDraw(data, register);
const spec = presetSpec('udir2020', data.indicators);

describe('one indicator in one year on the map', () => {
	it('is what the explanation of each municipality says', () => {
		const result = runDraw(spec, prepared);
		let suppressed = 0;
		const columns = new Map<string, ReturnType<typeof cellColumn>>();
		for (let unit = 0; unit < data.municipalities.units.length; unit++) {
			for (const cell of explainMunicipality(spec, prepared, result, unit).cells) {
				const key = `${cell.indicator} ${cell.year}`;
				const column = columns.get(key) ?? cellColumn(spec, prepared, cell.indicator, cell.year);
				columns.set(key, column);
				expect(column.kinds[unit]).toBe(cell.kind);
				expect(column.values[unit]).toBe(cell.value);
				const weight = spec.indicators.find(
					(one) => one.indicator === data.indicators[cell.indicator].id
				)?.weight;
				if (cell.kind === CELL.value) expect(column.points[unit] * (weight ?? NaN)).toBe(cell.points);
				else expect(column.points[unit]).toBeNaN();
				if (cell.kind === CELL.suppressed) suppressed++;
			}
		}
		expect(suppressed).toBeGreaterThan(0);
	});

	it('gives no points where the rules leave it out, and nothing where there is no such column', () => {
		const off = {
			...spec,
			indicators: spec.indicators.map((rule, index) => (index === 0 ? { ...rule, on: false } : rule))
		};
		const first = data.indicators.findIndex(({ id }) => id === spec.indicators[0].indicator);
		const column = cellColumn(off, prepared, first, 0);
		expect(column.points.every(Number.isNaN)).toBe(true);
		expect(column.values.some(Number.isFinite)).toBe(true);
		expect(cellColumn(spec, prepared, 99, 0).kinds.every((kind) => kind === CELL.missing)).toBe(true);
	});
});
