import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { build } from 'vite';

/**
 * `npm run calibrate [-- --worlds 200 --limits fixed,recomputed --out figures.md]`: makes worlds whose truth is known, asks the
 * program how sure their draws are, and compares with what comes. The same options give the same figures.
 * Described in docs/calibration.md.
 */

const built = 'dist/calibrate';
/** The figures that the help quotes are written here when asked for with --quote. */
const quotedIn = 'src/lib/i18n/calibration-figures.json';

const load = () => import(pathToFileURL(resolve(built, 'command.mjs')).href);

if (isMainThread) {
	const { values } = parseArgs({
		options: {
			worlds: { type: 'string', default: '200' },
			replicates: { type: 'string', default: '1000' },
			models: { type: 'string', default: 'shrunken,plain' },
			limits: { type: 'string', default: 'fixed,recomputed' },
			workers: { type: 'string', default: String(availableParallelism()) },
			out: { type: 'string' },
			quote: { type: 'boolean', default: false }
		}
	});
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
				input: { command: 'tests/worlds/calibration/command.ts' },
				output: { entryFileNames: '[name].mjs' }
			}
		}
	});
	const { figures, quoted, addTallies, FULL_SIZE, worldSeeds } = await load();
	const options = {
		size: FULL_SIZE,
		places: 30,
		spreadPlaces: 10,
		replicates: Number(values.replicates),
		models: values.models.split(','),
		limits: values.limits.split(','),
		times: 3
	};
	const seeds = worldSeeds(Number(values.worlds));
	/** @type {Map<number, unknown>} */
	const byWorld = new Map();
	await Promise.all(
		Array.from({ length: Number(values.workers) }, () => {
			const worker = new Worker(fileURLToPath(import.meta.url), { workerData: options });
			return new Promise((done, fail) => {
				worker.on('error', fail);
				worker.on('exit', done);
				worker.on('message', (/** @type {{ seed: number, tallies: unknown } | null} */ told) => {
					if (told !== null) {
						byWorld.set(told.seed, told.tallies);
						process.stderr.write(`\r${byWorld.size} of ${values.worlds} worlds`);
					}
					worker.postMessage(seeds.pop() ?? null);
				});
			});
		})
	);
	process.stderr.write('\n');
	const together = { kept: {}, lists: {} };
	// In the order of the seeds: sums of fractions depend on the order of their parts.
	for (const seed of [...byWorld.keys()].sort((a, b) => a - b)) addTallies(together, byWorld.get(seed));
	const text = figures(together);
	if (values.out === undefined) console.log(text);
	else writeFileSync(values.out, `${text}\n`);
	const forHelp = quoted(together);
	if (values.quote && forHelp !== null) writeFileSync(quotedIn, `${JSON.stringify(forHelp, null, '\t')}\n`);
} else {
	const { measureWorld } = await load();
	parentPort?.on('message', async (/** @type {number | null} */ seed) => {
		if (seed === null) process.exit();
		parentPort?.postMessage({ seed, tallies: await measureWorld(seed, workerData) });
	});
	parentPort?.postMessage(null);
}
