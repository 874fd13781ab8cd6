import type { Dataset, DatasetCode } from '../dataset/types';
import { fail, ok, type Outcome } from '../outcome';
import { dataDefinition, freeDefinition, isOfData } from './definitions';
import { makeSample } from './make-sample';
import { sampleFacts } from './method';
import type { Pace } from './pace';
import { categoriesOf, partOf, variableOf, type Sample } from './sample';
import type {
	AnalysisResult,
	AnalysisSpec,
	DataSpec,
	MethodFact,
	ResultSection,
	Surroundings
} from './types';
import { namesOf } from './variables-of';

/** The datasets of a project as they came out, by id. */
export type DatasetOutcomes = ReadonlyMap<string, Outcome<Dataset, DatasetCode>>;

/** What is run, beside the specification. */
export interface AnalysisInputs {
	datasets: DatasetOutcomes;
	/** All analyses of the project, for those that refer to others. */
	analyses: readonly AnalysisSpec[];
	pace: Pace;
}

/**
 * Runs an analysis: finds its rows, splits them where that is asked for, and computes each part.
 * @returns the result, or why there is none at all; what fails in one part only is said in that part
 */
export const runAnalysis = (spec: AnalysisSpec, inputs: AnalysisInputs): Promise<Outcome<AnalysisResult>> =>
	run(spec, inputs, []);

/** @param asked ids of the analyses that wait for this one */
async function run(
	spec: AnalysisSpec,
	inputs: AnalysisInputs,
	asked: readonly string[]
): Promise<Outcome<AnalysisResult>> {
	if (asked.includes(spec.id)) return fail('analysis.circle');
	const { analyses, pace } = inputs;
	const surroundings: Surroundings = {
		datasets: new Map(
			[...inputs.datasets].flatMap(([id, one]) => (one.ok ? [[id, one.value] as const] : []))
		),
		resultOf: async (id) => {
			const other = analyses.find((one) => one.id === id);
			return other ? run(other, inputs, [...asked, spec.id]) : fail('analysis.noAnalysis');
		},
		pace
	};
	if (isOfData(spec)) return runOnData(spec, inputs.datasets, surroundings);
	const { parts, method } = await freeDefinition(spec).run(spec, surroundings);
	return ok({ sections: [{ id: '', title: null, parts }], method });
}

async function runOnData(
	spec: DataSpec,
	outcomes: DatasetOutcomes,
	surroundings: Surroundings
): Promise<Outcome<AnalysisResult>> {
	const made = outcomes.get(spec.dataset);
	if (!made) return fail('analysis.noDataset');
	if (!made.ok) return made;
	const definition = dataDefinition(spec);
	const sample = makeSample(spec, made.value, definition.weights === 'used');
	if (!sample.ok) return sample;
	const missing = namesOf(spec).find((name) => !variableOf(sample.value, name));
	if (missing !== undefined) return fail('analysis.noVariable', { variable: missing });
	const sections: ResultSection[] = [];
	let method: MethodFact[] = [];
	for (const { id, title, part } of splitSample(spec.split, sample.value)) {
		const findings = await definition.run(spec, part, surroundings);
		if (method.length === 0) method = findings.method;
		sections.push({ id, title, parts: findings.parts });
	}
	return ok({ sections, method: [...method, ...sampleFacts(spec, sample.value, definition.weights)] });
}

/** One sample for each value of the variable that splits; rows without a value are in none. */
function splitSample(
	split: string | null,
	sample: Sample
): { id: string; title: string | null; part: Sample }[] {
	const groups = split === null ? null : categoriesOf(sample, split);
	if (!groups) return [{ id: '', title: null, part: sample }];
	return groups.categories
		.map(({ value, label }, code) => ({
			id: String(value),
			title: label,
			part: partOf(sample, (place) => groups.codes[place] === code)
		}))
		.filter(({ part }) => part.rows.length > 0);
}
