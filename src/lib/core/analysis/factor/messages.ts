import type { CorrelationMatrix } from '../../stats/correlation/correlation-matrix';
import { messagePart, type ResultPart } from '../types';

/** Of so many pairs each is told by itself; of more only how many there are. */
const TOLD = 3;

/** What should be known of the correlations, the pairs summed up where there are many. */
export function correlationWarnings({ warnings }: CorrelationMatrix): ResultPart[] {
	const pairs = (code: string) => warnings.filter((one) => one.code === code);
	const [empty, bound] = [pairs('correlation.emptyCell'), pairs('correlation.atBound')];
	const whole = warnings.filter((one) => !empty.includes(one) && !bound.includes(one));
	const told = [
		...whole,
		...(empty.length > TOLD
			? [{ code: 'factorAnalysis.emptyCells', params: { count: empty.length } }]
			: empty),
		...(bound.length > TOLD ? [{ code: 'factorAnalysis.atBounds', params: { count: bound.length } }] : bound)
	];
	return told.map((warning) => messagePart(warning, 'warning'));
}
