import type { Message } from '../outcome';
import { canonical } from './canonical';

/** A number of a result with its place. Words stand for what is no number: what somebody was drawn as. */
export interface PlacedNumber {
	/** '' for all rows, else the value of the variable that splits them. */
	section: string;
	table: string;
	row: string;
	column: string;
	/** Null for a cell without a number. */
	value: number | string | null;
}

/** An analysis of a results file with all its numbers. */
export interface NumberedAnalysis {
	/** Unique in the file: the id, or for draws their name. */
	key: string;
	name: string;
	type: string;
	/** As it stands in the file; undefined for a dataset. */
	spec: unknown;
	/** Fingerprints of what it rests on; null in files from before they were written. */
	basis: { data: string; rows: string } | null;
	/** Why there is no result; null where there is one. */
	problem: Message | null;
	numbers: PlacedNumber[];
}

type Fields = Record<string, unknown>;

/** Files may hold anything: what is not as expected counts as not there. */
const objectOf = (value: unknown): Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** A cell's value: texts that are codes of the program stand as their code. */
function cellValue(value: unknown): PlacedNumber['value'] {
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	if (typeof value === 'string') return value;
	if (typeof value === 'boolean') return Number(value);
	const { code } = objectOf(value);
	return typeof code === 'string' ? code : null;
}

/** Fields of an object as numbers of one row; those that hold lists or objects are left out. */
function rowOf(table: string, row: string, fields: Fields, names: readonly string[]): PlacedNumber[] {
	return names
		.filter((name) => Object.hasOwn(fields, name))
		.map((column) => ({ section: '', table, row, column, value: cellValue(fields[column]) }));
}

const UNIT = ['points', 'possible', 'applicable', 'cells', 'share', 'coverage', 'assessed'] as const;
const MUNICIPALITY = [...UNIT, 'rank', 'distance', 'filter', 'drawn', 'margin'] as const;
const SPREAD = ['value', 'assessedSchools', 'weakSchools', 'status', 'margin'] as const;
const CUT = ['lastDrawn', 'firstNotDrawn', 'threshold', 'assessedSchools', 'schoolsAtThreshold'] as const;
const CHANCES = ['drawn', 'average', 'spread', 'rankFrom', 'rankTo'] as const;

function cutNumbers(table: string, value: unknown): PlacedNumber[] {
	const cut = objectOf(value);
	return [
		...rowOf(table, 'cut', cut, CUT),
		...rowOf(table, 'tie', objectOf(cut.tie), ['value', 'places', 'chance']),
		...listOf(cut.drawn).map((number, place) => ({
			section: '',
			table,
			row: `place ${place + 1}`,
			column: 'municipality',
			value: textOf(number)
		}))
	];
}

function drawNumbers(draw: Fields): PlacedNumber[] {
	const municipalities = listOf(draw.municipalities).map(objectOf);
	const uncertainty = objectOf(draw.uncertainty);
	return [
		...listOf(draw.limits)
			.map(objectOf)
			.flatMap((limit) =>
				rowOf('limits', `${textOf(limit.indicator)} ${textOf(limit.year)}`, limit, ['national', 'absolute'])
			),
		...cutNumbers('averageDraw', draw.average),
		...cutNumbers('spreadDraw', draw.spread),
		...municipalities.flatMap((one) => rowOf('municipalities', textOf(one.number), one, MUNICIPALITY)),
		...municipalities.flatMap((one) => rowOf('spread', textOf(one.number), objectOf(one.spread), SPREAD)),
		...listOf(draw.schools)
			.map(objectOf)
			.flatMap((one) => rowOf('schools', textOf(one.number), one, UNIT)),
		...listOf(uncertainty.municipalities)
			.map(objectOf)
			.flatMap((one) => rowOf('uncertainty', textOf(one.number), one, CHANCES))
	];
}

function tableNumbers(section: string, part: Fields): PlacedNumber[] {
	if (part.kind !== 'table') return [];
	const table = objectOf(part.table);
	const columns = listOf(table.columns).map((column) => textOf(objectOf(column).id));
	return listOf(table.rows)
		.map(objectOf)
		.flatMap((row) =>
			listOf(row.cells).flatMap((one, place): PlacedNumber[] => {
				const cell = objectOf(one);
				if (typeof cell.value !== 'number' && cell.value !== null) return [];
				const [at, column] = [textOf(row.id), columns[place] ?? ''];
				return [{ section, table: textOf(table.id), row: at, column, value: cellValue(cell.value) }];
			})
		);
}

const analysisNumbers = (result: Fields): PlacedNumber[] =>
	listOf(result.sections)
		.map(objectOf)
		.flatMap((section) =>
			listOf(section.parts)
				.map(objectOf)
				.flatMap((part) => tableNumbers(textOf(section.id), part))
		);

function datasetNumbers(dataset: Fields): PlacedNumber[] {
	return [
		...rowOf('dataset', 'rows', dataset, ['rows']),
		...listOf(dataset.variables)
			.map(objectOf)
			.flatMap((one) => {
				const row = textOf(one.name);
				return [
					...rowOf('variables', row, one, ['n', 'distinct']),
					...rowOf('variables', row, objectOf(one.range), ['min', 'max', 'mean'])
				];
			}),
		...listOf(dataset.filters)
			.map(objectOf)
			.flatMap((one) => rowOf('filters', textOf(one.name), one, ['passed', 'known']))
	];
}

function basisOf(value: unknown): NumberedAnalysis['basis'] {
	const { data, rows } = objectOf(value);
	return typeof data === 'string' && typeof rows === 'string' ? { data, rows } : null;
}

function problemOf(value: unknown): Message | null {
	const { code, params } = objectOf(value);
	if (typeof code !== 'string') return null;
	const known = Object.entries(objectOf(params)).filter(
		(entry): entry is [string, string | number] =>
			typeof entry[1] === 'string' || typeof entry[1] === 'number'
	);
	return { code, params: Object.fromEntries(known) };
}

/**
 * Every analysis of a results file with its numbers: draws, datasets, then analyses, as they stand in it. Takes a file
 * of any kind: what is not as in a results file is left out.
 */
export function numbersOf(file: unknown): NumberedAnalysis[] {
	const { analyses, datasets, tables } = objectOf(file);
	const found: NumberedAnalysis[] = [];
	const taken = new Set<string>();
	/** The last number given to each key: a file may have the same one any number of times. */
	const last = new Map<string, number>();
	const add = (key: string, one: Omit<NumberedAnalysis, 'key'>): void => {
		let unused = key;
		while (taken.has(unused)) {
			const n = (last.get(key) ?? 1) + 1;
			last.set(key, n);
			unused = `${key} (${n})`;
		}
		taken.add(unused);
		found.push({ key: unused, ...one });
	};
	for (const draw of listOf(analyses).map(objectOf)) {
		const name = textOf(objectOf(draw.spec).name);
		const facts = { name, type: 'draw', spec: draw.spec, basis: basisOf(draw.basis), problem: null };
		add(`draw ${name}`, { ...facts, numbers: drawNumbers(draw) });
	}
	for (const one of listOf(datasets).map(objectOf)) {
		const facts = { name: textOf(one.name), type: 'dataset', spec: undefined, basis: basisOf(one.basis) };
		add(`dataset ${textOf(one.id)}`, {
			...facts,
			problem: problemOf(one.problem),
			numbers: datasetNumbers(one)
		});
	}
	for (const one of listOf(tables).map(objectOf)) {
		const spec = objectOf(one.spec);
		const facts = {
			name: textOf(spec.name),
			type: textOf(one.type),
			spec: one.spec,
			basis: basisOf(one.basis)
		};
		const numbers = analysisNumbers(objectOf(one.result));
		add(textOf(spec.id), { ...facts, problem: problemOf(one.problem), numbers });
	}
	return found;
}

/** The place of a number as one text, for looking it up. */
export const placeOf = ({ section, table, row, column }: PlacedNumber): string =>
	canonical([section, table, row, column]);
