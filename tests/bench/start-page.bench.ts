import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page, type Response } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.mjs';
import { install, ready } from '../e2e/support/visit';
import type { Benchmark } from './benchmark';

const startPage: Benchmark = {
	name: 'JavaScript of the start page, compressed',
	unit: 'kB',
	target: 120,
	statistic: 'median',
	async measure({ browser, site }) {
		const page = await browser.newPage({ serviceWorkers: 'block', locale: 'nb-NO' });
		const scripts: Promise<Buffer>[] = [];
		page.on('response', (response: Response) => {
			if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.push(response.body());
		});
		await page.goto(site.url, { waitUntil: 'networkidle' });
		await ready(page);
		const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
		await page.close();
		return [sizes.reduce((sum, size) => sum + size, 0) / 1000];
	}
};

/** The browser is started anew for each visit, as it is for somebody who opens the program in the morning. */
const repeatVisit: Benchmark = {
	name: 'repeat visit with the server stopped, until it answers',
	unit: 'ms',
	target: 1000,
	statistic: 'median',
	async measure({ site }) {
		const profile = await mkdtemp(join(tmpdir(), 'treffsikker-'));
		const visit = async (look: (page: Page) => Promise<void>) => {
			const context = await chromium.launchPersistentContext(profile, launchOptions());
			await look(context.pages()[0]);
			await context.close();
		};
		await visit((page) => install(page, site.url));
		await site.stop();
		const durations: number[] = [];
		for (let i = 0; i < 7; i++) {
			await visit(async (page) => {
				const start = performance.now();
				await page.goto(site.url);
				await ready(page);
				durations.push(performance.now() - start);
			});
		}
		await site.start();
		await rm(profile, { recursive: true, force: true });
		return durations;
	}
};

export const benchmarks: Benchmark[] = [startPage, repeatVisit];
