import type { Text } from '../../report/types';
import { completeRows } from '../../stats/correlation/items';
import { reliability } from '../../stats/reliability/reliability';
import { rowsLost } from '../rows-lost';
import { categoriesOf, type Sample } from '../sample';
import { messagePart, type Findings, type MethodFact, type Surroundings } from '../types';
import { countedItems, type CountedItem } from './counted-items';
import { hintsOf } from './hints';
import { itemsByGroup, itemTable, measureTable, type GroupResult } from './tables';
import type { ReliabilitySpec } from './types';

/**
 * Reliability of a scale: alpha and omega, and what each item does for it, over the rows with an answer to every item;
 * for all rows, and for groups or waves beside each other.
 * Source: methods 9; the numbers are those of core/stats/reliability.
 */
export async function runReliability(
	spec: ReliabilitySpec,
	sample: Sample,
	{ pace }: Surroundings
): Promise<Findings> {
	if (spec.items.length === 0) {
		return { parts: [messagePart({ code: 'reliabilityAnalysis.choose' }, 'note')], method: [] };
	}
	const counted = countedItems(spec, sample);
	if (!counted.ok) return { parts: [messagePart(counted.problem)], method: [] };
	const items = counted.value;
	const all = groupOf('all', { code: 'reliabilityAnalysis.all' }, items);
	const groups = [all];
	const by = spec.by === null ? null : categoriesOf(sample, spec.by);
	for (const [code, { value, label }] of by?.categories.entries() ?? []) {
		const places = Array.from(by?.codes ?? []).flatMap((one, place) => (one === code ? [place] : []));
		if (places.length === 0) continue;
		const part = items.map((item) => ({
			...item,
			values: Float64Array.from(places, (place) => item.values[place])
		}));
		groups.push(groupOf(`by-${value}`, label, part));
		if (!(await pace.reached(code / (by?.categories.length ?? 1)))) return { parts: [], method: [] };
	}
	const { outcome } = all;
	return {
		parts: [
			...(outcome.ok ? [] : [messagePart(outcome.problem)]),
			...rowsLost(all.n, sample.rows.length),
			...(outcome.ok || groups.length > 1 ? [measureTable(groups)] : []),
			...(outcome.ok ? hintsOf(outcome.value, items) : []),
			itemTable(all),
			...(groups.length > 1 ? [itemsByGroup(groups.slice(1))] : [])
		],
		method: methodOf(spec, items, all.n, sample.rows.length)
	};
}

const groupOf = (id: string, label: Text, items: readonly CountedItem[]): GroupResult => ({
	id,
	label,
	n: completeRows(items).length,
	items,
	outcome: reliability(items)
});

function methodOf(
	{ normalise, by }: ReliabilitySpec,
	items: readonly CountedItem[],
	n: number,
	rows: number
): MethodFact[] {
	const turned = items.filter(({ reversed }) => reversed).map(({ title }) => title);
	const facts: MethodFact[] = [
		{ label: { code: 'analysis.factMethod' }, text: { code: 'reliabilityAnalysis.method' } },
		{
			label: { code: 'reliabilityAnalysis.casesFact' },
			text: { code: 'reliabilityAnalysis.casesUsed', params: { n, left: rows - n } }
		},
		{
			label: { code: 'reliabilityAnalysis.turned' },
			text:
				turned.length === 0
					? { code: 'reliabilityAnalysis.noneTurned' }
					: { code: 'reliabilityAnalysis.turnedItems', params: { items: turned.join('; ') } }
		}
	];
	if (normalise) {
		facts.push({
			label: { code: 'reliabilityAnalysis.common' },
			text: { code: 'reliabilityAnalysis.commonIs', params: { ...normalise } }
		});
	}
	if (by !== null) facts.push({ label: { code: 'reliabilityAnalysis.by' }, text: by });
	return [
		...facts,
		{ label: { code: 'reliabilityAnalysis.sources' }, text: { code: 'reliabilityAnalysis.sourceList' } }
	];
}
