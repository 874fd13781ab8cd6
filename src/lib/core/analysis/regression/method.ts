import type { Message } from '../../outcome';
import { titleOf, type Sample } from '../sample';
import type { MethodFact } from '../types';
import type { Attempt } from './model';
import type { RegressionSpec } from './types';

const ERRORS = {
	usual: 'regressionMethod.methodUsual',
	hc3: 'regressionMethod.methodHc3',
	cr1: 'regressionMethod.methodCr1',
	cr2: 'regressionMethod.methodCr2'
} as const;

/** How the regressions were computed. */
export function methodOf(spec: RegressionSpec, attempts: readonly Attempt[], sample: Sample): MethodFact[] {
	const models = attempts.flatMap(({ model }) => (model.ok ? [model.value] : []));
	const fact = (label: string, text: Message): MethodFact => ({ label: { code: label }, text });
	const clustered = spec.errors.kind === 'clustered' ? titleOf(sample, spec.errors.variable) : '';
	const kinds = [...new Set(models.map(({ errors }) => errors))];
	const squares = spec.predictors.filter(({ as }) => as === 'square');
	return [
		fact('analysis.factMethod', {
			code: spec.constant ? 'regressionMethod.methodOls' : 'regressionMethod.methodNoConstant'
		}),
		...kinds.map((kind) =>
			fact('regressionMethod.factErrors', {
				code: ERRORS[kind],
				params: {
					variable: clustered,
					clusters: Math.max(0, ...models.filter(({ errors }) => errors === kind).map((m) => m.clusters))
				}
			})
		),
		...(sample.weights
			? [
					fact('regressionMethod.factWeights', {
						code:
							spec.weightKind === 'frequency'
								? 'regressionMethod.methodFrequency'
								: 'regressionMethod.methodAnalytic'
					})
				]
			: []),
		...squares.map((predictor) =>
			fact('regressionMethod.factSquare', {
				code:
					predictor.as === 'square' && predictor.centred
						? 'regressionMethod.methodCentred'
						: 'regressionMethod.methodRaw',
				params: { name: titleOf(sample, predictor.variable), ...centreOf(spec, attempts, predictor.variable) }
			})
		),
		fact('regressionMethod.factFormula', {
			code: 'regressionMethod.methodFormula',
			params: { confidence: spec.confidence }
		}),
		fact('regressionMethod.factEmpty', {
			code: spec.rows === 'each' ? 'regressionMethod.methodEach' : 'regressionMethod.methodCommon'
		}),
		fact('regressionMethod.factDependent', { code: 'regressionMethod.methodDependent' }),
		fact('regressionMethod.factSource', { code: 'regressionMethod.methodSource' })
	];
}

/** The mean that was taken from a variable before it was squared: of the first model. */
function centreOf(spec: RegressionSpec, attempts: readonly Attempt[], variable: string): { mean: number } {
	for (const { model } of attempts) {
		if (!model.ok) continue;
		const at = model.value.terms.findIndex(
			({ role, predictor }) => role === 'square' && spec.predictors[predictor]?.variable === variable
		);
		if (at >= 0) return { mean: model.value.centres[at] };
	}
	return { mean: 0 };
}
