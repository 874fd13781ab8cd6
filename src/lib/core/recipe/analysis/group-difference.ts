import type { GroupDifferenceSpec, GroupsDesign, PairedDesign } from '../../analysis/group-difference/types';
import { cellValue, longText } from '../dataset/limits';
import {
	byKind,
	choice,
	list,
	number,
	object,
	oneOf,
	orNull,
	trueOrFalse,
	wholeNumber,
	type Check
} from '../shape';
import { dataFacts, variables } from './facts';

/** Largest limit for a |d|. */
const LARGEST_D = 100;
const MOST_PAIRS = 1000;
const MOST_CATEGORIES = 1000;

const groups: Check<GroupsDesign> = object<GroupsDesign>({
	kind: choice('groups'),
	outcomes: variables,
	group: orNull(longText),
	categories: list(cellValue, 0, MOST_CATEGORIES, { field: '', of: (value) => value })
});
const paired: Check<PairedDesign> = object<PairedDesign>({
	kind: choice('paired'),
	pairs: list(object<PairedDesign['pairs'][number]>({ first: longText, second: longText }), 0, MOST_PAIRS)
});

/** Every field of a comparison of groups or of answers of the same persons. */
export const groupDifferenceSpec: Check<GroupDifferenceSpec> = object<GroupDifferenceSpec>({
	type: choice('groupDifference'),
	...dataFacts,
	design: byKind<GroupDifferenceSpec['design']>({ groups, paired }),
	test: oneOf<GroupDifferenceSpec['test']>({ welch: true, equalVariances: true, ranks: true }),
	allTests: trueOrFalse,
	continuity: trueOrFalse,
	levene: oneOf<GroupDifferenceSpec['levene']>({ mean: true, median: true }),
	pairwise: oneOf<GroupDifferenceSpec['pairwise']>({
		none: true,
		tukeyKramer: true,
		gamesHowell: true,
		holm: true,
		benjaminiHochberg: true
	}),
	adjust: oneOf<GroupDifferenceSpec['adjust']>({ none: true, holm: true, benjaminiHochberg: true }),
	cluster: orNull(longText),
	thresholds: object<GroupDifferenceSpec['thresholds']>({
		small: number(0, LARGEST_D),
		moderate: number(0, LARGEST_D),
		large: number(0, LARGEST_D)
	}),
	confidence: number(0.5, 0.999),
	seed: wholeNumber(0, Number.MAX_SAFE_INTEGER),
	dots: trueOrFalse
});
