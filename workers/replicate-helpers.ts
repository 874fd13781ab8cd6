import { wrap } from 'comlink';
import type { Helper, Helpers } from '../src/lib/core/simulation/uncertainty/shared-work';
import type { ReplicatesApi } from './replicates.worker';

/** Workers that help to draw replicates, each at the other end of a port. */
export const helpersAt =
	(ports: MessagePort[]): Helpers =>
	(model) =>
		ports.map(async (port): Promise<Helper> => {
			const remote = wrap<ReplicatesApi>(port);
			await remote.take(model);
			return { replicates: (from, to) => remote.replicates(from, to) };
		});
