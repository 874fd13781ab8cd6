import { readPrinted } from '../printed';
import { LONGEST_CELL, LONGEST_LABEL, MOST_COLUMNS, MOST_ROWS } from '../types';
import { headerLabels } from './header-words';
import { CAPTION, type RawTable } from './raw-table';

/** A line of text taken apart: words before its numbers, and the numbers at its end. */
interface Line {
	words: string[];
	numbers: string[];
	/** After which number a wide gap stands: an empty cell, if one is missing. */
	gaps: number[];
	/** An empty line stands above. */
	begins: boolean;
}

const MOST_LINES = 1_000;
/** The end of "6,0% - ": what follows is the other end of a range, and part of a label. */
const RANGE = /\d\S*\s+[-–]\s+$/;
const YEAR = /^\(?(?:19|20)\d\d\)?\.?$/;
/** A line of a text, not of a label: so many words. */
const PROSE = 9;
const WHOLE = /^(?:\(?n\s*=?\s*\)?|totalt?|sum|i alt|total|snitt|gj\w*snitt.*|mean)\b/i;

/**
 * A table from the text of a PDF: numbers with spaces between them at the end of a line, labels before them or on the
 * lines above. How many numbers a row has is what most rows have; a row with one more or less is fitted where that is
 * plain, and everything else is taken for words.
 */
export function fromSpaced(text: string): RawTable {
	const source = text.split(/\r\n|\r|\n/u).slice(0, MOST_LINES);
	const title: string[] = [];
	let at = source.findIndex((line) => line.trim() !== '');
	if (at >= 0 && CAPTION.test(source[at]))
		while (at < source.length && source[at].trim() !== '' && !endsInNumbers(source[at]))
			title.push(source[at++].replace(/\*\*/g, '').trim().slice(0, 1_000));
	const lines = withoutProse(
		source.slice(Math.max(0, at)).map((line, index, list) => takeApart(line, list[index - 1]))
	);
	const width = widthOf(lines);
	const raw: RawTable = { title: title.join(' '), columns: [], rows: [], notes: [] };
	if (width === 0) return raw;
	let pending: { text: string; begins: boolean }[] = [];
	let header: string[] | null = null;
	for (const line of joined(lines, width)) {
		const words = line.words.join(' ');
		if (words === '' && line.numbers.length === 0) continue;
		const fitted = fit(line, width, pending.length === 0 ? words : pending.map((one) => one.text).join(' '));
		if (!fitted) {
			pending.push({ text: [words, ...line.numbers].join(' ').trim(), begins: line.begins });
			continue;
		}
		let label: string[];
		if (header === null) {
			// The first row: what stands above it is the header, but for the lines of its own label.
			const own = fitted.label === '' ? pending.findLastIndex((one) => one.begins) : pending.length;
			header = pending.slice(0, Math.max(0, own)).map((one) => one.text);
			label = [...pending.slice(Math.max(0, own)).map((one) => one.text), fitted.label];
		} else label = [...pending.map((one) => one.text), fitted.label];
		pending = [];
		if (raw.rows.length < MOST_ROWS)
			raw.rows.push({
				label: label
					.filter((part) => part !== '')
					.join(' ')
					.slice(0, LONGEST_LABEL),
				cells: fitted.cells.map((cell) => cell.slice(0, LONGEST_CELL))
			});
	}
	raw.columns = headerLabels(header ?? [], width);
	raw.notes = pending.map((one) => one.text.slice(0, 1_000)).filter((note) => /\*/.test(note));
	return raw;
}

/** The lines before the text that goes on below the table: a paragraph with a capital and many words, after some rows. */
function withoutProse(lines: readonly Line[]): Line[] {
	let rows = 0;
	const end = lines.findIndex(({ words, numbers, begins }) => {
		if (begins && rows > 1 && words.length >= PROSE && /^[A-ZÆØÅ]/.test(words[0])) return true;
		if (numbers.length > 0) rows++;
		return false;
	});
	return end < 0 ? [...lines] : lines.slice(0, end);
}

const endsInNumbers = (line: string): boolean => takeApart(line, undefined).numbers.length > 1;

function takeApart(line: string, above: string | undefined): Line {
	const text = line.slice(0, 2_000).trim();
	const begins = above === undefined || above.trim() === '';
	// A sign and what it belongs to are one token: "67 prosent", "< ,001".
	const joined = text.replace(/(\d)\s+(%|prosent\b)/giu, '$1$2').replace(/<\s+(?=[\d.,])/g, '<');
	const pieces = joined.split(/(\s+)/).filter((piece) => piece !== '');
	const numbers: string[] = [];
	const gaps: number[] = [];
	let from = pieces.length;
	while (from > 0) {
		const piece = pieces[from - 1];
		if (/^\s+$/.test(piece)) {
			if (piece.length > 1 && numbers.length > 0) gaps.push(numbers.length);
			from--;
		} else if (
			readPrinted(piece) !== null &&
			!RANGE.test(pieces.slice(Math.max(0, from - 5), from - 1).join(''))
		) {
			numbers.unshift(piece);
			from--;
		} else break;
	}
	const words = pieces.slice(0, from).filter((piece) => piece.trim() !== '');
	// "Gjennomsnitt 2021 4,2 4,5": a year before other numbers names the row.
	if (numbers.length > 1 && YEAR.test(numbers[0])) words.push(...numbers.splice(0, 1));
	// Gaps were counted from the end of the line.
	return {
		words,
		numbers,
		gaps: gaps.filter((gap) => gap < numbers.length).map((gap) => numbers.length - gap),
		begins
	};
}

/** Lines of which the numbers go on in the next line put together. */
function joined(lines: readonly Line[], width: number): Line[] {
	const whole: Line[] = [];
	for (const line of lines) {
		const last = whole.at(-1);
		const goesOn =
			last && last.numbers.length > 0 && !isLabelYear(last) && line.words.length === 0 && !line.begins;
		if (goesOn && last.numbers.length + line.numbers.length === width) {
			whole[whole.length - 1] = { ...last, numbers: [...last.numbers, ...line.numbers], gaps: [] };
		} else whole.push(line);
	}
	return whole;
}

/** A year alone at the end of a line belongs to its words. */
const isLabelYear = ({ numbers }: Line): boolean => numbers.length === 1 && YEAR.test(numbers[0]);

/** How many numbers a row has: what most lines have; lines named as sums, means and N count three times. */
function widthOf(lines: readonly Line[]): number {
	const votes = new Map<number, number>();
	let pending = '';
	for (const line of lines) {
		const { words, numbers } = line;
		const label = words.join(' ');
		if (numbers.length > 0 && numbers.length <= MOST_COLUMNS && !isLabelYear(line)) {
			const isNamed = WHOLE.test(label === '' ? pending : label);
			votes.set(numbers.length, (votes.get(numbers.length) ?? 0) + (isNamed ? 3 : 1));
			pending = '';
		} else if (label !== '') pending = label;
	}
	// Single numbers stand in labels and texts; a table of one column has nothing else.
	const others = [...votes].reduce((sum, [width, votesFor]) => (width > 1 ? sum + votesFor : sum), 0);
	if (others * 2 >= (votes.get(1) ?? 0)) votes.delete(1);
	return [...votes].sort(([a, one], [b, other]) => other - one || b - a)[0]?.[0] ?? 0;
}

/** The cells of a line, or null when it is no row. */
function fit(line: Line, width: number, label: string): { label: string; cells: string[] } | null {
	const words = line.words.join(' ');
	const { numbers } = line;
	if (isLabelYear(line)) return null;
	if (numbers.length === width) return { label: words, cells: numbers };
	if (numbers.length > width) {
		const merged = withThousands(numbers);
		// Without a name the first number may be one: "5 104 29,1".
		if (merged.length === width && label !== '') return { label: words, cells: merged };
		const surplus = numbers.length - width;
		return { label: [words, ...numbers.slice(0, surplus)].join(' ').trim(), cells: numbers.slice(surplus) };
	}
	if (numbers.length === 0) return null;
	if (numbers.length + line.gaps.length === width) {
		const cells = numbers.flatMap((number, place) => (line.gaps.includes(place) ? ['', number] : [number]));
		if (cells.length === width) return { label: words, cells };
	}
	const isShort = WHOLE.test(label) || WHOLE.test(words);
	return isShort && numbers.length * 2 >= width
		? { label: words, cells: [...numbers, ...new Array<string>(width - numbers.length).fill('')] }
		: null;
}

/** Numbers with a space between thousands put together: 3 412. */
function withThousands(numbers: readonly string[]): string[] {
	const merged: string[] = [];
	for (const number of numbers) {
		const last = merged.at(-1);
		if (last !== undefined && /^\d{3}$/.test(number) && /^\d{1,3}(?: \d{3})*$/.test(last) && !/^0/.test(last))
			merged[merged.length - 1] = `${last} ${number}`;
		else merged.push(number);
	}
	return merged;
}
