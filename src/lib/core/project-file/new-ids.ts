import { isDraw } from '../analysis/any-spec';
import { renamedAnalysis } from '../analysis/renamed-analysis';
import { renamedCasework } from '../casework/casework';
import { renamedReport } from '../document/renamed-report';
import { renamedDataset } from '../recipe/dataset/origins';
import type { ProjectContents } from './types';

/**
 * A project with other ids for its tables, datasets and analyses, and every reference to them changed with them: the same
 * file can be opened twice, and a project be duplicated.
 * @param newId gives an id that no other has
 */
export function withNewIds(contents: ProjectContents, newId: () => string): ProjectContents {
	const { project, tables } = contents;
	const tableIds = tables.map(({ table }) => table.id);
	const named = [...tableIds, ...[...project.datasets, ...project.analyses].map(({ id }) => id)];
	const ids = new Map(named.map((id) => [id, newId()]));
	const idOf = (id: string): string => ids.get(id) ?? id;
	return {
		...contents,
		project: {
			...project,
			analyses: project.analyses.map((one) => ({
				...one,
				id: idOf(one.id),
				spec: isDraw(one.spec) ? one.spec : renamedAnalysis(one.spec, idOf)
			})),
			activeAnalysis: project.activeAnalysis === null ? null : idOf(project.activeAnalysis),
			datasets: project.datasets.map((spec) => renamedDataset(spec, idOf)),
			...(project.casework ? { casework: renamedCasework(project.casework, idOf) } : {}),
			...(project.reports
				? { reports: project.reports.map((one) => renamedReport(one, { analysis: idOf, draw: idOf })) }
				: {})
		},
		tables: tables.map((saved) => ({ ...saved, table: { ...saved.table, id: idOf(saved.table.id) } }))
	};
}
