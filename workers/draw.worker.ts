import { expose, transfer } from 'comlink';
import type { Development, DevelopmentAsk } from '../src/lib/core/development/types';
import { assemble } from '../src/lib/core/indicators/assemble';
import type { SeriesAssignment } from '../src/lib/core/indicators/types';
import { numberWarnings } from '../src/lib/core/recipe/number-warnings';
import { cellColumn, type CellColumn } from '../src/lib/core/map/cell-column';
import type { Register } from '../src/lib/core/register/types';
import { parseMunicipalityList, type MunicipalityList } from '../src/lib/core/register/municipality-list';
import { compareDraws } from '../src/lib/core/selection/compare/compare';
import type { DrawComparison } from '../src/lib/core/selection/compare/types';
import { explainMunicipality } from '../src/lib/core/selection/explain/explain';
import { searchFlips } from '../src/lib/core/selection/explain/flips';
import type { Explanation, Flips } from '../src/lib/core/selection/explain/types';
import { indicatorOverview, type IndicatorOverview } from '../src/lib/core/selection/overview';
import { prepareDraw, type PreparedData } from '../src/lib/core/selection/prepare';
import { runDraw } from '../src/lib/core/selection/run-draw';
import { searchSweep } from '../src/lib/core/selection/sweep/sweep';
import type { Sweep, SweepParameter } from '../src/lib/core/selection/sweep/types';
import type { ResidualAsk, ResidualDraw, StructureModels } from '../src/lib/core/selection/residual/types';
import type { DrawResult, DrawSpec } from '../src/lib/core/selection/types';
import type { SensitivityResult, SensitivitySpec } from '../src/lib/core/simulation/sensitivity/types';
import { leaveOneOut } from '../src/lib/core/simulation/uncertainty/leave-out';
import type {
	LeftOut,
	ListComparison,
	SchoolLeftOut,
	UncertaintyResult,
	UncertaintySpec
} from '../src/lib/core/simulation/uncertainty/types';
import type { SpreadNoise, SpreadNoiseSpec } from '../src/lib/core/simulation/spread-noise/types';
import type { Outcome } from '../src/lib/core/outcome';
import type { DataTable } from '../src/lib/core/table/types';
import { summarise, type DataSummary } from './data-summary';
import { runPausing } from './pausing';
import { sensitivityRun, stopSensitivityRun, type SensitivityReached } from './sensitivity-runs';
import { buffersOf } from './transfer';
import { spreadNoiseRun, stopSpreadNoiseRun } from './spread-noise-runs';
import { decidingSchools, listsOf, stopDeciding } from './uncertainty-parts';
import { stopUncertaintyRun, uncertaintyRun, type UncertaintyReached } from './uncertainty-runs';

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
	/** Assembled for other owners than the draw on the page counts: comparisons go back and forth between them. */
	#others = new Map<DrawSpec['owners'], PreparedData>();

	constructor(
		private readonly request: LoadRequest,
		readonly register: Register
	) {
		this.prepared = this.#prepare(request.owners);
	}

	/** Assembles anew where a specification counts other owners. */
	use(owners: DrawSpec['owners']): void {
		if (owners === this.request.owners) return;
		const { prepared } = this;
		this.prepared = this.preparedFor(owners);
		this.#others.clear();
		this.#others.set(this.request.owners, prepared);
		this.request.owners = owners;
	}

	/** The data as a specification counts them, without changing what the page works with. */
	preparedFor(owners: DrawSpec['owners']): PreparedData {
		if (owners === this.request.owners) return this.prepared;
		const prepared = this.#others.get(owners) ?? this.#prepare(owners);
		this.#others.set(owners, prepared);
		return prepared;
	}

	#prepare(owners: DrawSpec['owners']): PreparedData {
		const { tables, assignments } = this.request;
		return prepareDraw(assemble(tables, assignments, this.register, { owners }), this.register);
	}
}

let held: HeldData | null = null;
/** Counts questions that make an ongoing search for flips out of date. */
let asked = 0;
/** Counts comparisons, so that a newer one stops the one before; and what is searched over many draws likewise. */
let compared = 0;
let searched = 0;

/** The data, as a specification counts them. The page loads them before it asks for anything. */
function dataFor(spec: DrawSpec): PreparedData {
	if (!held) throw new Error('No data are loaded.');
	return held.preparedFor(spec.owners);
}

/** The draw that a specification gives with data that suit it. */
function drawn(spec: DrawSpec, prepared: PreparedData): DrawResult {
	const result = runDraw(spec, prepared);
	return { ...result, warnings: [...result.warnings, ...numberWarnings(spec, prepared.register)] };
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

	/** The draw that the page shows: its owners are what the page works with from now on. */
	draw(spec: DrawSpec): DrawAnswer {
		asked++;
		const before = held?.prepared;
		held?.use(spec.owners);
		const prepared = dataFor(spec);
		const result = drawn(spec, prepared);
		const summary = prepared === before ? null : summarise(prepared);
		return transfer({ result, summary }, buffersOf(result));
	},

	/** As `draw`, of any draw of the project: it stops nothing that the page asked of the one that it shows. */
	drawOf(spec: DrawSpec): DrawAnswer {
		const prepared = dataFor(spec);
		const result = drawn(spec, prepared);
		const summary = prepared === held?.prepared ? null : summarise(prepared);
		return transfer({ result, summary }, buffersOf(result));
	},

	/** Why a municipality came out as it did (index into the data's municipalities). */
	explain(spec: DrawSpec, unit: number): Explanation {
		const prepared = dataFor(spec);
		return explainMunicipality(spec, prepared, runDraw(spec, prepared), unit);
	},

	/** What would have moved a municipality across the cut; null when a newer question came in between. */
	async flips(spec: DrawSpec, unit: number): Promise<Flips | null> {
		const question = ++asked;
		const prepared = dataFor(spec);
		return runPausing(searchFlips(spec, prepared, runDraw(spec, prepared), unit), () => question === asked);
	},

	/** Two draws side by side; null when a newer comparison, or `stopComparing`, came in between. */
	async compare(from: DrawSpec, to: DrawSpec): Promise<DrawComparison | null> {
		const question = ++compared;
		const data = held;
		if (!data) throw new Error('No data are loaded.');
		const search = compareDraws(from, to, (owners) => data.preparedFor(owners));
		return runPausing(search, () => question === compared && data === held);
	},

	/** As `compare`, but stopped by other data only: one of several that are gone through one by one. */
	async comparisonOf(from: DrawSpec, to: DrawSpec): Promise<DrawComparison | null> {
		const data = held;
		if (!data) throw new Error('No data are loaded.');
		const search = compareDraws(from, to, (owners) => data.preparedFor(owners));
		return runPausing(search, () => data === held);
	},

	/**
	 * Moves one number of a specification along its values; null when stopped, or when a newer search came.
	 * @param reached told how far it is, 0–1; a proxy
	 */
	async sweep(
		spec: DrawSpec,
		parameter: SweepParameter,
		values: number[],
		reached: (share: number) => void
	): Promise<Sweep | null> {
		const question = ++searched;
		const data = held;
		if (!data) throw new Error('No data are loaded.');
		const search = searchSweep(spec, data.preparedFor(spec.owners), parameter, values);
		return runPausing(search, () => question === searched && data === held, reached);
	},

	/** Stops a search over many draws that is under way. */
	stopSearching(): void {
		searched++;
	},

	/** Stops a comparison that is under way. */
	stopComparing(): void {
		compared++;
	},

	/** As `flips`, but stopped by other data only: one of many municipalities that are gone through one by one. */
	async flipsOfOne(spec: DrawSpec, unit: number): Promise<Flips | null> {
		const data = held;
		if (!data) throw new Error('No data are loaded.');
		const prepared = data.preparedFor(spec.owners);
		return runPausing(searchFlips(spec, prepared, runDraw(spec, prepared), unit), () => data === held);
	},

	/** How units are distributed on every indicator, with the limits in use. */
	overview(spec: DrawSpec): IndicatorOverview[] {
		return indicatorOverview(spec, dataFor(spec));
	},

	/** One indicator in one year, of all municipalities, with the points that it gives. */
	cellColumn(spec: DrawSpec, indicator: number, year: number): CellColumn {
		return cellColumn(spec, dataFor(spec), indicator, year);
	},

	/**
	 * How sure a draw is. Other questions are answered in its pauses.
	 * @param run a number by which it can be stopped
	 * @param reached told how far it is, with what is ready; a proxy
	 * @param ports to workers that help; transferred
	 */
	uncertainty(
		run: number,
		draw: DrawSpec,
		spec: UncertaintySpec,
		reached: UncertaintyReached,
		ports: MessagePort[]
	): Promise<Outcome<UncertaintyResult>> {
		stopDeciding();
		return uncertaintyRun(run, draw, spec, dataFor(draw), reached, ports);
	},

	/**
	 * The spread draw with noise removed; null when stopped, or when a newer question came.
	 * @param reached told how far it is, 0–1; a proxy
	 */
	spreadNoise(
		draw: DrawSpec,
		spec: SpreadNoiseSpec,
		reached: (share: number) => void
	): Promise<Outcome<SpreadNoise> | null> {
		return spreadNoiseRun(draw, spec, dataFor(draw), reached);
	},

	/** Stops a run of `spreadNoise`. */
	stopSpreadNoise(): void {
		stopSpreadNoiseRun();
	},

	/** Stops a run of `uncertainty`. */
	stopUncertainty(run: number): void {
		stopUncertaintyRun(run);
	},

	/** Four ways to give the places of the average draw. */
	uncertaintyLists(
		draw: DrawSpec,
		spec: UncertaintySpec,
		chances: Float64Array
	): Promise<Outcome<ListComparison>> {
		return listsOf(draw, spec, dataFor(draw), chances);
	},

	/** Schools that decide what their municipality is drawn as; null when a newer search came. */
	decidingSchools(draw: DrawSpec, units: number[]): Promise<SchoolLeftOut[] | null> {
		return decidingSchools(draw, dataFor(draw), units);
	},

	/** The draw without each year and each indicator. */
	leaveOneOut(draw: DrawSpec): LeftOut[] {
		return leaveOneOut(draw, dataFor(draw));
	},

	/** The draw by what is left when structure is taken from the results. What it needs comes when it is asked for. */
	async structure(spec: DrawSpec, ask: ResidualAsk): Promise<Outcome<ResidualDraw>> {
		const data = held;
		if (!data) throw new Error('No data are loaded.');
		const { structureRun } = await import('./structure-runs');
		return structureRun(spec, data.preparedFor(spec.owners), ask);
	},

	/** The models behind `structure`; null when a newer question came in between. */
	async structureModels(spec: DrawSpec, ask: ResidualAsk): Promise<StructureModels | null> {
		const data = held;
		if (!data) throw new Error('No data are loaded.');
		const { structureModelsRun } = await import('./structure-runs');
		return structureModelsRun(spec, data.preparedFor(spec.owners), ask);
	},

	/** How the indicators of a municipality or a school have gone over the years. */
	async development(spec: DrawSpec, ask: DevelopmentAsk): Promise<Development> {
		const data = held;
		if (!data) throw new Error('No data are loaded.');
		const { developmentRun } = await import('./development-runs');
		return developmentRun(spec, data.preparedFor(spec.owners), ask);
	},

	/**
	 * Which choices of a draw matter most. Other questions are answered in its pauses.
	 * @param run a number by which it can be stopped
	 * @param reached told how far it is, with what is ready; a proxy
	 */
	sensitivity(
		run: number,
		draw: DrawSpec,
		spec: SensitivitySpec,
		reached: SensitivityReached
	): Promise<Outcome<SensitivityResult>> {
		if (!held) throw new Error('No data are loaded.');
		return sensitivityRun(run, draw, spec, held.preparedFor(draw.owners), reached);
	},

	/** Stops a run of `sensitivity`. */
	stopSensitivity(run: number): void {
		stopSensitivityRun(run);
	},

	/** Understands a typed or pasted list of municipalities by the project's register. */
	findMunicipalities(text: string): MunicipalityList {
		if (!held) throw new Error('No data are loaded.');
		return parseMunicipalityList(text, held.register);
	}
};

export type Api = typeof api;

expose(api);
