import type { Message } from '../../outcome';
import type { Text } from '../../report/types';
import type { Category } from '../sample';
import type { ManyGroups } from './many-groups';
import type { Paired } from './paired';
import type { TwoGroups } from './two-groups';
import type { GroupDifferenceSpec } from './types';

/** So many outcomes are read out; tables show the others. */
const MOST_READ = 12;

/** What a |d| is called. */
export function sizeOf(d: number, { small, moderate, large }: GroupDifferenceSpec['thresholds']): string {
	const size = Math.abs(d);
	if (size >= large) return 'large';
	if (size >= moderate) return 'moderate';
	return size >= small ? 'small' : 'slight';
}

const known = (params: Record<string, string | number>): boolean =>
	Object.values(params).every((value) => typeof value === 'string' || Number.isFinite(value));

/** One sentence for each outcome: which group is higher, whether chance would do, how large it is. Never why. */
export const twoReading = (
	lines: readonly TwoGroups[],
	groups: readonly Category[],
	p: readonly number[],
	spec: GroupDifferenceSpec
): Text[] =>
	// A test of rows that belong together is of means, whatever was chosen.
	lines[0]?.main.id === 'mannWhitney'
		? ranksReading(lines, groups, p, spec)
		: meansReading(lines, groups, p, spec);

/** What a test of ranks is about: who is higher in pairs of one from each group. The mean may say otherwise. */
function ranksReading(
	lines: readonly TwoGroups[],
	groups: readonly Category[],
	p: readonly number[],
	spec: GroupDifferenceSpec
): Text[] {
	return lines.slice(0, MOST_READ).flatMap(({ data, ranks, main }, at): Message[] => {
		const share = ranks.ok ? ranks.value.superiority : NaN;
		const isFirst = share >= 0.5;
		const params = {
			outcome: data.title,
			high: groups[isFirst ? 0 : 1].label,
			low: groups[isFirst ? 1 : 0].label,
			share: Math.max(share, 1 - share),
			test: main.id,
			p: p[at],
			level: 1 - spec.confidence
		};
		return known(params) ? [{ code: 'groupDifference.ranksReading', params }] : [];
	});
}

function meansReading(
	lines: readonly TwoGroups[],
	groups: readonly Category[],
	p: readonly number[],
	spec: GroupDifferenceSpec
): Text[] {
	return lines.slice(0, MOST_READ).flatMap((line, at): Message[] => {
		const isFirst = line.first.mean >= line.second.mean;
		const [high, low] = isFirst ? [line.first, line.second] : [line.second, line.first];
		const d = line.effect.ok ? Math.abs(line.effect.value.d) : NaN;
		const params = {
			outcome: line.data.title,
			high: groups[isFirst ? 0 : 1].label,
			low: groups[isFirst ? 1 : 0].label,
			highMean: high.mean,
			lowMean: low.mean,
			test: line.main.id,
			p: p[at],
			level: 1 - spec.confidence,
			d,
			size: sizeOf(d, spec.thresholds)
		};
		return known(params) ? [{ code: 'groupDifference.twoReading', params }] : [];
	});
}

/** One sentence for each outcome: highest and lowest group, and how much of the variance lies between groups. */
export function manyReading(
	lines: readonly ManyGroups[],
	groups: readonly Category[],
	p: readonly number[],
	spec: GroupDifferenceSpec
): Text[] {
	return lines.slice(0, MOST_READ).flatMap(({ data, summaries, anova, kruskal, main }, at): Message[] => {
		const filled = summaries
			.map(({ n, mean }, place) => ({ n, mean, label: groups[place].label }))
			.filter(({ n }) => n > 0)
			.sort((a, b) => b.mean - a.mean);
		if (filled.length < 2) return [];
		const [high, low] = [filled[0], filled[filled.length - 1]];
		const isRanks = main.id === 'kruskalWallis';
		const params = {
			outcome: data.title,
			high: high.label,
			low: low.label,
			highMean: high.mean,
			lowMean: low.mean,
			p: p[at],
			level: 1 - spec.confidence,
			test: main.id,
			eta: isRanks
				? kruskal.ok
					? kruskal.value.epsilonSquared
					: NaN
				: anova.ok
					? anova.value.etaSquared
					: NaN
		};
		const code = isRanks ? 'groupDifference.manyRanksReading' : 'groupDifference.manyReading';
		return known(params) ? [{ code, params }] : [];
	});
}

/** One sentence for each pair: which answer is higher, whether chance would do, how large it is. */
export function pairedReading(
	lines: readonly Paired[],
	p: readonly number[],
	spec: GroupDifferenceSpec
): Text[] {
	return lines.slice(0, MOST_READ).flatMap(({ data, first, second, published, main }, at): Message[] => {
		const isUp = second.mean >= first.mean;
		const d = Math.abs(published.d);
		const params = {
			high: isUp ? data.second : data.first,
			low: isUp ? data.first : data.second,
			highMean: isUp ? second.mean : first.mean,
			lowMean: isUp ? first.mean : second.mean,
			n: first.n,
			test: main.id,
			p: p[at],
			level: 1 - spec.confidence,
			d,
			size: sizeOf(d, spec.thresholds)
		};
		return known(params) ? [{ code: 'groupDifference.pairedReading', params }] : [];
	});
}
