import type { ResultCell, ResultRow, ResultTable, Text } from '../../report/types';
import { publishedPairedD } from '../../stats/groups/effect-size';
import { countCell, emptyCell, numberCell, textCell } from '../cells';
import type { ReadRow } from './read';
import { agreement, publishedDRange } from './rounding';
import type { PublishedDifferenceSpec } from './types';

const column = (id: string, above?: Text[]) => ({
	id,
	label: { code: `publishedDifference.${id}` },
	align: 'end' as const,
	...(above ? { above } : {})
});

/** A number with the decimals with which it was printed. */
const asPrinted = ({ value, decimals }: { value: number; decimals: number }): ResultCell<Text> =>
	numberCell(value, decimals);

/** An end of a range; without an end where a standard deviation may be zero. */
export const endCell = (value: number, decimals: number): ResultCell<Text> =>
	Number.isFinite(value) ? numberCell(value, decimals) : emptyCell({ code: 'publishedDifference.noEnd' });

/** The published d of two items in each group, what rounding allows, and how the printed d agrees. */
export function itemsTable({ items }: PublishedDifferenceSpec, rows: readonly ReadRow[]): ResultTable<Text> {
	const names: Text[] = [
		items.first === '' ? { code: 'publishedDifference.firstItem' } : items.first,
		items.second === '' ? { code: 'publishedDifference.secondItem' } : items.second
	];
	const allowed: Text[] = [{ code: 'publishedDifference.allowedRange' }];
	const hasPrinted = rows.some(({ printed }) => printed !== null);
	return {
		id: 'items',
		title: { code: 'publishedDifference.itemsTitle' },
		columns: [
			{ id: 'name', label: { code: 'publishedDifference.name' }, align: 'start' },
			column('n'),
			...names.flatMap((name, place) =>
				['mean', 'sd'].map((id) => ({
					...column(id, [name]),
					id: `${place === 0 ? 'first' : 'second'}:${id}`
				}))
			),
			column('d'),
			column('rangeLow', allowed),
			column('rangeHigh', allowed),
			...(hasPrinted
				? [
						column('printed'),
						{ id: 'verdict', label: { code: 'publishedDifference.verdict' }, align: 'start' as const }
					]
				: [])
		],
		rows: rows.map((row): ResultRow<Text> => {
			const { first, second, n, printed } = row;
			const other = second ?? first;
			const summary = ({ mean, sd }: typeof first) => ({ n, mean: mean.value, sd: sd.value });
			const d = publishedPairedD(summary(first), summary(other));
			const range = publishedDRange(first, other);
			return {
				id: row.id,
				cells: [
					textCell(row.name),
					countCell(n),
					...[first, other].flatMap(({ mean, sd }) => [asPrinted(mean), asPrinted(sd)]),
					numberCell(d, 3, { code: 'publishedDifference.noD' }),
					endCell(range.low, 3),
					endCell(range.high, 3),
					...(hasPrinted
						? printed
							? [
									asPrinted(printed),
									textCell({ code: `publishedDifference.${agreement(printed, d, range)}` })
								]
							: [emptyCell(), emptyCell()]
						: [])
				]
			};
		}),
		notes: [{ code: 'publishedDifference.itemsNote' }]
	};
}
