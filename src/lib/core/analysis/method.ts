import type { Message } from '../outcome';
import type { Sample } from './sample';
import type { DataFacts, MethodFact } from './types';

/** What "how was this computed" says of every analysis: which rows, which filter, how weighted, how split. */
export function sampleFacts(spec: DataFacts, sample: Sample, weights: 'used' | 'ignored'): MethodFact[] {
	const { dataset, rows, unweighted } = sample;
	const filter = dataset.filters.find((one) => one.spec.id === spec.filter);
	const facts: MethodFact[] = [
		{ label: { code: 'analysis.factData' }, text: dataset.spec.name },
		{
			label: { code: 'analysis.factRows' },
			text: { code: 'analysis.rowsUsed', params: { used: rows.length, all: dataset.rowCount } }
		}
	];
	if (filter)
		facts.push({
			label: { code: 'analysis.factFilter' },
			text: `${filter.spec.name}: ${filter.spec.condition}`
		});
	if (spec.split !== null) facts.push({ label: { code: 'analysis.factSplit' }, text: spec.split });
	const weight = dataset.spec.weight;
	if (weight === null) return facts;
	const text: Message =
		weights === 'ignored'
			? { code: 'analysis.weightIgnored', params: { weight } }
			: spec.weighted
				? { code: 'analysis.weightUsed', params: { weight, left: unweighted } }
				: { code: 'analysis.weightOff', params: { weight } };
	return [...facts, { label: { code: 'analysis.factWeight' }, text }];
}
