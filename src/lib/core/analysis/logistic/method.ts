import type { Message } from '../../outcome';
import type { MethodFact } from '../types';
import type { Estimated } from './model';
import type { Happened } from './outcome';
import type { LogisticSpec } from './types';

/** How the regression was computed; `estimated` null where it could not be. */
export function methodOf(
	{ confidence, method }: LogisticSpec,
	estimated: Estimated | null,
	{ title, event }: Happened
): MethodFact[] {
	const fact = (label: string, text: Message): MethodFact => ({ label: { code: label }, text });
	return [
		fact('analysis.factMethod', {
			code:
				(estimated?.firth ?? method === 'firth')
					? 'logisticMethod.methodFirth'
					: 'logisticMethod.methodLikelihood'
		}),
		fact('logisticMethod.factOutcome', {
			code: 'logisticMethod.methodOutcome',
			params: { outcome: title, event }
		}),
		...(method === 'auto'
			? [fact('logisticMethod.factChoice', { code: 'logisticMethod.methodChoice' })]
			: []),
		fact('logisticMethod.factIntervals', {
			code: estimated?.profile ? 'logisticMethod.methodProfile' : 'logisticMethod.methodWald',
			params: { confidence }
		}),
		fact('logisticMethod.factDifferences', { code: 'logisticMethod.methodDifferences' }),
		fact('logisticMethod.factFit', { code: 'logisticMethod.methodFit' }),
		fact('regressionMethod.factEmpty', { code: 'regressionMethod.methodEach' }),
		fact('regressionMethod.factSource', { code: 'logisticMethod.methodSource' })
	];
}
