import type { Message } from '../../outcome';
import type { Sample } from '../sample';
import type { MethodFact } from '../types';
import type { MeanTableSpec } from './types';

/** How a table of means was made: definitions, what is hidden by which rule, formulas of every effect size. */
export function methodOf(spec: MeanTableSpec, { weights }: Sample): MethodFact[] {
	const percent = spec.confidence * 100;
	const fact = (label: string, code: string, params?: Message['params']): MethodFact => ({
		label: { code: label },
		text: params ? { code, params } : { code }
	});
	const facts = [
		fact('analysis.factMethod', weights ? 'meanTable.methodWeighted' : 'meanTable.method'),
		spec.limit === null
			? fact('suppression.fact', 'suppression.methodNone')
			: fact('suppression.fact', 'suppression.method', { limit: spec.limit })
	];
	if (spec.interval)
		facts.push(
			fact(
				'meanTable.factInterval',
				weights ? 'meanTable.methodIntervalWeighted' : 'meanTable.methodInterval',
				{ percent }
			)
		);
	if (spec.itemPair)
		facts.push(
			fact('meanTable.factItems', 'meanTable.methodItems', {
				percent,
				draws: spec.bootstrap.draws,
				seed: spec.bootstrap.seed
			})
		);
	if (spec.groupPairs.kind !== 'none')
		facts.push(
			fact('meanTable.factGroups', weights ? 'meanTable.methodGroupsWeighted' : 'meanTable.methodGroups', {
				percent
			})
		);
	return facts;
}
