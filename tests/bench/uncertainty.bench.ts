import type { Browser } from '@playwright/test';
import { generateCountry } from '../../src/lib/core/demo/generate-country';
import { assemble } from '../../src/lib/core/indicators/assemble';
import { proposeAssignments } from '../../src/lib/core/indicators/propose';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { presetSpec } from '../../src/lib/core/selection/presets';
import { defaultUncertainty } from '../../src/lib/core/simulation/uncertainty/default-spec';
import { replicatesOf, type ReplicateModel } from '../../src/lib/core/simulation/uncertainty/replicate-model';
import { runUncertainty } from '../../src/lib/core/simulation/uncertainty/run-uncertainty';
import { prepareSimulation } from '../../src/lib/core/simulation/uncertainty/simulation';
import type { UncertaintySpec } from '../../src/lib/core/simulation/uncertainty/types';
import { ready } from '../e2e/support/visit';
import type { TestSite } from '../e2e/support/site';
import { timed, type Benchmark } from './benchmark';
import { computedInR } from './r-statistics';
import { filesForR } from './uncertainty-in-r';

type Limits = UncertaintySpec['limits'];

/** The invented country: 357 municipalities, some 2 700 schools, 11 indicators, 3 years. */
function country() {
	const { register, tables, earlierDraw2020 } = generateCountry();
	const data = assemble(tables, proposeAssignments(tables, []).assigned, register, { owners: 'all' });
	return {
		draw: presetSpec('udir2022', data.indicators, [earlierDraw2020]),
		prepared: prepareDraw(data, register)
	};
}

async function replicateModel(limits: Limits): Promise<ReplicateModel> {
	const { draw, prepared } = country();
	const spec = { ...defaultUncertainty(), limits };
	const made = await prepareSimulation(draw, spec, prepared, () => Promise.resolve(true));
	if (!made.ok) throw new Error(made.problem.code);
	return made.value.replicateModel;
}

const preparation: Benchmark = {
	name: 'how sure a draw is: preparation and 100 data sets of both draws (Node, one thread)',
	unit: 'ms',
	target: 300,
	statistic: 'median',
	measure() {
		const { draw, prepared } = country();
		return timed(5, () => runUncertainty(draw, { ...defaultUncertainty(), replicates: 100 }, prepared));
	}
};

/** Data sets that R draws: so few that it does not take too long, as many here. */
const TIMES = { fixed: 1_000, recomputed: 100 } as const;
let folder: string | null = null;

const drawing = (limits: Limits, algorithm: string): Benchmark => ({
	name: `${TIMES[limits]} data sets of both draws, ${limits} limits, ${algorithm}, prepared before (Node, one thread)`,
	unit: 'ms',
	statistic: 'median',
	async measure() {
		const [units, cells] = [await replicateModel('fixed'), await replicateModel('recomputed')];
		if (cells.from.kind === 'cells') folder ??= filesForR(units, cells.from.cells);
		const replicates = replicatesOf(limits === 'fixed' ? units : cells);
		// What is found once for every limit that comes is found before.
		for (let k = 0; k < 5; k++) replicates(k * 100, k * 100 + 100);
		return timed(5, () => replicates(0, TIMES[limits]));
	},
	get references() {
		const [from, draw] = limits === 'fixed' ? ['from_units', 'draw_units'] : ['from_cells', 'draw_cells'];
		return [
			computedInR({
				name: `R, vectorised, ${algorithm} (tests/bench/uncertainty.R)`,
				packages: ['stats'],
				before: `source("tests/bench/uncertainty.R"); d <- ${from}("${folder}", ${TIMES[limits]})`,
				run: `${draw}(d)`,
				times: 2
			})
		];
	}
});

/** What a run is on the page: the whole of it, until the first partial answer, and the longest that the page stood still. */
interface Course {
	whole: number;
	first: number;
	blocked: number;
}

const REPLICATES = 10_000;

/** The run of the page's own button, of 10 000 data sets. */
async function course(browser: Browser, site: TestSite, limits: Limits): Promise<Course> {
	const page = await browser.newPage({ serviceWorkers: 'block', locale: 'nb-NO' });
	await page.goto(site.url);
	await ready(page);
	await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
	await page.locator('button[data-unit]').first().waitFor();
	await page.getByRole('tab', { name: 'Hvor sikkert?' }).click();
	const view = page.getByRole('tabpanel', { name: 'Hvor sikkert?' });
	await view.getByText('Valg', { exact: true }).click();
	await view.getByRole('textbox', { name: 'Antall datasett' }).fill(String(REPLICATES));
	if (limits === 'recomputed') await view.getByRole('radio', { name: /på nytt/ }).check();
	const button = await view
		.getByRole('button', { name: 'Regn ut hvor sikkert uttrekket er' })
		.elementHandle();
	const found = await page.evaluate(async (start) => {
		const panel = document.querySelector('[role=tabpanel]');
		if (!start || !panel) return null;
		const frames: number[] = [];
		let isOver = false;
		const frame = (time: number) => {
			frames.push(time);
			if (!isOver) requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
		const began = performance.now();
		let first = NaN;
		await new Promise<void>((resolve) => {
			const watch = new MutationObserver(() => {
				if (Number.isNaN(first) && panel.querySelector('table')) first = performance.now() - began;
				if (![...panel.querySelectorAll('button')].some((one) => one.textContent.includes('Regn ut på nytt')))
					return;
				watch.disconnect();
				resolve();
			});
			watch.observe(panel, { childList: true, subtree: true, characterData: true });
			(start as HTMLElement).click();
		});
		const whole = performance.now() - began;
		isOver = true;
		return { whole, first, blocked: Math.max(0, ...frames.slice(1).map((time, i) => time - frames[i])) };
	}, button);
	await page.close();
	if (found === null) throw new Error('The page has no such button.');
	return found;
}

const TARGETS = {
	fixed: { whole: 1_500, first: 300 },
	recomputed: { whole: 8_000, first: undefined }
} as const;

const onPage = (limits: Limits): Benchmark[] => {
	let courses: Promise<Course[]> | null = null;
	const measured = async (browser: Browser, site: TestSite) => {
		const all: Course[] = [];
		for (let k = 0; k < 3; k++) all.push(await course(browser, site, limits));
		return all;
	};
	const part = (name: string, which: keyof Course, target: number | undefined): Benchmark => ({
		name: `${REPLICATES} data sets of both draws, ${limits} limits: ${name} (Chromium)`,
		unit: 'ms',
		target,
		statistic: 'median',
		async measure({ browser, site }) {
			courses ??= measured(browser, site);
			return (await courses).map((one) => one[which]);
		}
	});
	return [
		part('until the answer', 'whole', TARGETS[limits].whole),
		part('until the first partial answer', 'first', TARGETS[limits].first),
		part('longest time between two frames', 'blocked', 50)
	];
};

export const benchmarks: Benchmark[] = [
	preparation,
	drawing('fixed', 'whole units from exact distributions'),
	drawing('recomputed', 'every cell drawn'),
	...onPage('fixed'),
	...onPage('recomputed')
];
