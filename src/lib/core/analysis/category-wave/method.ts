import type { Message } from '../../outcome';
import type { Sample } from '../sample';
import type { MethodFact } from '../types';
import type { CategoryWaveSpec } from './types';

/** How the table was made: means, what is in the totals, what is hidden, the test and its correction. */
export function methodOf(spec: CategoryWaveSpec, { weights }: Sample): MethodFact[] {
	const fact = (label: string, code: string, params?: Message['params']): MethodFact => ({
		label: { code: label },
		text: params ? { code, params } : { code }
	});
	const facts = [
		fact('analysis.factMethod', weights ? 'categoryWave.methodWeighted' : 'categoryWave.method'),
		spec.limit === null
			? fact('suppression.fact', 'suppression.methodNone')
			: fact('suppression.fact', 'suppression.method', { limit: spec.limit })
	];
	if (spec.test !== 'none' && spec.wave !== null) {
		facts.push(fact('categoryWave.factTest', `categoryWave.${spec.test}`, { level: spec.level }));
		if (weights) facts.push(fact('categoryWave.factTest', 'categoryWave.testWeighted'));
	}
	if (spec.plots)
		facts.push(
			fact('categoryWave.factInterval', 'categoryWave.methodInterval', { percent: spec.confidence * 100 })
		);
	return facts;
}
