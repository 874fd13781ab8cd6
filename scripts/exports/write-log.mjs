import { writeFileSync } from 'node:fs';

/**
 * @typedef {object} Result
 * @property {string} id
 * @property {string} kind of analysis
 * @property {string} language
 * @property {number} tables
 * @property {number} figures
 * @property {number} parts tables in the file, those in several parts counted as such
 * @property {number} pages
 * @property {number} landscape how many of the pages lie
 * @property {number} wordCells
 * @property {number} sheetCells
 * @property {string[]} problems
 */

/**
 * Writes what a run found: a line for each document.
 * @param {string} path
 * @param {Result[]} results
 * @param {string} office the version of LibreOffice
 */
export function writeLog(path, results, office) {
	const sum = (/** @type {(result: Result) => number} */ of) =>
		results.reduce((total, result) => total + of(result), 0);
	const lines = results.map(
		({ id, kind, language, tables, figures, parts, pages, landscape, wordCells, sheetCells, problems }) =>
			`| ${[id, kind, language, tables, parts, figures, pages, landscape, wordCells, sheetCells].join(' | ')} | ${
				problems.length === 0 ? 'none' : `**${problems.length}**`
			} |`
	);
	const told = results.flatMap(({ id, problems }) => problems.map((line) => `- ${id}: ${line}`));
	writeFileSync(
		path,
		`# Exported files in LibreOffice: the last run

Written by \`npm run check-exports\` with ${office.replace(/ [0-9a-f]{20,}.*$/, '')}. Each document was written as DOCX and XLSX,
opened in LibreOffice, and read back: from the DOCX every cell in its place, the header rows, the numbers of captions, and as
PDF the words on the pages, none of them outside the margins and no number broken; from the XLSX every cell, its unrounded
number and how it is shown. Documents of all kinds of analysis, in the three languages in turn.

${results.length} documents, ${sum(({ tables }) => tables)} tables, ${sum(({ figures }) => figures)} figures, ${sum(({ pages }) => pages)} pages: ${sum(({ wordCells }) => wordCells)} cells compared in DOCX, ${sum(({ sheetCells }) => sheetCells)} in XLSX.

| document | kind | language | tables | in parts | figures | pages | of them landscape | cells in DOCX | cells in XLSX | problems |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${lines.join('\n')}
${told.length === 0 ? '' : `\n## What differs\n\n${told.join('\n')}\n`}`
	);
}
