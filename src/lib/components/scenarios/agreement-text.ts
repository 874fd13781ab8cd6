import type { DrawComparison } from '$lib/core/selection/compare/types';
import { formatNumber, type NumberStyle } from '$lib/i18n/numbers';
import type { Messages } from '$lib/i18n/types';

/** What kappa is called: Landis and Koch (1977). */
export function level(kappa: number): keyof Messages['scenarios']['agreement']['levels'] {
	if (kappa < 0) return 'poor';
	if (kappa <= 0.2) return 'slight';
	if (kappa <= 0.4) return 'fair';
	if (kappa <= 0.6) return 'moderate';
	return kappa <= 0.8 ? 'substantial' : 'full';
}

/** How much two lists have in common, in sentences. */
export function agreementSentences(
	messages: Messages,
	{ drawn, average }: DrawComparison['agreement'],
	style: NumberStyle
): string[] {
	const t = messages.scenarios.agreement;
	const written = (value: number) => formatNumber(value, 2, style);
	const sentences = [t.overlap(drawn), t.average(average)];
	if (!drawn.kappa) return [...sentences, t.none];
	const { kappa, low, high } = drawn.kappa;
	const words = t.levels[level(kappa)];
	return [
		...sentences,
		t.kappa({ kappa: written(kappa), low: written(low), high: written(Math.min(1, high)), words })
	];
}
