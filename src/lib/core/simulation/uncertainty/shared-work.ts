import { addTally, emptyTally } from './replicate';
import type { ReplicateModel, Replicates } from './replicate-model';
import type { Tally } from './types';

/** Draws replicates of a model that it was given, somewhere else. */
export interface Helper {
	replicates(from: number, to: number): Promise<Tally>;
}

/** Gives a model to those who help; each of them is there when it is ready. */
export type Helpers = (model: ReplicateModel) => Promise<Helper>[];

export const NO_HELP: Helpers = () => [];

/** Replicates between two looks up. */
const ROUND = 20;
/** Replicates that a helper gets at a time: some ten milliseconds of work. */
const PIECE = { units: 200, cells: 20 } as const;
/** Pieces that a helper has at the same time, so that it need not wait for the next one. */
const AT_ONCE = 2;

interface Piece {
	from: number;
	to: number;
}

/** What is counted so far, and which replicates are not: those from `next` on, and pieces that somebody had begun. */
export interface Counts {
	tally: Tally;
	next: number;
	open: Piece[];
}

/** Nothing is counted yet. */
export const noCounts = (units: number): Counts => ({ tally: emptyTally(units), next: 0, open: [] });

/**
 * Draws those of replicates 0 to `total` − 1 that are not counted yet, together with helpers. Every replicate is counted
 * once, and it does not matter who draws it: counts add up to the same, also when it was stopped and goes on. Nobody is waited for: what helpers have not brought when
 * nothing else is left is drawn here too, and whoever is first is counted. One that fails is not missed.
 * @param own draws here
 * @param counts is counted in; says what is left when it is stopped
 * @param goesOn called between rounds; lets answers of helpers come in; false stops
 * @returns false when it was stopped
 */
export async function drawShared(
	total: number,
	model: ReplicateModel,
	own: Replicates,
	helpers: Helpers,
	counts: Counts,
	goesOn: () => Promise<boolean>
): Promise<boolean> {
	const { tally } = counts;
	const open = new Map(counts.open.map((piece) => [piece.from, piece]));
	counts.open = [];
	let isStopped = false;
	const take = (size: number): Piece | null => {
		if (isStopped || counts.next >= total) return null;
		const piece = { from: counts.next, to: Math.min(total, counts.next + size) };
		counts.next = piece.to;
		return piece;
	};
	const help = async (ready: Promise<Helper>) => {
		const helper = await ready;
		for (;;) {
			const piece = take(PIECE[model.from.kind]);
			if (piece === null) return;
			open.set(piece.from, piece);
			const drawn = await helper.replicates(piece.from, piece.to);
			if (open.delete(piece.from)) addTally(tally, drawn);
		}
	};
	for (const ready of helpers(model)) {
		// Who fails leaves its piece open.
		for (let k = 0; k < AT_ONCE; k++) void help(ready).catch(() => undefined);
	}
	/** Draws what a helper has not brought, unless it comes meanwhile. */
	const drawLeft = async ({ from, to }: Piece): Promise<boolean> => {
		const drawn = emptyTally(model.forDraw.units.length);
		for (let at = from; at < to && open.has(from); at += ROUND) {
			own(at, Math.min(to, at + ROUND), drawn);
			if (!(await goesOn())) return false;
		}
		if (open.delete(from)) addTally(tally, drawn);
		return true;
	};
	for (;;) {
		const piece = take(ROUND);
		const [left] = open.values();
		if (piece === null && left === undefined) return true;
		if (piece) own(piece.from, piece.to, tally);
		else if (!(await drawLeft(left))) break;
		if (!(await goesOn())) break;
	}
	isStopped = true;
	counts.open = [...open.values()];
	open.clear();
	return false;
}
