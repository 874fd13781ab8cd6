import { expose, transfer } from 'comlink';
import {
	replicatesOf,
	type ReplicateModel,
	type Replicates
} from '../src/lib/core/simulation/uncertainty/replicate-model';
import type { Tally } from '../src/lib/core/simulation/uncertainty/types';
import { buffersOf } from './transfer';

/**
 * Draws replicates for the draw worker, which talks to it through a channel of their own. It holds what replicates are
 * drawn from, and nothing else of the project.
 */
let replicates: Replicates | null = null;

const api = {
	take(model: ReplicateModel): void {
		replicates = replicatesOf(model);
	},

	replicates(from: number, to: number): Tally {
		if (!replicates) throw new Error('There is nothing to draw from.');
		const tally = replicates(from, to);
		return transfer(tally, buffersOf(tally));
	}
};

export type ReplicatesApi = typeof api;

addEventListener('message', ({ ports }) => {
	for (const port of ports) expose(api, port);
});
