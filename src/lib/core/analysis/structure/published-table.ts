import type { ResultCell, ResultTable, Text } from '../../report/types';
import { emptyCell, numberCell, textCell } from '../cells';
import { nameColumn, numberColumn } from './cells';
import type { PublishedLine } from './published';

/** One more decimal than is printed tells on which side of a rounding a number lies. */
const MORE = 1;

/** Published means beside those of the data, and what the pooled ones can be. */
export const publishedTable = (lines: readonly PublishedLine[]): ResultTable<Text> => ({
	id: 'published',
	title: { code: 'structure.publishedTitle' },
	rowHeaders: 2,
	columns: [
		nameColumn('variable'),
		nameColumn('groupColumn'),
		numberColumn('printed'),
		numberColumn('computed'),
		...['low', 'high'].map((id) => numberColumn(id, [{ code: 'structure.fromYears' }])),
		nameColumn('verdict')
	],
	rows: lines.map((line) => {
		const { measure, group, printed, value, decimals, computed, bounds } = line;
		const why: Text = { code: 'structure.noBounds' };
		return {
			id: `${measure.name}/${group.id}`,
			cells: [
				textCell(measure.title),
				textCell(group.short),
				value === null ? textCell(printed) : numberCell(value, decimals),
				numberCell(computed, decimals, { code: 'structure.noValues' }),
				...[bounds?.low ?? NaN, bounds?.high ?? NaN].map((end) => numberCell(end, decimals + MORE, why)),
				verdictCell(line)
			]
		};
	}),
	notes: [{ code: 'structure.publishedNote' }]
});

function verdictCell({ value, computed, isSame, isImpossible }: PublishedLine): ResultCell<Text> {
	if (value === null) return emptyCell({ code: 'structure.notANumber' });
	if (isImpossible) return textCell({ code: 'structure.impossible' });
	if (!Number.isFinite(computed)) return emptyCell({ code: 'structure.noValues' });
	return textCell({ code: isSame ? 'structure.asPrinted' : 'structure.differs' });
}

/** In words: which published means of all draws cannot follow from those of the years. */
export const publishedReading = (lines: readonly PublishedLine[]): Text[] =>
	lines
		.filter(({ isImpossible }) => isImpossible)
		.map(({ measure, group, value, bounds, decimals }) => ({
			code: 'structure.sayImpossible',
			params: {
				...group.label.params,
				variable: measure.title,
				value: value ?? 0,
				low: bounds?.low ?? 0,
				high: bounds?.high ?? 0,
				decimals
			}
		}));
