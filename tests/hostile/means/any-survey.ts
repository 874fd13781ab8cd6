import fc from 'fast-check';
import type { Dataset } from '../../../src/lib/core/dataset/types';
import { makeDataset } from '../../../src/lib/core/analysis/testing/make-dataset';

const answer = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 });
const measured = fc.option(
	fc.oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constant(0), fc.constant(1e15)),
	{ freq: 6 }
);

/**
 * A small survey with everything that data may have: gaps, constants, groups of one, empty groups, a text where a number is
 * wanted, weights that are missing or zero. Variables a, b (answers), c (measured), k (constant), t (text), g, h (groups),
 * y (years), w (weights).
 */
export const anySurvey: fc.Arbitrary<Dataset> = fc
	.array(
		fc.record({
			a: answer,
			b: answer,
			c: measured,
			g: fc.option(fc.constantFrom('x', 'y', 'z'), { freq: 8 }),
			h: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 8 }),
			y: fc.option(fc.constantFrom(2020, 2021, 2024), { freq: 8 }),
			w: fc.option(fc.constantFrom(0, 0.01, 0.5, 1, 2, 1e6), { freq: 8 })
		}),
		{ minLength: 1, maxLength: 40 }
	)
	.chain((rows) =>
		fc.boolean().map((weighted) => {
			const of = <K extends keyof (typeof rows)[number]>(name: K) => rows.map((row) => row[name]);
			return makeDataset(
				{
					a: { values: of('a'), scale: { min: 1, max: 5 } },
					b: { values: of('b') },
					c: { values: of('c') },
					k: { values: rows.map(() => 3) },
					t: { values: rows.map((_, row) => `person ${row}`) },
					g: { values: rows.map(({ g }) => g ?? null), valueLabels: [{ value: 'nobody', label: 'Nobody' }] },
					h: { values: of('h') },
					y: { values: of('y') },
					w: { values: of('w') }
				},
				{ weight: weighted ? 'w' : null }
			);
		})
	);
