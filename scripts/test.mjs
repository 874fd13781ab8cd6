import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';
import { build, testSite } from './build.mjs';

/**
 * `npm test`: types, lint, unit tests, build, sizes, browser tests. A suite that fails does not keep the next from running.
 * The last line counts every test; types, lint, build and sizes count as one each.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

const results = 'test-results';
const unitResults = `${results}/unit.json`;
const browserResults = `${results}/e2e.json`;

/** Runs a program of this project's packages; says whether it ended well. */
function run(/** @type {string[]} */ args, env = {}) {
	/** @type {import('node:child_process').SpawnSyncOptions} */
	const options = { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } };
	return spawnSync(process.execPath, args, options).status === 0;
}

const runScript = (/** @type {string} */ name) =>
	spawnSync('npm', ['run', '--silent', name], {
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32'
	}).status === 0;

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

const suites = {
	types: () => asOne(runScript('check')),
	lint: () => asOne(runScript('lint')),
	unit: () => {
		const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${unitResults}`];
		const good = run(['node_modules/vitest/vitest.mjs', 'run', ...reporters]);
		return counted(unitResults, good, (report) => ({
			passed: report.numPassedTests,
			failed: report.numFailedTests + report.testResults.filter(didNotLoad).length,
			skipped: report.numPendingTests + report.numTodoTests
		}));
	},
	build: () => asOne(build(testSite)),
	size: () => asOne(runScript('size')),
	browser: () => {
		const env = { PLAYWRIGHT_CHROMIUM_PATH: ensureBrowser() };
		const good = run(['node_modules/@playwright/test/cli.js', 'test'], env);
		return counted(browserResults, good, ({ stats }) => ({
			passed: stats.expected,
			failed: stats.unexpected + stats.flaky,
			skipped: stats.skipped
		}));
	}
};

/** Runs a suite; an error of the suite's own, such as no browser, is its failure. */
function outcome(/** @type {() => Count} */ suite) {
	try {
		return suite();
	} catch (error) {
		console.error(error);
		return asOne(false);
	}
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results);

/** @type {(Count & { name: string, seconds: number })[]} */
const summary = [];
for (const [name, suite] of Object.entries(suites)) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	const count = outcome(suite);
	summary.push({ name, ...count, seconds: (performance.now() - start) / 1000 });
}

console.log('\n── summary');
for (const { name, passed, failed, skipped, seconds } of summary) {
	const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
	console.log(`${name.padEnd(8)} ${counts} (${seconds.toFixed(1)} s)`);
}
const total = (/** @type {'passed' | 'failed'} */ key) => summary.reduce((sum, suite) => sum + suite[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
