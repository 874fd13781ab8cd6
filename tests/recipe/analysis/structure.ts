import fc from 'fast-check';
import {
	KINDS,
	MEMBERSHIPS,
	STRUCTURE_PARTS,
	THEMES,
	type StructureSpec
} from '../../../src/lib/core/analysis/structure/types';
import { cellValue, name, nameOrNull, numberIn, textOf } from '../arbitrary-parts';
import { dataFacts, variables } from './facts';

const draw: fc.Arbitrary<StructureSpec['draws'][number]> = fc.record({
	variable: name,
	label: fc.oneof(fc.constantFrom('', '2020', '2022'), textOf(12)),
	year: fc.option(cellValue),
	values: fc.uniqueArray(fc.record({ value: cellValue, as: fc.constantFrom(...MEMBERSHIPS) }), {
		selector: ({ value }) => value,
		maxLength: 4
	}),
	empty: fc.constantFrom<StructureSpec['draws'][number]['empty'][]>('none', 'leftOut'),
	population: nameOrNull
});

export const structure: fc.Arbitrary<StructureSpec> = fc.record({
	type: fc.constant('structure' as const),
	...dataFacts,
	draws: fc.array(draw, { maxLength: 3 }),
	year: nameOrNull,
	blocks: fc.array(fc.record({ title: textOf(12), theme: fc.constantFrom(...THEMES), variables }), {
		maxLength: 3
	}),
	published: fc.array(
		fc.record({
			variable: name,
			kind: fc.constantFrom(...KINDS, 'others' as const),
			draw: fc.option(fc.integer({ min: 0, max: 3 })),
			printed: fc.oneof(fc.constantFrom('', '3 412', '5,45', '87 428', '< ,001', '1E15'), textOf(12))
		}),
		{ maxLength: 4 }
	),
	show: fc.uniqueArray(fc.constantFrom(...STRUCTURE_PARTS)),
	others: fc.constantFrom<StructureSpec['others'][]>('never', 'notThen'),
	pooled: fc.constantFrom<StructureSpec['pooled'][]>('participations', 'municipalities'),
	key: nameOrNull,
	nameVariable: nameOrNull,
	county: nameOrNull,
	together: fc.uniqueArray(cellValue, { maxLength: 4 }),
	schools: nameOrNull,
	large: numberIn(0, 1e6),
	test: fc.constantFrom<StructureSpec['test'][]>('welch', 'equalVariances', 'ranks'),
	effect: fc.constantFrom<StructureSpec['effect'][]>('d', 'g', 'superiority'),
	adjust: fc.constantFrom<StructureSpec['adjust'][]>('none', 'holm', 'benjaminiHochberg'),
	shares: fc.constantFrom<StructureSpec['shares'][]>('wilson', 'exact'),
	quantiles: fc.constantFrom<StructureSpec['quantiles'][]>(6, 7),
	confidence: numberIn(0.5, 0.999),
	decimals: fc.option(fc.integer({ min: 0, max: 10 }))
});
