import type { FactorOptions } from '../../stats/factor/types';
import type { MethodFact } from '../types';
import type { FactorSpec } from './types';

/** SPSS and psych both take κ = 4. */
const POWER = 4;

/** The options of the computation that a specification asks for. */
export function optionsOf(
	{ preset, own, extraction, rotation, iterationLimit }: FactorSpec,
	factors: number
): FactorOptions {
	const common = { extraction, rotation, factors, iterationLimit };
	if (preset !== 'own') return { ...common, preset, power: POWER };
	return { ...common, preset: own.extraction, rotationPreset: own.rotation, power: own.power };
}

/** The choices as params of a message: preset, own steps, extraction, rotation, power. */
export function choiceParams(spec: FactorSpec): Record<string, string | number> {
	const { preset, own, extraction, rotation } = spec;
	return {
		preset,
		steps: own.extraction,
		turning: own.rotation,
		power: preset === 'own' ? own.power : POWER,
		extraction,
		rotation
	};
}

/**
 * "How was this computed": every choice, by name.
 * @param n rows used; null when there is no matrix
 */
export function factorFacts(spec: FactorSpec, n: number | null, rows: number): MethodFact[] {
	const { correlation, missing, iterationLimit, parallel, scores, factors } = spec;
	const params = choiceParams(spec);
	const facts: MethodFact[] = [
		{ label: { code: 'analysis.factMethod' }, text: { code: 'factorAnalysis.methodIs', params } },
		{ label: { code: 'factorAnalysis.preset' }, text: { code: 'factorAnalysis.presetIs', params } }
	];
	if (spec.extraction === 'principalAxis') {
		facts.push({
			label: { code: 'factorAnalysis.iterationLimit' },
			text: { code: 'factorAnalysis.limitIs', params: { limit: iterationLimit } }
		});
	}
	facts.push(
		{
			label: { code: 'factorAnalysis.correlation' },
			text: { code: 'factorAnalysis.correlationIs', params: { correlation, missing } }
		},
		{
			label: { code: 'factorAnalysis.cases' },
			text:
				n === null
					? { code: 'factorAnalysis.noCases' }
					: {
							code: missing === 'listwise' ? 'factorAnalysis.casesListwise' : 'factorAnalysis.casesPairwise',
							params: { n, left: rows - n }
						}
		},
		{
			label: { code: 'factorAnalysis.count' },
			text: {
				code: 'factorAnalysis.countIs',
				params: { rule: factors.kind, sets: parallel.sets, seed: parallel.seed }
			}
		},
		{
			label: { code: 'factorAnalysis.scores' },
			text: { code: 'factorAnalysis.scoresAre', params: { method: scores } }
		},
		{ label: { code: 'factorAnalysis.sources' }, text: { code: 'factorAnalysis.sourceList' } }
	);
	return facts;
}
