import { yearName } from '$lib/components/draw/names';
import { DRAW_INDICATOR_IDS } from '$lib/core/indicators/known';
import { followsPreset, usesWholeSet } from '$lib/core/selection/presets';
import type { DrawSpec } from '$lib/core/selection/types';
import type { Subject } from '$lib/components/explanation/sentences';
import { formatInteger, formatShare } from '$lib/i18n/numbers';

/** How many of the scheme's eleven indicators are in use. */
const setPart = (spec: DrawSpec) =>
	spec.indicators.filter((rule) => rule.on && DRAW_INDICATOR_IDS.includes(rule.indicator)).length;

/** Where a sheet comes from. */
interface Origin {
	invented: boolean;
	/** Of the program. */
	version: string;
	/** In words. */
	date: string;
	/** False where no grade may be pointed at: Udir's file names hold grades. */
	nameFiles: boolean;
}

/** The rules, sources and origin of a result, as sentences in small print. */
export function settingsSentences(
	{ messages, style, spec, summary, result }: Subject,
	{ invented, version, date, nameFiles }: Origin
): string[] {
	const t = messages.sheet.settings;
	const rules = messages.draw.rules;
	const name = spec.preset ? rules.presets[spec.preset] : rules.own;
	const unchanged = spec.preset === null || followsPreset(spec, summary.indicators);
	const { sources } = summary;
	const files = nameFiles ? t.dataSource({ files: sources.join(', ') }) : t.dataFiles({ n: sources.length });
	const source = invented ? t.dataInvented : files;
	return [
		unchanged ? t.preset({ name }) : t.changedPreset({ name }),
		...(spec.preset && usesWholeSet(spec.preset) ? [t.setPart({ n: setPart(spec) })] : []),
		t.years({ years: result.years.map(yearName).join(', ') }),
		t.places({ average: spec.places, spread: spec.spread.places }),
		t.coverage({ minimum: formatShare(spec.minCoverage, 0, style) }),
		spec.populationCap === null ? t.noCap : t.cap({ cap: formatInteger(spec.populationCap, style) }),
		...(spec.earlierDraws.length > 0
			? [t.earlier({ draws: spec.earlierDraws.map((draw) => draw.name).join(', ') })]
			: []),
		t.absolute,
		t.nationalPrinted,
		t.ruleSource,
		source,
		t.madeWith({ version, date })
	];
}
