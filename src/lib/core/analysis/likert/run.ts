import type { Message } from '../../outcome';
import type { Text } from '../../report/types';
import { titleOf, type Sample } from '../sample';
import { messagePart, type Findings, type ResultPart, type Surroundings } from '../types';
import { columnsOf, makeBlocks, type Block } from './blocks';
import { boxTable } from './boxes';
import { adjustAll, comparePair, pairsOf, type Compared } from './compare';
import { meansTable, sharesTable } from './comparison-table';
import { allRows, findGroups, type Groups } from './groups';
import { findItems, type Item } from './items';
import { methodOf } from './method';
import { notesOf } from './notes';
import { distributionPlot } from './plot';
import { distributionTable, type TableInputs } from './table';
import { countingOf, tallyItem, type Column } from './tally';
import type { LikertComparison, LikertSpec } from './types';

/** The distribution of answers of items in groups: tables, shares of the highest and lowest steps, bars, comparisons. */
export async function runLikert(
	spec: LikertSpec,
	sample: Sample,
	{ pace }: Pick<Surroundings, 'pace'>
): Promise<Findings> {
	const stop = (message: Message, severity: 'problem' | 'note' = 'problem'): Findings => ({
		parts: [messagePart(message, severity)],
		method: []
	});
	if (spec.items.length === 0) return stop({ code: 'likert.choose' }, 'note');
	const counting = countingOf(spec, sample);
	if (!counting.whole)
		return stop({ code: 'likert.weightsNotWhole', params: { weight: sample.dataset.spec.weight ?? '' } });
	const groups = findGroups(spec.groups, sample, spec.emptyGroups);
	if (groups.problem) return stop(groups.problem);
	const { items, problems } = findItems(spec.items, sample);
	const all = spec.all && spec.groups.length > 0 ? allRows(spec.groups.length) : null;
	const byItem = new Map<string, Column[]>();
	for (const [place, item] of items.entries()) {
		byItem.set(item.name, tallyItem(item, groups, all, counting, spec.hiddenBelow));
		if (!(await pace.reached((0.5 * (place + 1)) / items.length))) return { parts: [], method: [] };
	}
	const isWeighed = counting.weights !== null && !counting.arePersons;
	const blocks = makeBlocks(items, spec.nesting === 'groups' && spec.groups.length > 0);
	const parts: ResultPart[] = [
		...problems.map((problem) => messagePart(problem)),
		...warningsOf(items, blocks, byItem).map((warning) => messagePart(warning, 'warning')),
		...blocks.flatMap((block) => {
			const columns = columnsOf(block, spec.nesting, byItem);
			return partsOf({ spec, block, columns, isWeighed }, sample, groups);
		})
	];
	if (spec.comparison) {
		const compared = await compareAll(items, byItem, spec, spec.comparison, isWeighed, (share) =>
			pace.reached(0.5 + 0.5 * share, parts)
		);
		if (!compared) return { parts: [], method: [] };
		// Whoever asks how groups differ reads that first.
		const outer = spec.groups.length > 1 ? titleOf(sample, spec.groups[0]) : null;
		parts.unshift(...comparisonParts(compared, spec, spec.comparison, outer));
	}
	return { parts, method: methodOf(spec, isWeighed, counting.arePersons) };
}

/** A block's table, its shares of the highest and lowest steps, and its bars. */
function partsOf(inputs: TableInputs, sample: Sample, groups: Groups): ResultPart[] {
	const boxes = boxTable(inputs);
	return [
		{ kind: 'table', table: distributionTable(inputs, notesOf(inputs, sample, groups)) },
		...inputs.block.sets.map((set): ResultPart => ({ kind: 'plot', plot: distributionPlot(inputs, set) })),
		...(boxes ? [{ kind: 'table', table: boxes } as const] : [])
	];
}

/** What the reader should know before the tables: items that cannot be compared, that are texts, that nobody answered. */
function warningsOf(
	items: readonly Item[],
	blocks: readonly Block[],
	byItem: ReadonlyMap<string, readonly Column[]>
): Message[] {
	const warnings: Message[] = [];
	if (blocks.length > 1) warnings.push({ code: 'likert.differentScales', params: { tables: blocks.length } });
	else if (blocks.some(({ sets }) => sets.length > 1)) warnings.push({ code: 'likert.notComparable' });
	for (const item of items) {
		const params = { item: item.title };
		if (!(byItem.get(item.name) ?? []).some(({ answered }) => answered > 0))
			warnings.push({ code: 'likert.allMissing', params });
		else if (!item.isNumeric) warnings.push({ code: 'likert.isText', params });
		if (item.beyond > 0)
			warnings.push({ code: 'likert.beyondScale', params: { ...params, answers: item.beyond } });
	}
	return warnings;
}

/** @returns null when nobody waits for it any more */
async function compareAll(
	items: readonly Item[],
	byItem: ReadonlyMap<string, readonly Column[]>,
	spec: LikertSpec,
	comparison: LikertComparison,
	isWeighed: boolean,
	reached: (share: number) => Promise<boolean>
): Promise<Compared[] | null> {
	if (spec.groups.length === 0) return [];
	const compared: Compared[] = [];
	for (const [place, { name }] of items.entries()) {
		for (const pair of pairsOf(byItem.get(name) ?? [], comparison.pairs)) {
			compared.push(comparePair(pair, spec, comparison, isWeighed));
		}
		if (!(await reached((place + 1) / items.length))) return null;
	}
	return adjustAll(compared, comparison.adjust);
}

function comparisonParts(
	compared: readonly Compared[],
	spec: LikertSpec,
	comparison: LikertComparison,
	outer: string | null
): ResultPart[] {
	if (spec.groups.length === 0) return [messagePart({ code: 'likert.chooseGroups' }, 'note')];
	if (compared.length === 0) return [messagePart({ code: 'likert.oneGroup' })];
	const tested = compared.filter(({ adjusted }) => !Number.isNaN(adjusted));
	const below = tested.filter(({ adjusted }) => adjusted < 1 - comparison.confidence).length;
	const caveat = comparison.caveat.trim();
	const notes: Text[] = [
		...(caveat === '' ? [] : [{ code: 'likert.caveat', params: { caveat } }]),
		{ code: 'likert.differenceNote' },
		...(compared.some(({ first }) => first.item.reversed) ? [{ code: 'likert.reversedDifferences' }] : [])
	];
	const level = 1 - comparison.confidence;
	const params = { comparisons: tested.length, below, level, adjust: comparison.adjust };
	const parts: ResultPart[] = [];
	const untested = { code: 'likert.someNotTested', params: { pairs: compared.length - tested.length } };
	if (tested.length < compared.length) parts.push(messagePart(untested, 'note'));
	parts.push({ kind: 'table', table: meansTable(compared, outer, comparison, notes) });
	if (tested.length > 0)
		parts.push({ kind: 'reading', id: 'comparison', sentences: [{ code: 'likert.reading', params }] });
	if (comparison.shares && compared.some(({ shares }) => shares !== null))
		parts.push({ kind: 'table', table: sharesTable(compared, spec, outer, [{ code: 'likert.sharesNote' }]) });
	return parts;
}
