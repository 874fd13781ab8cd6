import fc from 'fast-check';
import { CELL_NAMES, type EmptyName } from '../../src/lib/core/table/types';

/** A number that JSON brings back as it was: JSON has no negative zero. */
export const numberIn = (min: number, max: number) =>
	fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));

/** Letters of every script and quotes and brackets, at most `max` of JavaScript's units. */
export const textOf = (max: number) =>
	fc.string({ unit: 'binary', maxLength: max }).map((text) => text.slice(0, max));

/** Names of variables of the tables in `small-world.ts`. */
export const NAMES = ['Kommune', 'Fylke', 'År', 'Flere', 'x', 'y', 'vekt', 'person'] as const;

/** Name of a variable: mostly one that is there. */
export const name = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom<string>(...NAMES) },
	{ weight: 1, arbitrary: textOf(12) }
);
export const nameOrNull = fc.option(name);
export const names = fc.uniqueArray(name, { maxLength: 3 });

/** Ids of datasets and tables: mostly those in `small-world.ts`. */
export const DATASETS = ['wave-2021', 'wave-2023'] as const;
export const datasetId = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom<string>(...DATASETS) },
	{ weight: 1, arbitrary: fc.stringMatching(/^dataset-[\w-]{1,8}$/) }
);

export const id = fc.stringMatching(/^[\w-]{1,20}$/);

/** A value of a variable: mostly one that is there. */
export const cellValue: fc.Arbitrary<number | string> = fc.oneof(
	fc.integer({ min: 0, max: 6 }),
	fc.constantFrom<number | string>(2021, 2023, 'Alta', 'a', 'b', '1', '2021', ''),
	numberIn(-1e6, 1e6),
	textOf(10)
);
export const cellText = cellValue.map(String);

export const empty: fc.Arbitrary<EmptyName> = fc.constantFrom(...(CELL_NAMES.slice(1) as EmptyName[]));

export const ends = fc.record({
	min: fc.oneof(fc.integer({ min: 0, max: 3 }), numberIn(-100, 100)),
	max: fc.oneof(fc.integer({ min: 4, max: 10 }), numberIn(-100, 100))
});

/** A condition over the variables, or what somebody may have typed instead. */
export const condition = fc.oneof(
	fc.constantFrom('', 'x > 2', 'Kommune = "Alta"', '[År] = 2021 or y < x', 'x +', 'not (x > 1)'),
	textOf(20)
);

export const newVariable = fc.record({
	name: fc.oneof(textOf(12), fc.constantFrom('Bølge', 'x')),
	label: textOf(12)
});
