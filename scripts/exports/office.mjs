import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** LibreOffice and poppler, as far as the check of the exports uses them. */

/** @param {string} command @param {string[]} options */
export const version = (command, options) => {
	const { stdout, stderr, error } = spawnSync(command, options, { encoding: 'utf8' });
	return error ? null : (stdout || stderr).split('\n')[0].trim();
};

/**
 * Opens files in LibreOffice and writes them in another format.
 * @param {string[]} files
 * @param {string} format as LibreOffice names it
 * @param {string} folder
 */
export function convert(files, format, folder) {
	const profile = `-env:UserInstallation=file://${process.cwd()}/dist/exports/profile`;
	execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
}

/** Every sheet as text separated by commas; `shown`: numbers as the cells show them, else as they are. */
export const csvOf = (/** @type {boolean} */ shown) =>
	`csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,${shown},false,false,-1`;

/** @param {string} text @returns {string[][]} */
export function readCsv(text) {
	/** @type {string[][]} */
	const rows = [[]];
	const cell = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;
	while (cell.lastIndex < text.length) {
		const found = cell.exec(text);
		if (!found) break;
		const [, quoted, plain, end] = found;
		rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === '\n') rows.push([]);
	}
	return rows;
}

const ENTITIES = /** @type {Record<string, string>} */ ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });
/** @param {string} xml */
export const unescaped = (xml) =>
	xml.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-f]+));/gi, (_, name, decimal, hex) =>
		name ? ENTITIES[name] : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16))
	);

/** The sheets of a workbook in their order, with what LibreOffice made of each. @param {string} xlsx @param {string} folder */
export function sheetsOf(xlsx, folder) {
	const workbook = strFromU8(unzipSync(new Uint8Array(readFileSync(xlsx)))['xl/workbook.xml']);
	const stem = xlsx.replace(/^.*\//, '').replace(/\.xlsx$/, '');
	const names = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => unescaped(name));
	const written = readdirSync(folder);
	return names.map((name) => {
		const file = written.find((one) => one.normalize() === `${stem}-${name}.csv`.normalize());
		return file === undefined
			? null
			: readCsv(readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n'));
	});
}

/**
 * @typedef {{ text: string, left: number, right: number, top: number, bottom: number }} Word in points
 * @typedef {{ width: number, height: number, words: Word[] }} Page
 */

/** The words of a PDF with their places. @param {string} pdf @returns {Page[]} */
export function pagesOf(pdf) {
	const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
	return xml
		.split('<page ')
		.slice(1)
		.map((page) => {
			const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
			const words = page.matchAll(
				/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g
			);
			return {
				width: Number(width),
				height: Number(height),
				words: [...words].map(([, left, top, right, bottom, text]) => ({
					text: unescaped(text),
					left: Number(left),
					right: Number(right),
					top: Number(top),
					bottom: Number(bottom)
				}))
			};
		});
}

/** A table as LibreOffice's text program has it: `null` for a cell that another reaches into. */
export function tablesOf(/** @type {string} */ fodt) {
	const text = (/** @type {string} */ xml) =>
		[...xml.matchAll(/<text:p[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)]
			.map(([, inside = '']) =>
				unescaped(
					inside
						.replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count) => ' '.repeat(Number(count ?? 1)))
						.replace(/<text:(tab|line-break)\/>/g, ' ')
						.replace(/<[^>]*>/g, '')
				)
			)
			.join(' ');
	const rowsOf = (/** @type {string} */ xml) =>
		[...xml.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row]) =>
			[
				...row.matchAll(
					/<table:(covered-)?table-cell([^>]*?)(?:\/>|>(.*?)<\/table:(?:covered-)?table-cell>)/gs
				)
			].flatMap(([, covered, look, inside = '']) => {
				const repeated = Number(/columns-repeated="(\d+)"/.exec(look)?.[1] ?? 1);
				return Array(repeated).fill(covered ? null : text(inside));
			})
		);
	return [...fodt.matchAll(/<table:table [^>]*>(.*?)<\/table:table>/gs)].map(([, inside]) => {
		const headers = [...inside.matchAll(/<table:table-header-rows>(.*?)<\/table:table-header-rows>/gs)];
		const header = headers.flatMap(([, rows]) => rowsOf(rows));
		return {
			header,
			rows: rowsOf(inside.replace(/<table:table-header-rows>.*?<\/table:table-header-rows>/gs, ''))
		};
	});
}
