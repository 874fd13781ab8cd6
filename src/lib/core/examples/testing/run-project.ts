import { isAnalysis } from '../../analysis/any-spec';
import { UNHURRIED } from '../../analysis/pace';
import { runAnalysis, type DatasetOutcomes } from '../../analysis/run-analysis';
import type { AnalysisResult, AnalysisSpec } from '../../analysis/types';
import { datasetsOf } from '../../dataset/default-spec';
import { Datasets } from '../../dataset/run-datasets';
import { summariseDataset, type DatasetSummary } from '../../dataset/summary';
import { assemble } from '../../indicators/assemble';
import type { Outcome } from '../../outcome';
import type { ProjectContents } from '../../project-file/types';
import type { Register } from '../../register/types';
import { prepareDraw, type PreparedData } from '../../selection/prepare';
import { holdsIndicators } from '../../table/types';
import { inventWork } from '../finished/invent';
import { finishedProject } from '../finished/project';

/** The finished example, its names being codes. */
export const exampleProject = (): ProjectContents =>
	finishedProject(inventWork(), 'Eksempel', ({ code }) => code, 0);

/** The datasets of a project as they come out, and its analyses run on demand. */
export interface RanProject {
	datasets: DatasetOutcomes;
	summaries: DatasetSummary[];
	analyses: AnalysisSpec[];
	run: (spec: AnalysisSpec, analyses?: readonly AnalysisSpec[]) => Promise<Outcome<AnalysisResult>>;
}

/** Makes the datasets of a project, as the program does when it is opened. */
export function ranProject(
	{ project, register, tables }: ProjectContents,
	norway: Register | null = null
): RanProject {
	const stored = tables.map(({ table }) => table);
	const used = register ?? norway;
	if (!used) throw new Error('no register');
	let prepared: PreparedData | null = null;
	const indicators = (owners: 'all' | 'municipal') => {
		const files = stored.filter(({ source }) => holdsIndicators(source));
		if (files.length === 0) return null;
		prepared ??= prepareDraw(assemble(files, project.assignments, used, { owners }), used);
		return prepared;
	};
	const sources = { tables: new Map(stored.map((table) => [table.id, table])), register: used, indicators };
	const datasets = new Datasets().run(datasetsOf(project.datasets, stored), sources);
	const analyses = project.analyses.map(({ spec }) => spec).filter(isAnalysis);
	return {
		datasets,
		summaries: [...datasets.values()].flatMap((one) => (one.ok ? [summariseDataset(one.value)] : [])),
		analyses,
		run: (spec, all = analyses) => runAnalysis(spec, { datasets, analyses: all, pace: UNHURRIED })
	};
}
