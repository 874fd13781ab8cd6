import { version } from '$app/environment';
import { ok, type Outcome } from '../core/outcome';
import type { RecipeContent } from '../core/recipe/recipe';
import { connection } from './connection.svelte';
import { project } from './project.svelte';

/**
 * The open project without its data, as a recipe: all draws and analyses, and the datasets that say more than the tables they are
 * made of, with the names of those tables' columns and how their files were read.
 * @param withReports whether its reports go along, with the texts that somebody has written
 * @returns null for a project that has neither
 */
export async function projectRecipe(withReports: boolean): Promise<Outcome<RecipeContent | null>> {
	const [
		{ sourceTable, tablesNamed, tellingDatasets },
		{ METHODS_VERSION },
		{ idsNamed },
		{ reportsForRecipe },
		connected
	] = await Promise.all([
		import('../core/recipe/source-tables'),
		import('../core/reproduce/methods'),
		import('../core/analysis/ids-of'),
		import('../core/recipe/recipe-reports'),
		connection.open()
	]);
	if (!connected.ok) return connected;
	const wanted = new Set(project.analyses.flatMap((spec) => [...idsNamed(spec)]));
	const datasets = tellingDatasets(project.datasets, project.tables, wanted);
	const tables = await connected.value.store.readTables(connected.value.db, tablesNamed(datasets));
	if (!tables.ok) return tables;
	const readings = new Map(project.tables.map(({ id, report }) => [id, report]));
	const sources = tables.value.map((table) => sourceTable(table, readings.get(table.id)));
	const analyses = [...project.draws.map(({ spec }) => spec), ...project.analyses];
	if (analyses.length + datasets.length === 0) return ok(null);
	const drawIds = project.draws.map(({ id }) => id);
	const reports = withReports ? reportsForRecipe(project.reports, drawIds) : [];
	return ok({
		app: version,
		methods: METHODS_VERSION,
		analyses,
		...(datasets.length > 0 ? { datasets, sources } : {}),
		assignments: project.record?.assignments ?? [],
		...(reports.length > 0 ? { reports } : {}),
		register: project.record?.register === 'stored' ? 'example' : 'norway-2024'
	});
}
