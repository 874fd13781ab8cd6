import type { ResultRow, Text } from '../../report/types';
import type { CorrelationMatrix } from '../../stats/correlation/correlation-matrix';
import { numbersIn } from '../../stats/correlation/items';
import { adequacy, type Adequacy } from '../../stats/factor/adequacy';
import type { FactorSolution } from '../../stats/factor/solution';
import type { Outcome } from '../../outcome';
import { coefficientCell, countCell, emptyCell, numberCell, pCell, textCell } from '../cells';
import type { ResultPart } from '../types';
import { inTitles } from './messages';
import { names, numbers, tablePart, type Shown } from './shown';

/** KMO, Bartlett's test and the determinant; dashes with the reason for a matrix without an inverse. */
export function adequacyTable(outcome: Outcome<Adequacy>): ResultPart {
	const why = outcome.ok ? undefined : outcome.problem;
	const found = outcome.ok ? outcome.value : null;
	const row = (id: string, cell: ResultRow<Text>['cells'][number]): ResultRow<Text> => ({
		id,
		cells: [textCell({ code: `factorAnalysis.${id}` }), cell]
	});
	const { kmo = null, bartlett, determinant = NaN } = found ?? {};
	return tablePart({
		id: 'adequacy',
		title: { code: 'factorAnalysis.adequacy' },
		columns: [names('measure', 'factorAnalysis.measure'), numbers('value')],
		rows: [
			row('kmo', kmo === null ? emptyCell(why) : coefficientCell(kmo)),
			row('bartlettChiSquare', numberCell(bartlett?.chiSquare ?? NaN, 3, why)),
			row('bartlettDf', bartlett ? countCell(bartlett.df) : emptyCell(why)),
			row('bartlettP', bartlett ? pCell(bartlett.p) : emptyCell(why)),
			row('determinant', numberCell(determinant, 6, why))
		],
		notes: why ? [why] : []
	});
}

/** Of each item: how much of it the factors explain, what they started from, and its own KMO. */
export function communalityTable(
	{ initialCommunalities, communalities, uniquenesses }: FactorSolution,
	correlations: CorrelationMatrix,
	shown: Shown
): ResultPart {
	const { items, titles } = shown;
	const outcome = adequacy(correlations);
	const why = outcome.ok ? undefined : inTitles(outcome.problem, shown);
	return tablePart({
		id: 'communalities',
		title: { code: 'factorAnalysis.communalities' },
		columns: [
			names('item', 'factorAnalysis.item'),
			numbers('answers'),
			numbers('initial'),
			numbers('extracted', { help: { code: 'factorAnalysis.communalityHelp' } }),
			numbers('uniqueness'),
			numbers('kmoOfItem', { help: { code: 'factorAnalysis.kmoHelp' } })
		],
		rows: items.map(({ name, values }, i) => {
			const kmo = outcome.ok ? outcome.value.kmoOfItems[i] : null;
			return {
				id: name,
				cells: [
					textCell(titles[i]),
					countCell(numbersIn(values).count),
					coefficientCell(initialCommunalities[i]),
					coefficientCell(communalities[i]),
					coefficientCell(uniquenesses[i]),
					kmo === null ? emptyCell(why) : coefficientCell(kmo)
				]
			};
		}),
		notes: []
	});
}

/** The numbers that each item has, where nothing else can be computed: which of them stands in the way. */
export const answersTable = ({ items, titles }: Shown): ResultPart =>
	tablePart({
		id: 'answers',
		title: { code: 'factorAnalysis.answersTitle' },
		columns: [names('item', 'factorAnalysis.item'), numbers('answers'), numbers('distinct')],
		rows: items.map(({ name, values }, i) => {
			const found = values.filter(Number.isFinite);
			return {
				id: name,
				cells: [textCell(titles[i]), countCell(found.length), countCell(new Set(found).size)]
			};
		}),
		notes: []
	});
