import { readXlsx } from '../../src/lib/core/read/xlsx/read-xlsx';
import { columnLetters } from '../../src/lib/core/read/xlsx/cell-address';
import { bookOf, textCell, valueCell } from '../../src/lib/core/read/xlsx/fixtures';
import { timed, type Benchmark } from './benchmark';
import { inR, READ_EXCEL } from './in-r';

const ROWS = 20_000;
const COLUMNS = 20;

/** An invented workbook: a fifth shared strings (all different), a fifth dates, the rest numbers with all their digits. */
function inventedBook(): Uint8Array {
	let state = 1;
	const share = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
	const letters = Array.from({ length: COLUMNS }, (_, column) => columnLetters(column));
	const strings: string[] = [];
	const rows = [
		`<row r="1">${letters.map((letter) => textCell(`${letter}1`, `navn ${letter}`)).join('')}</row>`
	];
	for (let row = 2; row <= ROWS + 1; row++) {
		const cells = letters.map((letter, column) => {
			const address = `${letter}${row}`;
			if (column % 5 === 1) return valueCell(address, 40_000 + Math.floor(share() * 5000), 'n', 1);
			if (column % 5 > 1) return valueCell(address, share() * 1000);
			return valueCell(address, strings.push(`<si><t>Skole nummer ${row} ${letter}</t></si>`) - 1, 's');
		});
		rows.push(`<row r="${row}">${cells.join('')}</row>`);
	}
	return bookOf({ rows: rows.join(''), strings: strings.join(''), formats: [14] });
}

const read: Benchmark = {
	name: 'workbook of 400 000 cells read (Node)',
	unit: 'ms',
	target: 2500,
	statistic: 'median',
	measure() {
		const bytes = inventedBook();
		return timed(5, () => {
			const outcome = readXlsx(bytes);
			if (!outcome.ok || outcome.value.rowCount !== ROWS) throw new Error('The workbook was not read.');
		});
	},
	references: [inR(READ_EXCEL, inventedBook, 'xlsx')]
};

export const benchmarks: Benchmark[] = [read];
