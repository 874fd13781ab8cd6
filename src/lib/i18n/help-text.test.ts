import { describe, expect, it } from 'vitest';
import { findFunction, FUNCTIONS } from '../core/derive/expression/functions';
import en from './en/help';
import type { HelpBlock } from './help-text';
import nb from './nb/help';
import nn from './nn/help';

/** The shape of a text without its words: what kind each block is and how many items it has. */
const shape = (body: readonly HelpBlock[]): string[] =>
	body.map((block) => {
		if (typeof block === 'string') return 'text';
		if ('table' in block) return `table ${block.table.rows.map((row) => row.length).join(' ')}`;
		const [kind, items] = Object.entries(block)[0];
		return `${kind} ${Array.isArray(items) ? items.length : 1}`;
	});

const articles = [
	'about',
	'accessibility',
	'analyses',
	'data',
	'draw',
	'followUp',
	'privacy',
	'register',
	'sources'
] as const;

describe.each([
	['nn', nn],
	['en', en]
])('help in %s', (_, other) => {
	it.each(articles)('says as much about %s as bokmål does', (name) => {
		const shapes = (texts: typeof nb) =>
			Object.entries(texts[name].sections).map(([key, section]) => [key, shape(section.body)]);
		expect(shapes(other)).toEqual(shapes(nb));
	});

	it.each(['words', 'methods'] as const)('explains the same %s, with the same formulas', (name) => {
		const keys = (texts: typeof nb) =>
			Object.entries(texts[name].terms).map(([key, { formula }]) => [key, formula !== undefined]);
		expect(keys(other)).toEqual(keys(nb));
	});
});

describe.each([
	['nb', nb],
	['nn', nn],
	['en', en]
])('functions of expressions in %s', (_, { data }) => {
	const rows = data.sections.expressions.body.flatMap((block) =>
		typeof block !== 'string' && 'table' in block ? block.table.rows : []
	);
	const nameOf = (call: string) => findFunction(call.split('(')[0]);

	it('are all in the table, each in both languages', () => {
		expect(rows.map(([own]) => nameOf(own))).toEqual(Object.keys(FUNCTIONS));
		for (const [own, other] of rows) expect(nameOf(other)).toBe(nameOf(own));
	});
});
