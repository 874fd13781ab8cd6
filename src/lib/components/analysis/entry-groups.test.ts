import { expect, it } from 'vitest';
import { CATALOGUE } from './catalogue';
import { ENTRY_GROUPS, grouped } from './entry-groups';

it('puts every way to begin under one heading, in the order of the headings', () => {
	const all = grouped(CATALOGUE);
	expect(all.map(({ group }) => group)).toEqual([...ENTRY_GROUPS]);
	const ids = all.flatMap(({ entries }) => entries.map(({ id }) => id));
	expect([...ids].sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
	expect(new Set(ids).size).toBe(ids.length);
});

it('leaves out headings with nothing under them, and a way may stand elsewhere than its kind', () => {
	const [first] = CATALOGUE;
	expect(grouped([])).toEqual([]);
	expect(grouped([first]).map(({ group }) => group)).toEqual(['answers']);
	expect(grouped([{ ...first, group: 'sample' }]).map(({ group }) => group)).toEqual(['sample']);
});
