import {
	LONGEST_CELL,
	MOST_COLUMNS,
	MOST_ROWS,
	type CheckerLine,
	type CheckerRole,
	type CheckerSpec
} from '$lib/core/analysis/checker/types';

/** Changes of a table that is being typed. Each gives a new specification. */

const put = <T>(list: readonly T[], place: number, change: (one: T) => T): T[] =>
	list.map((one, index) => (index === place ? change(one) : one));

const newLine = (role: CheckerRole): CheckerLine => ({ label: '', role, value: null });

export const withCell = (spec: CheckerSpec, row: number, column: number, text: string): CheckerSpec => ({
	...spec,
	rows: put(spec.rows, row, (one) => ({
		...one,
		cells: spec.columns.map((_, place) =>
			place === column ? text.slice(0, LONGEST_CELL) : (one.cells[place] ?? '')
		)
	}))
});

/** A row or a column with another label, role or value. An answer keeps its value, other lines have none. */
export function withLine(
	spec: CheckerSpec,
	side: 'rows' | 'columns',
	place: number,
	changes: Partial<CheckerLine>
): CheckerSpec {
	const changed = <Line extends CheckerLine>(line: Line): Line => {
		const next = { ...line, ...changes };
		return next.role === 'answer' ? next : { ...next, value: null };
	};
	return side === 'rows'
		? { ...spec, rows: put(spec.rows, place, changed) }
		: { ...spec, columns: put(spec.columns, place, changed) };
}

export const withRow = (spec: CheckerSpec): CheckerSpec =>
	spec.rows.length >= MOST_ROWS
		? spec
		: {
				...spec,
				rows: [
					...spec.rows,
					{
						...newLine(spec.content === 'percent' ? 'answer' : 'group'),
						cells: spec.columns.map(() => '')
					}
				]
			};

export const withColumn = (spec: CheckerSpec): CheckerSpec =>
	spec.columns.length >= MOST_COLUMNS
		? spec
		: {
				...spec,
				columns: [...spec.columns, newLine('group')],
				rows: spec.rows.map((row) => ({ ...row, cells: [...row.cells, ''] }))
			};

export const withoutRow = (spec: CheckerSpec, place: number): CheckerSpec => ({
	...spec,
	rows: spec.rows.filter((_, index) => index !== place)
});

export const withoutColumn = (spec: CheckerSpec, place: number): CheckerSpec => ({
	...spec,
	columns: spec.columns.filter((_, index) => index !== place),
	rows: spec.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => index !== place) }))
});

/** Cells of a spreadsheet put in from one cell on; what falls outside the table is left out. */
export function withPasted(spec: CheckerSpec, row: number, column: number, pasted: string): CheckerSpec {
	const lines = pasted
		.replace(/(?:\r\n|\r|\n)$/, '')
		.split(/\r\n|\r|\n/)
		.map((line) => line.split('\t'));
	return {
		...spec,
		rows: spec.rows.map((one, at) => ({
			...one,
			cells: spec.columns.map(
				(_, place) =>
					lines[at - row]?.[place - column]?.trim().slice(0, LONGEST_CELL) ?? one.cells[place] ?? ''
			)
		}))
	};
}

/** A table to type in: four answers, a total, a mean and N, for one group. */
export function startTable(
	spec: CheckerSpec,
	labels: Readonly<Record<'total' | 'mean' | 'n', string>>
): CheckerSpec {
	const row = (label: string, role: CheckerRole, value: number | null) => ({
		label,
		role,
		value,
		cells: ['']
	});
	return {
		...spec,
		source: '',
		columns: [newLine('group')],
		rows: [
			...[5, 4, 3, 2, 1].map((value) => row(String(value), 'answer', value)),
			row(labels.total, 'total', null),
			row(labels.mean, 'mean', null),
			row(labels.n, 'n', null)
		],
		content: 'percent',
		scale: { min: 1, max: 5 }
	};
}

/** Levels as they are typed: "0,1 0,05". Null for what holds anything else. */
export function levelsOf(text: string): number[] | null {
	const levels = text
		.trim()
		.split(/[\s;]+/)
		.filter((part) => part !== '')
		.map((part) => Number(part.replace(',', '.').replace(/^\./, '0.')));
	const isGood = levels.length <= 5 && levels.every((level) => level > 0 && level < 1);
	return isGood ? levels.sort((a, b) => b - a) : null;
}
