import { expect, it } from 'vitest';
import { generateCountry } from '../src/lib/core/demo/generate-country';
import { assemble } from '../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../src/lib/core/indicators/propose';
import { cellIndex } from '../src/lib/core/indicators/types';
import { prepareDraw } from '../src/lib/core/selection/prepare';
import { CELL, INDICATOR_CELL_NAMES } from '../src/lib/core/table/types';
import { countAt, summarise, SUMMARY_LEVELS } from './data-summary';

it('counts every cell of every level once, by indicator, year and kind', () => {
	const { tables, register } = generateCountry({ municipalities: 12, schools: 60 });
	const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
	const summary = summarise(prepareDraw(data, register));
	for (const level of SUMMARY_LEVELS) {
		data.indicators.forEach((_, i) => {
			data.years.forEach((_, y) => {
				for (const kind of INDICATOR_CELL_NAMES.map((name) => CELL[name])) {
					let found = 0;
					for (let unit = 0; unit < data[level].unitCount; unit++) {
						if (data[level].kinds[cellIndex(data, unit, i, y)] === kind) found++;
					}
					expect(summary.counts[countAt(summary, level, i, y, kind)]).toBe(found);
				}
			});
		});
	}
	expect(summary.counts.reduce((sum, count) => sum + count)).toBe(
		SUMMARY_LEVELS.reduce((sum, level) => sum + data[level].kinds.length, 0)
	);
});
