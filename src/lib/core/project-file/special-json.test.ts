import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, writeJson } from './special-json';

const anyNumber = fc.oneof(fc.double(), fc.constantFrom(-0, 0, NaN, Infinity, -Infinity));
const anyText = fc.string({ unit: 'binary' });
/** Names as people and programs give them, with those that the notation uses itself. */
const anyName = fc.oneof(
	anyText.filter((name) => name !== '__proto__'),
	fc.constantFrom('$number', '$$number', '$$$number', 'constructor', 'toString')
);
const { data: anything } = fc.letrec((tie) => ({
	data: fc.oneof(
		{ maxDepth: 5 },
		fc.oneof(anyNumber, anyText, fc.boolean(), fc.constant(null)),
		fc.array(tie('data'), { maxLength: 4 }),
		fc
			.array(fc.tuple(anyName, tie('data')), { maxLength: 4 })
			.map((fields) => Object.fromEntries(fields) as unknown)
	)
}));

describe('JSON with all numbers', () => {
	it('comes back as it was: infinities, NaN, negative zero, halves of surrogate pairs', () => {
		fc.assert(
			fc.property(anything, (data) => {
				const read = readJson(writeJson(data));
				expect(read).toHaveProperty('data');
				expect((read as { data: unknown }).data).toEqual(data);
			}),
			{ seed: 20250101, numRuns: 2000 }
		);
	});

	it('survives the way over bytes', () => {
		const text = 'Guovdageaidnu čđŋšŧž \ud800 \udfff 🙂';
		const bytes = new TextEncoder().encode(writeJson({ text }));
		expect(readJson(new TextDecoder().decode(bytes))).toEqual({ data: { text } });
	});

	it.each([
		['{', { fault: 'json', path: '' }],
		['{"a":[{"__proto__":{"x":1}}]}', { fault: 'allowedName', path: 'a[0]' }],
		[`${'['.repeat(100)}${']'.repeat(100)}`, { fault: 'shallower' }]
	])('is refused for %s', (text, fault) => {
		expect(readJson(text)).toMatchObject(fault);
	});

	it('is not upset by a text of brackets only', () => {
		expect(readJson('['.repeat(1_000_000))).toEqual({ fault: 'json', path: '' });
	});

	it('leaves an object alone that only looks like a number', () => {
		expect(readJson('{"$number":"12"}')).toEqual({ data: { $number: '12' } });
		expect(readJson('{"$number":"constructor"}')).toEqual({ data: { $number: 'constructor' } });
	});
});
