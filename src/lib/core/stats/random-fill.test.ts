import { describe, expect, it } from 'vitest';
import { seededRandom, seededState } from './random';
import { fillNormals, fillUniforms } from './random-fill';

describe('many random numbers at once', () => {
	it.each([1, 2, 7, 1_001])('%i are those that one after the other would be', (count) => {
		for (const [seed, stream] of [
			[1, 0],
			[4_294_967_295, 17],
			[2 ** 40, 4_294_967_295]
		]) {
			const uniforms = new Float64Array(count);
			fillUniforms(seededState(seed, stream), uniforms);
			const one = seededRandom(seed, stream);
			expect([...uniforms]).toEqual(Array.from({ length: count }, () => one.uniform()));
			const normals = new Float64Array(count);
			fillNormals(seededState(seed, stream), normals);
			const other = seededRandom(seed, stream);
			expect([...normals]).toEqual(Array.from({ length: count }, () => other.normal()));
		}
	});
});
