import { newKey } from '$lib/core/analysis/allocation/begin';
import {
	LONGEST_CELL,
	MOST_COUNTIES,
	type AllocationColumn,
	type AllocationCounty,
	type AllocationKey,
	type AllocationSpec
} from '$lib/core/analysis/allocation/types';

export const emptyCounty = (columns: number): AllocationCounty => ({
	number: '',
	name: '',
	cells: Array.from({ length: columns }, () => '')
});

/** The table with other rows: a county for each text, a number or a name; cells that are typed are empty. */
export const withCounties = (spec: AllocationSpec, counties: readonly string[]): AllocationSpec => ({
	...spec,
	counties: counties.slice(0, MOST_COUNTIES).map((text) => {
		const county = emptyCounty(spec.columns.length);
		return /^\d+$/.test(text) ? { ...county, number: text } : { ...county, name: text };
	})
});

/** A column that follows no table. */
const typed = ({ id, name, role }: AllocationColumn): AllocationColumn => ({ id, name, role });

/**
 * The table with how many take part in each county, as typed numbers: in the column for it, which is added where there is
 * none. A county of the table that the register of municipalities does not have gets an empty cell.
 * @param source is added to where the numbers are from
 */
export function withParticipants(
	spec: AllocationSpec,
	counts: readonly { number: string; name: string; count: number }[],
	source: string
): AllocationSpec {
	const plain = (text: string) => text.trim().toLocaleLowerCase('nb');
	const of = ({ number, name }: AllocationCounty): string => {
		const found = counts.find(
			(one) => one.number === number.trim() || (name.trim() !== '' && plain(one.name) === plain(name))
		);
		return found ? String(found.count) : '';
	};
	const known = spec.columns.findIndex(({ id }) => id === 'participants');
	const place = known < 0 ? spec.columns.length : known;
	const columns =
		known < 0
			? [...spec.columns, { id: 'participants', name: '', role: 'number' as const }]
			: spec.columns.map((column, at) => (at === known ? typed(column) : column));
	return {
		...spec,
		columns,
		source: spec.source.includes(source) ? spec.source : [spec.source, source].filter(Boolean).join('; '),
		counties: spec.counties.map((county) => put(county, place + 2, of(county)))
	};
}

/** A cell of a row by its place: number, name, then the columns. */
const put = (county: AllocationCounty, place: number, text: string): AllocationCounty => {
	if (place === 0) return { ...county, number: text };
	if (place === 1) return { ...county, name: text };
	const cells = Array.from(
		{ length: Math.max(county.cells.length, place - 1) },
		(_, at) => county.cells[at] ?? ''
	);
	return { ...county, cells: cells.map((cell, at) => (at === place - 2 ? text : cell)) };
};

/** The table with one cell changed; place 0 is the number, 1 the name. */
export const withCell = (spec: AllocationSpec, row: number, place: number, text: string): AllocationSpec => ({
	...spec,
	counties: spec.counties.map((county, at) => (at === row ? put(county, place, text) : county))
});

/**
 * The table with cells copied from a spreadsheet, from one cell on to the right and down. Rows are added where they are
 * needed; what does not fit in the columns is left out.
 */
export function withBlock(spec: AllocationSpec, row: number, place: number, pasted: string): AllocationSpec {
	const lines = pasted
		.replace(/(?:\r\n|\r|\n)$/, '')
		.split(/\r\n|\r|\n/)
		.slice(0, MOST_COUNTIES - row)
		.map((line) => line.split('\t'));
	const counties = [...spec.counties];
	lines.forEach((cells, down) => {
		while (counties.length <= row + down) counties.push(emptyCounty(spec.columns.length));
		cells.slice(0, spec.columns.length + 2 - place).forEach((cell, right) => {
			counties[row + down] = put(counties[row + down], place + right, cell.trim().slice(0, LONGEST_CELL));
		});
	});
	return { ...spec, counties };
}

/** The first of "prefix1", "prefix2" … that none has. */
export function freeId(prefix: string, taken: readonly { id: string }[]): string {
	let n = taken.length + 1;
	while (taken.some(({ id }) => id === `${prefix}${n}`)) n++;
	return `${prefix}${n}`;
}

export const withNewColumn = (spec: AllocationSpec): AllocationSpec => ({
	...spec,
	columns: [
		...spec.columns,
		{ id: freeId('column', spec.columns), name: '', role: spec.design === 'given' ? 'owner' : 'number' }
	],
	counties: spec.counties.map((county) => ({
		...county,
		cells: spec.columns.map((_, at) => county.cells[at] ?? '').concat('')
	}))
});

export const withoutColumn = (spec: AllocationSpec, place: number): AllocationSpec => ({
	...spec,
	columns: spec.columns.filter((_, at) => at !== place),
	counties: spec.counties.map((county) => ({
		...county,
		cells: county.cells.filter((_, at) => at !== place)
	})),
	per: spec.columns[place]?.id === spec.per ? null : spec.per
});

export const withColumn = (
	spec: AllocationSpec,
	place: number,
	changes: Partial<AllocationColumn>
): AllocationSpec => ({
	...spec,
	columns: spec.columns.map((column, at) => (at === place ? { ...column, ...changes } : column))
});

export const withKey = (
	spec: AllocationSpec,
	place: number,
	changes: Partial<AllocationKey>
): AllocationSpec => ({
	...spec,
	keys: spec.keys.map((key, at) => (at === place ? { ...key, ...changes } : key))
});

/** A further key, as the last one, so that only what differs has to be changed. */
export const withNewKey = (spec: AllocationSpec): AllocationSpec => {
	const last = spec.keys.at(-1);
	const id = freeId('key', spec.keys);
	const first = spec.columns.find(({ role }) => role === 'number');
	return {
		...spec,
		keys: [...spec.keys, last ? { ...last, id, name: '' } : newKey(id, first ? [first.id] : [])]
	};
};
