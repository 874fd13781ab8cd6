import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { newest } from './build.mjs';

/**
 * `npm run recipe -- recipe.json FILES… --out results.json`: runs a recipe on data files with the program's own code.
 * With `--compare results.json` it says instead what has changed since those results were made.
 * Described in docs/recipe.md. Exit codes: 0 done, 1 no results, 2 called wrongly.
 *
 * @typedef {{ code: string, params?: Record<string, string | number> }} Message
 */

const usage = `Usage: npm run recipe -- recipe.json FILES… [--out results.json | --compare results.json] [--later-wins] [--lang nb|nn|en]

  recipe.json   a recipe saved from Treffsikker
  FILES         Udir's exports, and for datasets any table; none where a recipe needs none
  --out         where to write the results; without it they are printed
  --compare     older results: says what has changed since then, number by number, and writes no results
  --later-wins  where files hold different values of the same cell, use the later file's
  --lang        language of messages (default en)`;

/** How many numbers of an analysis are written out where results are compared. */
const MOST = 1000;

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist', 'recipe');
const sources = ['src/lib/core', 'src/lib/i18n', 'package-lock.json', 'scripts/recipe.vite.config.mjs'];

/**
 * Prints a sentence on the error stream and ends.
 * @param {string} sentence
 * @param {1 | 2} code
 * @returns {never}
 */
function stop(sentence, code) {
	console.error(sentence);
	process.exit(code);
}

/** Builds the command into dist/recipe unless it is there and newer than its sources. */
function buildIfNeeded() {
	const module = join(built, 'command.mjs');
	const isThere = existsSync(module);
	if (isThere && sources.every((source) => newest(join(root, source)) < statSync(module).mtimeMs)) return;
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const config = ['--config', join('scripts', 'recipe.vite.config.mjs'), '--logLevel', 'error'];
	const { status } = spawnSync(process.execPath, [vite, 'build', ...config], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) stop('The command could not be built.', 1);
}

/** @param {string} name */
const load = (name) => import(pathToFileURL(join(built, name)).href);

/**
 * The bytes of a file, or the end of the program with a sentence that names it.
 * @param {string} path
 */
function read(path) {
	try {
		return readFileSync(path);
	} catch (error) {
		return stop(`${path}: ${error instanceof Error ? error.message : error}`, 1);
	}
}

function readArguments() {
	try {
		const options = /** @type {const} */ ({
			out: { type: 'string' },
			compare: { type: 'string' },
			'later-wins': { type: 'boolean', default: false },
			lang: { type: 'string', default: 'en' }
		});
		return parseArgs({ options, allowPositionals: true });
	} catch (error) {
		return stop(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
	}
}

const { values, positionals } = readArguments();
const [recipePath, ...filePaths] = positionals;
if (recipePath === undefined || (values.out !== undefined && values.compare !== undefined)) stop(usage, 2);

buildIfNeeded();
const { readRecipe, runRecipe, loadSurroundings, readResults, compareRecipe, comparisonLines } =
	await load('command.mjs');
const { isLanguage, loadMessages } = await load('texts.mjs');
const { messageText } = await load('message-text.mjs');
if (!isLanguage(values.lang)) stop(`--lang ${values.lang}\n\n${usage}`, 2);
const texts = await loadMessages(values.lang);

/** @param {Message} message */
const worded = (message) => `${messageText(texts, message)} [${message.code}]`;

const recipe = readRecipe(read(recipePath).toString('utf8'));
if (!recipe.ok) stop(`${recipePath}: ${worded(recipe.problem)}`, 1);
const surroundings = await loadSurroundings(recipe.value.register);
// The register and typed counts need no files.
const { analyses, sources: needs = [] } = recipe.value;
const needsFiles = analyses.length + needs.length > 0 && surroundings.tables.length === 0;
if (filePaths.length === 0 && needsFiles) stop(usage, 2);

const { version } = JSON.parse(read(join(root, 'package.json')).toString('utf8'));
const files = filePaths.map((path) => ({ fileName: basename(path), bytes: new Uint8Array(read(path)) }));
const options = {
	...surroundings,
	app: version,
	created: new Date().toISOString(),
	laterWins: values['later-wins']
};
if (values.compare === undefined) await write(files);
else await compare(values.compare, files);

/** @typedef {{ fileName: string, bytes: Uint8Array }[]} Files */

/** Runs the recipe and writes the results. @param {Files} files */
async function write(files) {
	const run = await runRecipe(recipe.value, files, options);
	for (const warning of run.warnings) console.error(worded(warning));
	if (run.results === null) stop(run.problems.map(worded).join('\n'), 1);
	const json = `${JSON.stringify(run.results, null, '\t')}\n`;
	if (values.out === undefined) return void process.stdout.write(json);
	try {
		writeFileSync(values.out, json);
	} catch (error) {
		stop(`${values.out}: ${error instanceof Error ? error.message : error}`, 1);
	}
}

/**
 * Runs the recipe and prints what has changed since older results.
 * @param {string} path
 * @param {Files} files
 */
async function compare(path, files) {
	const before = readResults(read(path).toString('utf8'));
	if (!before.ok) stop(`${path}: ${worded(before.problem)}`, 1);
	const run = await compareRecipe(recipe.value, files, options, before.value);
	for (const warning of run.warnings) console.error(worded(warning));
	if (run.comparison === null) stop(run.problems.map(worded).join('\n'), 1);
	for (const line of comparisonLines(run.comparison, MOST))
		console.log(line.kind === 'number' ? line.text : messageText(texts, line.message));
}
