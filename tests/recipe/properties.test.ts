import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDrawSpec } from '../../src/lib/core/recipe/check-draw-spec';
import { decodeLink, encodeLink, LINK_KEY, MAX_LINK_LENGTH } from '../../src/lib/core/recipe/link';
import { parseRecipe, readRecipe, serialiseRecipe } from '../../src/lib/core/recipe/recipe';
import { RECIPE_CODES } from '../../src/lib/core/recipe/types';
import { anyRecipe, anySpec } from './arbitrary-recipe';
import { mutated } from './mutate';
import { bySchema, expectAgreement } from './schema';

const isBySchema = bySchema('');

/** A fixed seed: the same cases on every machine and at every run. */
const runs = (numRuns: number) => ({ seed: 20250101, numRuns });

describe('recipes', () => {
	it('come back from their file as they were, and fit the published schema', () => {
		fc.assert(
			fc.property(anyRecipe, (recipe) => {
				expect(readRecipe(serialiseRecipe(recipe))).toEqual({ ok: true, value: recipe });
				expect(isBySchema(recipe)).toBe(true);
			}),
			runs(500)
		);
	});

	it('that were changed at random never make the reader throw, and what it takes fits the schema', () => {
		const seen = { taken: 0, refused: 0 };
		fc.assert(
			fc.property(anyRecipe.chain(mutated), (json) => {
				const outcome = parseRecipe(json);
				expectAgreement(isBySchema, json, outcome);
				seen[outcome.ok ? 'taken' : 'refused']++;
				if (outcome.ok) expect(outcome.value).toEqual(json);
				else expect(RECIPE_CODES).toContain(outcome.problem.code);
			}),
			runs(4000)
		);
		expect(seen.taken).toBeGreaterThan(200);
		expect(seen.refused).toBeGreaterThan(200);
	});

	it('are never more than refused, whatever the text is', () => {
		const pieces = fc.array(
			fc.oneof(fc.string(), fc.constantFrom('{', '[', '"format"', ':', 'treffsikker-recipe'))
		);
		fc.assert(
			fc.property(
				pieces.map((list) => list.join('')),
				(text) => {
					expect(readRecipe(text).ok).toBe(false);
				}
			),
			runs(2000)
		);
	});
});

describe('links', () => {
	it('bring every specification back, or say that it is too long', () => {
		fc.assert(
			fc.property(anySpec, (spec) => {
				const link = encodeLink(spec);
				if ('fragment' in link) expect(decodeLink(link.fragment)).toEqual({ ok: true, value: [spec] });
				else expect(link.tooLong.length).toBeGreaterThan(MAX_LINK_LENGTH);
			}),
			runs(500)
		);
	});

	it('that were damaged never make the reader throw', () => {
		const letters = fc.string({ unit: fc.constantFrom(...'ABCxyz019-_=%+/'), maxLength: 3 });
		const damaged = fc
			.record({ spec: anySpec, at: fc.nat(), cut: fc.nat(4), letters })
			.map(({ spec, at, cut, letters }) => {
				const link = encodeLink(spec);
				const code = 'fragment' in link ? link.fragment.slice(LINK_KEY.length) : '';
				const from = at % (code.length + 1);
				return LINK_KEY + code.slice(0, from) + letters + code.slice(from + cut);
			});
		fc.assert(
			fc.property(damaged, (fragment) => {
				const outcome = decodeLink(fragment);
				if (outcome.ok) expect(outcome.value.every((one) => checkDrawSpec(one).ok)).toBe(true);
				else expect(RECIPE_CODES).toContain(outcome.problem.code);
			}),
			runs(3000)
		);
	});
});
