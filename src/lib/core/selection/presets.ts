import { DRAW_INDICATOR_IDS } from '../indicators/known';
import type { Indicator } from '../indicators/types';
import { rulesOf } from './rules';
import type { DrawSpec, IndicatorRule, PresetId } from './types';

/** Our own default for the absolute limit, since Udir's values are not public: the worst decile of the year. */
const WORST_DECILE = { kind: 'worst', part: 0.1, pooled: false } as const;

/** Grunnskolepoeng weigh three times, to balance the three areas of the indicator set. Source: Udir's page on the draw. */
const GRADE_POINTS_WEIGHT = 3;

interface Preset {
	id: PresetId;
	places: number;
	spreadPlaces: number;
	populationCap: number | null;
	/** The list of the named earlier draw must be given by the user: it does not come with the program. */
	earlierDraw: string | null;
	nationalTestsOnly: boolean;
}

/** The rule sets that the program offers. Sources: AFI's third report (2024) for caps and places; the rest our reading. */
export const PRESETS: readonly Preset[] = [
	{
		id: 'udir2020',
		places: 30,
		spreadPlaces: 10,
		populationCap: 50_000,
		earlierDraw: null,
		nationalTestsOnly: false
	},
	{
		id: 'udir2022',
		places: 30,
		spreadPlaces: 10,
		populationCap: 100_000,
		earlierDraw: '2020',
		nationalTestsOnly: false
	},
	{
		id: 'indicators2025',
		places: 40,
		spreadPlaces: 0,
		populationCap: null,
		earlierDraw: null,
		nationalTestsOnly: false
	},
	{
		id: 'nationalTests',
		places: 30,
		spreadPlaces: 10,
		populationCap: null,
		earlierDraw: null,
		nationalTestsOnly: true
	}
];

/** The indicators of the scheme: level 1 shares, not scale points, where the data hold both. */
function isInSet(indicator: Indicator, all: Indicator[], nationalTestsOnly: boolean): boolean {
	if (indicator.area === 'other') return false;
	if (indicator.area !== 'nationalTests') return !nationalTestsOnly;
	const isEnglish = indicator.id.includes('.english.');
	const hasLevel1 = all.some((other) => other.id === indicator.id.replace('.scale', '.level1'));
	return !isEnglish && (indicator.id.endsWith('.level1') || !hasLevel1);
}

/** The default rule for an indicator: country value as national limit, worst decile as absolute limit. */
export function defaultRule(indicator: Indicator, on: boolean): IndicatorRule {
	return {
		indicator: indicator.id,
		on,
		direction: indicator.direction,
		weight: indicator.area === 'gradePoints' ? GRADE_POINTS_WEIGHT : 1,
		national: { kind: 'country' },
		absolute: { ...WORST_DECILE }
	};
}

/**
 * The specification of a preset for the indicators that the data hold. Indicators outside the set are listed and off.
 * @param earlierDraws lists of earlier draws known to the project; used where the preset looks back at one
 */
export function presetSpec(
	id: PresetId,
	indicators: Indicator[],
	earlierDraws: DrawSpec['earlierDraws'] = []
): DrawSpec {
	const preset = PRESETS.find((candidate) => candidate.id === id) ?? PRESETS[0];
	return {
		type: 'draw',
		version: 1,
		name: '',
		preset: id,
		indicators: indicators.map((indicator) =>
			defaultRule(indicator, isInSet(indicator, indicators, preset.nationalTestsOnly))
		),
		years: null,
		minCoverage: 0.5,
		populationCap: preset.populationCap,
		owners: 'all',
		earlierDraws:
			preset.earlierDraw === null ? [] : earlierDraws.filter((draw) => draw.name === preset.earlierDraw),
		exclusions: [],
		places: preset.places,
		spread: {
			places: preset.spreadPlaces,
			measure: 'sd',
			level: null,
			schoolCriterion: { kind: 'percentile', part: 0.25 },
			minSchools: 2
		}
	};
}

/** Ids of the scheme's eleven indicators that the data do not hold (Udir's page on the draw names the eleven). */
export function missingFromSet(indicators: Pick<Indicator, 'id'>[]): string[] {
	const present = new Set(indicators.map((indicator) => indicator.id));
	return DRAW_INDICATOR_IDS.filter((id) => !present.has(id));
}

/** Whether a preset is meant for the scheme's whole set of indicators. */
export const usesWholeSet = (id: PresetId): boolean =>
	PRESETS.some((preset) => preset.id === id && !preset.nationalTestsOnly);

/** What a preset leaves to the user, and a change of which is no change of the preset: name, earlier draws, what is varied. */
const comparable = (spec: DrawSpec) =>
	JSON.stringify({
		...rulesOf(spec),
		name: '',
		earlierDraws: [],
		sensitivity: undefined,
		indicators: [...spec.indicators].sort((a, b) => (a.indicator < b.indicator ? -1 : 1))
	});

/** Whether a specification still says what its preset says for these indicators. */
export function followsPreset(spec: DrawSpec, indicators: Indicator[]): boolean {
	if (spec.preset === null) return false;
	const present = new Set(indicators.map((indicator) => indicator.id));
	const known = { ...spec, indicators: spec.indicators.filter((rule) => present.has(rule.indicator)) };
	return comparable(known) === comparable(presetSpec(spec.preset, indicators));
}
