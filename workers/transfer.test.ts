import { expect, it } from 'vitest';
import { buffersOf } from './transfer';

it('finds every block of memory once, however deep', () => {
	const shared = new Float64Array(4);
	const nested = {
		a: [{ b: shared }, new Uint8Array(shared.buffer, 8)],
		c: new Uint32Array(2),
		d: null,
		e: 'x'
	};
	expect(buffersOf(nested)).toEqual([shared.buffer, nested.c.buffer]);
});

it('finds nothing in plain values', () => {
	expect(buffersOf({ text: 'x', list: [1, 2], nothing: undefined })).toEqual([]);
});
