import { describe, expect, it } from 'vitest';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { runDraw } from '../../src/lib/core/selection/run-draw';
import { differences } from './differences';
import { generateWorld } from './generate-world';
import { referenceDraw } from './reference-draw';

const WORLDS = 500;

describe('the draw and its independent second implementation', () => {
	for (let first = 1; first <= WORLDS; first += 50) {
		it(`agree on worlds ${first} to ${first + 49}`, () => {
			for (let seed = first; seed < first + 50; seed++) {
				const { spec, data, register } = generateWorld(seed);
				const found = differences(
					runDraw(spec, prepareDraw(data, register)),
					referenceDraw(spec, data, register)
				);
				expect(found, `world ${seed}`).toEqual([]);
			}
		});
	}
});
