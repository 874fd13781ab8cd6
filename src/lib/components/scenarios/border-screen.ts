import { yearName } from '$lib/components/draw/names';
import type { Margin } from '$lib/core/selection/margins/margins';
import type { DrawResult } from '$lib/core/selection/types';
import type { UncertaintyResult } from '$lib/core/simulation/uncertainty/types';
import { formatInteger, formatNumber, formatShare, type NumberStyle } from '$lib/i18n/numbers';
import type { Messages } from '$lib/i18n/types';
import type { SmallestFlips } from '$lib/state/margin-flips.svelte';
import type { DataSummary } from '$lib/workers/draw-client';
import { cellText, limitText, nameOf } from './margin-tables';

/** What the border zone on a large screen is made of. */
export interface BorderFacts {
	messages: Messages;
	style: NumberStyle;
	summary: DataSummary;
	result: DrawResult;
	margins: readonly Margin[];
	flips: ReadonlyMap<number, SmallestFlips>;
	sure: UncertaintyResult | null;
	only: string | null;
}

/** One municipality on the large screen, in words. */
export interface BorderCard {
	unit: number;
	place: string;
	name: string;
	share: string;
	margin: string;
	/** Null where it has not been computed. */
	chance: string | null;
	/** Null while it is being looked for. */
	flip: string | null;
}

/** So many on each side: what a person at the far end of a table can read without scrolling. */
const ON_EACH_SIDE = 6;

/** Who is just in the average draw, the last place last, and who is just out, the next in line first. */
export function borderUnits({ result, margins }: Pick<BorderFacts, 'result' | 'margins'>): {
	in: number[];
	out: number[];
} {
	const known = new Set(margins.map(({ unit }) => unit));
	const order = [...result.order].filter((unit) => known.has(unit));
	const isIn = (unit: number) => result.drawn[unit] === 1;
	return {
		in: order.filter(isIn).slice(-ON_EACH_SIDE),
		out: order.filter((unit) => !isIn(unit)).slice(0, ON_EACH_SIDE)
	};
}

/** A margin in words; equal shares are not "0,0 above". */
function marginText({ messages, style, result }: BorderFacts, { unit, share, points }: Margin): string {
	const t = messages.borderScreen;
	const side = result.drawn[unit] === 1 ? 'in' : 'out';
	if (Math.abs(share) < 1e-12) return t.same[side];
	const by = formatNumber(Math.abs(share) * 100, 1, style);
	const words = side === 'in' ? t.above({ by }) : t.below({ by });
	return `${words} (${t.points({ points: formatNumber(Math.abs(points), 1, style) })})`;
}

function flipText(facts: BorderFacts, unit: number): string | null {
	const t = facts.messages.borderScreen;
	const smallest = facts.flips.get(unit);
	if (!smallest) return null;
	const { cell, limit } = smallest;
	if (cell) return t.flip({ change: cellText(facts, cell) });
	return limit ? t.flip({ change: limitText(facts, limit) }) : t.noFlip;
}

/** The cards of one side. */
export function borderCards(facts: BorderFacts, units: readonly number[]): BorderCard[] {
	const { messages, style, result, margins, sure } = facts;
	const t = messages.borderScreen;
	return units.flatMap((unit) => {
		const margin = margins.find((one) => one.unit === unit);
		if (!margin) return [];
		const name = nameOf(facts, unit);
		return [
			{
				unit,
				place: t.place({ rank: formatInteger(result.rank[unit], style) }),
				name: result.drawn[unit] === 2 ? `${name} (${t.spread})` : name,
				share: formatShare(result.municipalities.share[unit], 1, style),
				margin: marginText(facts, margin),
				chance: sure ? t.chance({ n: Math.round(sure.drawn[unit] * 100) }) : null,
				flip: flipText(facts, unit)
			}
		];
	});
}

/** The cut in words, with the tie there if there is one. */
export function cutSentences({ messages, style, result }: BorderFacts): string[] {
	const t = messages.borderScreen;
	const places = result.drawn.reduce((n, drawn) => n + Number(drawn === 1), 0);
	const cut = t.cut({ share: formatShare(result.cut.lastDrawn, 1, style), places });
	return result.tie ? [cut, t.tie({ n: result.tie.units.length, won: result.tie.places })] : [cut];
}

/** The school years of the draw. */
export const yearsText = ({ messages, result }: BorderFacts): string =>
	messages.borderScreen.years({ years: result.years.map(yearName).join(', ') });
