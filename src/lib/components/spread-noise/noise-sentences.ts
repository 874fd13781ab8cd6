import { formatInteger, formatShare } from '$lib/i18n/numbers';
import { isDrawn, isOrdinary, nameOf, wouldBeDrawn, type NoiseFacts } from './noise-facts';

/** Names in a sentence; where they are hidden, how many. */
function names(facts: NoiseFacts, units: number[]): string {
	const { messages, only } = facts;
	if (only === null) return units.map((unit) => nameOf(facts, unit)).join(', ');
	return messages.spreadNoise.hidden({ n: units.length });
}

/** What the noise means for the spread draw, in sentences. */
export function noiseSentences(facts: NoiseFacts): string[] {
	const { messages, result, found } = facts;
	const t = messages.spreadNoise;
	const units = [...result.spread.order];
	const drawn = units.filter((unit) => isDrawn(facts, unit));
	const out = drawn.filter((unit) => !wouldBeDrawn(facts, unit));
	const into = units.filter((unit) => !isDrawn(facts, unit) && wouldBeDrawn(facts, unit));
	const ordinary = drawn.filter((unit) => isOrdinary(facts, unit));
	const sentences = [
		out.length === 0
			? t.noneByNoise({ n: drawn.length })
			: t.byNoise({ n: out.length, all: drawn.length, names: names(facts, out) })
	];
	if (into.length > 0) sentences.push(t.instead({ names: names(facts, into) }));
	sentences.push(
		ordinary.length === 0
			? t.noneOrdinary({ n: drawn.length })
			: t.ordinary({ n: ordinary.length, all: drawn.length, names: names(facts, ordinary) })
	);
	if (found.quiet > 0) sentences.push(t.quiet({ n: found.quiet, all: found.cells }));
	return sentences;
}

/** How many schools are among the worst by the rule, and by the other way to say so. */
export function criterionSentences(facts: NoiseFacts): string[] {
	const { messages, style, result, found } = facts;
	const t = messages.spreadNoise.criterion;
	const { assessedSchools: all, schoolsAtThreshold, threshold } = result.spread;
	const { other } = found;
	const kind = other.kind === 'rank' ? 'percentile' : 'rank';
	const say = (which: typeof kind, reached: number, at: number) =>
		t[which]({
			reached: formatInteger(reached, style),
			all: formatInteger(all, style),
			part: formatShare(all > 0 ? reached / all : NaN, 1, style),
			// By rank, ties can be so many that no school is among the worst.
			threshold: Number.isFinite(at) ? formatShare(at, 1, style) : '–'
		});
	const moved =
		other.into.length + other.out.length === 0
			? t.same
			: t.moved({
					into: other.into.length > 0 ? names(facts, other.into) : t.nobody,
					out: other.out.length > 0 ? names(facts, other.out) : t.nobody
				});
	return [
		say(kind, schoolsAtThreshold, threshold),
		`${say(other.kind, other.reached, other.threshold)} ${moved}`
	];
}
