/** Cells beyond which a pasted page is no table that anybody checks. */
export const MOST_CELLS = 20_000;
export const MOST_WIDE = 120;
export const MOST_LONG = 400;
/** Characters of HTML that are read; what comes after them is not. */
export const MOST_HTML = 1_000_000;

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	minus: '−',
	ndash: '–',
	mdash: '—',
	aring: 'å',
	aelig: 'æ',
	oslash: 'ø',
	Aring: 'Å',
	AElig: 'Æ',
	Oslash: 'Ø',
	eacute: 'é'
};

/**
 * The first table of a piece of HTML, as the clipboard of Word, Excel or a browser has it: rows of texts. A cell over
 * several columns is followed by empty ones, one over several rows has empty ones below it. Nothing of it is run or kept:
 * tags are dropped.
 * @returns null when there is no table in it
 */
export function readHtmlTable(html: string): string[][] | null {
	const source = withoutComments(html.slice(0, MOST_HTML));
	const begin = source.search(/<table\b/i);
	if (begin < 0) return null;
	const rows: string[][] = [];
	/** Rows still covered, by column. */
	const covered: number[] = [];
	let row: string[] | null = null;
	let cell: { text: string; columns: number; rows: number } | null = null;
	let cells = 0;
	const closeCell = () => {
		if (!cell || !row) return;
		fillCovered(row, covered);
		const text = cell.text.replace(/[ \t\r\n]+/g, ' ').trim();
		for (let place = 0; place < cell.columns && row.length < MOST_WIDE; place++) {
			covered[row.length] = cell.rows - 1;
			row.push(place === 0 ? text : '');
		}
		cell = null;
	};
	const closeRow = () => {
		closeCell();
		if (!row) return;
		fillCovered(row, covered);
		rows.push(row);
		row = null;
	};
	const tags = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>|([^<]+|<)/gi;
	tags.lastIndex = begin;
	for (
		let found = tags.exec(source);
		found && cells < MOST_CELLS && rows.length < MOST_LONG;
		found = tags.exec(source)
	) {
		const [, slash, name, attributes = '', text] = found;
		if (text !== undefined) {
			if (cell) cell.text += decoded(text);
			continue;
		}
		const tag = name.toLowerCase();
		if (tag === 'table' && slash) break;
		if (tag === 'tr') {
			closeRow();
			if (!slash) row = [];
		} else if (tag === 'td' || tag === 'th') {
			closeCell();
			if (slash) continue;
			row ??= [];
			cells++;
			cell = { text: '', columns: span(attributes, 'colspan'), rows: span(attributes, 'rowspan') };
		} else if (cell && (tag === 'br' || tag === 'p' || tag === 'div')) cell.text += ' ';
	}
	closeRow();
	return rows.length > 0 ? rows : null;
}

/** HTML without its comments. By searching on, for a pattern would look to the end anew from each that is never closed. */
function withoutComments(html: string): string {
	const kept: string[] = [];
	let from = 0;
	for (let begin = html.indexOf('<!--'); begin >= 0; begin = html.indexOf('<!--', from)) {
		const end = html.indexOf('-->', begin + 4);
		if (end < 0) break;
		kept.push(html.slice(from, begin));
		from = end + 3;
	}
	return kept.join('') + html.slice(from);
}

/** Places of the row that a cell above reaches down to. */
function fillCovered(row: string[], covered: number[]): void {
	while (row.length < MOST_WIDE && (covered[row.length] ?? 0) > 0) {
		covered[row.length]--;
		row.push('');
	}
}

function span(attributes: string, name: string): number {
	const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes);
	return found ? Math.max(1, Math.min(60, Number(found[1]))) : 1;
}

const decoded = (text: string): string =>
	text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,10}));/gi, (whole, decimal, hex, name) => {
		if (name !== undefined) return ENTITIES[name as string] ?? whole;
		const code = decimal !== undefined ? Number(decimal) : parseInt(hex as string, 16);
		return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
			? String.fromCodePoint(code)
			: ' ';
	});
