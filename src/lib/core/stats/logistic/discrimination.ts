import { normalQuantile } from '../distributions/normal';
import { standardDeviation } from '../moments';
import { midRanks } from '../ranks';

/** How well probabilities set rows with the event apart from rows without. */
export interface Discrimination {
	/** The area under the ROC curve: how often a row with the event has a higher probability than one without. */
	auc: number;
	/** By DeLong's method, within 0–1; null where every row with the event, or none, lies above all others. */
	interval: { low: number; high: number; se: number } | null;
}

/**
 * The area under the ROC curve; ties count half.
 * @param y 0 or 1, at least one of each
 * Source: DeLong, DeLong and Clarke-Pearson (1988); R: pROC::ci.auc(method = "delong").
 */
export function discrimination(y: Float64Array, fitted: Float64Array, confidence: number): Discrimination {
	const all = midRanks(fitted);
	const part = (outcome: number) => {
		const places = Array.from(y, (_, row) => row).filter((row) => y[row] === outcome);
		const own = midRanks(Float64Array.from(places, (row) => fitted[row]));
		// How many of the other kind lie below each row.
		return Float64Array.from(places, (row, i) => all[row] - own[i]);
	};
	const [events, others] = [part(1), part(0)];
	const below = events.reduce((sum, value) => sum + value, 0);
	const auc = below / events.length / others.length;
	if (auc === 0 || auc === 1 || events.length < 2 || others.length < 2) return { auc, interval: null };
	const se = Math.sqrt(
		standardDeviation(events.map((value) => value / others.length)) ** 2 / events.length +
			standardDeviation(others.map((value) => value / events.length)) ** 2 / others.length
	);
	const reach = normalQuantile(0.5 + confidence / 2) * se;
	return { auc, interval: { low: Math.max(0, auc - reach), high: Math.min(1, auc + reach), se } };
}

/** Rows by what happened and by whether their probability is above a half. */
export interface Classification {
	/** Events that were predicted, events that were not, others that were predicted as events, and not. */
	hits: number;
	misses: number;
	falseAlarms: number;
	rejections: number;
}

/** @param cut a row with at least this probability is predicted to have the event */
export function classify(y: Float64Array, fitted: Float64Array, cut: number): Classification {
	const found: Classification = { hits: 0, misses: 0, falseAlarms: 0, rejections: 0 };
	y.forEach((value, row) => {
		if (value === 1) found[fitted[row] >= cut ? 'hits' : 'misses']++;
		else found[fitted[row] >= cut ? 'falseAlarms' : 'rejections']++;
	});
	return found;
}
