import { readdirSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { buildIfNeeded, testSite } from './build.mjs';

/**
 * `npm run bench [-- part of a file's name]`: runs the measurements of tests/bench/*.bench.ts and prints them beside
 * their targets.
 *
 * @typedef {{ name: string, unit: string, target?: number, statistic: 'median' | 'p95',
 *   measure: (tools: unknown) => Promise<number[]> | number[],
 *   references?: { name: string, measure: () => number[] }[] }} Benchmark as in tests/bench/benchmark.ts
 */

const folder = 'tests/bench';
const built = 'dist/bench';

/**
 * Builds the chosen files into modules that Node runs, as it does not run TypeScript.
 * @param {string[]} names
 */
async function buildFiles(names) {
	const input = Object.fromEntries(names.map((name) => [name, `${folder}/${name}.ts`]));
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			ssr: true,
			target: 'node20',
			outDir: built,
			emptyOutDir: true,
			rollupOptions: {
				input: { ...input, site: 'tests/e2e/support/site.ts' },
				output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' }
			}
		}
	});
}

const load = (/** @type {string} */ name) => import(pathToFileURL(resolve(built, `${name}.mjs`)).href);

/**
 * The value below which a share of the values lies: the nearest one that was measured.
 * @param {number[]} values at least one
 * @param {number} share between 0 and 1
 */
function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/**
 * Prints one measurement, with a mark where it misses its target.
 * @param {Benchmark} benchmark
 * @param {number[]} values
 */
function report({ name, unit, target, statistic, references = [] }, values) {
	if (values.length === 0) {
		console.log(`–  ${name}: not measured, something it needs is not here`);
		return;
	}
	const number = (/** @type {number} */ value) => `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
	const measured = quantile(values, statistic === 'p95' ? 0.95 : 0.5);
	const good = target === undefined || measured <= target;
	const spread =
		values.length > 1 ? ` (${number(quantile(values, 0))} to ${number(quantile(values, 1))})` : '';
	const promise = target === undefined ? '' : `, target ${target} ${unit}`;
	console.log(`${good ? '✓' : '✗'}  ${name}: ${statistic} ${number(measured)}${spread}${promise}`);
	for (const reference of references) {
		const others = reference.measure();
		if (others.length === 0) {
			console.log(`     ${reference.name}: not installed`);
			continue;
		}
		const other = quantile(others, 0.5);
		const ratio = (quantile(values, 0.5) / other).toFixed(2);
		console.log(`     ${reference.name}: median ${number(other)}; ours takes ${ratio} times as long`);
	}
}

const names = readdirSync(folder)
	.filter((file) => file.endsWith('.bench.ts') && file.includes(process.argv[2] ?? ''))
	.map((file) => file.slice(0, -'.ts'.length));

buildIfNeeded(testSite);
await buildFiles(names);
const { TestSite } = await load('site');
const site = await new TestSite().start();
process.env.PLAYWRIGHT_CHROMIUM_PATH = ensureBrowser();
const browser = await chromium.launch(launchOptions());

const [running] = loadavg();
const cores = availableParallelism();
if (running > cores)
	console.log(
		`Other work is running (load ${running.toFixed(1)} on ${cores} cores): times are longer than they would be alone.`
	);

for (const name of names) {
	/** @type {{ benchmarks: Benchmark[] }} */
	const { benchmarks } = await load(name);
	for (const benchmark of benchmarks) {
		report(benchmark, await benchmark.measure({ browser, site }));
	}
}
await browser.close();
await site.stop();
