import type { Text } from '../../report/types';
import { makeSample } from '../make-sample';
import { titleOf, variableOf, type Sample } from '../sample';
import { messagePart, type Findings, type ResultPart, type Surroundings } from '../types';
import { compare, type Comparison } from './compare';
import { countDistinct, type Distinct } from './count-distinct';
import { readingOf } from './reading';
import { comparisonTable, testsTable } from './tables';
import type { RepresentativenessSpec } from './types';

interface Compared {
	id: string;
	title: string;
	comparison: Comparison;
}

/** Compares a sample with everybody it was drawn from, property by property. */
export function runRepresentativeness(
	spec: RepresentativenessSpec,
	sample: Sample,
	{ datasets }: Surroundings
): Findings {
	const nothing = (part: ResultPart): Findings => ({ parts: [part], method: [] });
	if (spec.groupings.length === 0) return nothing(messagePart({ code: 'representativeness.choose' }, 'note'));
	const { population } = spec;
	const dataset = datasets.get(population.dataset);
	if (!dataset) return nothing(messagePart({ code: 'representativeness.chooseOther' }, 'note'));
	const made = makeSample(
		{ ...spec, filter: population.filter, split: null, weighted: false },
		dataset,
		false
	);
	if (!made.ok) return nothing(messagePart(made.problem));
	const all = made.value;
	if (population.key !== null && !variableOf(all, population.key))
		return nothing(messagePart(noOther(population.key, dataset.spec.name)));
	const parts: ResultPart[] = [];
	const compared: Compared[] = [];
	for (const { variable, other } of spec.groupings) {
		if (!variableOf(all, other)) {
			parts.push(otherProblem(variable, other, dataset.spec.name, sample));
			continue;
		}
		const [own, everybody] = [
			countDistinct(variable, spec.key, sample),
			countDistinct(other, population.key, all)
		];
		const title = titleOf(sample, variable);
		const comparison = compare(own, everybody, spec);
		compared.push({ id: variable, title, comparison });
		const table = comparisonTable(variable, title, comparison, spec);
		table.notes.push(...countNotes(own, everybody, spec));
		parts.push(
			{ kind: 'table', table },
			{ kind: 'reading', id: `reading-${variable}`, sentences: readingOf(title, comparison) }
		);
	}
	if (compared.length > 0) parts.push({ kind: 'table', table: testsTable(compared) });
	return { parts, method: methodOf(spec, dataset.spec.name, all.rows.length) };
}

/** No variable of the other dataset is chosen, or it is not there. */
const otherProblem = (variable: string, other: string, table: string, sample: Sample): ResultPart =>
	other === ''
		? messagePart({
				code: 'representativeness.noSame',
				params: { property: titleOf(sample, variable), table }
			})
		: messagePart(noOther(other, table));

const noOther = (variable: string, table: string) => ({
	code: 'representativeness.noOtherVariable',
	params: { variable, table }
});

function countNotes(own: Distinct, everybody: Distinct, spec: RepresentativenessSpec): Text[] {
	const notes: Text[] = [];
	const say = (code: string, count: number) => {
		if (count > 0) notes.push({ code: `representativeness.${code}`, params: { count } });
	};
	say('nameless', own.nameless);
	say('torn', own.torn);
	say('namelessAll', everybody.nameless);
	say('tornAll', everybody.torn);
	if (spec.key !== null) notes.push({ code: 'representativeness.distinctNote', params: { key: spec.key } });
	return notes;
}

const methodOf = (spec: RepresentativenessSpec, name: string, rows: number): Findings['method'] => [
	{ label: { code: 'analysis.factMethod' }, text: { code: 'representativeness.method' } },
	{
		label: { code: 'representativeness.factAll' },
		text: { code: 'representativeness.allRows', params: { name, rows } }
	},
	{
		label: { code: 'representativeness.factInterval' },
		text: { code: 'representativeness.intervalMethod', params: { percent: spec.confidence * 100 } }
	},
	{ label: { code: 'representativeness.factTest' }, text: { code: 'representativeness.testMethod' } }
];
