import { contextColumn, type ContextCell } from '../core/casework/governor/context-column';
import { datasets } from './datasets.svelte';
import { project } from './project.svelte';

/** A variable of a table that can stand beside the result, named by its dataset and its own name. */
export interface ContextVariable {
	dataset: string;
	/** The table's name, for people. */
	table: string;
	variable: string;
	label: string;
	decimals: number;
}

/** So many rows of a table are looked at; a table of municipalities has some hundred for each year. */
const MOST_ROWS = 50_000;
/** Names of variables with municipality numbers, where nobody has said which it is. */
const NUMBERED = /^(kommune|komm?)[._ -]?(nummer|nr)$|^knr$|^municipality[._ -]?(number|code)$/i;

/** The variable with municipality numbers: the one that was named as such, else one with a telling name. */
function keyOf(names: readonly string[], named: string | null): string | null {
	if (named !== null && names.includes(named)) return named;
	return names.find((name) => NUMBERED.test(name)) ?? null;
}

/** The numbers of the project's tables that stand by municipality. Empty until the tables have been made. */
export const contextVariables = (): ContextVariable[] =>
	project.datasets.flatMap(({ id, name, keys }) => {
		const summary = datasets.summary(id);
		if (!summary) return [];
		const key = keyOf(
			summary.variables.map((variable) => variable.name),
			keys.municipality
		);
		if (key === null) return [];
		return summary.variables
			.filter((variable) => variable.type === 'number' && variable.name !== key)
			.map(({ name: variable, label, decimals }) => ({
				dataset: id,
				table: name,
				variable,
				label: label || variable,
				decimals
			}));
	});

/** The values of a variable by municipality number; null where the table is not there any more. */
export async function contextValues({
	dataset,
	variable
}: ContextVariable): Promise<Map<string, ContextCell> | null> {
	const summary = datasets.summary(dataset);
	const spec = project.datasets.find(({ id }) => id === dataset);
	if (!summary || !spec) return null;
	const names = summary.variables.map(({ name }) => name);
	const key = keyOf(names, spec.keys.municipality);
	if (key === null || !names.includes(variable)) return null;
	const page = await datasets.rows(dataset, 0, Math.min(summary.rowCount, MOST_ROWS));
	return contextColumn(page, names.indexOf(key), names.indexOf(variable));
}
