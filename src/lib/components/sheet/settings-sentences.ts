import { yearName } from '$lib/components/draw/names';
import { isPreset } from '$lib/components/draw/spec-edits';
import type { Subject } from '$lib/components/explanation/sentences';
import { formatInteger, formatShare } from '$lib/i18n/numbers';

/** The rules, sources and origin of a result, as sentences in small print. */
export function settingsSentences(
	{ messages, style, spec, summary, result }: Subject,
	{ invented, version, date }: { invented: boolean; version: string; date: string }
): string[] {
	const t = messages.sheet.settings;
	const rules = messages.draw.rules;
	const name = spec.preset ? rules.presets[spec.preset] : rules.own;
	const unchanged = spec.preset === null || isPreset(spec, summary.indicators);
	return [
		unchanged ? t.preset({ name }) : t.changedPreset({ name }),
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
		invented ? t.dataInvented : t.dataSource({ files: summary.sources.join(', ') }),
		t.madeWith({ version, date })
	];
}
