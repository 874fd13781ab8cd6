import type { Indicator } from '../core/indicators/types';
import { presetSpec } from '../core/selection/presets';
import type { DrawSpec, PresetId } from '../core/selection/types';

/** The preset that suits the data: the one of national tests when there is nothing else. */
export function suitingPreset(indicators: Indicator[]): PresetId {
	return indicators.every((indicator) => indicator.area === 'nationalTests') ? 'nationalTests' : 'udir2022';
}

/** The specification a project begins with. */
export function firstSpec(indicators: Indicator[], earlierDraws: DrawSpec['earlierDraws'] = []): DrawSpec {
	return presetSpec(suitingPreset(indicators), indicators, earlierDraws);
}

/**
 * A specification with a rule for every indicator of the data. Rules that exist stay as they are, also those of
 * indicators that are not in the data now; an indicator that is new gets what the specification's preset gives it.
 */
export function completeSpec(spec: DrawSpec, indicators: Indicator[]): DrawSpec {
	const ruled = new Set(spec.indicators.map((rule) => rule.indicator));
	const added = indicators.filter((indicator) => !ruled.has(indicator.id)).map((indicator) => indicator.id);
	if (added.length === 0) return spec;
	const defaults = presetSpec(spec.preset ?? suitingPreset(indicators), indicators);
	return {
		...spec,
		indicators: [...spec.indicators, ...defaults.indicators.filter((rule) => added.includes(rule.indicator))]
	};
}
