import { isAnalysis, isDraw } from '../analysis/any-spec';
import type { AnySpec } from '../analysis/types';
import type { DatasetSpec } from '../dataset/types';
import { assemble } from '../indicators/assemble';
import type { SeriesAssignment } from '../indicators/types';
import type { Message } from '../outcome';
import type { Register } from '../register/types';
import { drawBasis } from '../reproduce/basis';
import { METHODS_VERSION } from '../reproduce/methods';
import { prepareDraw, type PreparedData } from '../selection/prepare';
import { runDraw } from '../selection/run-draw';
import type { DrawSpec } from '../selection/types';
import type { DataTable } from '../table/types';
import { analysisResults } from './analysis-results';
import { datasetResults, type MadeOfRecipe } from './dataset-results';
import { drawResults } from './draw-results';
import { numberWarnings } from './number-warnings';
import { RESULTS_FORMAT, RESULTS_VERSION, type DrawResults, type ResultsFile } from './results-types';
import { uncertaintyResults } from './uncertainty-results';

/** What is run, with the tables that it is run on. */
export interface RunContent {
	analyses: readonly AnySpec[];
	datasets: readonly DatasetSpec[];
	/** By the id that datasets name them by. */
	tables: ReadonlyMap<string, DataTable>;
	/** Those with indicators, in order of precedence. */
	indicatorTables: readonly DataTable[];
	/** What their columns mean. */
	assigned: readonly SeriesAssignment[];
}

/** What content is run with besides the tables. */
export interface RunSurroundings {
	/** The register that the numbers of municipalities are of. */
	register: Register;
	/** The municipalities of 2020–2023, for links in their numbers; absent for an invented country. */
	register2020?: Register | null;
	/** Version of the program. */
	app: string;
	/** The time to print in the results, or null for none. */
	created: string | null;
	/** Told how much is done, 0–1, after each analysis; nothing goes on until it is settled. */
	reached?: (share: number) => Promise<void>;
}

/** Results, with what they were computed of. */
export interface TablesRun {
	results: ResultsFile;
	warnings: Message[];
	made: MadeOfRecipe['made'];
	/** The indicator data as draws with these owners count them; null where there are none. */
	prepared: (owners: DrawSpec['owners']) => PreparedData | null;
}

/** Runs every draw and analysis and makes every dataset, on tables that are read already. */
export async function runOnTables(content: RunContent, surroundings: RunSurroundings): Promise<TablesRun> {
	const { datasets, tables, indicatorTables, assigned } = content;
	const { register, register2020, app, created, reached } = surroundings;
	const warnings: Message[] = [];
	let done = 0;
	const step = async () => reached?.(++done / Math.max(1, content.analyses.length));
	const assembled = new Map<DrawSpec['owners'], PreparedData>();
	const preparedFor = (owners: DrawSpec['owners']) => {
		const known =
			assembled.get(owners) ??
			prepareDraw(assemble(indicatorTables, assigned, register, { owners }), register);
		assembled.set(owners, known);
		return known;
	};
	const analyses: DrawResults[] = [];
	for (const spec of content.analyses.filter(isDraw)) {
		const prepared = preparedFor(spec.owners);
		const result = runDraw(spec, prepared);
		warnings.push(...numberWarnings(spec, register), ...result.warnings);
		const results = drawResults(spec, prepared.data, register, result);
		if (spec.uncertainty) results.uncertainty = await uncertaintyResults(spec, spec.uncertainty, prepared);
		results.basis = drawBasis(indicatorTables, assigned, register);
		analyses.push(results);
		await step();
	}
	for (const { data } of assembled.values()) warnings.push(...data.notes);
	const prepared = (owners: DrawSpec['owners']) =>
		indicatorTables.length === 0 ? null : preparedFor(owners);
	const sources = { tables, register, register2020, indicators: prepared };
	const { made, datasets: ofDatasets } = datasetResults(datasets, sources, indicatorTables);
	const results: ResultsFile = {
		format: RESULTS_FORMAT,
		version: RESULTS_VERSION,
		app,
		methods: METHODS_VERSION,
		created,
		analyses
	};
	if (datasets.length > 0) results.datasets = ofDatasets;
	const others = content.analyses.filter(isAnalysis);
	const basisOf = (id: string) => ofDatasets.find((one) => one.id === id)?.basis;
	if (others.length > 0) results.tables = await analysisResults(others, made, basisOf, step);
	return { results, warnings, made, prepared };
}
