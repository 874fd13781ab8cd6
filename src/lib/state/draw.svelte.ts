import type { Message } from '../core/outcome';
import type { Explanation, Flips } from '../core/selection/explain/types';
import type { IndicatorOverview } from '../core/selection/overview';
import { rulesKey } from '../core/selection/rules';
import type { DrawResult, DrawSpec } from '../core/selection/types';
import type { DataSummary } from '../workers/draw-client';
import { project } from './project.svelte';
import { completeSpec } from './specs';

/** After this long without a new result, the slower questions (what would have changed it) are asked. */
const SETTLE_MS = 400;
/** A pause of this many milliseconds ends a gesture: the same slider moved later is a change of its own. */
const GESTURE_PAUSE_MS = 1000;

/** The draw that is shown: its result, who moved across the cut, and the chosen municipality's explanation. */
class DrawView {
	/** The latest result and the specification it belongs to. */
	result = $state.raw<DrawResult | null>(null);
	/** Distribution of every indicator with its limits; follows the result. */
	overview = $state.raw<IndicatorOverview[]>([]);
	/** Municipality number of the one that is open; null for none. */
	chosen = $state<string | null>(null);
	explanation = $state.raw<Explanation | null>(null);
	/** Null while they are being looked for. */
	flips = $state.raw<Flips | null>(null);
	/** Names of other municipalities than the own or the open one are hidden: the screen is shown to one of them. */
	hideNames = $state(false);
	/** Counts changes that have come to rest, for announcing them once each. */
	settled = $state(0);

	/** `drawn` before the change that is going on now: rows that differ from it are marked. */
	#before = $state.raw<Uint8Array | null>(null);
	#gesture: string | null = null;
	#gestures = 0;
	#editedAt = -Infinity;
	#spec: DrawSpec | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What was drawn last or is being drawn: the same rules and data are not drawn again. */
	#drawnOf: { key: string; summary: DataSummary | null } | null = null;
	#asked = 0;

	/** Index of the chosen municipality in the data; −1 for none. */
	get chosenUnit(): number {
		if (this.chosen === null) return -1;
		return project.summary?.municipalities.findIndex(({ number }) => number === this.chosen) ?? -1;
	}

	/** Who came into the draw (1), went out of it (−1) or stayed (0) since before the change, by municipality. */
	get moved(): Int8Array | null {
		const { result } = this;
		const before = this.#before;
		if (!result || before?.length !== result.drawn.length) return null;
		return Int8Array.from(result.drawn, (now, unit) => Number(now > 0) - Number(before[unit] > 0));
	}

	/**
	 * Changes the rules. Changes of one gesture (the id of a slider) without a pause are one step of undo, and what moved
	 * is counted from before the gesture.
	 */
	edit(spec: DrawSpec, gesture: string | null = null): void {
		const now = performance.now();
		const goesOn = gesture !== null && gesture === this.#gesture && now - this.#editedAt < GESTURE_PAUSE_MS;
		if (!goesOn) {
			this.#before = this.result?.drawn ?? null;
			this.#gestures++;
		}
		this.#gesture = gesture;
		this.#editedAt = now;
		project.edit(spec, gesture === null ? null : `${gesture} ${this.#gestures}`);
	}

	/**
	 * Takes draws in from elsewhere: one takes the place of the rules that are there, several become scenarios, with a
	 * rule for every indicator of the data, and the first is chosen.
	 * @returns takes it back, and chooses what was chosen
	 */
	take(specs: readonly DrawSpec[]): () => void {
		const chosen = project.activeAnalysis;
		if (specs.length === 1) this.edit(specs[0]);
		else {
			this.forgetMoves();
			project.addDraws(specs.map((spec) => completeSpec(spec, project.summary?.indicators ?? [])));
		}
		return () => {
			this.undo();
			if (chosen !== null) this.chooseScenario(chosen);
		};
	}

	/** Chooses another scenario. Who differs between scenarios has not moved: that is what comparing is for. */
	chooseScenario(id: string): void {
		this.forgetMoves();
		project.chooseDraw(id);
	}

	/** Marks nobody as moved until rules change again. */
	forgetMoves(): void {
		this.#before = null;
		this.#gesture = null;
	}

	/** Takes the last change in the project back; tells what it was, or null. */
	undo(): Message | null {
		this.#before = this.result?.drawn ?? null;
		this.#gesture = null;
		return project.undo();
	}

	/** Does again what was undone last; tells what it is, or null. */
	redo(): Message | null {
		this.#before = this.result?.drawn ?? null;
		this.#gesture = null;
		return project.redo();
	}

	/** Draws anew where rules or data are others. Only the newest specification gives a result. */
	async refresh(spec: DrawSpec): Promise<void> {
		const key = rulesKey(spec);
		const { summary } = project;
		if (this.#drawnOf?.key === key && this.#drawnOf.summary === summary) return;
		this.#drawnOf = { key, summary };
		const result = await project.draw(spec);
		if (!result) return;
		this.#spec = $state.snapshot(spec) as DrawSpec;
		this.result = result;
		this.flips = null;
		void this.#explain();
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#settle(), SETTLE_MS);
	}

	/** Whether what is shown was drawn from these data. */
	isDrawnFrom(summary: DataSummary | null): boolean {
		return this.#drawnOf !== null && this.#drawnOf.summary === summary;
	}

	/** Opens a municipality, or closes the one that is open. */
	choose(number: string | null): void {
		this.chosen = number;
		this.explanation = null;
		this.flips = null;
		void this.#explain().then(() => this.#findFlips());
	}

	/** Forgets everything: another project was opened. */
	clear(): void {
		clearTimeout(this.#timer);
		this.#asked++;
		this.result = null;
		this.overview = [];
		this.chosen = null;
		this.explanation = null;
		this.flips = null;
		this.#before = null;
		this.#gesture = null;
		this.#spec = null;
		this.#drawnOf = null;
	}

	async #settle(): Promise<void> {
		this.settled++;
		await this.#findOverview();
		await this.#findFlips();
	}

	async #explain(): Promise<void> {
		const asked = ++this.#asked;
		const spec = this.#spec;
		const unit = this.chosenUnit;
		if (!spec || unit < 0) return;
		const { drawClient } = await import('../workers/draw-client');
		const explanation = await drawClient.call((api) => api.explain(spec, unit));
		if (asked === this.#asked) this.explanation = explanation;
	}

	async #findFlips(): Promise<void> {
		const spec = this.#spec;
		const unit = this.chosenUnit;
		if (!spec || unit < 0) return;
		const { drawClient } = await import('../workers/draw-client');
		const flips = await drawClient.flips(spec, unit);
		if (flips && spec === this.#spec && unit === this.chosenUnit) this.flips = flips;
	}

	async #findOverview(): Promise<void> {
		const spec = this.#spec;
		if (!spec) return;
		const { drawClient } = await import('../workers/draw-client');
		const overview = await drawClient.call((api) => api.overview(spec));
		if (spec === this.#spec) this.overview = overview;
	}
}

/** The draw view of this tab. */
export const draw = new DrawView();
