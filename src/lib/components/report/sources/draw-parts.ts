import { indicatorName } from '$lib/components/draw/names';
import type { Subject } from '$lib/components/explanation/sentences';
import { countiesTable } from '$lib/components/draw/counties-table';
import { listRows } from '$lib/components/draw/list-rows';
import { listTable } from '$lib/components/draw/list-table';
import { spreadSentences } from '$lib/components/draw/rule-sentences';
import { spreadTable } from '$lib/components/draw/spread-table';
import { agreementSentences } from '$lib/components/scenarios/agreement-text';
import { borderPlot, marginTable } from '$lib/components/scenarios/margin-tables';
import { movedTable } from '$lib/components/scenarios/moved-table';
import { profileTable } from '$lib/components/scenarios/profile-table';
import { tornadoSentence } from '$lib/components/sensitivity/sensitivity-text';
import { rankedBars, tornadoPlot, tornadoTable } from '$lib/components/sensitivity/tornado-tables';
import { uncertaintyTable } from '$lib/components/uncertainty/uncertainty-table';
import type { ResultTable } from '$lib/core/report/types';
import type { DrawComparison } from '$lib/core/selection/compare/types';
import { marginsOf } from '$lib/core/selection/margins/margins';
import type { SensitivityResult } from '$lib/core/simulation/sensitivity/types';
import { uncertaintyOf } from '$lib/core/simulation/uncertainty/default-spec';
import type { UncertaintyResult } from '$lib/core/simulation/uncertainty/types';
import { messageText } from '$lib/i18n/message-text';
import { formatNumber, formatShare } from '$lib/i18n/numbers';
import type { SmallestFlips } from '$lib/state/margin-flips.svelte';
import { notePart, plotPart, prosePart, readingPart, tablePart, type Part } from './parts';

/** What is said of a whole draw. `unit` of a subject says nothing here. */
export interface WholeDraw extends Omit<Subject, 'unit'> {
	/** Number of the only municipality whose name is shown; null: all are. */
	only: string | null;
}

/** Candidates of the spread draw that are shown after the last one who got a place. */
const NEXT = 10;
/** A report tells what kind of municipalities are drawn without the words "from" and "to" of a comparison. */
const BOTH_SIDES = 2;

const NO_FILTER = { query: '', county: '', status: 'all' } as const;

/**
 * The ranked list, or those of it who are drawn on average.
 * @param drawnOnly leaves out everybody else
 */
export function listParts({ messages, style, summary, result, only }: WholeDraw, drawnOnly: boolean): Part[] {
	const t = messages.draw.list;
	const { ranked, notAssessed } = listRows(summary, result, null, NO_FILTER);
	const rows = drawnOnly ? ranked.filter(({ drawn }) => drawn === 1) : [...ranked, ...notAssessed];
	const countyOf = (unit: number) =>
		summary.counties.find(({ number }) => number === summary.municipalities[unit].county)?.name ?? '';
	const notes = [t.help.share, t.help.margin, messages.sheet.settings.absolute];
	const named = rows.map((row) =>
		only === null || row.number === only ? row : { ...row, name: t.hiddenName, number: '' }
	);
	const shown = listTable(messages, named, countyOf, notes);
	// Numbers in texts find their rows also while names are hidden.
	const table = { ...shown, rows: shown.rows.map((row, place) => ({ ...row, id: rows[place].number })) };
	const count = (kind: number) => result.drawn.reduce((n, drawn) => n + Number(drawn === kind), 0);
	const cut = result.cut.lastDrawn;
	const sentence = t.summary({ average: count(1), spread: count(2), assessed: result.order.length });
	return [
		readingPart('summary', [
			Number.isNaN(cut) ? sentence : `${sentence} ${t.cutAt({ share: formatShare(cut, 1, style) })}`,
			...(result.tie
				? [
						t.cutTie({
							n: result.tie.units.length,
							won: result.tie.places,
							chance: formatShare(result.tie.chance, 0, style)
						})
					]
				: [])
		]),
		tablePart(drawnOnly ? averageTable(table, messages.draw.list.drawnAs.average) : table)
	];
}

/** The list of those drawn on average under its own name, without columns that say the same in every row. */
function averageTable(table: ResultTable, title: string): ResultTable {
	const places = table.columns.flatMap(({ id }, place) => (id === 'drawn' || id === 'number' ? [] : [place]));
	return {
		...table,
		id: 'gjennomsnittsuttrekk',
		title,
		columns: places.map((place) => table.columns[place]),
		rows: table.rows.map((row) => ({ ...row, cells: places.map((place) => row.cells[place]) }))
	};
}

/** The spread draw: those drawn, and the next candidates. */
export function spreadParts({ messages, style, spec, summary, result, only }: WholeDraw): Part[] {
	const t = messages.draw.spread;
	if (spec.spread.places === 0) return [notePart(t.off)];
	const { spread } = result;
	const drawn = spread.order.filter((unit) => result.drawn[unit] === 2).length;
	const table = spreadTable(messages, summary, result, only);
	const part = spread.assessedSchools > 0 ? spread.schoolsAtThreshold / spread.assessedSchools : NaN;
	const criteria = t.criteria({
		threshold: formatShare(spread.threshold, 1, style),
		reached: spread.schoolsAtThreshold,
		assessed: spread.assessedSchools,
		part: formatShare(part, 1, style)
	});
	const shown = Math.min(table.rows.length, drawn + NEXT);
	const notes =
		shown < table.rows.length
			? [...table.notes, messages.reportSources.spreadShown({ shown, all: table.rows.length })]
			: table.notes;
	return [
		readingPart('criteria', [spreadSentences({ messages, style, spec }).join(' '), criteria]),
		tablePart({ ...table, title: t.heading, rows: table.rows.slice(0, shown), notes })
	];
}

/** Municipalities, assessed and drawn, by county. */
export const countiesParts = ({ messages, summary, result }: WholeDraw): Part[] => [
	tablePart(countiesTable(messages, summary, result))
];

/**
 * What kind of municipalities are drawn, beside all of them.
 * @param comparison of the draw with itself
 */
export function profileParts({ messages, summary }: WholeDraw, { profile }: DrawComparison): Part[] {
	const drawn = messages.reportSources.drawn;
	const table = profileTable(messages, summary, profile, { from: drawn, to: drawn });
	const isShown = (place: number) => place !== BOTH_SIDES;
	return [
		tablePart({
			...table,
			columns: table.columns.filter((_, place) => isShown(place)),
			rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, place) => isShown(place)) }))
		})
	];
}

/** How sure the draw is. */
export function uncertaintyParts(facts: WholeDraw, sure: UncertaintyResult): Part[] {
	const { messages, style, spec, summary, result, only } = facts;
	const t = messages.uncertainty;
	const { overlap } = sure;
	const sentences = [
		t.overlap({ average: formatNumber(overlap.average, 1, style), places: overlap.averagePlaces }),
		...(overlap.spreadPlaces > 0
			? [t.overlapSpread({ spread: formatNumber(overlap.spread, 1, style), places: overlap.spreadPlaces })]
			: [])
	];
	return [
		readingPart('overlap', sentences),
		tablePart(uncertaintyTable(messages, summary, result, sure, uncertaintyOf(spec), only)),
		readingPart(
			'years',
			sure.changes.map(({ indicator, sd, error }) => {
				const of = summary.indicators[indicator];
				const decimals = of.unit === 'mean' ? 2 : 1;
				return t.year.change({
					indicator: indicatorName(messages, of),
					sd: formatNumber(sd, decimals, style),
					error: formatNumber(error, decimals, style)
				});
			})
		)
	];
}

/** How far those nearest to the cut are from it, and the smallest changes that would move them. */
export function marginParts(
	{ messages, style, summary, result, only }: WholeDraw,
	flips: ReadonlyMap<number, SmallestFlips>
): Part[] {
	const t = messages.whatIf.margins;
	const margins = marginsOf(result).filter(({ unit }) => flips.has(unit));
	if (margins.length === 0) return [notePart(t.none)];
	const zone = { messages, style, summary, result, margins, flips, only };
	return [tablePart(marginTable(zone)), plotPart(borderPlot(zone))];
}

/**
 * How the draw comes out beside another one of the project.
 * @param from the name of this one
 * @param to the name of the other one
 */
export function scenarioParts(
	{ messages, style, summary, only }: WholeDraw,
	found: DrawComparison,
	from: string,
	to: string
): Part[] {
	const t = messages.scenarios;
	const count = (move: string) => found.moved.filter((one) => one.move === move).length;
	const says =
		found.changes.length === 0
			? t.same
			: found.moved.length === 0
				? t.nobody
				: t.summary({ into: count('in'), out: count('out'), kind: count('kind') });
	const named = movedTable(messages, summary, found, { from, to }, only);
	return [
		prosePart('changes', [
			messages.reportSources.beside({ from, to }),
			...found.changes.map(({ what }) => messageText(messages, what)),
			says
		]),
		...(found.moved.length > 0 ? [tablePart(named)] : []),
		readingPart('agreement', agreementSentences(messages, found.agreement, style)),
		tablePart(profileTable(messages, summary, found.profile, { from, to }))
	];
}

/** What matters most for who is on the list, one choice at a time. */
export function sensitivityParts(facts: WholeDraw, found: SensitivityResult): Part[] {
	const { messages, style, spec, summary, only } = facts;
	const words = { messages, style, summary };
	const bars = rankedBars(words, spec, found.tornado, 'list');
	return [
		readingPart('most', [tornadoSentence(words, bars, 'list')]),
		plotPart(tornadoPlot(words, bars, 'list')),
		tablePart(tornadoTable(words, spec, bars, 'list', only))
	];
}

/** What to beware of. */
export const warningParts = ({ messages, result }: WholeDraw): Part[] =>
	result.warnings.length === 0
		? [notePart(messages.reportSources.noWarnings)]
		: result.warnings.map((warning) => notePart(messageText(messages, warning), 'warning'));
