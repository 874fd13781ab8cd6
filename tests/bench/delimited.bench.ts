import { readDelimited } from '../../src/lib/core/read/delimited/read-delimited';
import { timed, type Benchmark } from './benchmark';
import { FREAD, inR, READ_CSV } from './in-r';
import { peakMemory } from './peak-memory';

const ROWS = 200_000;
const MANY_ROWS = 1_000_000;

/** An invented file of ten columns: codes, names, dates, numbers with decimal comma, answers. The same every time. */
function inventedFile(rows: number): Uint8Array {
	let state = 1;
	const below = (limit: number): number => {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		return (state >>> 8) % limit;
	};
	const two = (number: number) => String(number).padStart(2, '0');
	const lines = ['nr;kommunenummer;skole;dato;poeng;andel;antall;snitt;svar;merknad'];
	for (let row = 1; row <= rows; row++) {
		lines.push(
			[
				row,
				String(301 + below(350)).padStart(4, '0'),
				`Skole nummer ${below(3000)}`,
				`${two(1 + below(28))}.${two(1 + below(12))}.2024`,
				`${below(1000)},${below(10)}`,
				`${below(100)},${two(below(100))}`,
				below(1_000_000),
				`${below(5)},${two(below(100))}`,
				'Helt enig',
				`"Merknad ${below(100_000)}"`
			].join(';')
		);
	}
	return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

/** Reads a file of these; the process whose memory is measured calls it too. */
export function readWhole(bytes: Uint8Array): number {
	const outcome = readDelimited(bytes);
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value.rowCount;
}

function mustHave(rows: number, bytes: Uint8Array): void {
	if (readWhole(bytes) !== rows) throw new Error('The file was not read.');
}

const read: Benchmark = {
	name: 'delimited text of 200 000 rows × 10 columns read (Node)',
	unit: 'ms',
	target: 2000,
	statistic: 'median',
	measure() {
		const bytes = inventedFile(ROWS);
		return timed(5, () => mustHave(ROWS, bytes));
	},
	references: [FREAD, READ_CSV].map((call) => inR(call, () => inventedFile(ROWS), 'csv'))
};

const memory = (rows: number, target?: number): Benchmark => ({
	name: `delimited text of ${rows.toLocaleString('nb')} rows × 10 columns, peak of memory beside the file (Node)`,
	unit: 'MB',
	target,
	statistic: 'median',
	measure() {
		const peak = peakMemory(import.meta.url, 'readWhole', inventedFile(rows));
		return peak === null ? [] : [peak];
	}
});

const many: Benchmark = {
	name: 'delimited text of 1 000 000 rows × 10 columns read (Node)',
	unit: 'ms',
	statistic: 'median',
	measure() {
		const bytes = inventedFile(MANY_ROWS);
		return timed(1, () => mustHave(MANY_ROWS, bytes));
	},
	references: [inR(FREAD, () => inventedFile(MANY_ROWS), 'csv', 1)]
};

export const benchmarks: Benchmark[] = [read, memory(ROWS, 300), many, memory(MANY_ROWS)];
