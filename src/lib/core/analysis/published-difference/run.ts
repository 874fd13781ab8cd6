import { MOST_PAIRED } from '../group-difference/many-groups';
import { messagePart, type Findings, type MethodFact, type ResultPart } from '../types';
import { extraTables, givenTable, overallTable, pairsTable } from './groups-tables';
import { itemsTable } from './items-table';
import { readRows, type ReadRow } from './read';
import type { PublishedDifferenceSpec } from './types';

/** Ours: pairs of more groups are too many to be read. */
export const MOST_ROWS = 40;

/** What printed numbers, means and standard deviations say of differences, and which d their rounding allows. */
export function runPublishedDifference(spec: PublishedDifferenceSpec): Findings {
	const { rows, bad } = readRows(spec);
	const parts: ResultPart[] = [];
	if (bad > 0)
		parts.push(messagePart({ code: 'publishedDifference.rowsLeft', params: { count: bad } }, 'warning'));
	if (rows.length > MOST_ROWS) {
		const params = { count: rows.length, most: MOST_ROWS };
		return { parts: [messagePart({ code: 'publishedDifference.tooMany', params })], method: [] };
	}
	if (rows.length < (spec.design === 'groups' ? 2 : 1)) {
		const code =
			spec.design === 'groups' ? 'publishedDifference.chooseGroups' : 'publishedDifference.chooseItems';
		return { parts: [...parts, messagePart({ code }, 'note')], method: [] };
	}
	return {
		parts: [...parts, ...(spec.design === 'items' ? itemsParts(spec, rows) : groupParts(spec, rows))],
		method: methodOf(spec, rows.length)
	};
}

const itemsParts = (spec: PublishedDifferenceSpec, rows: readonly ReadRow[]): ResultPart[] => [
	{ kind: 'table', table: itemsTable(spec, rows) },
	messagePart({ code: 'publishedDifference.itemsCaveat' }, 'note')
];

function groupParts(spec: PublishedDifferenceSpec, rows: readonly ReadRow[]): ResultPart[] {
	const hasPairs = rows.length <= MOST_PAIRED;
	const parts = [
		...(hasPairs ? [pairsTable(rows, spec)] : []),
		...(rows.length > 2 || spec.allTests ? [overallTable(rows)] : []),
		givenTable(rows, spec.confidence),
		...(spec.allTests && hasPairs ? extraTables(rows, spec) : [])
	].map((table): ResultPart => ({ kind: 'table', table }));
	const params = { count: rows.length, most: MOST_PAIRED };
	return hasPairs ? parts : [...parts, messagePart({ code: 'groupDifference.tooManyPairs', params }, 'note')];
}

function methodOf(spec: PublishedDifferenceSpec, count: number): MethodFact[] {
	const facts: MethodFact[] = [];
	const say = (label: string, code: string) => facts.push({ label: { code: label }, text: { code } });
	if (spec.design === 'items') {
		say('analysis.factMethod', 'publishedDifference.itemsMethod');
	} else {
		say(
			'analysis.factMethod',
			count > 2 ? 'publishedDifference.manyMethod' : 'publishedDifference.twoMethod'
		);
		say('groupDifference.factEffect', 'groupDifference.twoEffectMethod');
	}
	say('publishedDifference.factRounding', 'publishedDifference.roundingMethod');
	return facts;
}
