import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ place: string[], value: number, close: number }} Found a number of another program: section, table, row, column
 * @typedef {{ compared: number, own: number, wrong: string[], failed: string | null }} Outcome
 * @typedef {[section: string, table: string, row: string, column: string, value: number]} Cell a number of the app
 */

/** How close a number must be, relative to the greater of 1 and the number. */
export const CLOSE = 1e-8;
/** Numbers that an iteration gives, or a distribution that R itself has few digits of. */
const LESS_CLOSE = [
	{ test: /^correlations\b/, types: ['correlation'], only: /polykorisk/, close: 5e-4 },
	{ test: /^effects\b/, types: ['groupDifference', 'publishedDifference'], only: /./, close: 1e-7 },
	{ test: /^reliability\b/, types: ['reliability'], only: /./, close: 1e-6 },
	{ test: /^pairs\b/, types: ['groupDifference'], only: /./, close: 1e-5 },
	{ test: /^pairs\b/, types: ['publishedDifference'], only: /tukey|gh/, close: 1e-5 }
];

/**
 * Runs a program in a folder.
 * @param {string} command
 * @param {string[]} options
 * @param {string} cwd
 * @returns {string | null} what it complained of, or null
 */
export function runIn(command, options, cwd) {
	const { status, stderr, stdout, error } = spawnSync(command, options, {
		cwd,
		encoding: 'utf8',
		maxBuffer: 1e8
	});
	if (error) return error.message;
	return status === 0 ? null : (stderr || stdout).trim().split('\n').slice(-3).join(' ');
}

/** Code that has found nothing has no rows. */
const WRITE = `
if (is.null(result)) result <- data.frame(table = character(), row = character(), column = character(), value = numeric())
if (!"section" %in% names(result)) result <- cbind(section = rep("", nrow(result)), result)
writeLines(enc2utf8(paste(result$section, result$table, result$row, result$column,
  ifelse(is.na(result$value), "NA", format(result$value, digits = 17)), sep = "\\t", recycle0 = TRUE)), file("result.tsv", encoding = "UTF-8"))
`;

/**
 * Runs R code in a folder that has its data.
 * @param {string} code
 * @param {string} folder
 * @returns {Found[] | string} its numbers, or what R complained of
 */
export function runR(code, folder) {
	writeFileSync(join(folder, 'code.R'), code);
	writeFileSync(join(folder, 'run.R'), code + WRITE);
	const problem = runIn('Rscript', ['--vanilla', 'run.R'], folder);
	if (problem !== null) return problem;
	return readFileSync(join(folder, 'result.tsv'), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => line.split('\t'))
		.map((parts) => ({
			place: parts.slice(0, 4),
			value: parts[4] === 'NA' ? NaN : Number(parts[4]),
			close: CLOSE
		}));
}

/**
 * Compares the numbers of another program with the app's.
 * @param {{ id: string, type: string, cells: Cell[] }} one
 * @param {Found[] | string} found
 * @returns {Outcome}
 */
export function compare({ id, type, cells }, found) {
	if (typeof found === 'string') return failure(found);
	const ours = new Map(cells.map((cell) => [cell.slice(0, 4).join('\t'), cell[4]]));
	/** @type {string[]} */
	const wrong = [];
	const seen = new Set();
	// A number that is drawn comes with its standard error, in a column of its own: three of the difference of two such.
	const errors = new Map(
		found
			.filter(({ place }) => place[3].endsWith('Error'))
			.map(({ place, value }) => [place.join('\t').slice(0, -'Error'.length), 3 * Math.SQRT2 * value])
	);
	for (const { place, value, close } of found) {
		const key = place.join('\t');
		const mine = ours.get(key);
		const lax = LESS_CLOSE.find(
			({ test, types, only }) => types.includes(type) && test.test(place[1]) && only.test(id)
		);
		// What the app does not show (a column that is not asked for, too few for a number) is not compared.
		if (mine === undefined) continue;
		seen.add(key);
		const off = Math.abs(mine - value) / Math.max(1, Math.abs(value));
		if (!(off <= Math.max(close, lax?.close ?? 0, errors.get(key) ?? 0)))
			wrong.push(
				`${place.slice(1).join(' › ')}${place[0] ? ` (${place[0]})` : ''}: ${mine} against ${value}`
			);
	}
	return { compared: seen.size, own: ours.size, wrong, failed: null };
}

/** @param {string} failed @returns {Outcome} */
export const failure = (failed) => ({ compared: 0, own: 0, wrong: [], failed });

/** @param {Outcome | null} outcome */
export const told = (outcome) =>
	outcome === null
		? '–'
		: (outcome.failed ?? `${outcome.compared} of ${outcome.own}, ${outcome.wrong.length} differ`);

/** @param {Outcome | null} outcome */
export const isWrong = (outcome) => outcome !== null && (outcome.failed !== null || outcome.wrong.length > 0);
