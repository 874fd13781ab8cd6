import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { forPspp } from './syntax/for-pspp.mjs';
import { checkProjects, writeProjectLog } from './syntax/check-projects.mjs';
import { readPspp } from './syntax/read-pspp.mjs';
import { version, writeLog } from './syntax/write-log.mjs';

/**
 * `npm run check-syntax [-- ID…]`: runs the generated R code in Rscript and the generated SPSS syntax in PSPP on the
 * exported data of the cases in tests/golden/syntax, and compares every number with the app's. Needs R with psych, car,
 * sandwich, clubSandwich and polycor, and PSPP. A run of all cases rewrites tests/golden/syntax/log.md, and runs the zip
 * of whole projects and the scripts of draws too (`npm run check-syntax projects`: those alone), which rewrites
 * projects.md. The code that reads no file is run too (`npm run check-syntax free`: that alone), which rewrites free.json. Exit code 1 when a number differs.
 *
 * @typedef {{ id: string, type: string, spec: any, facts: any, csv: string, r: string | null, spss: string | null, why: string[],
 *   cells: [string, string, string, string, number][] }} Case
 * @typedef {{ place: string[], value: number, close: number }} Found a number of another program: section, table, row, column
 * @typedef {{ compared: number, own: number, wrong: string[], failed: string | null }} Outcome
 */

const built = 'dist/syntax';
/** How close a number must be, relative to the greater of 1 and the number. */
const CLOSE = 1e-8;
/** Numbers that an iteration gives, or a distribution that R itself has few digits of. */
const LESS_CLOSE = [
	{ test: /^correlations\b/, types: ['correlation'], only: /polykorisk/, close: 5e-4 },
	{ test: /^effects\b/, types: ['groupDifference'], only: /./, close: 1e-7 },
	{ test: /^reliability\b/, types: ['reliability'], only: /./, close: 1e-6 },
	{ test: /^pairs\b/, types: ['groupDifference'], only: /./, close: 1e-5 }
];

await build({
	configFile: false,
	logLevel: 'error',
	publicDir: false,
	build: {
		ssr: true,
		target: 'node20',
		outDir: built,
		emptyOutDir: true,
		rollupOptions: {
			input: {
				cases: 'tests/golden/syntax/cases.ts',
				draws: 'tests/golden/syntax/draws.ts',
				projects: 'tests/golden/syntax/projects.ts'
			},
			output: { entryFileNames: '[name].mjs' }
		}
	}
});
const { syntaxCases } = await import(pathToFileURL(resolve(built, 'cases.mjs')).href);
/** @type {Case[]} */
const all = await syntaxCases();
const wanted = process.argv.slice(2);
const cases = wanted.length === 0 ? all : all.filter(({ id }) => wanted.includes(id));

/**
 * Runs a program in the folder of a case.
 * @param {string} command
 * @param {string[]} options
 * @param {string} cwd
 * @returns {string | null} what it complained of, or null
 */
function run(command, options, cwd) {
	const { status, stderr, stdout, error } = spawnSync(command, options, {
		cwd,
		encoding: 'utf8',
		maxBuffer: 1e8
	});
	if (error) return error.message;
	return status === 0 ? null : (stderr || stdout).trim().split('\n').slice(-3).join(' ');
}

/** @param {string} text lines of section, table, row, column and value, between tabs @returns {Found[]} */
const readR = (text) =>
	text
		.split('\n')
		.filter(Boolean)
		.map((line) => line.split('\t'))
		.map((parts) => ({
			place: parts.slice(0, 4),
			value: parts[4] === 'NA' ? NaN : Number(parts[4]),
			close: CLOSE
		}));

const WRITE = `
if (!"section" %in% names(result)) result <- cbind(section = "", result)
writeLines(enc2utf8(paste(result$section, result$table, result$row, result$column,
  ifelse(is.na(result$value), "NA", format(result$value, digits = 17)), sep = "\\t")), file("result.tsv", encoding = "UTF-8"))
`;

/**
 * Compares the numbers of another program with the app's.
 * @param {Case} one
 * @param {Found[]} found
 * @returns {Outcome}
 */
function compare(one, found) {
	const ours = new Map(
		one.cells.map(([section, table, row, column, value]) => [[section, table, row, column].join('\t'), value])
	);
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
			({ test, types, only }) => types.includes(one.type) && test.test(place[1]) && only.test(one.id)
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
const failure = (failed) => ({ compared: 0, own: 0, wrong: [], failed });

/** @type {{ one: Case, r: Outcome | null, spss: Outcome | null }[]} */
const results = [];
for (const one of cases) {
	const folder = join(built, one.id);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'data.csv'), one.csv);
	/** @type {Outcome | null} */
	let r = null;
	if (one.r !== null) {
		writeFileSync(join(folder, 'code.R'), one.r);
		writeFileSync(join(folder, 'run.R'), one.r + WRITE);
		const problem = run('Rscript', ['--vanilla', 'run.R'], folder);
		r =
			problem === null
				? compare(one, readR(readFileSync(join(folder, 'result.tsv'), 'utf8')))
				: failure(problem);
	}
	/** @type {Outcome | null} */
	let spss = null;
	if (one.spss !== null) {
		writeFileSync(join(folder, 'code.sps'), one.spss);
		writeFileSync(join(folder, 'run.sps'), forPspp(one.spss));
		const problem = run('pspp', ['run.sps', '-o', 'out.csv', '-O', 'format=csv'], folder);
		spss =
			problem === null
				? compare(one, readPspp(one, readFileSync(join(folder, 'out.csv'), 'utf8')))
				: failure(problem);
	}
	results.push({ one, r, spss });
	/** @param {Outcome | null} outcome */
	const told = (outcome) =>
		outcome === null
			? '–'
			: (outcome.failed ?? `${outcome.compared} of ${outcome.own}, ${outcome.wrong.length} differ`);
	console.log(`${one.id} (${one.type}): R ${told(r)}; PSPP ${told(spss)}`);
	for (const line of [...(r?.wrong ?? []), ...(spss?.wrong ?? [])].slice(0, 6)) console.log(`   ${line}`);
}
// The code of what somebody has typed reads no file; free.test.ts compares what it gives.
if (wanted.length === 0 || wanted.includes('free')) {
	const problem = run('Rscript', ['--vanilla', 'make_free.R'], 'tests/golden/syntax');
	console.log(`free: R ${problem ?? 'has written free.json'}`);
	if (problem !== null) process.exitCode = 1;
}
if (wanted.length === 0) writeLog('tests/golden/syntax/log.md', results);
if (wanted.length === 0 || wanted.includes('projects')) {
	/** @param {string} name */
	const load = (name) => import(pathToFileURL(resolve(built, `${name}.mjs`)).href);
	const [{ drawCases }, { projectCases }] = [await load('draws'), await load('projects')];
	const lines = checkProjects(await drawCases(), await projectCases(), built);
	for (const { id, program, outcome, note } of lines) {
		const told = outcome.failed ?? `${outcome.compared} of ${outcome.own}, ${outcome.wrong.length} differ`;
		console.log(`${id}: ${program} ${told} ${note}`);
		for (const line of outcome.wrong.slice(0, 6)) console.log(`   ${line}`);
	}
	const versions = `${version('R', ['--version'])} and ${version('pspp', ['--version'])}`;
	writeProjectLog('tests/golden/syntax/projects.md', lines, versions);
	if (lines.some(({ outcome }) => outcome.failed || outcome.wrong.length > 0)) process.exitCode = 1;
}
if (
	results.some(({ r, spss }) =>
		[r, spss].some((outcome) => outcome && (outcome.failed || outcome.wrong.length > 0))
	)
)
	process.exitCode = 1;
