import type { JoinReport, KeyCount, MergedKey, PreparedJoin } from './join-types';
import { partsOf } from './fetch-variable';

/**
 * What became of a join: rows that found one another and those that did not, keys with several rows, municipalities
 * that several earlier ones became.
 */
export function reportJoin(prepared: PreparedJoin): JoinReport {
	const { right, left, keys, rightKeyOf, rowsOf } = prepared;
	const leftRows = new Int32Array(left.keys.length);
	for (const key of left.of) if (key >= 0) leftRows[key]++;
	const isUsed = new Uint8Array(keys.keys.length);
	let matched = 0;
	const notInRight: KeyCount[] = [];
	rightKeyOf.forEach((key, leftKey) => {
		if (leftRows[leftKey] === 0) return;
		if (key >= 0) {
			isUsed[key] = 1;
			matched += leftRows[leftKey];
		} else notInRight.push({ label: left.labels[leftKey], rows: leftRows[leftKey] });
	});
	const unused: KeyCount[] = [];
	const several: KeyCount[] = [];
	const merged: MergedKey[] = [];
	rowsOf.forEach((rows, key) => {
		if (isUsed[key] === 0) {
			unused.push({ label: keys.labels[key], rows: rows.length });
			return;
		}
		const most = mostOfOneYear(prepared, rows);
		if (most.several > 1) several.push({ label: keys.labels[key], rows: most.several });
		if (most.parts.length > 1 || prepared.isPart[keys.given[rows[0]]]) {
			const parts = most.parts.map((given) => keys.givens[given]).sort();
			merged.push({ number: keys.keys[key], label: keys.labels[key], parts });
		}
	});
	return {
		right: right.spec.id,
		table: right.spec.name,
		left: left.report,
		rightKeys: keys.report,
		matched,
		notInRight: notInRight.sort(byRows),
		unused: unused.sort(byRows),
		several: several.sort(byRows),
		merged: merged.sort((a, b) => (a.number < b.number ? -1 : 1)),
		withoutYear: [],
		noRowOfYear: [],
		gone: []
	};
}

const byRows = (a: KeyCount, b: KeyCount) =>
	b.rows - a.rows || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

/** The most rows that one given number has in one year that is read, and the most parts of one municipality. */
function mostOfOneYear(
	prepared: PreparedJoin,
	rows: readonly number[]
): { several: number; parts: number[] } {
	const most = { several: 0, parts: [] as number[] };
	for (const ofYear of yearsOf(prepared, rows)) {
		const parts = partsOf(prepared, ofYear);
		for (const part of parts) most.several = Math.max(most.several, part.length);
		if (parts.length > most.parts.length) most.parts = parts.map(([row]) => prepared.keys.given[row]);
	}
	return most;
}

/** Rows by year, of the years that some variable reads; all rows together where no year is read. */
function yearsOf({ join, yearOf }: PreparedJoin, rows: readonly number[]): number[][] {
	const readsAll = join.variables.some(({ from }) => from.kind !== 'long');
	if (!yearOf || readsAll || join.variables.length === 0) return [[...rows]];
	const wanted = new Set(
		join.variables.flatMap(({ from }) =>
			from.kind === 'long' ? from.byWave.flatMap(({ year }) => year ?? []) : []
		)
	);
	const groups = new Map<number, number[]>();
	for (const row of rows) {
		const year = yearOf.of[row];
		if (year < 0 || !wanted.has(yearOf.texts[year])) continue;
		groups.set(year, [...(groups.get(year) ?? []), row]);
	}
	return [...groups.values()];
}
