import { SvelteMap } from 'svelte/reactivity';
import type { Rest } from '../core/document/source-state';
import type { ResultSource } from '../core/document/types';
import type { Message } from '../core/outcome';
import type { DataSummary } from '../workers/draw-client';
import { project } from './project.svelte';
import { BETWEEN, ReportWork } from './report-work';

/** What is known of a draw, as far as it has come. */
export type Fact<T> =
	/** `done`: from 0 to 1; null where nobody knows. `stop` ends the work; null where it is short. */
	| { status: 'computing'; done: number | null; stop: (() => void) | null }
	/** `rest`: what more is to come of a part; absent where it is whole. */
	| { status: 'ready'; value: T; rest?: Rest }
	/** Stopped before anything was there. */
	| { status: 'stopped'; goOn: () => void }
	/** Null where only the program knows. */
	| { status: 'failed'; problem: Message | null };

/** What work is given: when to stop, and whom to tell how far it is (0–1), with what is ready. */
export interface Running<T> {
	signal: AbortSignal;
	tell: (done: number, partial?: T) => void;
	/** What was ready when the work was stopped; null where it begins. */
	before: T | null;
}

/** Something that is asked of the data. */
export interface Question<T> {
	/** Equal for equal questions. */
	key: string;
	work: (running: Running<T>) => Promise<Fact<T>>;
	/** Makes it a job that can be stopped and goes on when one leaves the page; null for what is answered in a moment. */
	job: {
		title: Message;
		done: Message;
		/** Which parts of a report wait for it. */
		isFor: (source: ResultSource) => boolean;
	} | null;
}

const FAILED = { status: 'failed', problem: null } as const;

/**
 * Answers that are found when they are first asked for, one after the other, and kept until the data are others. Work
 * that takes long can be stopped: what is there by then stays, and the work goes on from it.
 */
export class FactStore {
	#facts = new SvelteMap<string, Fact<unknown>>();
	#line: Promise<unknown> = Promise.resolve();
	#running: (() => void)[] = [];
	/** The data that the facts are of. */
	#of: DataSummary | null = null;

	/** What is known. Read in a derived value it follows the answer. */
	ask<T>(question: Question<T>): Fact<T> {
		const summary = project.summary;
		const known = this.#of === summary ? this.#facts.get(question.key) : undefined;
		if (known) return known as Fact<T>;
		// Listens for the answer, also where nothing has been asked yet.
		this.#facts.get(question.key);
		// Asked while the page is being worked out, when nothing may change; begun right after.
		queueMicrotask(() => this.#begin(question, summary));
		return { status: 'computing', done: null, stop: null };
	}

	/** Forgets what could not be found, so that it is tried again. */
	retry(): void {
		for (const [key, fact] of this.#facts) if (fact.status === 'failed') this.#facts.delete(key);
	}

	#begin<T>(question: Question<T>, summary: DataSummary | null): void {
		if (summary !== project.summary || !summary) return;
		if (this.#of !== summary) {
			for (const stop of [...this.#running]) stop();
			this.#of = summary;
			this.#facts.clear();
		}
		if (!this.#facts.has(question.key)) this.#run(question, summary, null, 0);
	}

	/** @param before what an earlier run had found when it was stopped, and how far it was */
	#run<T>({ key, work, job }: Question<T>, summary: DataSummary, before: T | null, share: number): void {
		const controller = new AbortController();
		const { signal } = controller;
		let latest = before;
		let done = share;
		const keep = (fact: Fact<T>): void => {
			if (this.#of === summary) this.#facts.set(key, fact);
		};
		const end = (isDone: boolean): void => {
			this.#running = this.#running.filter((one) => one !== stop);
			listed?.end(isDone);
		};
		const goOn = (): void => this.#run({ key, work, job }, summary, latest, done);
		const stop = (): void => {
			if (signal.aborted) return;
			controller.abort();
			end(false);
			keep(
				latest === null
					? { status: 'stopped', goOn }
					: { status: 'ready', value: latest, rest: { status: 'stopped', done, goOn } }
			);
		};
		const show = (): void =>
			keep(
				before === null
					? { status: 'computing', done: done > 0 ? done : null, stop: job && stop }
					: { status: 'ready', value: before, rest: { status: 'computing', done, stop } }
			);
		const listed = job && new ReportWork(job, stop);
		let told = -Infinity;
		const tell = (next: number, partial?: T): void => {
			if (signal.aborted) return;
			const now = performance.now();
			done = next;
			latest = partial ?? latest;
			listed?.report(next);
			if (now - told < BETWEEN) return;
			told = now;
			show();
		};
		this.#running.push(stop);
		show();
		this.#line = this.#line.then(async () => {
			if (signal.aborted || this.#of !== summary) return;
			const answer = await work({ signal, tell, before }).catch((): Fact<T> => FAILED);
			if (signal.aborted) return;
			end(answer.status === 'ready');
			controller.abort();
			keep(answer);
		});
	}
}
