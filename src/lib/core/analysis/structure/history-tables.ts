import type { ResultRow, ResultTable, Text } from '../../report/types';
import { idPart } from '../id-part';
import { countCell, emptyCell, numberCell, textCell } from '../cells';
import { blank, nameColumn, numberColumn, shareCell } from './cells';
import { BETWEEN } from './groups';
import type { History } from './history';
import type { ReadDraw, Units } from './membership';

/** How many municipalities were drawn once, twice …, as shares of those drawn and of the country. */
export function timesTable(history: History): ResultTable<Text> {
	const { country, ever, participations, times, consecutive } = history;
	const row = (
		id: string,
		label: Text,
		count: number,
		role: ResultRow['role'],
		base: number
	): ResultRow<Text> => ({
		id,
		role,
		cells: [
			textCell(label),
			countCell(count),
			base > 0 ? shareCell(count / base, base) : emptyCell({ code: 'structure.noneDrawn' }),
			shareCell(count / country, country)
		]
	});
	return {
		id: 'times',
		title: { code: 'structure.timesTitle' },
		columns: [
			nameColumn('times'),
			...['municipalities', 'ofDrawn', 'ofCountry'].map((id) => numberColumn(id))
		],
		rows: [
			...times.map((count, place) =>
				row(
					`times-${place + 1}`,
					{ code: 'structure.timesDrawn', params: { times: place + 1 } },
					count,
					'body',
					ever
				)
			),
			row('ever', { code: 'structure.everDrawn' }, ever, 'total', ever),
			row(
				'several',
				{ code: 'structure.severalTimes' },
				times.slice(1).reduce((a, b) => a + b, 0),
				'body',
				ever
			),
			row('consecutive', { code: 'structure.consecutive' }, consecutive, 'body', ever),
			row('never', { code: 'structure.neverDrawn' }, country - ever, 'body', 0)
		].map((one) =>
			one.id === 'never' ? { ...one, cells: [...one.cells.slice(0, 2), blank, one.cells[3]] } : one
		),
		notes: [{ code: 'structure.timesNote', params: { participations, country } }]
	};
}

/** Municipalities in both of every two draws; the size of a draw where it meets itself. Null for one draw. */
export function overlapTable(history: History, draws: readonly ReadDraw[]): ResultTable<Text> | null {
	if (draws.length < 2) return null;
	const { overlaps, sizes } = history;
	return {
		id: 'overlap',
		title: { code: 'structure.overlapTitle' },
		rowHeaders: 2,
		columns: [
			nameColumn('firstDraw'),
			nameColumn('secondDraw'),
			...['firstSize', 'secondSize', 'both', 'ofSmaller', 'expectedBoth'].map((id) => numberColumn(id))
		],
		rows: overlaps.map(({ first, second, isNext, both, expected }): ResultRow<Text> => {
			const smaller = Math.min(sizes[first], sizes[second]);
			return {
				id: `${draws[first].id}|${draws[second].id}`,
				cells: [
					textCell(draws[first].label),
					isNext
						? textCell({ code: 'structure.nextDraw', params: { draw: draws[second].label } })
						: textCell(draws[second].label),
					countCell(sizes[first]),
					countCell(sizes[second]),
					countCell(both),
					smaller > 0 ? shareCell(both / smaller, smaller) : emptyCell({ code: 'structure.noneDrawn' }),
					numberCell(expected, 1)
				]
			};
		}),
		notes: [{ code: 'structure.overlapNote' }]
	};
}

/** So many municipalities are listed. */
const MOST_LISTED = 200;

/** The municipalities that were drawn several times, with the draws; null where there are none. */
export function repeatedTable(
	{ repeated }: History,
	draws: readonly ReadDraw[],
	units: Units,
	countyOf: ((unit: number) => Text) | null
): ResultTable<Text> | null {
	if (repeated.length === 0) return null;
	return {
		id: 'repeated',
		title: { code: 'structure.repeatedTitle' },
		columns: [
			nameColumn('municipality'),
			...(countyOf ? [nameColumn('county')] : []),
			numberColumn('count'),
			nameColumn('inDraws')
		],
		rows: repeated.slice(0, MOST_LISTED).map(({ unit, draws: own }): ResultRow<Text> => ({
			id: `unit-${idPart(units.keys[unit])}`,
			cells: [
				textCell(units.names[unit]),
				...(countyOf ? [textCell(countyOf(unit))] : []),
				countCell(own.length),
				textCell({
					code: 'structure.list',
					params: { items: own.map((place) => draws[place].label).join(BETWEEN) }
				})
			]
		})),
		notes:
			repeated.length > MOST_LISTED
				? [{ code: 'structure.listed', params: { shown: MOST_LISTED, all: repeated.length } }]
				: []
	};
}
