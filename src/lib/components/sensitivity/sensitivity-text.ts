import type { Estimate, SensitivityResult, Target } from '$lib/core/simulation/sensitivity/types';
import { formatNumber, formatShare } from '$lib/i18n/numbers';
import { choiceName, valueName, type ChoiceWords } from './choice-names';
import { rankedChoices, type RankedChoice } from './index-tables';
import { oftenOf } from './often-table';
import type { RankedBar } from './tornado-tables';

/** So many choices are named; the others are counted. */
const MOST_NAMED = 3;

/** A target's value in words. */
export const changeText = ({ style }: ChoiceWords, target: Target, value: number): string =>
	target === 'rank' ? formatNumber(value, 1, style) : formatShare(value, 0, style);

/** Which choice moves most by itself. */
export function tornadoSentence(words: ChoiceWords, bars: readonly RankedBar[], target: Target): string {
	const t = words.messages.sensitivity.tornado;
	const top = bars.at(0);
	if (!top?.largest) return t.none;
	const point = top.moved.find(({ targets }) => targets[target] === top.largest);
	return t.most({
		choice: choiceName(words, top.bar.factor),
		value: point ? valueName(words, top.bar.factor, point.value) : '',
		change: changeText(words, target, top.largest)
	});
}

/** The choices whose intervals overlap with that of the first, which must have one. */
export function overlapping([first, ...others]: readonly RankedChoice[]): RankedChoice[] {
	const low = first.total.low ?? -Infinity;
	return others.filter(({ total }) => (total.high ?? Infinity) >= low);
}

/** 'A', 'A og B', 'A, B, C og 4 andre'. */
function listed(words: ChoiceWords, choices: readonly RankedChoice[]): string {
	const t = words.messages.sensitivity;
	const names = choices
		.slice(0, MOST_NAMED)
		.map(({ factor }) => t.quoted({ name: choiceName(words, factor) }));
	const left = choices.length - names.length;
	const parts = left > 0 ? [...names, t.more({ n: left })] : names;
	if (parts.length < 2) return parts.join('');
	return `${parts.slice(0, -1).join(', ')} ${t.and} ${parts[parts.length - 1]}`;
}

/** Which choice matters most, how much, and whether it can be called first. */
export function mainSentences(words: ChoiceWords, result: SensitivityResult, target: Target): string[] {
	const t = words.messages.sensitivity;
	const choices = rankedChoices(result, target);
	if (!choices || choices.length === 0) return [t.nothing];
	const [top] = choices;
	const choice = choiceName(words, top.factor);
	if (top.total.low === null) return [t.highest({ choice })];
	const list = target !== 'rank';
	const share = (value: number | null) => formatShare(value ?? 0, 0, words.style);
	const bounds = ({ low, high }: Estimate) => ({ low: share(low), high: share(high) });
	const others = overlapping(choices);
	return [
		others.length === 0 ? t.first({ choice, list }) : t.tied({ choice, others: listed(words, others), list }),
		t.left({ total: share(top.total.value), ...bounds(top.total) }),
		t.alone({ first: share(top.first.value), ...bounds(top.first) })
	];
}

/** How much the list moves when everything varies, who is always on it, and what to make of it. */
export function meaningSentences(words: ChoiceWords, result: SensitivityResult, target: Target): string[] {
	const t = words.messages.sensitivity;
	const summary = result.summaries?.[target];
	if (!summary) return [];
	const [mean, low, high] = [summary.mean, summary.low, summary.high].map((value) =>
		changeText(words, target, value)
	);
	const often = oftenOf(result.drawn);
	const count = (kind: string) => often.filter((one) => one === kind).length;
	const core = { always: count('always'), sometimes: count('sometimes'), never: count('never') };
	return [
		target === 'rank' ? t.meanRank({ mean, low, high }) : t.meanList({ mean, low, high }),
		t.core(core)
	];
}
