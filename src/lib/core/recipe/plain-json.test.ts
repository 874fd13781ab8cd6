import { describe, expect, it } from 'vitest';
import { plainJson } from './plain-json';

const path = (value: unknown) => {
	const outcome = plainJson(value);
	return outcome.ok ? 'ok' : outcome.problem.params;
};

describe('plainJson', () => {
	it('copies JSON and shares nothing with it', () => {
		const value = { a: [1, 'two', null, true, { b: -0.5 }] };
		const outcome = plainJson(value);
		expect(outcome).toEqual({ ok: true, value });
		expect(outcome.ok && outcome.value).not.toBe(value);
	});

	it('leaves fields without a value out', () => {
		expect(plainJson({ a: 1, b: undefined })).toStrictEqual({ ok: true, value: { a: 1 } });
	});

	it('refuses keys that would change the kind of the copy', () => {
		const value = JSON.parse('{"analyses":[{"__proto__":{"polluted":true}}]}');
		expect(path(value)).toEqual({ path: 'analyses[0]', expected: 'allowedName' });
		expect('polluted' in {}).toBe(false);
	});

	it('names the place of what is no JSON', () => {
		expect(path({ a: [1, () => 1] })).toEqual({ path: 'a[1]', expected: 'json' });
		expect(path({ a: { b: Infinity } })).toEqual({ path: 'a.b', expected: 'number' });
		expect(path(10n)).toEqual({ path: '$', expected: 'json' });
	});

	it('stops at depth, number of values and length of texts', () => {
		let deep: unknown = 1;
		for (let level = 0; level < 10_000; level++) deep = [deep];
		expect(path(deep)).toMatchObject({ expected: 'shallower' });
		expect(path(Array.from({ length: 300_000 }, () => 0))).toMatchObject({ expected: 'smaller' });
		expect(path({ a: 'x'.repeat(300_000) })).toEqual({ path: 'a', expected: 'smaller' });
		const loop: { self?: unknown } = {};
		loop.self = loop;
		expect(path(loop)).toMatchObject({ expected: 'shallower' });
	});
});
