import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/lib/core/import/read-file';
import { assemble } from '../../../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../../../src/lib/core/indicators/propose';
import { cellIndex, type IndicatorData, type Panel } from '../../../src/lib/core/indicators/types';
import { loadNorway } from '../../../src/lib/core/register/norway';
import { CELL, INDICATOR_CELL_NAMES } from '../../../src/lib/core/table/types';
import expected from './assembled.json';

/**
 * The six files of the national tests as one set of indicator data, against counts and sums made by make_expected.py
 * (Python, without our reader and assembly).
 */
const DATA = '../shared/data/udir';
const isThere = existsSync(DATA);
const INDICATORS = ['np5.reading.scale', 'np5.numeracy.scale', 'np8.reading.scale', 'np8.numeracy.scale'];

function load() {
	return readdirSync(DATA)
		.filter((name) => name.includes('Nasjonale_proever'))
		.map((name) => {
			const outcome = readFile(new Uint8Array(readFileSync(join(DATA, name))), name);
			if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
			return outcome.value.table;
		});
}

function assembleAll(tables: ReturnType<typeof load>): IndicatorData {
	const assigned = proposeAssignments(tables, []).assigned.filter((one) =>
		INDICATORS.includes(one.definition.id)
	);
	return assemble(tables, assigned, loadNorway(), { owners: 'all' });
}

/** Counts and sums of one panel, in the layout of assembled.json; half-widths in tenths, so sums are exact. */
function summary(data: IndicatorData, panel: Panel) {
	return data.indicators.flatMap((indicator, i) =>
		data.years.map((year, y) => {
			const counts = { value: 0, suppressed: 0, missing: 0, notApplicable: 0 };
			let sum = 0;
			let pupils = 0;
			let tenths = 0;
			for (let unit = 0; unit < panel.unitCount; unit++) {
				const at = cellIndex(data, unit, i, y);
				counts[INDICATOR_CELL_NAMES[panel.kinds[at]]]++;
				if (panel.kinds[at] !== CELL.value) continue;
				sum += panel.values[at];
				pupils += panel.pupils[at];
				tenths += Math.round(panel.halfWidths[at] * 10);
			}
			return { indicator: indicator.id, year, ...counts, sum, pupils, halfWidths: tenths / 10 };
		})
	);
}

const numbers = (rows: (typeof expected.panels)['country']) =>
	rows.map((row) => ({
		...row,
		sum: Number(row.sum),
		pupils: Number(row.pupils),
		halfWidths: Number(row.halfWidths)
	}));

describe.skipIf(!isThere)(`the six files of ${DATA} assembled (skipped without that folder)`, () => {
	const tables = isThere ? load() : [];
	const data = isThere ? assembleAll(tables) : ({} as IndicatorData);

	it('357 municipalities and Svalbard last; 2 685 schools, 2 209 with any value', () => {
		expect(data.municipalities.units).toHaveLength(358);
		expect(data.municipalities.units[357]).toMatchObject({ number: '2100', name: 'Svalbard' });
		expect(data.schools.units).toHaveLength(2685);
		const perSchool = data.indicators.length * data.years.length;
		const withValue = data.schools.units.filter((_, unit) =>
			data.schools.kinds.subarray(unit * perSchool, (unit + 1) * perSchool).includes(CELL.value)
		);
		expect(withValue).toHaveLength(2209);
		expect(expected).toMatchObject({ municipalities: 358, schools: 2685, schoolsWithValue: 2209 });
		expect(data.schools.units[0].number).toBe(expected.firstSchool);
		expect(data.schools.units.at(-1)?.number).toBe(expected.lastSchool);
	});

	it('every school stands in the municipality of its latest row', () => {
		const counts: Record<string, number> = {};
		for (const school of data.schools.units) {
			const { number } = data.municipalities.units[school.municipality];
			counts[number] = (counts[number] ?? 0) + 1;
		}
		expect(counts).toEqual(expected.schoolsByMunicipality);
	});

	it.each(['country', 'municipalities', 'schools'] as const)(
		'kinds, values, pupils and half-widths: %s',
		(name) => {
			expect(summary(data, data[name])).toEqual(numbers(expected.panels[name]));
		}
	);

	it.each(Object.entries(expected.sample))('values of municipality %s', (number, rows) => {
		const unit = data.municipalities.units.findIndex((one) => one.number === number);
		const cells = data.indicators.map((_, i) =>
			data.years.map((_, y) => {
				const at = cellIndex(data, unit, i, y);
				const kind = data.municipalities.kinds[at];
				if (kind === CELL.value) return String(data.municipalities.values[at]);
				return kind === CELL.suppressed ? 'suppressed' : null;
			})
		);
		expect(cells).toEqual(rows);
	});

	it('says that 1508 has the history of 1507 and 1580 none', () => {
		const years = '2022-23, 2023-24';
		expect(data.notes).toEqual([
			{ code: 'indicators.carried', params: { count: 114, vintage: 2024 } },
			{
				code: 'indicators.divided',
				params: { from: '1507', fromName: 'Ålesund', number: '1508', name: 'Ålesund', years }
			},
			{
				code: 'indicators.noHistory',
				params: { number: '1580', name: 'Haram', from: '1507', fromName: 'Ålesund', years }
			}
		]);
		const oslo = data.municipalities.units.find((one) => one.number === '0301');
		const halden = data.municipalities.units.find((one) => one.number === '3101');
		expect([oslo?.formerNumbers, halden?.formerNumbers]).toEqual([[], ['3001']]);
	});

	it('every value can be traced to the line it was read from', () => {
		const unit = data.municipalities.units.findIndex((one) => one.number === '5534');
		const at = cellIndex(data, unit, 0, 2);
		const source = data.sources[data.municipalities.sourceTable[at]];
		const lines = readFileSync(join(DATA, source), 'utf16le').split('\n');
		const line = lines[data.municipalities.sourceLine[at] - 1].split('\t');
		expect(source).toContain('2024-25');
		expect([line[0], line[4], line[12]]).toEqual(['3', '5534', String(data.municipalities.values[at])]);
	});

	it('the order of the files changes nothing but the numbering of sources', () => {
		const turned = assembleAll([...tables].reverse());
		expect(turned.municipalities.values).toEqual(data.municipalities.values);
		expect(turned.schools.kinds).toEqual(data.schools.kinds);
		expect(turned.schools.units).toEqual(data.schools.units);
	});
});
