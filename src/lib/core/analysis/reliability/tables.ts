import type { ResultCell, ResultColumn, ResultRow, Text } from '../../report/types';
import { numbersIn } from '../../stats/correlation/items';
import { mean, standardDeviation } from '../../stats/moments';
import type { Outcome } from '../../outcome';
import type { Reliability } from '../../stats/reliability/reliability';
import { coefficientCell, countCell, emptyCell, numberCell, textCell } from '../cells';
import type { ResultPart } from '../types';
import type { CountedItem } from './counted-items';

/** The rows of one group (or all), what they give, and the items on these rows. */
export interface GroupResult {
	/** `all`, or `by-` and the value. */
	id: string;
	label: Text;
	/** Rows with an answer to every item. */
	n: number;
	items: readonly CountedItem[];
	outcome: Outcome<Reliability>;
}

const word = (id: string): Text => ({ code: `reliabilityAnalysis.${id}` });
const column = (id: string, above?: Text): ResultColumn<Text> => ({
	id,
	label: word(id),
	align: 'end',
	...(above ? { above: [above] } : {})
});
const MEASURES = [
	...['cases', 'itemCount', 'alpha', 'lower', 'upper', 'standardised'],
	...['omega', 'omegaLoadings', 'meanCorrelation', 'scaleMean', 'scaleSd']
] as const;

/** Alpha, omega and what goes with them; a column for all rows and one for each group. */
export function measureTable(groups: readonly GroupResult[]): ResultPart {
	const cells = groups.map(measuresOf);
	return {
		kind: 'table',
		table: {
			id: 'reliability',
			title: word('title'),
			columns: [
				{ id: 'measure', label: word('measure'), align: 'start' },
				...groups.map(({ id, label }) => ({ id, label, align: 'end' as const }))
			],
			rows: MEASURES.map((id, place) => ({
				id,
				cells: [textCell(word(id)), ...cells.map((group) => group[place])]
			})),
			notes: [word('measureNote')]
		}
	};
}

function measuresOf({ outcome, n }: GroupResult): ResultCell<Text>[] {
	if (!outcome.ok) return MEASURES.map((id) => (id === 'cases' ? countCell(n) : emptyCell(outcome.problem)));
	const { k, alpha, interval, standardisedAlpha, meanCorrelation, omega, scale } = outcome.value;
	const omegaCell = (which: 'total' | 'fromLoadings') =>
		omega.ok ? coefficientCell(omega.value[which]) : emptyCell(omega.problem);
	return [
		countCell(outcome.value.n),
		countCell(k),
		coefficientCell(alpha),
		coefficientCell(interval.lower),
		coefficientCell(interval.upper),
		standardisedAlpha === null
			? emptyCell({ code: 'reliability.noTotalVariance' })
			: coefficientCell(standardisedAlpha),
		omegaCell('total'),
		omegaCell('fromLoadings'),
		coefficientCell(meanCorrelation),
		numberCell(scale.mean, 2),
		numberCell(scale.sd, 2)
	];
}

const itemName = ({ title, reversed }: CountedItem): Text =>
	reversed ? { code: 'reliabilityAnalysis.turnedItem', params: { item: title } } : title;

/** What each item does for the scale, on all rows. */
export function itemTable({ items, outcome }: GroupResult): ResultPart {
	return {
		kind: 'table',
		table: {
			id: 'items',
			title: word('itemsTitle'),
			columns: [
				{ id: 'item', label: word('item'), align: 'start' },
				...['answers', 'mean', 'sd', 'itemTotal', 'alphaWithout'].map((id) => column(id))
			],
			rows: items.map((item): ResultRow<Text> => {
				const answers = item.values.filter(Number.isFinite);
				const found = outcome.ok ? outcome.value.items.find(({ name }) => name === item.name) : undefined;
				return {
					id: item.name,
					cells: [
						textCell(itemName(item)),
						countCell(numbersIn(item.values).count),
						numberCell(found?.mean ?? mean(answers), 2, word('noAnswers')),
						numberCell(found?.sd ?? standardDeviation(answers), 2, word('noAnswers')),
						...itemCells(item, outcome)
					]
				};
			}),
			notes: [word(outcome.ok ? 'itemsNote' : 'answersNote')]
		}
	};
}

/** Corrected item-total correlation and alpha without the item, of every group side by side. */
export function itemsByGroup(groups: readonly GroupResult[]): ResultPart {
	const [{ items }] = groups;
	return {
		kind: 'table',
		table: {
			id: 'itemsByGroup',
			title: word('itemsByGroup'),
			columns: [
				{ id: 'item', label: word('item'), align: 'start' },
				...groups.flatMap(({ id, label }) =>
					['itemTotal', 'alphaWithout'].map((one) => ({ ...column(one, label), id: `${id}.${one}` }))
				)
			],
			rows: items.map((item) => ({
				id: item.name,
				cells: [textCell(itemName(item)), ...groups.flatMap(({ outcome }) => itemCells(item, outcome))]
			})),
			notes: []
		}
	};
}

function itemCells({ name }: CountedItem, outcome: Outcome<Reliability>): ResultCell<Text>[] {
	if (!outcome.ok) return [emptyCell(outcome.problem), emptyCell(outcome.problem)];
	const found = outcome.value.items.find((one) => one.name === name);
	if (!found) return [emptyCell(word('doesNotVary')), emptyCell(word('doesNotVary'))];
	const { itemTotal, alphaWithout } = found;
	return [
		itemTotal === null ? emptyCell(word('restDoesNotVary')) : coefficientCell(itemTotal),
		alphaWithout === null ? emptyCell(word('tooFewWithout')) : coefficientCell(alphaWithout)
	];
}
