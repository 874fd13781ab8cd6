import type { Dataset } from '../../dataset/types';
import { messagePart, type Findings, type MethodFact, type ResultPart } from '../types';
import { badYears, carriedTable, hasCost, yearsTable } from './budget-tables';
import { byKey } from './by-key';
import { fetchColumns } from './fetch-columns';
import { amountsOf, receiversOf } from './given-judge';
import { givenPlot, givenTable, judgeTable, outliersTable, sharesTable } from './given-tables';
import { amountsTable, changesTable, keysPlot, receiversTable, type DoneKey } from './keys-tables';
import { columnParams, keyParams } from './names';
import { givenReading, keysReading } from './reading';
import { readCounties, type ReadCounty } from './read';
import type { AllocationSpec } from './types';

/** Distributes budgets by keys, or says how a reported distribution is. */
export function runAllocation(
	typed: AllocationSpec,
	datasets: ReadonlyMap<string, Dataset> = new Map()
): Findings {
	const { spec, notes } = fetchColumns(typed, datasets);
	const { counties, unreadable } = readCounties(spec);
	const parts: ResultPart[] = notes.map(({ column, message: { code, params }, severity }) =>
		messagePart({ code, params: { ...params, ...columnParams(column) } }, severity)
	);
	const first = unreadable.at(0);
	if (first)
		parts.push(
			messagePart(
				{
					code: 'allocation.unreadable',
					params: {
						...columnParams(first.column),
						county: first.county,
						text: first.text,
						count: unreadable.length
					}
				},
				'warning'
			)
		);
	if (counties.length === 0) {
		parts.push(messagePart({ code: 'allocation.typeCounties' }, 'note'));
		return { parts, method: [] };
	}
	parts.push(...(spec.design === 'given' ? givenParts(spec, counties) : keysParts(spec, counties)));
	return { parts, method: methodOf(spec) };
}

const asTable = (table: Extract<ResultPart, { kind: 'table' }>['table'] | null): ResultPart[] =>
	table ? [{ kind: 'table', table }] : [];

function givenParts(spec: AllocationSpec, counties: readonly ReadCounty[]): ResultPart[] {
	if (receiversOf(spec).length === 0) return [messagePart({ code: 'allocation.chooseReceivers' }, 'note')];
	const all = counties.map((county) => amountsOf(spec, county));
	const sentences = givenReading(spec, counties, all);
	const tables = [givenTable, sharesTable].flatMap((make) => asTable(make(spec, counties, all)));
	if (sentences.length === 0) return [...tables, messagePart({ code: 'allocation.bothSides' }, 'note')];
	return [
		tables[0],
		{ kind: 'reading', id: 'reading', sentences },
		{ kind: 'plot', plot: givenPlot(counties, all) },
		tables[1],
		...asTable(judgeTable(spec, counties, all)),
		...asTable(outliersTable(counties, all))
	];
}

function keysParts(spec: AllocationSpec, counties: readonly ReadCounty[]): ResultPart[] {
	const parts: ResultPart[] = [];
	const done: DoneKey[] = [];
	if (spec.keys.length === 0) parts.push(messagePart({ code: 'allocation.addKey' }, 'note'));
	spec.keys.forEach((key, at) => {
		const outcome = byKey(key, spec, counties);
		if (outcome.ok) return void done.push({ key, place: at + 1, result: outcome.value });
		const { code, params } = outcome.problem;
		parts.push(
			messagePart(
				{ code, params: { ...params, ...keyParams(key, at + 1) } },
				code === 'allocation.fillColumn' ? 'note' : 'problem'
			)
		);
	});
	if (done.length > 0) {
		parts.push(...asTable(amountsTable(spec, counties, done)));
		const sentences = keysReading(counties, done);
		if (sentences.length > 0) parts.push({ kind: 'reading', id: 'reading', sentences });
		parts.push({ kind: 'plot', plot: keysPlot(counties, done) });
		if (done.length > 1) parts.push(...asTable(changesTable(counties, done)));
		if (done.some(({ key }) => key.earmark > 0 || key.university !== null))
			parts.push(...asTable(receiversTable(counties, done)));
	}
	if (spec.keys.length > 0 && hasCost(spec)) parts.push(...asTable(carriedTable(spec)));
	parts.push(...asTable(yearsTable(spec)));
	const bad = badYears(spec);
	if (bad > 0) parts.push(messagePart({ code: 'allocation.yearsLeft', params: { count: bad } }, 'warning'));
	return parts;
}

function methodOf(spec: AllocationSpec): MethodFact[] {
	const fact = (label: string, code: string): MethodFact => ({ label: { code: label }, text: { code } });
	if (spec.design === 'given')
		return [
			fact('analysis.factMethod', 'allocation.givenMethod'),
			fact('allocation.factBlank', 'allocation.blankMethod'),
			fact('allocation.factOutliers', 'allocation.outliersMethod')
		];
	const rules = spec.keys.map(({ rule }) => rule.kind);
	return [
		...(rules.includes('criteria') ? [fact('analysis.factMethod', 'allocation.criteriaMethod')] : []),
		...(rules.includes('proRata') ? [fact('allocation.factProRata', 'allocation.proRataMethod')] : []),
		...(rules.includes('priority') ? [fact('allocation.factPriority', 'allocation.priorityMethod')] : []),
		fact('allocation.factRounding', 'allocation.roundingMethod'),
		fact('allocation.factModels', 'allocation.modelsMethod')
	];
}
