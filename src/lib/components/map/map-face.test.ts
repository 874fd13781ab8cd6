import { describe, expect, it } from 'vitest';
import { drawMap } from './map-drawing';
import { mapFace, type MapFacts } from './map-face';
import { layoutOf } from './map-layout';
import { mapTable } from './map-table';
import { MAP_MEASURES, MAP_STATES, stateEntry, type MapMeasure } from './face';
import { generateCountry } from '$lib/core/demo/generate-country';
import { assemble } from '$lib/core/indicators/assemble';
import { proposeAssignments } from '$lib/core/indicators/propose';
import { cellColumn } from '$lib/core/map/cell-column';
import { compareDraws } from '$lib/core/selection/compare/compare';
import { prepareDraw } from '$lib/core/selection/prepare';
import { presetSpec } from '$lib/core/selection/presets';
import { runDraw } from '$lib/core/selection/run-draw';
import type { UncertaintyResult } from '$lib/core/simulation/uncertainty/types';
import nb from '$lib/i18n/nb';
import { summarise } from '../../../../workers/data-summary';

const { register, tables } = generateCountry({ seed: 5, municipalities: 80, schools: 200 });
const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
const prepared = prepareDraw(data, register);
const preset = presetSpec('udir2020', data.indicators);
const spec = { ...preset, places: 10, populationCap: 20_000 };
const result = runDraw(spec, prepared);
const summary = summarise(prepared);
const units = [...summary.municipalities.keys()];

function comparison() {
	const search = compareDraws({ ...spec, places: 20 }, spec, () => prepared);
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
	}
}
const facts = (measure: MapMeasure): MapFacts => ({
	messages: nb,
	style: 'norwegian',
	spec,
	summary,
	result,
	measure,
	sure: { drawn: result.drawn.map(Number).map((one) => one / 2) } as unknown as UncertaintyResult,
	comparison: comparison(),
	column: { indicator: 0, cells: cellColumn(spec, prepared, 0, data.years.length - 1) },
	units
});

describe.each(MAP_MEASURES)('the map of %s', (measure) => {
	const face = mapFace(facts(measure));

	it('has a tile for everyone, and each kind in the legend', () => {
		expect([...face.tiles.keys()].sort((a, b) => a - b)).toEqual(units);
		for (const { entry } of face.tiles.values()) {
			expect(face.entries.map(({ id }) => id)).toContain(entry.id);
		}
	});

	it('never tells kinds apart by colour alone', () => {
		const signs = face.entries.map(({ letter, outline, hatched }) => `${letter} ${outline} ${hatched}`);
		expect(new Set(signs).size).toBe(signs.length);
	});

	it('keeps what has no value apart from every value', () => {
		for (const [unit, { entry, value, text }] of face.tiles) {
			if (value === null) {
				expect(entry.paint).toBe('page');
				expect(text).not.toMatch(/\d/);
			} else expect(entry.paint).not.toBe('page');
			if (result.rank[unit] === 0 && measure !== 'value' && measure !== 'points') {
				expect(entry.id).toBe('notAssessed');
			}
		}
	});

	it('is drawn and tabled', () => {
		const placed = layoutOf({
			...{ summary, face, units, absent: new Map(), room: 600, wanted: 'tiles', big: false },
			...{ anonymous: false, isReal: true }
		});
		const words = {
			...{ name: String, county: String, hatched: 'hatched', drawnOutline: 'drawn' },
			absent: { label: 'absent', name: String }
		};
		const { drawing, hexagons } = drawMap(placed.layout, face, words, placed.tile, 600);
		expect(hexagons).toHaveLength(units.length);
		expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null/);
		const table = mapTable(facts(measure), face, { title: 'map', only: null, notes: [] });
		expect(table.rows).toHaveLength(units.length);
		expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
	});
});

it('has suppressed, not assessed and left out among its tiles, or the tests above say little', () => {
	const kinds = new Set(
		MAP_MEASURES.flatMap((measure) =>
			[...mapFace(facts(measure)).tiles.values()].map(({ entry }) => entry.id)
		)
	);
	for (const state of ['suppressed', 'notAssessed', 'filtered']) expect(kinds).toContain(state);
	const letters = MAP_STATES.map((state) => stateEntry(state, '')).map(({ letter }) => letter);
	expect(letters.every((letter) => !/\d/.test(letter))).toBe(true);
});

describe('where the tiles stand', () => {
	const face = mapFace(facts('share'));
	const wish = {
		summary,
		face,
		units,
		absent: new Map(),
		room: 600,
		wanted: 'tiles',
		big: false,
		anonymous: false,
		isReal: true
	} as const;

	it('is county by county where results are invented and places are not, or where there are none', () => {
		expect(layoutOf(wish).layout.kind).toBe('tiles');
		expect(layoutOf({ ...wish, isReal: false }).layout.kind).toBe('counties');
		const placeless = { ...summary, facts: summary.facts.map((fact) => fact && { ...fact, tile: null }) };
		expect(layoutOf({ ...wish, summary: placeless })).toMatchObject({
			layout: { kind: 'counties' },
			hasTiles: false
		});
	});

	it('gives nobody away where names are hidden: by value, the highest first', () => {
		const { layout } = layoutOf({ ...wish, anonymous: true });
		expect(layout.kind).toBe('order');
		const values = layout.places.map(({ unit }) => face.tiles.get(unit)?.value ?? -1);
		expect(values).toEqual([...values].sort((a, b) => b - a));
	});

	it('shows who is in no file, without a tile that answers', () => {
		const [first] = units;
		const known = register.municipalities[first];
		const left = units.filter((unit) => unit !== first);
		const without = mapFace({ ...facts('share'), units: left });
		const { layout, tile } = layoutOf({
			...{ ...wish, face: without, units: left },
			absent: new Map([[units.length, known]])
		});
		expect(layout.places).toHaveLength(units.length);
		const words = {
			...{ name: String, county: String, hatched: 'hatched', drawnOutline: 'drawn' },
			absent: { label: 'not in the files', name: () => known.name }
		};
		const { drawing, hexagons } = drawMap(layout, without, words, tile, 600);
		expect(hexagons.map(({ unit }) => unit)).not.toContain(units.length);
		const said = drawing.shapes.map(({ hint }) => hint);
		expect(said).toContain(`${known.name}: not in the files`);
	});
});
