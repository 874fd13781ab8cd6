import type { Browser } from '@playwright/test';
import type { TestSite } from '../e2e/support/site';

/** What a measurement may use. One that runs in Node uses none of it. */
export interface Tools {
	browser: Browser;
	/** The built program on a server of its own. */
	site: TestSite;
}

/**
 * One thing that is measured. A file `*.bench.ts` in this folder exports a list of them as `benchmarks`;
 * `npm run bench` finds the files, runs the measurements one after the other and prints them.
 */
export interface Benchmark {
	name: string;
	unit: 'ms' | 'kB' | 'MB';
	/** What is aimed at. Machines differ and are noisy: a larger figure is printed as such, it fails nothing. */
	target?: number;
	/** The statistic that is held against the target. */
	statistic: 'median' | 'p95';
	/** Measures, and gives every single value; an empty list when something it needs is not there. */
	measure(tools: Tools): Promise<number[]> | number[];
	/** The same done by other programs, in the same unit: the ratio of the medians is printed. */
	references?: Reference[];
}

/** Another program that does what is measured. */
export interface Reference {
	name: string;
	/** An empty list when the program is not installed. */
	measure(): number[];
}

/**
 * How long something takes, each time it is done.
 * @param times how often it is measured, after one time that is not
 * @returns milliseconds
 */
export async function timed(times: number, run: () => unknown): Promise<number[]> {
	await run();
	const durations: number[] = [];
	for (let i = 0; i < times; i++) {
		const start = performance.now();
		await run();
		durations.push(performance.now() - start);
	}
	return durations;
}
