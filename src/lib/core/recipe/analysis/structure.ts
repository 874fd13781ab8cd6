import {
	KINDS,
	MEMBERSHIPS,
	MOST_BLOCKS,
	MOST_DRAWS,
	MOST_PUBLISHED,
	STRUCTURE_PARTS,
	THEMES,
	type PublishedMean,
	type StructureBlock,
	type StructureDraw,
	type StructureSpec
} from '../../analysis/structure/types';
import { cellValue, longText } from '../dataset/limits';
import { choice, list, number, object, oneOf, orNull, text, wholeNumber, type Check } from '../shape';
import { dataFacts, decimals, variables } from './facts';

const MOST_VALUES = 1000;
/** Printed numbers are short. */
const LONGEST_PRINTED = 60;
/** No municipality has so many inhabitants. */
const LARGEST = 1e9;

const draw: Check<StructureDraw> = object<StructureDraw>({
	variable: longText,
	label: longText,
	year: orNull(cellValue),
	values: list(
		object<StructureDraw['values'][number]>({ value: cellValue, as: choice(...MEMBERSHIPS) }),
		0,
		MOST_VALUES,
		{ field: 'value', of: ({ value }) => value }
	),
	empty: oneOf<StructureDraw['empty']>({ none: true, leftOut: true }),
	population: orNull(longText)
});

const block: Check<StructureBlock> = object<StructureBlock>({
	title: longText,
	theme: choice(...THEMES),
	variables
});

const published: Check<PublishedMean> = object<PublishedMean>({
	variable: longText,
	kind: choice(...KINDS, 'others'),
	draw: orNull(wholeNumber(0, MOST_DRAWS - 1)),
	printed: text(LONGEST_PRINTED)
});

/** Every field of an analysis of who is drawn. */
export const structureSpec: Check<StructureSpec> = object<StructureSpec>({
	type: choice('structure'),
	...dataFacts,
	draws: list(draw, 0, MOST_DRAWS),
	year: orNull(longText),
	blocks: list(block, 0, MOST_BLOCKS),
	published: list(published, 0, MOST_PUBLISHED),
	show: list(choice(...STRUCTURE_PARTS), 0, STRUCTURE_PARTS.length, { field: '', of: (part) => part }),
	others: oneOf<StructureSpec['others']>({ never: true, notThen: true }),
	pooled: oneOf<StructureSpec['pooled']>({ participations: true, municipalities: true }),
	key: orNull(longText),
	nameVariable: orNull(longText),
	county: orNull(longText),
	together: list(cellValue, 0, MOST_VALUES, { field: '', of: (value) => value }),
	schools: orNull(longText),
	large: number(0, LARGEST),
	test: oneOf<StructureSpec['test']>({ welch: true, equalVariances: true, ranks: true }),
	effect: oneOf<StructureSpec['effect']>({ d: true, g: true, superiority: true }),
	adjust: oneOf<StructureSpec['adjust']>({ none: true, holm: true, benjaminiHochberg: true }),
	shares: oneOf<StructureSpec['shares']>({ wilson: true, exact: true }),
	quantiles: choice(6, 7),
	confidence: number(0.5, 0.999),
	decimals: orNull(decimals)
});
