import type { Indicator } from '../core/indicators/types';
import { followsPreset, presetSpec } from '../core/selection/presets';
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
 * A specification with a rule for every indicator of the data. One that follows its preset follows it for the new
 * indicators too: shares at level 1 that come later replace the scale points that stood in for them. In one that was
 * changed, rules that exist stay as they are; a new indicator gets what the preset gives it, but is off where it would
 * count the same test twice.
 */
export function completeSpec(spec: DrawSpec, indicators: Indicator[]): DrawSpec {
	const ruled = new Set(spec.indicators.map((rule) => rule.indicator));
	const added = indicators.filter((indicator) => !ruled.has(indicator.id)).map((indicator) => indicator.id);
	if (added.length === 0) return spec;
	const known = indicators.filter((indicator) => ruled.has(indicator.id));
	if (spec.preset !== null && known.length > 0 && followsPreset(spec, known)) {
		const { name, earlierDraws, uncertainty } = spec;
		return {
			...presetSpec(spec.preset, indicators),
			name,
			earlierDraws,
			...(uncertainty && { uncertainty })
		};
	}
	const inUse = new Set(spec.indicators.filter((rule) => rule.on).map((rule) => rule.indicator));
	const isCounted = (id: string) =>
		inUse.has(id.replace('.level1', '.scale')) || inUse.has(id.replace('.scale', '.level1'));
	const defaults = presetSpec(spec.preset ?? suitingPreset(indicators), indicators)
		.indicators.filter((rule) => added.includes(rule.indicator))
		.map((rule) => ({ ...rule, on: rule.on && !isCounted(rule.indicator) }));
	return { ...spec, indicators: [...spec.indicators, ...defaults] };
}
