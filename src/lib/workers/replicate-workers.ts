import type { UncertaintySpec } from '../core/simulation/uncertainty/types';

/** Workers that help with one run; they are ended when it is over. */
export interface ReplicateWorkers {
	/** One port to each, for the draw worker. */
	ports: MessagePort[];
	end(): void;
}

/** More would help little, and each holds a copy of what replicates are drawn from. */
const MOST = 5;
/** Replicates with fixed limits cost so little that fewer are drawn before a worker has started. */
const WORTH_HELP = 3_000;

/**
 * How many workers help the draw worker with a run: one core is left to the page and the system, the draw worker takes its
 * share, but one helps in any case.
 * @param cores of the machine (navigator.hardwareConcurrency)
 */
export function helpersFor({ limits, replicates }: UncertaintySpec, cores: number): number {
	if (limits === 'fixed' && replicates < WORTH_HELP) return 0;
	return Math.min(MOST, Math.max(1, cores - 2));
}

/** Starts so many workers. One that cannot be started never answers, and is not missed. */
export function startReplicateWorkers(count: number): ReplicateWorkers {
	const started = Array.from({ length: count }, () => {
		const worker = new Worker(new URL('../../../workers/replicates.worker.ts', import.meta.url), {
			type: 'module'
		});
		const { port1, port2 } = new MessageChannel();
		worker.postMessage(null, [port1]);
		return { worker, port: port2 };
	});
	return {
		ports: started.map(({ port }) => port),
		end: () => started.forEach(({ worker }) => worker.terminate())
	};
}
