import type { Finding } from '../finding';
import { listed } from '../printed';
import type { CheckerSpec } from '../types';
import { checkGrim, checkSd, commonN } from './grim';
import type { MeanEntry, MeanSeries } from './mean-series';

/**
 * Means and standard deviations that whole answers cannot have. Where several of a group share one N, the N that would fit
 * all of them is what would be consistent.
 */
export function checkWholeAnswers(
	series: readonly MeanSeries[],
	{ items, rounding }: Pick<CheckerSpec, 'items' | 'rounding'>,
	scale: CheckerSpec['scale']
): Finding[] {
	const groups = new Map<string, MeanEntry[]>();
	for (const entry of series.flatMap(({ entries }) => entries)) {
		if (!entry.n) continue;
		const { row, column } = entry.mean.place;
		const key = entry.n.isOwn ? `${row},${column}` : `${entry.label} ${entry.n.value}`;
		groups.set(key, [...(groups.get(key) ?? []), entry]);
	}
	return [...groups.values()].flatMap((entries) => {
		const findings = entries.flatMap((entry) => [
			...checkGrim(entry, items, rounding),
			...checkSd(entry, items, scale, rounding)
		]);
		const wrong = findings.filter(({ certainty }) => certainty === 'conditional');
		const common = entries.length > 1 && wrong.length > 0 ? commonN(entries, items) : [];
		if (common.length === 0) return findings;
		return findings.map((finding) =>
			wrong.includes(finding)
				? { ...finding, consistent: { code: 'checker.commonN', params: { values: listed(common, 0) } } }
				: finding
		);
	});
}
