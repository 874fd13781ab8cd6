import { expose, transfer } from 'comlink';
import type { AnySpec } from '../src/lib/core/analysis/types';
import type { DatasetSpec } from '../src/lib/core/dataset/types';
import type { SeriesAssignment } from '../src/lib/core/indicators/types';
import { fail, ok, type Outcome } from '../src/lib/core/outcome';
import { runOnTables, type RunContent, type RunSurroundings } from '../src/lib/core/recipe/run-on-tables';
import type { Register } from '../src/lib/core/register/types';
import { readResults } from '../src/lib/core/reproduce/read-results';
import { recompute } from '../src/lib/core/reproduce/recompute';
import type { ResultsComparison } from '../src/lib/core/reproduce/types';
import { projectBundle, type BundleRequest } from '../src/lib/core/syntax/project/bundle';
import type { ProjectBundle, ReadyFile } from '../src/lib/core/syntax/project/types';
import { zipOf } from '../src/lib/core/syntax/project/zip';
import { holdsIndicators, type DataTable } from '../src/lib/core/table/types';
import { pausing } from './bundle-pause';

/** A project with all its data, to be computed anew. */
export interface WholeProject {
	tables: DataTable[];
	assignments: SeriesAssignment[];
	/** The register of an invented country, or the name of the built-in one. */
	register: Register | 'norway-2024';
	datasets: DatasetSpec[];
	analyses: AnySpec[];
	/** Version of the program, and the time in ISO form. */
	app: string;
	created: string;
}

/** Told how much is done, 0–1; a proxy. */
export type Reached = (share: number) => void;

/** A bundle without the text of its files of data: what the page words, and what it tells the person. */
export type BundlePlan = Omit<ProjectBundle, 'ready'>;

/** Files that are ready and wait for those that the page words. */
let ready: ReadyFile[] = [];

async function content(project: WholeProject, reached: Reached): Promise<[RunContent, RunSurroundings]> {
	const isNorway = project.register === 'norway-2024';
	const register =
		project.register === 'norway-2024'
			? (await import('../src/lib/core/register/norway')).loadNorway()
			: project.register;
	const register2020 = isNorway
		? (await import('../src/lib/core/register/norway-2020')).loadNorway2020()
		: null;
	const { tables, datasets, analyses, assignments, app, created } = project;
	const indicatorTables = tables.filter(({ source }) => holdsIndicators(source));
	const byId = new Map(tables.map((table) => [table.id, table]));
	return [
		{ analyses, datasets, tables: byId, indicatorTables, assigned: assignments },
		{ register, register2020, app, created, reached: pausing(reached) }
	];
}

const api = {
	/** Runs everything and writes its code; the files with data are kept until `write`. */
	async prepare(
		project: WholeProject,
		request: Omit<BundleRequest, 'analyses'>,
		reached: Reached
	): Promise<Outcome<BundlePlan>> {
		try {
			const [what, surroundings] = await content(project, reached);
			const run = await runOnTables(what, surroundings);
			const { ready: files, ...plan } = projectBundle({ ...request, analyses: project.analyses }, run);
			ready = files;
			return ok(plan);
		} catch (error) {
			return fail('bundle.failed', { reason: String(error) });
		}
	},

	/** The zip of what was prepared, with the files that the page has worded before it. */
	write(worded: ReadyFile[]): Uint8Array<ArrayBuffer> {
		const zip = zipOf([...worded, ...ready]);
		return transfer(zip, [zip.buffer]);
	},

	/** Computes everything anew and compares it with older results. */
	async compare(
		project: WholeProject,
		source: string,
		reached: Reached
	): Promise<Outcome<ResultsComparison>> {
		const before = readResults(source);
		if (!before.ok) return before;
		try {
			const [what, surroundings] = await content(project, reached);
			return ok(await recompute(before.value, what, surroundings));
		} catch (error) {
			return fail('reproduce.failed', { reason: String(error) });
		}
	}
};

export type Api = typeof api;

expose(api);
