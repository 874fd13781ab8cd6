import type { Message } from '../outcome';
import type { Level, Sentence } from './types';

const SHOWN = 100;
const SHOWN_CHARACTERS = 200;

interface Tally {
	count: number;
	line: number;
	text: string;
	repaired: string;
}

/** Collects what a reader noticed on its way: sentences in number cells and repaired codes. */
export class Diagnostics {
	readonly #sentences: Sentence[] = [];
	/** Sentences by column and level. */
	readonly #sentenceCounts = new Map<string, number[]>();
	readonly #zeros = new Map<string, Tally>();
	#sentenceCount = 0;

	/** Notes a number cell with something else in it. */
	sentence(line: number, column: string, text: string, level: Level): void {
		this.#sentenceCount++;
		const counts = this.#sentenceCounts.get(column) ?? [0, 0, 0, 0, 0];
		counts[level]++;
		this.#sentenceCounts.set(column, counts);
		if (this.#sentences.length >= SHOWN) return;
		this.#sentences.push({ line, column, text: text.trim().slice(0, SHOWN_CHARACTERS) });
	}

	/** Notes a code whose leading zero was put back. */
	leadingZero(line: number, column: string, text: string, repaired: string): void {
		const tally = this.#zeros.get(column) ?? { count: 0, line, text, repaired };
		tally.count++;
		this.#zeros.set(column, tally);
	}

	get sentences(): { count: number; first: Sentence[] } {
		return { count: this.#sentenceCount, first: this.#sentences };
	}

	/** How many sentences a column has, in units of one level. */
	sentencesIn(column: string, level: Level): number {
		return this.#sentenceCounts.get(column)?.[level] ?? 0;
	}

	get repairs(): Message[] {
		return [...this.#zeros].map(([column, tally]) => ({
			code: 'import.repair.leadingZero',
			params: { column, ...tally }
		}));
	}
}
