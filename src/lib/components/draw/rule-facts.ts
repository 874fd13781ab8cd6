import type { Subject } from '$lib/components/explanation/sentences';
import type { MethodFact } from '$lib/core/analysis/types';
import { followsPreset, usesWholeSet } from '$lib/core/selection/presets';
import type { IndicatorRule } from '$lib/core/selection/types';
import { formatInteger, formatNumber, formatShare } from '$lib/i18n/numbers';
import { limitText } from './limit-text';
import { indicatorName, yearName } from './names';

type Drawn = Omit<Subject, 'unit'>;

/** What is known of the data that the draw was made of, beside the data. */
interface Origin {
	/** The data are invented. */
	invented: boolean;
	/** The only municipality whose name may be told; null: all may. */
	only: string | null;
}

/**
 * The rules of a draw in words, for the files that hold its list: whoever gets one can see how it came to be, and make it
 * again. Values that are ours and not Udir's are marked with a star, as in the panel of rules.
 */
export function ruleFacts(drawn: Drawn, { invented, only }: Origin): MethodFact<string>[] {
	const { messages, style, spec, summary, result } = drawn;
	const t = messages.draw.rules;
	const s = messages.sheet.settings;
	const { preset, spread } = spec;
	const name = preset ? t.presets[preset] : t.own;
	const isKept = preset === null || followsPreset(spec, summary.indicators);
	const on = spec.indicators.filter((rule) => rule.on);
	const percent = (part: number) => formatShare(part, 1, style);
	return [
		{ label: t.preset, text: isKept ? name : t.presetKept({ preset: name }) },
		...(preset && usesWholeSet(preset)
			? [{ label: messages.sheet.settingsHeading, text: s.ruleSource }]
			: []),
		{ label: t.years, text: result.years.map(yearName).join(', ') },
		...on.map((rule) => indicatorFact(rule, drawn)),
		{ label: `${t.coverage} ${t.oursMark}`, text: percent(spec.minCoverage) },
		{
			label: t.cap,
			text: spec.populationCap === null ? s.noCap : s.cap({ cap: formatInteger(spec.populationCap, style) })
		},
		{ label: t.owners, text: spec.owners === 'all' ? t.ownersAll : t.ownersMunicipal },
		...spec.earlierDraws.map((draw) => ({
			label: t.earlier,
			text: t.earlierCount({ name: draw.name, n: draw.municipalities.length })
		})),
		...spec.earlierDraws.flatMap(({ exceptions }) =>
			exceptions.map(({ municipality, reason }) => ({
				label: t.exceptions,
				text: `${nameOf(municipality, drawn, only)}: ${reason}`
			}))
		),
		...spec.exclusions.map(({ municipality, reason }) => ({
			label: t.exclusions,
			text: `${nameOf(municipality, drawn, only)}: ${reason}`
		})),
		{ label: t.places, text: formatInteger(spec.places, style) },
		{ label: t.spreadPlaces, text: formatInteger(spread.places, style) },
		...(spread.places > 0
			? [
					{ label: `${t.measure} ${t.oursMark}`, text: t.measures[spread.measure] },
					...(spread.level === null
						? []
						: [{ label: `${t.level} ${t.oursMark}`, text: formatNumber(spread.level * 100, 1, style) }]),
					{
						label: t.schoolPart,
						text: `${formatNumber(spread.schoolCriterion.part * 100, 0, style)}. ${t.schoolKinds[spread.schoolCriterion.kind]}.`
					},
					{ label: t.minSchools, text: formatInteger(spread.minSchools, style) }
				]
			: []),
		{ label: t.oursMark, text: t.oursNote.replace(/^\*\s*/, '') },
		{
			label: messages.sheet.settingsHeading,
			text: invented ? s.dataInvented : s.dataSource({ files: summary.sources.join(', ') })
		}
	];
}

/** One indicator: how its limits are made, its weight, and the limits of each year. */
function indicatorFact(rule: IndicatorRule, { messages, style, summary, result }: Drawn): MethodFact<string> {
	const t = messages.draw.rules;
	const at = summary.indicators.findIndex(({ id }) => id === rule.indicator);
	const indicator = summary.indicators[at];
	if (!indicator) return { label: rule.indicator, text: t.own };
	const row = result.indicatorIndices.indexOf(at);
	const years = result.years.flatMap((year, column) => {
		const limits = row < 0 ? null : result.limits[row * result.years.length + column];
		if (!limits) return [];
		const text = (value: number) => limitText(indicator, value, style);
		return [
			t.limitsNow({
				year: yearName(year),
				national: text(limits.national),
				absolute: text(limits.absolute)
			})
		];
	});
	const { absolute } = rule;
	const detail =
		absolute.kind === 'worst'
			? ` (${formatShare(absolute.part, 0, style)})`
			: absolute.kind === 'deviation'
				? ` (${formatNumber(absolute.sd, 1, style)})`
				: '';
	const words = [
		rule.direction === 1 ? t.higherWorse : t.lowerWorse,
		...(rule.weight === 1
			? []
			: [`${t.weight}: ${formatNumber(rule.weight, Number.isInteger(rule.weight) ? 0 : 2, style)}`]),
		`${t.national}: ${t.nationalKinds[rule.national.kind]}`,
		`${t.absolute} ${t.oursMark}: ${t.absoluteKinds[absolute.kind]}${detail}`,
		...years
	];
	return { label: indicatorName(messages, indicator), text: `${words.join('. ')}.` };
}

function nameOf(number: string, { messages, summary }: Drawn, only: string | null): string {
	if (only !== null && number !== only) return messages.draw.list.hiddenName;
	const found = [...summary.municipalities, ...summary.absent].find((one) => one.number === number);
	return found ? `${found.name} (${number})` : number;
}
