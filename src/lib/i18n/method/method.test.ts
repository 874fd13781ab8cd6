import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANALYSIS_TYPES } from '../../core/analysis/definitions';
import { DRAW_TABS, SCENARIO_VIEWS } from '../../core/places';
import { LANGUAGES } from '../types';
import { METHOD_FACTS } from './all-facts';
import { FORMULAS } from './formulas';
import { METHOD_IDS, METHOD_OF_ANALYSIS, METHOD_OF_DRAW_VIEW } from './ids';
import type { MethodNames, MethodText } from './types';

const read = async <T>(language: string, file: string): Promise<T> =>
	((await import(`../${language}/help/methods/${file}.ts`)) as { default: T }).default;

describe('pages on methods', () => {
	it('there is one for every kind of analysis that computes', () => {
		const kinds = ANALYSIS_TYPES.filter((kind) => kind !== 'text');
		expect(Object.keys(METHOD_OF_ANALYSIS).sort()).toEqual(kinds.sort());
		for (const id of Object.values(METHOD_OF_ANALYSIS)) expect(METHOD_IDS).toContain(id);
	});

	it('there is one for every view of the draw', () => {
		const all = [...DRAW_TABS, ...SCENARIO_VIEWS.filter((id) => id !== 'draw')];
		expect(Object.keys(METHOD_OF_DRAW_VIEW)).toEqual(expect.arrayContaining(all));
	});

	it('name methods, files and folders that there are', () => {
		for (const id of METHOD_IDS) {
			const { related, checks } = METHOD_FACTS[id];
			expect(checks.length, id).toBeGreaterThan(0);
			expect(related.length, id).toBeGreaterThan(0);
			for (const other of related) {
				expect(METHOD_IDS, id).toContain(other);
				expect(other).not.toBe(id);
			}
			for (const { area } of checks) expect(existsSync(area), `${id}: ${area}`).toBe(true);
			for (const source of METHOD_FACTS[id].sources)
				if (source.startsWith('docs/')) expect(existsSync(source), source).toBe(true);
		}
	});
});

describe.each(LANGUAGES)('methods in %s', (language) => {
	it('have a page each, and no page is of anything else', () => {
		const files = readdirSync(`src/lib/i18n/${language}/help/methods`);
		expect(files.sort()).toEqual([...METHOD_IDS, 'names'].map((id) => `${id}.ts`).sort());
	});

	it('leave nothing unsaid, and say every formula in words', async () => {
		const names = await read<MethodNames>(language, 'names');
		for (const id of METHOD_IDS) {
			const text = await read<MethodText>(language, id);
			expect(names.methods[id].title, id).not.toBe('');
			for (const [part, said] of Object.entries(text)) {
				if (part === 'spoken') expect(said, id).toHaveLength(FORMULAS[id].length);
				else expect(said.length, `${id}: ${part}`).toBeGreaterThan(0);
				for (const sentence of [said].flat()) expect(sentence.trim(), `${id}: ${part}`).not.toBe('');
			}
			// Two sentences for somebody who reads no more.
			expect(text.purpose.match(/[.!?](?= |$)/g), id).toHaveLength(2);
		}
	});
});
