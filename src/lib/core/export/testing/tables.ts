import type { ResultCell, ResultTable } from '../../report/types';
import { printed } from '../compose';
import type { ExportDocument, ExportWords } from '../types';

/** Tables for the tests of files. */
export const WORDS: ExportWords = {
	table: 'Tabell',
	figure: 'Figur',
	part: 'del',
	of: 'av',
	page: 'Side',
	method: 'Metode',
	sheet: 'Ark'
};

export const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
export const share = (value: number | null, words?: string): ResultCell => ({
	value,
	format: { kind: 'share', decimals: 1 },
	...(words === undefined ? {} : { text: words })
});

/** Whole numbers and shares as they are printed in Norwegian. */
export function asShown({ value, format, text: words }: ResultCell): string {
	if (typeof value !== 'number') return value ?? words ?? '';
	const number =
		format.kind === 'share'
			? `${(value * 100).toFixed(format.decimals).replace('.', ',')}\u00a0%`
			: String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
	return words ? `${number} ${words}` : number;
}

/** Names in two columns, then columns of numbers in pairs under a header: `columns` in all. */
export function wideTable(columns: number, rows: number): ResultTable {
	return {
		id: 'wide',
		title: 'Andel som svarer «enig», etter skole og år',
		columns: [
			{ id: 'municipality', label: 'Kommune', align: 'start' },
			{ id: 'school', label: 'Skole', align: 'start' },
			...Array.from({ length: columns - 2 }, (_, index) => ({
				id: `c${index}`,
				label: index % 2 ? 'Andel' : 'Antall',
				align: 'end' as const,
				above: [`Spørsmål ${Math.floor(index / 2) + 1}`]
			}))
		],
		rowHeaders: 2,
		rows: Array.from({ length: rows }, (_, row) => ({
			id: `r${row}`,
			...(row === rows - 1 ? { role: 'total' as const } : {}),
			cells: [
				text(`Kárášjohka–Øst ${Math.floor(row / 3)}`),
				text(`Skuvla ${row} Šŋđŧžåæø`),
				...Array.from({ length: columns - 2 }, (_, index): ResultCell =>
					index % 2
						? row === 1 && index === 1
							? share(null, 'skjermet')
							: share((row * columns + index) / 10_000)
						: { value: row * 1000 + index, format: { kind: 'integer' } }
				)
			]
		})),
		notes: ['Kilde: oppdiktede tall.', 'Skjermet: færre enn fem svar.']
	};
}

export const documentOf = (...tables: ResultTable[]): ExportDocument => ({
	title: 'Utdrag',
	language: 'nb-NO',
	words: WORDS,
	blocks: [
		{ kind: 'heading', level: 1, text: 'Utdrag' },
		{ kind: 'paragraph', role: 'reading', text: 'Om lag halvparten er enige.' },
		...tables.map((table) => ({ kind: 'table' as const, table: printed(table, asShown) })),
		{ kind: 'heading', level: 2, text: 'Slik er det regnet ut' },
		{ kind: 'facts', facts: [{ label: 'Metode', text: 'Andeler av dem som svarte.' }] }
	]
});
