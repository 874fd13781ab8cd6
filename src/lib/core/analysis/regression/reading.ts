import type { Message } from '../../outcome';
import { standardDeviation } from '../../stats/moments';
import type { ResultPart } from '../types';
import type { Attempt, Line, Model } from './model';
import { turnsOf, type Turn } from './turning';
import type { RegressionSpec } from './types';

/**
 * Each model in plain words: what belongs together in the data, never what brings about what.
 * A coefficient is read per unit where the unit is of the size of the spread, else per standard deviation.
 */
export function readings(spec: RegressionSpec, attempts: readonly Attempt[]): ResultPart[] {
	return attempts.flatMap((attempt): ResultPart[] => {
		if (!attempt.model.ok) return [];
		const model = attempt.model.value;
		const turns = turnsOf(spec, model);
		return [
			{
				kind: 'reading',
				id: `reading-${attempt.variable}`,
				sentences: [
					modelSentence(attempt.title, model),
					...model.lines.flatMap((line) => sentencesOf(spec, attempt.title, model, line, turns)),
					{ code: 'regressionReading.onlyAssociation' }
				]
			}
		];
	});
}

const modelSentence = (dependent: string, { summary, fit }: Model): Message => ({
	code: fit.hasIntercept ? 'regressionReading.readModel' : 'regressionReading.readModelNoConstant',
	params: { dependent, n: summary.n, rSquared: summary.rSquared }
});

function sentencesOf(
	spec: RegressionSpec,
	dependent: string,
	model: Model,
	line: Line,
	turns: readonly Turn[]
): Message[] {
	const { term } = line;
	if (!term || ![line.p, line.low, line.high].every(Number.isFinite)) return [];
	if (term.role === 'linear') {
		// Read together with the square, where that takes part.
		if (turns.some((turn) => turn.term.predictor === term.predictor)) return [];
	}
	if (term.role === 'square') {
		const turn = turns.find((one) => one.term.id === term.id);
		return turn ? [turnSentence(dependent, line, turn, spec)] : [];
	}
	const step = term.role === 'category' ? 1 : stepOf(model, line);
	const params = {
		dependent,
		name: term.title,
		others: spec.predictors.length - 1,
		difference: line.b * step,
		low: line.low * step,
		high: line.high * step,
		p: line.p,
		confidence: spec.confidence
	};
	const isClear = line.p < 1 - spec.confidence;
	if (term.role === 'category')
		return [
			{
				code: isClear ? 'regressionReading.readCategory' : 'regressionReading.readCategoryUnclear',
				params: { ...params, category: term.category, reference: term.reference }
			}
		];
	if (step === 1)
		return [{ code: isClear ? 'regressionReading.readUnit' : 'regressionReading.readUnitUnclear', params }];
	return [
		{
			code: isClear ? 'regressionReading.readSpread' : 'regressionReading.readSpreadUnclear',
			params: { ...params, step }
		}
	];
}

/** One unit, where a standard deviation is between a half and ten of them; else a standard deviation. */
function stepOf({ data }: Model, { column }: Line): number {
	const spread = standardDeviation(data.columns[column]);
	return spread >= 0.5 && spread <= 10 ? 1 : spread;
}

function turnSentence(
	dependent: string,
	{ p }: Line,
	{ term, at, interval, shape, least, most, isCurved }: Turn,
	{ confidence, predictors }: RegressionSpec
): Message {
	const params = { dependent, name: term.title, p, others: predictors.length - 1 };
	if (!isCurved || !Number.isFinite(at)) return { code: 'regressionReading.readStraight', params };
	if (interval.kind !== 'bounded')
		return { code: 'regressionReading.readUnbounded', params: { ...params, at } };
	const all = { ...params, at, low: interval.low, high: interval.high, confidence };
	const isInside = at >= least && at <= most;
	if (!isInside) return { code: 'regressionReading.readTurnBeyond', params: { ...all, least, most } };
	return {
		code: shape === 'highest' ? 'regressionReading.readHighest' : 'regressionReading.readLowest',
		params: all
	};
}
