import type { Message } from '../../outcome';
import { correlationOf, isConstant, unitDeviations } from '../../stats/correlation/items';
import { regressionWarnings } from '../../stats/regression/warnings';
import { messagePart, type ResultPart } from '../types';
import type { Attempt, Model } from './model';
import type { Inputs } from './rows';
import type { RegressionSpec } from './types';

/** From this correlation on two predictors say much the same: the rule of the reports. */
export const COLLINEAR = 0.7;
/** A frequency that is farther from a whole number than this is none. */
const WHOLE = 1e-9;

/** What cannot be computed, and what the reader should know of what can; each thing once for all models. */
export function messagesOf(
	spec: RegressionSpec,
	inputs: Inputs,
	attempts: readonly Attempt[],
	weights: Float64Array | null
): ResultPart[] {
	const parts: ResultPart[] = [];
	for (const { title, model } of attempts) {
		if (model.ok) continue;
		if (attempts.length > 1)
			parts.push(messagePart({ code: 'regressionResult.failed', params: { name: title } }));
		parts.push(messagePart(model.problem));
	}
	const models = attempts.flatMap(({ model }) => (model.ok ? [model.value] : []));
	const warnings = [
		...models.flatMap((model) => (model.noErrors ? [model.noErrors] : [])),
		...models.flatMap((model) =>
			regressionWarnings(
				model.fit,
				model.summary,
				model.terms.map(({ name }) => name)
			)
		),
		...collinearPairs(models),
		...missingReferences(inputs),
		...(spec.weightKind === 'frequency' && weights?.some((one) => Math.abs(one - Math.round(one)) > WHOLE)
			? [{ code: 'regressionResult.brokenFrequencies' }]
			: [])
	];
	return [...parts, ...once(warnings).map((warning) => messagePart(warning, 'warning'))];
}

/** Each message once; of the same with other numbers the first. */
function once(messages: readonly Message[]): Message[] {
	const seen = new Map<string, Message>();
	for (const message of messages) {
		const names = Object.values(message.params ?? {}).filter((value) => typeof value === 'string');
		const key = [message.code, ...names].join('\n');
		if (!seen.has(key)) seen.set(key, message);
	}
	return [...seen.values()];
}

/**
 * Pairs of predictors with |r| of 0.7 and more, the strongest correlation of all models for each. A variable and its own
 * square, and values of the same variable, belong together and are no pair; a square that was not centred gets advice.
 */
function collinearPairs(models: readonly Model[]): Message[] {
	const found = new Map<string, Message>();
	for (const { fit, terms, data, centres } of models) {
		const { hasIntercept, kept, qr } = fit;
		// With a constant the decomposition knows the products of the centred columns.
		const deviations = hasIntercept ? [] : kept.map((j) => deviationsOf(data.columns[j]));
		kept.forEach((a, i) => {
			for (let k = 0; k < i; k++) {
				const [one, other] = [deviations[i], deviations[k]];
				const r = hasIntercept ? qr.product(i, k) : one && other ? correlationOf(one, other) : NaN;
				const [first, second] = [terms[kept[k]], terms[a]];
				const isPair = first.predictor !== second.predictor;
				const isRawSquare = second.role === 'square' && centres[a] === 0;
				if (!(Math.abs(r) >= COLLINEAR) || (!isPair && !isRawSquare)) continue;
				const key = `${first.id}\n${second.id}`;
				const before = Number(found.get(key)?.params?.r ?? 0);
				if (Math.abs(r) <= Math.abs(before)) continue;
				found.set(key, {
					code: isPair ? 'regressionResult.collinear' : 'regressionResult.ownSquare',
					params: { first: first.name, second: second.name, r }
				});
			}
		});
	}
	return [...found.values()];
}

const deviationsOf = (column: Float64Array) => (isConstant(column) ? null : unitDeviations(column));

/** References that were chosen, and that no row used has. */
export function missingReferences({ sources, rows }: Inputs): Message[] {
	return sources.flatMap(({ predictor, categories, title }): Message[] => {
		if (predictor.as !== 'categories' || predictor.reference === null || !categories) return [];
		const code = categories.categories.findIndex(({ value }) => value === predictor.reference);
		const isThere = rows.some((some) => some.some((row) => categories.codes[row] === code));
		if (code >= 0 && isThere) return [];
		const reference = categories.categories[code]?.label ?? String(predictor.reference);
		return [{ code: 'regressionResult.noReference', params: { name: title, reference } }];
	});
}
