import fc from 'fast-check';
import { PRESETS, presetSpec } from '../../src/lib/core/selection/presets';
import type { AggregateBy, AggregateOrigin } from '../../src/lib/core/aggregate/types';
import type { CountedAnswer, CountsOrigin } from '../../src/lib/core/counts/types';
import type { Origin } from '../../src/lib/core/dataset/types';
import type { JoinKeys, LinkedSource, LinkOrigin, RowChoice, Vintage } from '../../src/lib/core/link/types';
import type { LongShape, WideShape } from '../../src/lib/core/reshape/types';
import type { StackChange, StackOrigin } from '../../src/lib/core/stack/types';
import {
	cellText,
	cellValue,
	datasetId,
	DATASETS,
	empty,
	ends,
	name,
	nameOrNull,
	names,
	newVariable,
	numberIn,
	textOf
} from './arbitrary-parts';

const vintage = fc.constantFrom<Vintage>(2024, 2020);

const municipalityKey = fc.record({
	variable: name,
	county: nameOrNull,
	decisions: fc.array(
		fc.record({ text: cellText, number: fc.option(fc.constantFrom('5601', '0301', '9999')) }),
		{ maxLength: 2 }
	)
});

const rowChoice: fc.Arbitrary<RowChoice> = fc.oneof(
	fc.record({
		kind: fc.constant('values' as const),
		variable: name,
		values: fc.array(cellText, { maxLength: 3 })
	}),
	fc.record({ kind: fc.constant('filter' as const), filter: fc.constantFrom('f1', 'none') })
);

const joinKeys: fc.Arbitrary<JoinKeys> = fc.oneof(
	fc.record({
		kind: fc.constant('municipality' as const),
		vintage,
		left: municipalityKey,
		right: municipalityKey
	}),
	fc.record({
		kind: fc.constant('equal' as const),
		pairs: fc.array(fc.record({ left: name, right: name }), { maxLength: 2 })
	})
);

const linkedSource: fc.Arbitrary<LinkedSource> = fc.oneof(
	fc.record({ kind: fc.constant('same' as const), variable: name }),
	fc.record({
		kind: fc.constant('wide' as const),
		series: textOf(12),
		byWave: fc.array(fc.record({ wave: cellText, variable: nameOrNull }), { maxLength: 2 })
	}),
	fc.record({
		kind: fc.constant('long' as const),
		variable: name,
		byWave: fc.array(fc.record({ wave: cellText, year: fc.option(cellText) }), { maxLength: 2 })
	})
);

const link: fc.Arbitrary<LinkOrigin> = fc.record({
	kind: fc.constant('link' as const),
	left: datasetId,
	joins: fc.array(
		fc.record({
			right: datasetId,
			keys: joinKeys,
			only: fc.option(rowChoice),
			wave: nameOrNull,
			year: nameOrNull,
			several: fc.constantFrom('refuse' as const, 'first' as const, 'mean' as const, 'sum' as const),
			weight: nameOrNull,
			variables: fc.array(
				fc.record({
					name: textOf(12),
					from: linkedSource,
					merged: fc.constantFrom('missing' as const, 'sum' as const, 'weightedMean' as const)
				}),
				{ maxLength: 3 }
			)
		}),
		{ maxLength: 2 }
	)
});

const aggregateBy: fc.Arbitrary<AggregateBy> = fc.oneof(
	fc.record({ kind: fc.constant('variables' as const), variables: names }),
	fc.record({
		kind: fc.constantFrom('municipality' as const, 'county' as const),
		key: municipalityKey,
		vintage
	})
);

const aggregate: fc.Arbitrary<AggregateOrigin> = fc.record({
	kind: fc.constant('aggregate' as const),
	from: datasetId,
	only: fc.option(rowChoice),
	by: aggregateBy,
	variables: fc.array(
		fc.record({
			name: textOf(12),
			measure: fc.constantFrom('count', 'mean', 'sum', 'min', 'max', 'share'),
			variable: nameOrNull,
			weight: nameOrNull,
			values: fc.array(cellText, { maxLength: 3 }),
			incomplete: fc.constantFrom('compute' as const, 'empty' as const),
			counts: fc.boolean()
		}),
		{ maxLength: 3 }
	)
});

const change: fc.Arbitrary<StackChange> = fc.oneof(
	ends.map((scale) => ({ kind: 'turn' as const, ...scale })),
	fc.record({
		kind: fc.constant('recode' as const),
		values: fc.array(fc.record({ from: cellValue, to: cellValue }), { maxLength: 3 })
	})
);

const part = (dataset: fc.Arbitrary<string>) =>
	fc.record({ dataset, wave: cellValue, instrument: textOf(12), municipality: names, person: nameOrNull });

const source = (dataset: fc.Arbitrary<string>) =>
	fc.record({ dataset, variable: name, change: fc.option(change) });

const stack: fc.Arbitrary<StackOrigin> = fc.record({
	kind: fc.constant('stack' as const),
	parts: fc.oneof(
		fc.tuple(...DATASETS.map((one) => part(fc.constant(one)))),
		fc.array(part(datasetId), { maxLength: 3 })
	),
	wave: newVariable,
	source: fc.option(newVariable),
	matches: fc.array(
		fc.record({
			name: textOf(12),
			sources: fc.oneof(
				fc.tuple(...DATASETS.map((one) => source(fc.constant(one)))),
				fc.array(source(datasetId), { maxLength: 3 })
			)
		}),
		{ maxLength: 2 }
	),
	municipality: fc.option(
		fc.record({
			name: textOf(12),
			label: textOf(12),
			exclude: fc.constantFrom('none' as const, 'without' as const, 'several' as const, 'both' as const)
		})
	),
	person: fc.option(fc.record({ name: textOf(12), label: textOf(12), sameAcross: fc.boolean() }))
});

const newVariables = fc.array(newVariable, { maxLength: 2 });

const long: fc.Arbitrary<LongShape> = fc.record({
	to: fc.constant('long' as const),
	keep: names,
	dimensions: newVariables,
	measures: newVariables,
	cases: fc.array(
		fc.record({
			values: fc.array(cellValue, { maxLength: 2 }),
			columns: fc.array(nameOrNull, { maxLength: 2 })
		}),
		{ maxLength: 3 }
	),
	skipMissing: fc.boolean()
});

const wide: fc.Arbitrary<WideShape> = fc.record({
	to: fc.constant('wide' as const),
	keys: names,
	spread: names,
	values: names
});

const answer: fc.Arbitrary<CountedAnswer> = fc.oneof(
	fc.record({ label: textOf(12), value: fc.oneof(fc.integer({ min: 1, max: 5 }), numberIn(-10, 10)) }),
	fc.record({ label: textOf(12), empty })
);

const grid = fc.array(fc.array(fc.option(fc.nat(9)), { maxLength: 2 }), { maxLength: 3 });
const row = fc.array(fc.option(numberIn(0, 100)), { maxLength: 2 });

const counts: fc.Arbitrary<CountsOrigin> = fc.record({
	kind: fc.constant('counts' as const),
	published: textOf(12),
	answers: fc.array(answer, { maxLength: 3 }),
	groups: fc.array(textOf(12), { maxLength: 2 }),
	group: fc.option(newVariable),
	items: fc.array(
		fc.record({
			name: textOf(12),
			label: textOf(12),
			counts: grid,
			printed: fc.option(
				fc.record({
					percents: grid,
					n: row,
					means: row,
					meanDecimals: fc.nat(4),
					decimals: fc.nat(4),
					rounding: fc.constantFrom('once' as const, 'twice' as const),
					verdicts: fc.array(fc.constantFrom('unique' as const, 'few' as const, 'many' as const), {
						maxLength: 2
					})
				})
			)
		}),
		{ maxLength: 2 }
	),
	rows: fc.constantFrom('weighted' as const, 'expanded' as const),
	weight: newVariable
});

/** Any specification of each kind of origin. */
export const ORIGINS: { [K in Origin['kind']]: fc.Arbitrary<Extract<Origin, { kind: K }>> } = {
	table: fc.record({ kind: fc.constant('table' as const), table: datasetId }),
	register: fc.record({ kind: fc.constant('register' as const), vintage }),
	link,
	aggregate,
	stack,
	reshape: fc.record({
		kind: fc.constant('reshape' as const),
		dataset: datasetId,
		shape: fc.oneof<fc.Arbitrary<LongShape | WideShape>[]>(long, wide)
	}),
	counts,
	draw: fc.record({
		kind: fc.constant('draw' as const),
		draw: datasetId,
		spec: fc.constantFrom(...PRESETS).map(({ id }) => presetSpec(id, []))
	})
};

export const anyOrigin: fc.Arbitrary<Origin> = fc.oneof(...Object.values(ORIGINS));
