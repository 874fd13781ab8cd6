import type { Message } from '../../outcome';
import type { ResultPart } from '../types';
import { oddsOfStep } from './differences-table';
import type { Estimated, Line } from './model';
import type { Happened } from './outcome';
import type { LogisticSpec } from './types';

/**
 * The model in plain words: what goes together in the data, in percentage points first, since odds are taken for
 * probabilities; never what brings about what.
 */
export function readingOf(
	spec: LogisticSpec,
	{ lines, model }: Estimated,
	{ title, event }: Happened
): ResultPart {
	const { n, events } = model;
	return {
		kind: 'reading',
		id: 'reading',
		sentences: [
			{
				code: 'logisticReading.readModel',
				params: { outcome: title, event, n, events, share: events / n }
			},
			...lines.flatMap((line) => sentenceOf(spec, line, lines, event)),
			{ code: 'regressionReading.onlyAssociation' }
		]
	};
}

function sentenceOf(
	{ confidence, predictors }: LogisticSpec,
	line: Line,
	lines: readonly Line[],
	event: string
): Message[] {
	const { term, versions, difference } = line;
	if (!term || !versions || !difference) return [];
	const { low, high, p } = difference;
	if (![low, high, p].every(Number.isFinite)) return [];
	const odds = oddsOfStep(line, lines);
	const params = {
		name: term.title,
		category: term.category,
		reference: term.reference,
		from: versions.ends?.low ?? 0,
		to: versions.ends?.high ?? 0,
		step: versions.step,
		event,
		others: predictors.length - 1,
		difference: difference.difference,
		low,
		high,
		p,
		confidence,
		// Empty: no sentence of odds.
		odds: odds !== null && Number.isFinite(odds) ? odds : ''
	};
	const isClear = p < 1 - confidence;
	return [{ code: isClear ? CLEAR[versions.kind] : UNCLEAR[versions.kind], params }];
}

const CLEAR = {
	category: 'logisticReading.category',
	two: 'logisticReading.two',
	unit: 'logisticReading.unit',
	spread: 'logisticReading.spread'
} as const;
const UNCLEAR = {
	category: 'logisticReading.categoryUnclear',
	two: 'logisticReading.twoUnclear',
	unit: 'logisticReading.unitUnclear',
	spread: 'logisticReading.spreadUnclear'
} as const;
