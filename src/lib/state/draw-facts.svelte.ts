import type { ResultSource } from '../core/document/types';
import type { DrawComparison } from '../core/selection/compare/types';
import type { Explanation, Flips } from '../core/selection/explain/types';
import { marginsOf } from '../core/selection/margins/margins';
import type { IndicatorOverview } from '../core/selection/overview';
import { rulesKey, rulesOf } from '../core/selection/rules';
import type { DrawResult, DrawSpec } from '../core/selection/types';
import { defaultSensitivity } from '../core/simulation/sensitivity/offered';
import type { SensitivityResult } from '../core/simulation/sensitivity/types';
import { uncertaintyOf } from '../core/simulation/uncertainty/default-spec';
import type { UncertaintyResult } from '../core/simulation/uncertainty/types';
import type { DataSummary } from '../workers/draw-client';
import { FactStore, type Fact, type Running } from './fact-store.svelte';
import type { SmallestFlips } from './margin-flips.svelte';
import { project } from './project.svelte';
import { uncertainty } from './uncertainty.svelte';

/** As many municipalities around the cut as a report shows the margins of. */
export const NEAREST = 20;

const ready = <T>(value: T): Fact<T> => ({ status: 'ready', value });
const FAILED = { status: 'failed', problem: null } as const;

/**
 * What a report says of draws: their results and everything that is computed of them, found when it is first asked for,
 * one after the other, and kept until the data are others. The draws need not be the one that is shown.
 */
class DrawFacts {
	#store = new FactStore();

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
	nearest(spec: DrawSpec, result: DrawResult): Fact<ReadonlyMap<number, SmallestFlips>> {
		return this.#askLong<ReadonlyMap<number, SmallestFlips>>(
			'nearest',
			spec,
			rulesOf(spec),
			async (plain, { signal, tell, before }) => {
				const { drawClient } = await import('../workers/draw-client');
				let found: ReadonlyMap<number, SmallestFlips> = before ?? new Map();
				for (const { unit } of marginsOf(result).slice(0, NEAREST)) {
					if (signal.aborted) break;
					if (found.has(unit)) continue;
					const flips = await drawClient.flipsOfOne(plain, unit);
					if (!flips) return FAILED;
					found = new Map([
						...found,
						[unit, { cell: flips.cells.at(0) ?? null, limit: flips.limits.at(0) ?? null }]
					]);
					tell(found.size / NEAREST, found);
				}
				return ready(found);
			}
		);
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
		return this.#askLong<UncertaintyResult>(
			'sure',
			spec,
			[rulesOf(spec), asked],
			async (plain, { signal, tell }) => {
				const { drawClient } = await import('../workers/draw-client');
				// The worker keeps what it has counted: a run that was stopped goes on from there.
				const reached = (share: number, partial: UncertaintyResult | null): Promise<void> =>
					Promise.resolve(tell(share, partial ?? undefined));
				const outcome = await drawClient.uncertainty(plain, uncertaintyOf(plain), signal, reached);
				return outcome.ok ? ready(outcome.value) : { status: 'failed', problem: outcome.problem };
			}
		);
	}

	/** Every choice of a draw moved by itself. */
	tornado(spec: DrawSpec, summary: DataSummary): Fact<SensitivityResult> {
		const varied = spec.sensitivity ?? defaultSensitivity(spec, summary);
		return this.#askLong<SensitivityResult>(
			'tornado',
			spec,
			[rulesOf(spec), varied],
			async (plain, { signal, tell }) => {
				const { drawClient } = await import('../workers/draw-client');
				const once = { ...(plain.sensitivity ?? defaultSensitivity(plain, summary)), rows: 0 };
				// What matters most is not known before everything was tried: a part of it is not shown.
				const reached = (share: number): Promise<void> => Promise.resolve(tell(share));
				const outcome = await drawClient.sensitivity(plain, once, signal, reached);
				return outcome.ok ? ready(outcome.value) : { status: 'failed', problem: outcome.problem };
			}
		);
	}

	/** Forgets what could not be found, so that it is tried again. */
	retry(): void {
		this.#store.retry();
	}

	/** What is answered in a moment. */
	#ask<T>(
		question: string,
		spec: DrawSpec,
		of: unknown,
		work: (plain: DrawSpec) => Promise<Fact<T>>
	): Fact<T> {
		const plain = $state.snapshot(spec) as DrawSpec;
		return this.#store.ask<T>({ key: keyOf(question, of), work: () => work(plain), job: null });
	}

	/** What takes longer, and can be stopped. */
	#askLong<T>(
		question: keyof typeof LONG,
		spec: DrawSpec,
		of: unknown,
		work: (plain: DrawSpec, running: Running<T>) => Promise<Fact<T>>
	): Fact<T> {
		const plain = $state.snapshot(spec) as DrawSpec;
		const { title, parts } = LONG[question];
		const rules = rulesKey(plain);
		const isFor = (source: ResultSource): boolean => {
			if (source.kind === 'analysis' || !parts.some((part) => part === sourcePart(source))) return false;
			const named = project.draws.find(({ id }) => id === source.draw);
			return named !== undefined && rulesKey(named.spec) === rules;
		};
		return this.#store.ask<T>({
			key: keyOf(question, of),
			work: (running) => work(plain, running),
			job: { title: { code: title }, done: { code: `${title}Done` }, isFor }
		});
	}
}

const keyOf = (question: string, of: unknown): string => `${question} ${JSON.stringify(of)}`;

const sourcePart = (source: Exclude<ResultSource, { kind: 'analysis' }>): string =>
	source.kind === 'draw' ? source.part : source.kind;

/** Long work: what it is called among the jobs, and which parts of a report wait for it. */
const LONG = {
	nearest: { title: 'jobs.margins', parts: ['margins'] },
	sure: { title: 'jobs.uncertainty', parts: ['uncertainty', 'municipality'] },
	tornado: { title: 'jobs.sensitivity', parts: ['sensitivity'] }
} as const;

/** The facts of the draws of the open project. */
export const drawFacts = new DrawFacts();
