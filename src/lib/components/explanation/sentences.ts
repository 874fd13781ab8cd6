import type { Explanation } from '$lib/core/selection/explain/types';
import { endYear, filterReason } from '$lib/core/selection/filters';
import { populationAt } from '$lib/core/selection/prepare';
import type { DrawResult, DrawSpec } from '$lib/core/selection/types';
import { CELL } from '$lib/core/table/types';
import { formatInteger, formatNumber, formatShare, type NumberStyle } from '$lib/i18n/numbers';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

/** Everything a sentence about a municipality may need. */
export interface Subject {
	messages: Messages;
	style: NumberStyle;
	spec: DrawSpec;
	summary: DataSummary;
	result: DrawResult;
	/** Index of the municipality. */
	unit: number;
}

/** Points are whole numbers unless weights are not. */
export const formatPoints = (points: number, style: NumberStyle): string =>
	formatNumber(points, Number.isInteger(points) ? 0 : 1, style);

const percent = (share: number, style: NumberStyle) => formatShare(share, 1, style);
/** A difference of shares in percentage points, without sign. */
const difference = (share: number, style: NumberStyle) => formatNumber(Math.abs(share) * 100, 1, style);

/** How many units have a rank: the assessed municipalities. */
export const assessedCount = (result: DrawResult): number => result.order.length;

/** Which of the places of the average draw a drawn municipality got, 1 and up: those before it that a rule left out got none. */
export const averagePlace = ({ order, drawn }: DrawResult, unit: number): number => {
	const before = order.indexOf(unit);
	return order.filter((other, at) => at <= before && drawn[other] === 1).length;
};

/** The result in one or two sentences: drawn or not, as what, and as which number. */
export function resultSentences({ messages, style, spec, summary, result, unit }: Subject): string[] {
	const t = messages.explain.result;
	const { name, number } = summary.municipalities[unit];
	const ranked = { rank: result.rank[unit], assessed: assessedCount(result) };
	if (result.drawn[unit] === 1) {
		const place = averagePlace(result, unit);
		const n = ranked.rank - place;
		const leftOut = n > 0 ? [t.leftOut({ n, place, places: spec.places })] : [];
		return [t.average({ name, ...ranked }), ...leftOut];
	}
	if (result.drawn[unit] === 2) {
		const place = result.spread.order.indexOf(unit) + 1;
		return [t.spread({ name, place, candidates: result.spread.order.length }), t.spreadRank(ranked)];
	}
	switch (filterReason(result.filter[unit])) {
		case null:
			return [t.none({ name, ...ranked })];
		case 'outside':
			return [t.outside({ name })];
		case 'notAssessed':
			return [
				t.notAssessed({
					name,
					coverage: percent(result.municipalities.coverage[unit], style),
					minimum: formatShare(spec.minCoverage, 0, style)
				})
			];
		case 'population': {
			const year = endYear(result.years.at(-1) ?? '');
			const population = formatInteger(populationAt(summary.facts[unit]?.population ?? {}, year), style);
			return [
				t.population({ name, population, cap: formatInteger(spec.populationCap ?? NaN, style) }),
				t.wouldRank(ranked)
			];
		}
		case 'earlierDraw': {
			const draws = spec.earlierDraws
				.filter((draw) => draw.municipalities.includes(number))
				.map((draw) => draw.name);
			return [t.earlierDraw({ name, draw: draws.join(', ') }), t.wouldRank(ranked)];
		}
		case 'manual': {
			const reason = spec.exclusions.find((exclusion) => exclusion.municipality === number)?.reason ?? '';
			return [t.manual({ name, reason }), t.wouldRank(ranked)];
		}
	}
}

/** Points, share, and how far from the cut. */
export function marginSentences({ messages, style, result, unit }: Subject): string[] {
	const t = messages.explain;
	const { points, possible, share } = result.municipalities;
	if (!(possible[unit] > 0)) return [];
	const sentences = [
		t.points({
			points: formatPoints(points[unit], style),
			possible: formatPoints(possible[unit], style),
			share: percent(share[unit], style)
		})
	];
	if (result.rank[unit] === 0 || Number.isNaN(result.cut.lastDrawn)) return sentences;
	const margin = result.margin[unit];
	const isEqual = Math.abs(margin) < 1e-12;
	sentences.push(t.cut.average({ share: percent(result.cut.lastDrawn, style) }));
	if (result.drawn[unit] === 1) {
		if (isEqual) sentences.push(t.cut.equalDrawn);
		else if (!Number.isNaN(margin)) sentences.push(t.cut.above({ margin: difference(margin, style) }));
	} else if (result.filter[unit] === 0) {
		sentences.push(isEqual ? t.cut.equal : t.cut.below({ margin: difference(margin, style) }));
	}
	if (result.tie?.units.includes(unit))
		sentences.push(t.cut.tie({ n: result.tie.units.length, won: result.tie.places }));
	return [...sentences, ...spreadSentences({ messages, style, result, unit })];
}

function spreadSentences({
	messages,
	style,
	result,
	unit
}: Pick<Subject, 'messages' | 'style' | 'result' | 'unit'>): string[] {
	const t = messages.explain.cut;
	const { status, value, cut, margin } = result.spread;
	if (status[unit] !== 'drawn' && status[unit] !== 'candidate') return [];
	const sentences = [
		t.spread({ spread: difference(value[unit], style), last: difference(cut.lastDrawn, style) })
	];
	if (!Number.isNaN(margin[unit]))
		sentences.push(t.spreadMargin({ margin: difference(margin[unit], style) }));
	return sentences;
}

/** How much of the data base there is, and how far suppressed cells and rounding could move the share. */
export function certaintySentences(subject: Subject, explanation: Explanation): string[] {
	const { messages, style, result, unit } = subject;
	const t = messages.explain;
	const applicable = explanation.cells.filter((cell) => cell.kind !== CELL.notApplicable).length;
	const sentences = [
		t.base({
			withData: result.municipalities.cells[unit],
			applicable,
			coverage: percent(result.municipalities.coverage[unit], style)
		})
	];
	const bounds = (b: { best: number; worst: number; cells: number }) => ({
		n: b.cells,
		best: percent(b.best, style),
		worst: percent(b.worst, style)
	});
	if (explanation.suppressed) sentences.push(t.suppressed(bounds(explanation.suppressed)));
	if (explanation.rounding) sentences.push(t.rounding(bounds(explanation.rounding)));
	return sentences;
}
