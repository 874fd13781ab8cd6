import { describe, expect, it } from 'vitest';
import { generateCountry } from '$lib/core/demo/generate-country';
import { assemble } from '$lib/core/indicators/assemble';
import { proposeAssignments } from '$lib/core/indicators/propose';
import { compareDraws } from '$lib/core/selection/compare/compare';
import type { DrawComparison } from '$lib/core/selection/compare/types';
import { explainMunicipality } from '$lib/core/selection/explain/explain';
import { indicatorOverview } from '$lib/core/selection/overview';
import { prepareDraw } from '$lib/core/selection/prepare';
import { presetSpec } from '$lib/core/selection/presets';
import { runDraw } from '$lib/core/selection/run-draw';
import type { DrawSpec } from '$lib/core/selection/types';
import { loadMessages } from '$lib/i18n';
import type { DataSummary } from '$lib/workers/draw-client';
import {
	countiesParts,
	listParts,
	profileParts,
	scenarioParts,
	spreadParts,
	warningParts,
	type WholeDraw
} from './draw-parts';
import { limitsTable } from './limits-table';
import { municipalityParts } from './municipality-parts';
import { tablePart, type Part } from './parts';
import { rulesParts } from './rules-parts';

const { register, tables, earlierDraw2020 } = generateCountry({ municipalities: 40, schools: 110 });
const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
const prepared = prepareDraw(data, register);
const preset = presetSpec('udir2022', data.indicators, [earlierDraw2020]);
const spec: DrawSpec = { ...preset, places: 10, spread: { ...preset.spread, places: 4 } };
const other: DrawSpec = { ...spec, populationCap: null, places: 12 };
const result = runDraw(spec, prepared);
const summary = {
	indicators: data.indicators,
	years: data.years,
	municipalities: data.municipalities.units,
	schools: data.schools.units,
	facts: prepared.facts,
	counties: register.counties,
	sources: ['a.csv']
} as unknown as DataSummary;

function compared(from: DrawSpec, to: DrawSpec): DrawComparison {
	const search = compareDraws(from, to, () => prepared);
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
	}
}

/** Every number that a part shows, and its tables. */
const tablesOf = (parts: readonly Part[]) =>
	parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));

describe.each(['nb', 'nn', 'en'] as const)('what a report gets of a draw, in %s', (language) => {
	const facts = async (): Promise<WholeDraw> => ({
		messages: await loadMessages(language),
		style: language === 'en' ? 'english' : 'norwegian',
		spec,
		summary,
		result,
		only: null
	});
	const all = async (): Promise<Part[]> => {
		const draw = await facts();
		const subject = { ...draw, unit: result.order[0] };
		const explanation = explainMunicipality(spec, prepared, result, subject.unit);
		const flips = { cells: [], limits: [] };
		return [
			...rulesParts(subject, true),
			tablePart(limitsTable(draw.messages, summary, indicatorOverview(spec, prepared))),
			...listParts(draw, true),
			...listParts(draw, false),
			...spreadParts(draw),
			...countiesParts(draw),
			...profileParts(draw, compared(spec, spec)),
			...scenarioParts(draw, compared(spec, other), 'Før', 'Etter'),
			...warningParts(draw),
			...municipalityParts(subject, explanation, flips, '')
		];
	};

	it('has tables whose rows are as wide as their columns, with stable ids and numbers that are numbers', async () => {
		const found = tablesOf(await all());
		expect(found.length).toBeGreaterThan(8);
		for (const table of found) {
			const columns = table.columns.map(({ id }) => id);
			const rows = table.rows.map(({ id }) => id);
			expect(new Set(columns).size, table.id).toBe(columns.length);
			expect(new Set(rows).size, table.id).toBe(rows.length);
			for (const { cells } of table.rows) {
				expect(cells.length, table.id).toBe(columns.length);
				for (const { value, text } of cells) {
					if (typeof value === 'number') expect(value, table.id).not.toBeNaN();
					if (value === null) expect(text, table.id).toBeTruthy();
				}
			}
		}
	});

	it('says nothing that is undefined', async () => {
		expect(JSON.stringify(await all())).not.toMatch(/undefined|NaN|\[object/);
	});
});

it('lists exactly those who are drawn on average, in order of rank', async () => {
	const draw: WholeDraw = {
		messages: await loadMessages('nb'),
		style: 'norwegian',
		spec,
		summary,
		result,
		only: null
	};
	const [table] = tablesOf(listParts(draw, true));
	const drawn = [...result.order].filter((unit) => result.drawn[unit] === 1);
	expect(table.rows.map(({ id }) => id)).toEqual(drawn.map((unit) => summary.municipalities[unit].number));
	expect(table.rows).toHaveLength(10);
});

it('names the rows of the spread draw by municipality, so that numbers in texts follow it', async () => {
	const draw = { messages: await loadMessages('nb'), style: 'norwegian' as const };
	const [table] = tablesOf(spreadParts({ ...draw, spec, summary, result, only: null }));
	const numbers = [...result.spread.order].map((unit) => summary.municipalities[unit].number);
	expect(table.rows.map(({ id }) => id)).toEqual(numbers.slice(0, table.rows.length));
});

it('names nobody else while the screen is shown to one municipality', async () => {
	const { number: only, name: own } = summary.municipalities[result.order[0]];
	const left = summary.municipalities[result.order[1]].number;
	const draw: WholeDraw = {
		messages: await loadMessages('nb'),
		style: 'norwegian',
		spec: { ...spec, exclusions: [{ municipality: left, reason: 'Deltar alt' }] },
		summary,
		result,
		only
	};
	const parts = [
		...rulesParts({ ...draw, unit: 0 }, true, only),
		...listParts(draw, true),
		...listParts(draw, false),
		...spreadParts(draw),
		...scenarioParts(draw, compared(spec, other), 'Før', 'Etter')
	];
	const cells = tablesOf(parts).flatMap(({ rows }) =>
		rows.flatMap((row) => row.cells.map(({ value }) => value))
	);
	const told = new Set(cells.filter((value) => typeof value === 'string'));
	expect(told).toContain(own);
	for (const { number, name } of summary.municipalities) {
		if (number === only) continue;
		expect(told).not.toContain(name);
		expect(told).not.toContain(number);
	}
});
