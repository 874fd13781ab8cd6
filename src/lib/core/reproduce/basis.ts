import { parentsOf } from '../dataset/parents';
import type { DatasetSpec } from '../dataset/types';
import { fingerprint } from '../import/fingerprint';
import type { SeriesAssignment } from '../indicators/types';
import type { Register } from '../register/types';
import type { DataTable } from '../table/types';
import { canonical } from './canonical';

/** What a result rests on, as fingerprints: equal ones say that nothing of it has changed. For recognition only. */
export interface ResultBasis {
	/** The files, and the register. */
	data: string;
	/** How the rows were made of them: the dataset and those that it is made of, or what columns of files mean. */
	rows: string;
}

const printOf = (value: unknown): string => fingerprint(new TextEncoder().encode(canonical(value)));

/** A file or typed table, whatever it is called in a project. */
const tablePrint = ({ source, rowCount, columns }: DataTable): string =>
	[source.fingerprint, source.part ?? '', rowCount, columns.length].join(' ');

const registerPrint = ({ id, vintage, municipalities }: Register): unknown => [
	id,
	vintage,
	municipalities.length
];

/**
 * The basis of a draw.
 * @param tables those with indicators, in order of precedence
 */
export const drawBasis = (
	tables: readonly DataTable[],
	assigned: readonly SeriesAssignment[],
	register: Register
): ResultBasis => ({
	data: printOf([...tables.map(tablePrint), registerPrint(register)]),
	rows: printOf(assigned)
});

/**
 * The basis of analyses of a dataset. Ids are left out of it: another project gives others to the same datasets.
 * @param specs all datasets there are
 * @param tables stored tables by the id that datasets name them by
 * @param indicators those with indicators: a table made of a draw rests on them
 */
export function datasetBasis(
	id: string,
	specs: readonly DatasetSpec[],
	tables: ReadonlyMap<string, DataTable>,
	indicators: readonly DataTable[],
	register: Register
): ResultBasis {
	const byId = new Map(specs.map((spec) => [spec.id, spec]));
	const order: DatasetSpec[] = [];
	const seen = new Set<string>();
	const visit = (one: string): void => {
		const spec = byId.get(one);
		if (!spec || seen.has(one)) return;
		seen.add(one);
		order.push(spec);
		for (const parent of parentsOf(spec.origin)) visit(parent);
	};
	visit(id);
	const used = order.flatMap(({ origin }) => {
		const table = origin.kind === 'table' ? tables.get(origin.table) : undefined;
		return table ? [table] : [];
	});
	if (order.some(({ origin }) => origin.kind === 'draw')) used.push(...indicators);
	// Names of datasets and their ids say nothing of the rows: each stands under its place.
	let text = canonical(order.map((spec) => ({ ...spec, name: '' })));
	order.forEach((spec, place) => (text = replaced(text, spec.id, `dataset ${place}`)));
	used.forEach((table, place) => (text = replaced(text, table.id, `table ${place}`)));
	return {
		data: printOf([...used.map(tablePrint), registerPrint(register)]),
		rows: printOf(text)
	};
}

const replaced = (text: string, id: string, by: string): string =>
	text.replaceAll(JSON.stringify(id), JSON.stringify(by));

/** What a specification says that decides its numbers: without names, notes, and ids that another project would give. */
export function decisive(spec: unknown): string {
	if (typeof spec !== 'object' || spec === null || Array.isArray(spec)) return canonical(spec);
	const { type } = spec as { type?: unknown };
	// What is varied to see which choice matters most gives no number of a draw; how sure it is does.
	if (type === 'draw') return canonical({ ...spec, sensitivity: undefined, name: '', preset: null });
	return canonical({ ...spec, id: '', name: '', note: '', dataset: '' });
}
