import type { Message } from '../../outcome';
import type { Text } from '../../report/types';
import { CELL_NAMES } from '../../table/types';
import type { Sample } from '../sample';
import type { Groups } from './groups';
import { isSmall } from './headers';
import { printedTotal } from './cells';
import { personsOf, baseOf } from './summary';
import type { TableInputs } from './table';
import type { Column } from './tally';
import type { LikertSpec } from './types';

/** The sentences under a table: base, "vet ikke", rounding, items asked the other way, small and hidden columns. */
export function notesOf(inputs: TableInputs, sample: Sample, groups: Groups): Text[] {
	const { spec, block, columns } = inputs;
	const items = block.sets.flatMap((set) => set.items);
	const shown = columns.filter(({ state }) => state === 'shown');
	return [
		...baseNote(spec, sample),
		...items.flatMap((item) => (item.reversed ? [reversedNote(item)] : [])),
		...dontKnowNote(spec, shown),
		...emptiesNote(spec, columns),
		...roundingNotes(spec, shown),
		...smallNote(spec, shown),
		...hiddenNote(spec, columns),
		...items.flatMap(({ title, isLabelled, steps }) =>
			isLabelled || steps.length === 0 ? [] : [{ code: 'likert.noLabels', params: { item: title } }]
		),
		...(block.sets.length > 1 ? [{ code: 'likert.differentWords' }] : []),
		...(groups.outside > 0 ? [{ code: 'likert.outside', params: { rows: groups.outside } }] : []),
		...(inputs.isWeighed ? [{ code: 'likert.weightedNote' }] : [])
	];
}

/** "av de 75 % som har hatt samarbeid med veileder" */
function baseNote({ filter }: LikertSpec, { dataset }: Sample): Message[] {
	const applied = dataset.filters.find(({ spec }) => spec.id === filter);
	if (!applied) return [];
	const { passed, known, spec } = applied;
	return [{ code: 'likert.base', params: { passed, known, name: spec.name, phrase: spec.phrase ?? '' } }];
}

const reversedNote = ({ title, scale }: Column['item']): Message =>
	scale
		? { code: 'likert.reversed', params: { item: title, sum: scale.min + scale.max } }
		: { code: 'likert.reversedNoScale', params: { item: title } };

const POLICIES = {
	inBase: 'likert.policyInBase',
	outside: 'likert.policyOutside',
	hidden: 'likert.policyHidden'
} as const;

/** Columns that no answer is in twice: those of all rows where there are any, else those of the groups. */
const onceEach = (columns: readonly Column[]): Column[] => {
	const whole = columns.filter(({ group }) => !group.isOne);
	return whole.length > 0 ? whole : [...columns];
};

function dontKnowNote({ dontKnow }: LikertSpec, shown: readonly Column[]): Message[] {
	const persons = onceEach(shown).reduce((sum, { tally }) => sum + tally.dontKnow.persons, 0);
	return persons === 0 ? [] : [{ code: POLICIES[dontKnow], params: { answers: persons } }];
}

/** Empty cells other than "vet ikke" are in no number; how many there are. */
function emptiesNote({ empties }: LikertSpec, columns: readonly Column[]): Message[] {
	if (empties) return [];
	const kinds = CELL_NAMES.filter((kind) => kind !== 'value' && kind !== 'dontKnow');
	const of = (kind: (typeof kinds)[number]) =>
		onceEach(columns).reduce(
			(sum, { tally, state }) => (state !== 'hidden' ? sum + tally.empties[kind as 'missing'] : sum),
			0
		);
	const cells = kinds.reduce((sum, kind) => sum + of(kind), 0);
	return cells === 0 ? [] : [{ code: 'likert.emptyCells', params: { cells } }];
}

function roundingNotes(spec: LikertSpec, shown: readonly Column[]): Message[] {
	if (spec.show === 'count') return [];
	const notes: Message[] = [];
	if (spec.rounding === 'twice' && spec.decimals === 0) notes.push({ code: 'likert.roundedTwice' });
	const isOff = (column: Column) =>
		baseOf(column, spec) > 0 && printedTotal(column, spec) !== 100 * 10 ** spec.decimals;
	if (!shown.some(isOff)) return notes;
	return [...notes, { code: spec.total === 'sum' ? 'likert.totalIsSum' : 'likert.totalIsHundred' }];
}

function smallNote(spec: LikertSpec, shown: readonly Column[]): Message[] {
	const small = shown.filter((column) => isSmall(column, spec)).map((column) => personsOf(column, spec));
	if (small.length === 0) return [];
	const [from, to] = [Math.max(...small), Math.min(...small)].map((persons) => 100 / persons);
	const params = { columns: small.length, below: spec.smallBelow ?? 0, from, to };
	return [{ code: 'likert.smallGroups', params }];
}

function hiddenNote({ hiddenBelow, all }: LikertSpec, columns: readonly Column[]): Message[] {
	const out = columns.filter(({ state }) => state === 'hidden');
	if (out.length === 0) return [];
	const hidden = out.filter(({ because }) => because?.kind === 'few').length;
	const params = { hidden, limit: hiddenBelow ?? 0, beside: out.length - hidden };
	return [{ code: all ? 'likert.hiddenColumnsBeside' : 'likert.hiddenColumns', params }];
}
