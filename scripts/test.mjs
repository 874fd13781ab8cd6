import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensureBrowser } from './browser.mjs';
import { build, testSite } from './build.mjs';

/**
 * `npm test`: lint, types, unit tests, build, sizes, browser tests. A suite that fails does not keep the next from running.
 * Lint and types use one core, and stand beside the unit tests; the others have the machine alone.
 * The last line counts every test; types, lint, build and sizes count as one each.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

const results = 'test-results';
const unitResults = `${results}/unit.json`;
const browserResults = `${results}/e2e.json`;

/**
 * Runs a command and says whether it ended well. What it prints is shown as it comes, or when it has ended.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, kept?: boolean, shell?: boolean }} options
 * @returns {Promise<boolean>}
 */
function run(command, args, { env = {}, kept = false, shell = false } = {}) {
	return new Promise((resolve) => {
		/** @type {Buffer[]} */
		const printed = [];
		const output = kept ? 'pipe' : 'inherit';
		const child = spawn(command, args, {
			stdio: ['ignore', output, output],
			env: { ...process.env, ...env },
			shell
		});
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => printed.push(data));
		const end = (/** @type {boolean} */ good) => {
			process.stdout.write(Buffer.concat(printed));
			resolve(good);
		};
		child.on('error', (error) => {
			console.error(error);
			end(false);
		});
		child.on('close', (code) => end(code === 0));
	});
}

/** Runs a program of this project's packages. */
const runNode = (/** @type {string[]} */ args, env = {}) => run(process.execPath, args, { env });

const runScript = (/** @type {string} */ name, kept = false) =>
	run('npm', ['run', '--silent', name], { kept, shell: process.platform === 'win32' });

/** @returns {Count} */
const asOne = (/** @type {boolean} */ good) => ({ passed: Number(good), failed: Number(!good), skipped: 0 });

/**
 * The count of a suite from the file its runner wrote. A runner that ended badly without a failed test of its own
 * (a file that does not load, an error outside a test) counts as one failure more.
 * @param {string} file
 * @param {boolean} good whether the runner ended well
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function counted(file, good, read) {
	const count = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : asOne(false);
	return good || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** Whether a file of unit tests failed before its tests could run. */
const didNotLoad = (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
	file.status === 'failed' && file.assertionResults.length === 0;

const lint = async () => asOne(await runScript('lint', true));
// What SvelteKit writes for types is there already: writing it again beside the unit tests, they could read half of it.
const types = async () => asOne(await runScript('check:types', true));

async function unit() {
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${unitResults}`];
	// By itself vitest leaves a core to others, which on a machine with two is half of it.
	const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
	const good = await runNode(['node_modules/vitest/vitest.mjs', 'run', workers, ...reporters]);
	return counted(unitResults, good, (report) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests + report.testResults.filter(didNotLoad).length,
		skipped: report.numPendingTests + report.numTodoTests
	}));
}

const buildSite = async () => asOne(build(testSite));
const size = async () => asOne(await runScript('size'));

async function browser() {
	const env = { PLAYWRIGHT_CHROMIUM_PATH: ensureBrowser() };
	const good = await runNode(['node_modules/@playwright/test/cli.js', 'test'], env);
	return counted(browserResults, good, ({ stats }) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped
	}));
}

/** @type {(Count & { name: string, seconds: number })[]} */
const summary = [];

/**
 * Runs a suite and notes what came of it; an error of the suite's own, such as no browser, is its failure.
 * @param {string} name
 * @param {() => Promise<Count>} suite
 */
async function take(name, suite) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	const count = await suite().catch((error) => {
		console.error(error);
		return asOne(false);
	});
	const seconds = (performance.now() - start) / 1000;
	console.log(`\n── ${name} ended after ${seconds.toFixed(1)} s`);
	summary.push({ name, ...count, seconds });
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results);

await run('npx', ['svelte-kit', 'sync'], { shell: process.platform === 'win32' });
await Promise.all([take('lint', lint).then(() => take('types', types)), take('unit', unit)]);
await take('build', buildSite);
await take('size', size);
await take('browser', browser);

console.log('\n── summary');
for (const { name, passed, failed, skipped, seconds } of summary) {
	const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
	console.log(`${name.padEnd(8)} ${counts} (${seconds.toFixed(1)} s)`);
}
const total = (/** @type {'passed' | 'failed'} */ key) => summary.reduce((sum, suite) => sum + suite[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
