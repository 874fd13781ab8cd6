import { expose } from 'comlink';
import { runAnalysis } from '../src/lib/core/analysis/run-analysis';
import type { AnalysisResult, AnalysisSpec, FreeSpec, ResultPart } from '../src/lib/core/analysis/types';
import { previewDataset, type DatasetPreview } from '../src/lib/core/dataset/preview';
import { rowsPage, type RowsPage } from '../src/lib/core/dataset/rows-page';
import { Datasets } from '../src/lib/core/dataset/run-datasets';
import { runDataset } from '../src/lib/core/dataset/run-dataset';
import { summariseDataset, type DatasetSummary } from '../src/lib/core/dataset/summary';
import type { Dataset, DatasetCode, DatasetSources, DatasetSpec } from '../src/lib/core/dataset/types';
import { previewLink, type LinkPreview } from '../src/lib/core/link/preview';
import { gazetteerOf } from '../src/lib/core/link/register-of';
import { municipalityCandidates, suggestKeys } from '../src/lib/core/link/suggest-keys';
import type { KeySuggestions, MunicipalityCandidate } from '../src/lib/core/link/suggest-keys';
import { municipalityValues, type MunicipalityValues } from '../src/lib/core/link/municipality-values';
import type { LinkOrigin, Vintage } from '../src/lib/core/link/types';
import {
	previewDerived,
	previewFilter,
	type DerivedPreview,
	type FilterPreview
} from '../src/lib/core/derive/preview';
import type { DerivedSpec } from '../src/lib/core/derive/types';
import { fail, type Outcome } from '../src/lib/core/outcome';
import { assemble } from '../src/lib/core/indicators/assemble';
import type { SeriesAssignment } from '../src/lib/core/indicators/types';
import { prepareDraw, type PreparedData } from '../src/lib/core/selection/prepare';
import type { DrawSpec } from '../src/lib/core/selection/types';
import type { Register } from '../src/lib/core/register/types';
import { findDuplicates, type Duplicate } from '../src/lib/core/reshape/run-wide';
import type { WideShape } from '../src/lib/core/reshape/types';
import { proposeMatches, type MatchProposal } from '../src/lib/core/stack/propose-matches';
import { holdsIndicators, type DataTable } from '../src/lib/core/table/types';
import { freeSyntaxOf, syntaxData, syntaxOf, type MicroData, type SyntaxAnswer } from './syntax-work';
import { workerPace } from './worker-pace';

/** What the worker is given to hold: all tables of the open project. */
export interface LoadTablesRequest {
	tables: DataTable[];
	/** What columns of the files mean, for tables made of a draw. */
	assignments: SeriesAssignment[];
	/** The register of an invented country, or the name of the built-in one. */
	register: Register | 'norway-2024';
}

/** What became of a dataset, for the page. */
export type DatasetState = { id: string; outcome: Outcome<DatasetSummary, DatasetCode> };

const datasets = new Datasets();
let sources: DatasetSources | null = null;
let made = new Map<string, Outcome<Dataset, DatasetCode>>();
/** Summaries of datasets that have not changed are not made again. */
const summaries = new WeakMap<Dataset, DatasetSummary>();

function summaryOf(dataset: Dataset): DatasetSummary {
	const known = summaries.get(dataset);
	if (known) return known;
	const summary = summariseDataset(dataset);
	summaries.set(dataset, summary);
	return summary;
}

/** A dataset that was made; the page asks for those only that it knows are there. */
function datasetOf(id: string): Dataset {
	const outcome = made.get(id);
	if (!outcome?.ok) throw new Error(`There is no dataset ${id}.`);
	return outcome.value;
}

/** The indicator data of tables, assembled when they are first asked for and kept. */
function indicatorsOf(
	tables: readonly DataTable[],
	assignments: readonly SeriesAssignment[],
	register: Register
): DatasetSources['indicators'] {
	const used = tables.filter(({ source }) => holdsIndicators(source));
	const known = new Map<DrawSpec['owners'], PreparedData>();
	return (owners) => {
		if (used.length === 0) return null;
		const prepared =
			known.get(owners) ?? prepareDraw(assemble(used, assignments, register, { owners }), register);
		known.set(owners, prepared);
		return prepared;
	};
}

/** For a table that is typed in before there is a project. */
const noSources = async (): Promise<DatasetSources> => ({
	tables: new Map(),
	register: (await import('../src/lib/core/register/norway')).loadNorway()
});
/** All datasets that are made, and some that are not in the project yet: registers. */
function datasetsWith(extra: readonly DatasetSpec[]): Map<string, Dataset> {
	const all = new Map<string, Dataset>();
	for (const [id, outcome] of made) if (outcome.ok) all.set(id, outcome.value);
	for (const spec of extra) {
		if (all.has(spec.id) || !sources) continue;
		const outcome = runDataset(spec, sources, all);
		if (outcome.ok) all.set(spec.id, outcome.value);
	}
	return all;
}

/** The tables and the register; the page asks for what is made of them after it has loaded them. */
function loadedSources(): DatasetSources {
	if (!sources) throw new Error('No tables are loaded.');
	return sources;
}

/** Runs of analyses that have been asked to stop. */
const stopped = new Set<number>();

const api = {
	/** Takes the tables of a project and keeps them; datasets are made of them when `update` says which. */
	async load({ tables, assignments, register }: LoadTablesRequest): Promise<void> {
		const known =
			register === 'norway-2024' ? (await import('../src/lib/core/register/norway')).loadNorway() : register;
		const register2020 =
			register === 'norway-2024'
				? (await import('../src/lib/core/register/norway-2020')).loadNorway2020()
				: null;
		sources = {
			tables: new Map(tables.map((table) => [table.id, table])),
			register: known,
			register2020,
			indicators: indicatorsOf(tables, assignments, known)
		};
	},

	/** Makes the datasets of the project, each anew only where something of it has changed, and sums them up. */
	update(specs: DatasetSpec[]): DatasetState[] {
		if (!sources) throw new Error('No tables are loaded.');
		made = datasets.run(specs, sources);
		return [...made].map(([id, outcome]) => ({
			id,
			outcome: outcome.ok ? { ok: true, value: summaryOf(outcome.value) } : outcome
		}));
	},

	/** Some consecutive rows of a dataset. */
	rows(id: string, from: number, count: number): RowsPage {
		return rowsPage(datasetOf(id), from, count);
	},

	/** A dataset that is being made, as it would come out, with its first rows. */
	async tryOut(spec: DatasetSpec, shown: number): Promise<Outcome<DatasetPreview, DatasetCode>> {
		const there = new Map([...made].flatMap(([id, one]) => (one.ok ? [[id, one.value] as const] : [])));
		return previewDataset(spec, sources ?? (await noSources()), there, shown);
	},

	/** Which variables of datasets may be the same question. Datasets that are not there are left out. */
	proposeMatches(parts: { dataset: string; wave: number | string; left: string[] }[]): MatchProposal[] {
		return proposeMatches(
			parts.flatMap(({ dataset, wave, left }) => {
				const outcome = made.get(dataset);
				if (!outcome?.ok) return [];
				const variables = summaryOf(outcome.value).variables.filter(({ name }) => !left.includes(name));
				return [{ dataset, wave, variables }];
			})
		);
	},

	/** The rows of a dataset that would stand in one cell. */
	duplicates(shape: WideShape, id: string): Duplicate[] {
		const outcome = made.get(id);
		return outcome?.ok ? findDuplicates(shape, outcome.value) : [];
	},

	/**
	 * What may connect two datasets.
	 * @param extra registers that are not in the project yet
	 */
	suggestKeys(left: string, right: string, extra: DatasetSpec[]): KeySuggestions | null {
		const all = datasetsWith(extra);
		const [one, other] = [all.get(left), all.get(right)];
		const gazetteer = gazetteerOf(loadedSources(), 2024);
		return one && other && gazetteer.ok ? suggestKeys(one, other, gazetteer.value) : null;
	},

	/** Variables of a dataset that may name municipalities. */
	municipalityVariables(id: string): MunicipalityCandidate[] {
		const gazetteer = gazetteerOf(loadedSources(), 2024);
		const dataset = datasetsWith([]).get(id);
		return dataset && gazetteer.ok ? municipalityCandidates(dataset, gazetteer.value) : [];
	},

	/** A variable of a dataset by municipality of the newest numbers; null where it cannot be. */
	municipalityValues(id: string, key: string, variable: string): MunicipalityValues | null {
		const gazetteer = gazetteerOf(loadedSources(), 2024);
		const dataset = datasetsWith([]).get(id);
		return dataset && gazetteer.ok ? municipalityValues(dataset, key, variable, gazetteer.value) : null;
	},

	/** A link as it would come out, with proposals for names that are not known. */
	previewLink(origin: LinkOrigin, name: string, extra: DatasetSpec[]): LinkPreview {
		return previewLink(origin, name, loadedSources(), datasetsWith(extra));
	},

	/** All municipalities of a vintage, to choose from. */
	municipalities(vintage: Vintage): { number: string; name: string }[] {
		const gazetteer = gazetteerOf(loadedSources(), vintage);
		if (!gazetteer.ok) return [];
		const { municipalities, outside } = gazetteer.value.register;
		return [...municipalities, ...outside].map(({ number, name }) => ({ number, name }));
	},

	/** A computed variable as it would come out at a place in the list of a dataset's computed variables. */
	previewDerived(id: string, spec: DerivedSpec, place: number): Outcome<DerivedPreview> {
		return previewDerived(spec, datasetOf(id), place);
	},

	/** How many rows of a dataset a condition holds for. */
	previewFilter(id: string, condition: string): Outcome<FilterPreview> {
		return previewFilter(condition, datasetOf(id));
	},

	/**
	 * Runs an analysis on the datasets as `update` made them last.
	 * @param run a number by which it can be stopped
	 * @param analyses all analyses of the project
	 * @param reached told how far it is, 0–1, with what is ready; a proxy
	 */
	async analyse(
		run: number,
		spec: AnalysisSpec,
		analyses: AnalysisSpec[],
		reached: (share: number, partial: ResultPart[]) => void
	): Promise<Outcome<AnalysisResult>> {
		try {
			const pace = workerPace(() => stopped.has(run), reached);
			const outcome = await runAnalysis(spec, { datasets: made, analyses, pace });
			return stopped.has(run) ? fail('analysis.stopped') : outcome;
		} catch (error) {
			return fail('analysis.failed', { reason: String(error) });
		} finally {
			stopped.delete(run);
		}
	},

	/** Code for R and SPSS of an analysis of a dataset; null where the dataset is not there. */
	async syntax(id: string, spec: AnalysisSpec, fileName: string): Promise<SyntaxAnswer | null> {
		const outcome = made.get(id);
		return outcome?.ok ? syntaxOf(spec, outcome.value, fileName, made) : null;
	},

	/** Code of an analysis that is not of the rows of a dataset. */
	async freeSyntax(spec: FreeSpec): Promise<SyntaxAnswer> {
		return freeSyntaxOf(spec, made);
	},

	/** The micro data that this code reads; null where the dataset is not there. */
	async syntaxData(id: string, spec: AnalysisSpec, fileName: string): Promise<MicroData | null> {
		const outcome = made.get(id);
		return outcome?.ok ? syntaxData(spec, outcome.value, fileName) : null;
	},

	/** Stops a run of an analysis the next time that it looks up. */
	stopAnalysis(run: number): void {
		stopped.add(run);
	}
};

export type Api = typeof api;

expose(api);
