import { describe, expect, it } from 'vitest';
import { readLayouts, rememberLayouts } from './settings';
import { openTestDatabase } from './testing/open-test-database';

describe('choices by layout', () => {
	it('are remembered, replaced and forgotten', async () => {
		const db = await openTestDatabase();
		expect(await readLayouts(db)).toEqual({ ok: true, value: {} });
		await rememberLayouts(db, { a: { headerRow: 2 }, b: { leftOut: [1] } });
		await rememberLayouts(db, { a: { headerRow: 3 }, b: null, __proto__x: { asTable: true } });
		expect(await readLayouts(db)).toEqual({
			ok: true,
			value: { a: { headerRow: 3 }, __proto__x: { asTable: true } }
		});
	});

	it('are kept for the two hundred layouts that were used last', async () => {
		const db = await openTestDatabase();
		for (let i = 0; i < 205; i++) await rememberLayouts(db, { [`layout-${i}`]: { headerRow: i } });
		const kept = await readLayouts(db);
		const names = kept.ok ? Object.keys(kept.value) : [];
		expect(names).toHaveLength(200);
		expect(names[0]).toBe('layout-5');
	});
});
