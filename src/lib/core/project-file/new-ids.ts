import { renamedDataset } from '../recipe/dataset/origins';
import type { ProjectContents } from './types';

/**
 * A project with other ids for its tables, datasets and draws, and every reference to them changed with them: the same
 * file can be opened twice, and a project be duplicated.
 * @param newId gives an id that no other has
 */
export function withNewIds(contents: ProjectContents, newId: () => string): ProjectContents {
	const { project, tables } = contents;
	const tableIds = tables.map(({ table }) => table.id);
	const ids = new Map([...tableIds, ...project.datasets.map(({ id }) => id)].map((id) => [id, newId()]));
	const idOf = (id: string): string => ids.get(id) ?? id;
	const analyses = project.analyses.map(({ id, ...rest }) => ({
		old: id,
		renamed: { ...rest, id: newId() }
	}));
	return {
		...contents,
		project: {
			...project,
			analyses: analyses.map(({ renamed }) => renamed),
			activeAnalysis: analyses.find(({ old }) => old === project.activeAnalysis)?.renamed.id ?? null,
			datasets: project.datasets.map((spec) => renamedDataset(spec, idOf))
		},
		tables: tables.map((saved) => ({ ...saved, table: { ...saved.table, id: idOf(saved.table.id) } }))
	};
}
