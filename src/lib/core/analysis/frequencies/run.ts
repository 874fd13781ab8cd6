import { unitsPart } from '../basics/units';
import { variableOf, type Sample } from '../sample';
import { messagePart, type Findings, type MethodFact, type ResultPart } from '../types';
import { setTable } from './set-table';
import { togetherTable } from './together-table';
import type { FrequenciesSpec } from './types';
import { variableTable } from './variable-table';

/**
 * How many gave each answer: a table for each variable (for a question with several answers one for all of them), or one
 * table with the variables beside each other; then rows, persons and municipalities apart.
 */
export function runFrequencies(spec: FrequenciesSpec, sample: Sample): Findings {
	if (spec.variables.length === 0)
		return { parts: [messagePart({ code: 'frequencies.choose' }, 'note')], method: [] };
	const parts: ResultPart[] =
		spec.layout === 'together'
			? togetherTable(spec, sample)
			: questionsOf(spec.variables, sample).flatMap(({ set, names }) =>
					set === null ? variableTable(names[0], spec, sample) : setTable(set, names, spec, sample)
				);
	const units = unitsPart(spec.variables, sample);
	return { parts: units ? [...parts, units] : parts, method: methodOf(spec, sample) };
}

/** Variables of the same question with several answers stand together, where the first of them stands. */
function questionsOf(
	variables: readonly string[],
	sample: Sample
): { set: string | null; names: string[] }[] {
	const questions: { set: string | null; names: string[] }[] = [];
	for (const name of variables) {
		const variable = variableOf(sample, name);
		const set = variable?.column.type === 'number' ? (variable.set ?? null) : null;
		const known = set === null ? undefined : questions.find((one) => one.set === set);
		if (known) known.names.push(name);
		else questions.push({ set, names: [name] });
	}
	return questions;
}

function methodOf({ dontKnow, layout }: FrequenciesSpec, sample: Sample): MethodFact[] {
	const label = { code: 'analysis.factMethod' };
	const facts: MethodFact[] = [
		{ label, text: { code: layout === 'each' ? 'frequencies.method' : 'frequencies.methodTogether' } },
		{
			label: { code: 'basics.dontKnow' },
			text: { code: dontKnow === 'answer' ? 'frequencies.dontKnowAnswer' : 'frequencies.dontKnowApart' }
		}
	];
	if (sample.weights)
		facts.push({ label: { code: 'basics.weighting' }, text: { code: 'basics.weightedCounts' } });
	return facts;
}
