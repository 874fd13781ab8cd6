import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateCountry } from '../../src/lib/core/demo/generate-country';
import { proposeAssignments } from '../../src/lib/core/indicators/propose';
import { assemble } from '../../src/lib/core/indicators/assemble';
import { runOnTables, type RunContent, type RunSurroundings } from '../../src/lib/core/recipe/run-on-tables';
import { compareResults } from '../../src/lib/core/reproduce/compare';
import { comparisonLines } from '../../src/lib/core/reproduce/comparison-text';
import { METHODS_VERSION } from '../../src/lib/core/reproduce/methods';
import { readResults, resultsOf } from '../../src/lib/core/reproduce/read-results';
import { recompute } from '../../src/lib/core/reproduce/recompute';
import { presetSpec } from '../../src/lib/core/selection/presets';
import { defaultSpec } from '../../src/lib/core/dataset/default-spec';
import { loadMessages, LANGUAGES } from '../../src/lib/i18n';
import { messageEntry } from '../../src/lib/i18n/message-text';
import { mutated } from './mutate';

/** Results of a small invented country with a draw and an analysis of its municipalities. */
const country = generateCountry({ seed: 3, municipalities: 20, schools: 60 });
const { assigned } = proposeAssignments(country.tables, []);
const { indicators } = assemble(country.tables, assigned, country.register, { owners: 'all' });
const dataset = {
	...defaultSpec('none', 'Registeret'),
	id: 'register',
	origin: { kind: 'register' as const, vintage: 2024 as const }
};
const content = (changes: Partial<RunContent> = {}): RunContent => ({
	analyses: [
		{ ...presetSpec('udir2020', indicators), name: 'Tiltak', places: 5 },
		{
			type: 'frequencies',
			version: 1,
			id: 'f',
			name: '',
			note: '',
			dataset: 'register',
			filter: null,
			split: null,
			weighted: false,
			variables: ['fylke'],
			layout: 'each',
			cells: 'both',
			order: 'value',
			unused: true,
			setBase: 'answered',
			dontKnow: 'apart',
			decimals: 1
		}
	],
	datasets: [{ ...dataset, edits: [], derived: [], filters: [], weight: null }],
	tables: new Map(),
	indicatorTables: country.tables,
	assigned,
	...changes
});
const surroundings: RunSurroundings = { register: country.register, app: '0.1.0', created: null };

describe('results.json', () => {
	let text: string;
	beforeAll(async () => {
		text = JSON.stringify((await runOnTables(content(), surroundings)).results);
	});
	const read = () => {
		const found = readResults(text);
		if (!found.ok) throw new Error(found.problem.code);
		return found.value;
	};

	it('names the versions of the program and the methods, and what every result rests on', () => {
		const file = JSON.parse(text);
		expect(file).toMatchObject({ app: '0.1.0', methods: METHODS_VERSION });
		expect(file.analyses[0].basis.data).toMatch(/^[0-9a-f]+-[0-9a-f]{16}$/);
		expect(file.datasets[0].basis.rows).toMatch(/^[0-9a-f]+-[0-9a-f]{16}$/);
	});

	it('that is computed again is as before, to the last number', async () => {
		const comparison = await recompute(read(), content(), surroundings);
		expect(comparison.changed).toBe(0);
		expect(comparison.unchanged).toBeGreaterThan(500);
		expect(comparison.analyses.flatMap(({ changed }) => changed)).toEqual([]);
	});

	it('with another rule names the specification for exactly what it moved', async () => {
		const { analyses } = content();
		const [draw, ...others] = analyses;
		if (draw.type !== 'draw') throw new Error('No draw.');
		const comparison = await recompute(
			read(),
			content({ analyses: [{ ...draw, places: 6 }, ...others] }),
			surroundings
		);
		const [found, ...rest] = comparison.analyses;
		expect(found.changed).toEqual(['specification']);
		expect(new Set(found.numbers.flatMap(({ causes }) => causes))).toEqual(new Set(['specification']));
		expect(
			found.numbers.filter(({ table, column }) => table === 'municipalities' && column === 'drawn').length
		).toBeGreaterThan(0);
		expect(rest.flatMap(({ numbers }) => numbers)).toEqual([]);
	});

	it('of other data names the data', async () => {
		const other = generateCountry({ seed: 4, municipalities: 20, schools: 60 });
		const changed = content({ indicatorTables: other.tables });
		const comparison = await recompute(read(), changed, { ...surroundings, register: other.register });
		const draw = comparison.analyses.find(({ type }) => type === 'draw');
		expect(draw?.changed).toContain('data');
		expect(draw?.numbers.length).toBeGreaterThan(10);
		expect(draw?.numbers.every(({ causes }) => causes.includes('data'))).toBe(true);
	});

	it('whatever it was changed to is read or refused, and compared without an exception', async () => {
		const catalogues = await Promise.all(LANGUAGES.map(loadMessages));
		const now = read();
		await fc.assert(
			fc.asyncProperty(mutated(JSON.parse(text)), async (json) => {
				const before = resultsOf(json);
				if (!before.ok) {
					for (const messages of catalogues)
						expect(messageEntry(messages, before.problem.code)).toBeDefined();
					return;
				}
				const comparison = compareResults(before.value, now, new Map());
				expect(comparison.changed + comparison.unchanged).toBeGreaterThan(0);
				for (const line of comparisonLines(comparison, 5)) {
					if (line.kind === 'message')
						for (const messages of catalogues)
							expect(messageEntry(messages, line.message.code), line.message.code).toBeDefined();
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('whose specifications were changed is run again only where they can be run', async () => {
		await fc.assert(
			fc.asyncProperty(mutated(JSON.parse(text).analyses[0].spec), async (spec) => {
				const json = JSON.parse(text);
				json.analyses[0].spec = spec;
				const before = resultsOf(json);
				if (!before.ok) return;
				await expect(recompute(before.value, content(), surroundings)).resolves.toHaveProperty('changed');
			}),
			{ numRuns: 40 }
		);
	});

	it('that is cut is refused', () => {
		fc.assert(
			fc.property(fc.nat(text.length - 2), (end) => {
				expect(readResults(text.slice(0, end))).toMatchObject({ ok: false });
			}),
			{ numRuns: 50 }
		);
	});
});
