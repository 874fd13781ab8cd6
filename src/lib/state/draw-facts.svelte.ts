import { SvelteMap } from 'svelte/reactivity';
import type { Message } from '../core/outcome';
import type { DrawComparison } from '../core/selection/compare/types';
import type { Explanation, Flips } from '../core/selection/explain/types';
import { marginsOf } from '../core/selection/margins/margins';
import type { IndicatorOverview } from '../core/selection/overview';
import { rulesOf } from '../core/selection/rules';
import type { DrawResult, DrawSpec } from '../core/selection/types';
import { defaultSensitivity } from '../core/simulation/sensitivity/offered';
import type { SensitivityResult } from '../core/simulation/sensitivity/types';
import { uncertaintyOf } from '../core/simulation/uncertainty/default-spec';
import type { UncertaintyResult } from '../core/simulation/uncertainty/types';
import type { DataSummary } from '../workers/draw-client';
import type { SmallestFlips } from './margin-flips.svelte';
import { project } from './project.svelte';
import { uncertainty } from './uncertainty.svelte';

/** As many municipalities around the cut as a report shows the margins of. */
export const NEAREST = 20;

/** What is known of a draw, as far as it has come. */
export type Fact<T> =
	/** `done`: from 0 to 1; null where nobody knows. */
	| { status: 'computing'; done: number | null }
	| { status: 'ready'; value: T }
	/** Null where only the program knows. */
	| { status: 'failed'; problem: Message | null };

/** Told how far something is, from 0 to 1. */
type Reached = (done: number) => void;
type Work<T> = (reached: Reached) => Promise<Fact<T>>;

const ready = <T>(value: T): Fact<T> => ({ status: 'ready', value });
/** Whoever waits looks at how far it is so often, in milliseconds: a whole report is composed anew each time. */
const BETWEEN = 500;
const FAILED = { status: 'failed', problem: null } as const;
const NEVER = new AbortController().signal;

/**
 * What a report says of draws: their results and everything that is computed of them, found when it is first asked for,
 * one after the other, and kept until the data are others. The draws need not be the one that is shown.
 */
class DrawFacts {
	#facts = new SvelteMap<string, Fact<unknown>>();
	#line: Promise<unknown> = Promise.resolve();
	/** The data that the facts are of. */
	#of: DataSummary | null = null;

	/** Who is drawn. */
	result(spec: DrawSpec): Fact<DrawResult> {
		return this.#ask('result', spec, rulesOf(spec), async (plain) => {
			const { drawClient } = await import('../workers/draw-client');
			return ready((await drawClient.call((api) => api.drawOf(plain))).result);
		});
	}

	/** How units are distributed on every indicator, with the limits in use. */
	overview(spec: DrawSpec): Fact<IndicatorOverview[]> {
		return this.#ask('overview', spec, rulesOf(spec), async (plain) => {
			const { drawClient } = await import('../workers/draw-client');
			return ready(await drawClient.call((api) => api.overview(plain)));
		});
	}

	/** Why a municipality came out as it did. */
	explanation(spec: DrawSpec, unit: number): Fact<Explanation> {
		return this.#ask(`explanation ${unit}`, spec, rulesOf(spec), async (plain) => {
			const { drawClient } = await import('../workers/draw-client');
			return ready(await drawClient.call((api) => api.explain(plain, unit)));
		});
	}

	/** What would have moved a municipality across the cut. */
	flips(spec: DrawSpec, unit: number): Fact<Flips> {
		return this.#ask(`flips ${unit}`, spec, rulesOf(spec), async (plain) => {
			const { drawClient } = await import('../workers/draw-client');
			const flips = await drawClient.flipsOfOne(plain, unit);
			return flips ? ready(flips) : FAILED;
		});
	}

	/** The smallest changes for the municipalities nearest to the cut. */
	nearest(spec: DrawSpec, result: DrawResult): Fact<Map<number, SmallestFlips>> {
		return this.#ask('nearest', spec, rulesOf(spec), async (plain, reached) => {
			const { drawClient } = await import('../workers/draw-client');
			const found = new SvelteMap<number, SmallestFlips>();
			for (const { unit } of marginsOf(result).slice(0, NEAREST)) {
				const flips = await drawClient.flipsOfOne(plain, unit);
				if (!flips) return FAILED;
				found.set(unit, { cell: flips.cells.at(0) ?? null, limit: flips.limits.at(0) ?? null });
				reached(found.size / NEAREST);
			}
			return ready(found);
		});
	}

	/** Two draws side by side. */
	comparison(from: DrawSpec, to: DrawSpec): Fact<DrawComparison> {
		const other = $state.snapshot(to) as DrawSpec;
		return this.#ask('comparison', from, [rulesOf(from), rulesOf(to)], async (plain) => {
			const { drawClient } = await import('../workers/draw-client');
			const found = await drawClient.comparisonOf(plain, other);
			return found ? ready(found) : FAILED;
		});
	}

	/** How sure a draw is: what the page of the draw has found, where that is of the same rules and as many data sets. */
	sure(spec: DrawSpec, summary: DataSummary): Fact<UncertaintyResult> {
		const asked = uncertaintyOf(spec);
		const known = uncertainty.of(spec, summary);
		if (known && known.replicates >= asked.replicates) return ready(known);
		return this.#ask('sure', spec, [rulesOf(spec), asked], async (plain, reached) => {
			const { drawClient } = await import('../workers/draw-client');
			const tell = (share: number): Promise<void> => Promise.resolve(reached(share));
			const outcome = await drawClient.uncertainty(plain, uncertaintyOf(plain), NEVER, tell);
			return outcome.ok ? ready(outcome.value) : { status: 'failed', problem: outcome.problem };
		});
	}

	/** Every choice of a draw moved by itself. */
	tornado(spec: DrawSpec, summary: DataSummary): Fact<SensitivityResult> {
		const varied = spec.sensitivity ?? defaultSensitivity(spec, summary);
		return this.#ask('tornado', spec, [rulesOf(spec), varied], async (plain, reached) => {
			const { drawClient } = await import('../workers/draw-client');
			const once = { ...(plain.sensitivity ?? defaultSensitivity(plain, summary)), rows: 0 };
			const tell = (share: number): Promise<void> => Promise.resolve(reached(share));
			const outcome = await drawClient.sensitivity(plain, once, NEVER, tell);
			return outcome.ok ? ready(outcome.value) : { status: 'failed', problem: outcome.problem };
		});
	}

	/** Forgets what could not be found, so that it is tried again. */
	retry(): void {
		for (const [key, fact] of this.#facts) if (fact.status === 'failed') this.#facts.delete(key);
	}

	#ask<T>(
		question: string,
		spec: DrawSpec,
		of: unknown,
		work: (plain: DrawSpec, reached: Reached) => Promise<Fact<T>>
	): Fact<T> {
		const key = `${question} ${JSON.stringify(of)}`;
		const summary = project.summary;
		const known = this.#of === summary ? this.#facts.get(key) : undefined;
		if (known) return known as Fact<T>;
		// Listens for the answer, also where nothing has been asked yet.
		this.#facts.get(key);
		const plain = $state.snapshot(spec) as DrawSpec;
		// Asked while the page is being worked out, when nothing may change; begun right after.
		queueMicrotask(() => this.#begin(key, summary, (reached) => work(plain, reached)));
		return { status: 'computing', done: null };
	}

	#begin<T>(key: string, summary: DataSummary | null, work: Work<T>): void {
		if (summary !== project.summary || !summary) return;
		if (this.#of !== summary) {
			this.#of = summary;
			this.#facts.clear();
		}
		if (this.#facts.has(key)) return;
		this.#facts.set(key, { status: 'computing', done: null });
		const keep = (fact: Fact<T>): void => {
			if (this.#of === summary) this.#facts.set(key, fact);
		};
		let told = -Infinity;
		const tell = (done: number): void => {
			if (performance.now() - told < BETWEEN) return;
			told = performance.now();
			keep({ status: 'computing', done });
		};
		this.#line = this.#line.then(async () => {
			if (this.#of !== summary) return;
			try {
				keep(await work(tell));
			} catch {
				keep(FAILED);
			}
		});
	}
}

/** The facts of the draws of the open project. */
export const drawFacts = new DrawFacts();
