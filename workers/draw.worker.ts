import { expose, transfer } from 'comlink';
import { assemble } from '../src/lib/core/indicators/assemble';
import type { SeriesAssignment } from '../src/lib/core/indicators/types';
import type { Register } from '../src/lib/core/register/types';
import { prepareDraw, type PreparedData } from '../src/lib/core/selection/prepare';
import { runDraw } from '../src/lib/core/selection/run-draw';
import type { DrawResult, DrawSpec } from '../src/lib/core/selection/types';
import type { DataTable } from '../src/lib/core/table/types';
import { summarise, type DataSummary } from './data-summary';
import { buffersOf } from './transfer';

/** What the worker is given to hold. */
export interface LoadRequest {
	/** In order of precedence: a later one wins. */
	tables: DataTable[];
	assignments: SeriesAssignment[];
	/** The register of an invented country, or the name of the built-in one. */
	register: Register | 'norway-2024';
	owners: DrawSpec['owners'];
}

export interface DrawAnswer {
	result: DrawResult;
	/** Given when the specification asked for other owners than the data were assembled for. */
	summary: DataSummary | null;
}

/** The data of one project, with what is computed of them once. */
class HeldData {
	prepared: PreparedData;

	constructor(
		private readonly request: LoadRequest,
		private readonly register: Register
	) {
		this.prepared = this.#prepare();
	}

	/** Assembles anew where a specification counts other owners. */
	use(owners: DrawSpec['owners']): void {
		if (owners === this.request.owners) return;
		this.request.owners = owners;
		this.prepared = this.#prepare();
	}

	#prepare(): PreparedData {
		const { tables, assignments, owners } = this.request;
		return prepareDraw(assemble(tables, assignments, this.register, { owners }), this.register);
	}
}

let held: HeldData | null = null;

/** The data, assembled for a specification. The page loads them before it asks for anything. */
function dataFor(spec: DrawSpec): PreparedData {
	if (!held) throw new Error('No data are loaded.');
	held.use(spec.owners);
	return held.prepared;
}

const api = {
	/** Takes a project's tables, assembles the indicator data and keeps both. */
	async load(request: LoadRequest): Promise<DataSummary> {
		const register =
			request.register === 'norway-2024'
				? (await import('../src/lib/core/register/norway')).loadNorway()
				: request.register;
		held = new HeldData(request, register);
		return summarise(held.prepared);
	},

	/** Draws with the data that are held. */
	draw(spec: DrawSpec): DrawAnswer {
		const before = held?.prepared;
		const prepared = dataFor(spec);
		const result = runDraw(spec, prepared);
		const summary = prepared === before ? null : summarise(prepared);
		return transfer({ result, summary }, buffersOf(result));
	}
};

export type Api = typeof api;

expose(api);
