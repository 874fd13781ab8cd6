import fc from 'fast-check';
import type { DatasetSpec, Origin } from '../../src/lib/core/dataset/types';
import type { OwnScale, VariableEdit } from '../../src/lib/core/variables/types';
import { anyDerived } from './arbitrary-derived';
import { anyOrigin } from './arbitrary-origins';
import { cellValue, condition, empty, ends, id, name, nameOrNull, numberIn, textOf } from './arbitrary-parts';

const cellValues = fc.array(cellValue, { maxLength: 3 });

/** Anything that somebody may have said of a variable. */
export const anyEdit: fc.Arbitrary<VariableEdit> = fc.record(
	{
		variable: name,
		name: textOf(20),
		label: textOf(40),
		measure: fc.constantFrom('nominal', 'ordinal', 'scale'),
		unit: textOf(10),
		source: textOf(10),
		reversed: fc.boolean(),
		scale: fc.option(ends),
		scaleId: fc.oneof(id, fc.constant('agreement')),
		valueLabels: fc.array(fc.record({ value: cellValue, label: textOf(20) }), { maxLength: 3 }),
		empties: fc.array(fc.record({ value: cellValue, kind: empty }), { maxLength: 2 }),
		kept: cellValues,
		blank: empty,
		recode: fc.array(fc.record({ from: cellValue, to: cellValue }), { maxLength: 3 }),
		coded: fc.boolean(),
		order: cellValues,
		split: fc.record({
			separator: fc.constantFrom(';', ',', ''),
			answers: fc.array(fc.record({ text: fc.oneof(fc.constant('a'), textOf(5)), name: textOf(12) }), {
				maxLength: 3
			}),
			words: fc.record({ no: textOf(5), yes: textOf(5) })
		}),
		left: fc.boolean()
	},
	{ requiredKeys: ['variable'] }
);

const scale: fc.Arbitrary<OwnScale> = fc.record({
	id,
	name: textOf(12),
	points: fc.array(
		fc.record({
			value: numberIn(-10, 10),
			label: textOf(12),
			synonyms: fc.array(textOf(12), { maxLength: 2 })
		}),
		{ maxLength: 3 }
	)
});

/** Any specification of a dataset with an origin. */
export const datasetWith = (origin: fc.Arbitrary<Origin>): fc.Arbitrary<DatasetSpec> =>
	fc.record(
		{
			type: fc.constant('dataset' as const),
			version: fc.constant(1 as const),
			id,
			name: textOf(40),
			instrument: textOf(20),
			origin,
			edits: fc.array(anyEdit, { maxLength: 3 }),
			derived: fc.array(anyDerived, { maxLength: 3 }),
			filters: fc.uniqueArray(
				fc.record(
					{ id, name: textOf(20), phrase: textOf(20), condition },
					{ requiredKeys: ['id', 'name', 'condition'] }
				),
				{ maxLength: 2, selector: (filter) => filter.id }
			),
			weight: nameOrNull,
			keys: fc.record({ person: nameOrNull, municipality: nameOrNull }),
			scales: fc.uniqueArray(scale, { maxLength: 2, selector: (one) => one.id })
		},
		{
			requiredKeys: [
				'type',
				'version',
				'id',
				'name',
				'instrument',
				'origin',
				'edits',
				'derived',
				'filters',
				'weight',
				'keys'
			]
		}
	);

/** Any specification of a dataset. */
export const anyDataset = datasetWith(anyOrigin);
