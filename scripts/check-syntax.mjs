import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { checkFree } from './syntax/check-free.mjs';
import { compare, failure, isWrong, runIn, runR, told } from './syntax/compare.mjs';
import { forPspp } from './syntax/for-pspp.mjs';
import { checkProjects, writeProjectLog } from './syntax/check-projects.mjs';
import { readPspp } from './syntax/read-pspp.mjs';
import { version, writeLog } from './syntax/write-log.mjs';

/**
 * `npm run check-syntax [-- ID…]`: runs the generated R code in Rscript and the generated SPSS syntax in PSPP on the
 * exported data of the cases in tests/golden/syntax, and compares every number with the app's. Needs R with psych, car,
 * sandwich, clubSandwich and polycor, and PSPP. A run of all cases rewrites tests/golden/syntax/log.md, and runs the zip
 * of whole projects and the scripts of draws too (`npm run check-syntax projects`: those alone), which rewrites
 * projects.md. The code that reads no file is run too (`npm run check-syntax free`: that alone), which rewrites free.json and
 * free.md. Exit code 1 when a number differs.
 *
 * @typedef {{ id: string, type: string, spec: any, facts: any, csv: string, r: string | null, spss: string | null, why: string[],
 *   cells: [string, string, string, string, number][] }} Case
 * @typedef {import('./syntax/compare.mjs').Outcome} Outcome
 */

const built = 'dist/syntax';
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
				free: 'tests/golden/syntax/free.ts',
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

/** @type {{ one: Case, r: Outcome | null, spss: Outcome | null }[]} */
const results = [];
for (const one of cases) {
	const folder = join(built, one.id);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'data.csv'), one.csv);
	const r = one.r === null ? null : compare(one, runR(one.r, folder));
	/** @type {Outcome | null} */
	let spss = null;
	if (one.spss !== null) {
		writeFileSync(join(folder, 'code.sps'), one.spss);
		writeFileSync(join(folder, 'run.sps'), forPspp(one.spss));
		const problem = runIn('pspp', ['run.sps', '-o', 'out.csv', '-O', 'format=csv'], folder);
		spss =
			problem === null
				? compare(one, readPspp(one, readFileSync(join(folder, 'out.csv'), 'utf8')))
				: failure(problem);
	}
	results.push({ one, r, spss });
	console.log(`${one.id} (${one.type}): R ${told(r)}; PSPP ${told(spss)}`);
	for (const line of [...(r?.wrong ?? []), ...(spss?.wrong ?? [])].slice(0, 6)) console.log(`   ${line}`);
}
/** @param {string} name */
const load = (name) => import(pathToFileURL(resolve(built, `${name}.mjs`)).href);
if (wanted.length === 0 || wanted.includes('free')) {
	const { freeCases } = await load('free');
	if (!checkFree(await freeCases(), built, version('R', ['--version']))) process.exitCode = 1;
}
if (wanted.length === 0) writeLog('tests/golden/syntax/log.md', results);
if (wanted.length === 0 || wanted.includes('projects')) {
	const [{ drawCases }, { projectCases }] = [await load('draws'), await load('projects')];
	const lines = checkProjects(await drawCases(), await projectCases(), built);
	for (const { id, program, outcome, note } of lines) {
		console.log(`${id}: ${program} ${told(outcome)} ${note}`);
		for (const line of outcome.wrong.slice(0, 6)) console.log(`   ${line}`);
	}
	const versions = `${version('R', ['--version'])} and ${version('pspp', ['--version'])}`;
	writeProjectLog('tests/golden/syntax/projects.md', lines, versions);
	if (lines.some(({ outcome }) => isWrong(outcome))) process.exitCode = 1;
}
if (results.some(({ r, spss }) => isWrong(r) || isWrong(spss))) process.exitCode = 1;
