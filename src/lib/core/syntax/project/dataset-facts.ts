import type { DataSpec } from '../../analysis/types';
import type { Dataset } from '../../dataset/types';
import { syntaxFacts } from '../facts';
import { rColumnName, spssName } from '../names';
import type { DataColumn, SyntaxFacts } from '../types';

/** Columns in their order: variables, then kinds of empty cell, then filters. */
const ORDER = ['variable', 'kinds', 'filter'] as const;

const keyOf = ({ role, source }: DataColumn): string => JSON.stringify([role, source]);

/** One file for several analyses of a dataset, and what the code of each is written from. */
export interface DatasetFacts {
	columns: DataColumn[];
	/** In the order of the analyses. */
	facts: SyntaxFacts[];
}

/**
 * The columns that some analyses of a dataset need together, named once for all of them, and the facts of each: the same
 * as `syntaxFacts` gives for one, but of the common file.
 * @param fileName what the common file is called
 * @param datasets of the project: some analyses count in another one
 */
export function datasetFacts(
	specs: readonly DataSpec[],
	dataset: Dataset,
	fileName: string,
	datasets?: Parameters<typeof syntaxFacts>[3]
): DatasetFacts {
	const own = specs.map((spec) => syntaxFacts(spec, dataset, fileName, datasets));
	const found = new Map<string, DataColumn>();
	for (const { columns } of own)
		for (const column of columns) if (!found.has(keyOf(column))) found.set(keyOf(column), column);
	const place = new Map(dataset.variables.map(({ column }, at) => [column.name, at]));
	const sorted = [...found.values()].sort(
		(a, b) =>
			ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || (place.get(a.source) ?? 0) - (place.get(b.source) ?? 0)
	);
	const [rTaken, spssTaken] = [new Set<string>(), new Set<string>()];
	const columns = sorted.map((column) => ({
		...column,
		r: rColumnName(column.header, rTaken),
		spss: spssName(column.header, spssTaken)
	}));
	return {
		columns,
		facts: own.map((facts) => {
			const used = new Set(facts.columns.map(keyOf));
			return {
				...facts,
				columns: columns.map((column) => (used.has(keyOf(column)) ? column : unused(column)))
			};
		})
	};
}

/** A column that is read because it stands in the file, and not used: no filter, and nothing is said of its values. */
const unused = (column: DataColumn): DataColumn => ({
	...column,
	...(column.role === 'filter' && { role: 'kinds', source: '' }),
	label: '',
	valueLabels: []
});
