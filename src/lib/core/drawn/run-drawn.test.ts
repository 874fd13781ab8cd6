import { expect, it } from 'vitest';
import { defaultSpec } from '../dataset/default-spec';
import { runDataset } from '../dataset/run-dataset';
import { generateCountry } from '../demo/generate-country';
import { assemble } from '../indicators/assemble';
import { proposeAssignments } from '../indicators/propose';
import { cellsOf } from '../link/fixtures';
import { prepareDraw } from '../selection/prepare';
import { presetSpec } from '../selection/presets';
import { runDraw } from '../selection/run-draw';
import { DRAWN_TEXTS, DRAWN_VARIABLES as NAMES } from './types';

const country = generateCountry({ municipalities: 60, schools: 300 });
const { assigned } = proposeAssignments(country.tables, []);
const data = assemble(country.tables, assigned, country.register, { owners: 'all' });
const prepared = prepareDraw(data, country.register);
const spec = { ...presetSpec('udir2022', data.indicators, [country.earlierDraw2020]), places: 7 };
const sources = { tables: new Map(), register: country.register };
const origin = { kind: 'draw' as const, draw: 'd', spec };

it('lists every municipality with what the draw says of it; what is not assessed is missing, not zero', () => {
	const strict = { ...spec, minCoverage: 1 };
	const made = runDataset(
		{ ...defaultSpec('t', 'Uttrekk'), origin: { ...origin, spec: strict } },
		{ ...sources, indicators: () => prepared },
		new Map()
	);
	if (!made.ok) throw new Error(made.problem.code);
	const result = runDraw(strict, prepared);
	const column = (name: string) => cellsOf(made.value, name);
	const unitOf = new Map(data.municipalities.units.map(({ number }, unit) => [number, unit]));
	const numbers = column(NAMES.number) as string[];
	expect(numbers).toEqual([...numbers].sort());
	expect(numbers).toHaveLength(60);
	const units = numbers.map((number) => unitOf.get(number) ?? -1);
	expect(column(NAMES.drawn)).toEqual(units.map((unit) => DRAWN_TEXTS[result.drawn[unit]]));
	expect(column(NAMES.drawn).filter((text) => text === 'Gjennomsnitt')).toHaveLength(7);
	const assessed = units.filter((unit) => result.municipalities.assessed[unit] === 1);
	expect(assessed.length).toBeLessThan(60);
	expect(column(NAMES.share)).toEqual(
		units.map((unit) => (assessed.includes(unit) ? result.municipalities.share[unit] : 'missing'))
	);
	expect(column(NAMES.left)).toContain('For få data');
	expect(column(NAMES.left)).toContain('Trukket ut tidligere');
});

it('says so where there are no indicators', () => {
	for (const given of [sources, { ...sources, indicators: () => null }]) {
		const made = runDataset({ ...defaultSpec('t', 'Uttrekk'), origin }, given, new Map());
		expect(made).toEqual({
			ok: false,
			problem: { code: 'drawn.noIndicators', params: { dataset: 'Uttrekk' } }
		});
	}
});
