import { PAIR, type RawTable } from './raw-table';

/** Columns of counts with percents in parentheses become two: a column of counts and one of percents. */
export function splitPairs(raw: RawTable): RawTable {
	const pairs = raw.columns.map((_, place) => {
		const filled = raw.rows.map(({ cells }) => cells[place] ?? '').filter((cell) => cell !== '');
		const paired = filled.filter((cell) => PAIR.test(cell));
		return paired.length > 0 && paired.length * 2 >= filled.length;
	});
	if (!pairs.includes(true)) return raw;
	const named = (label: string, part: string) => (label === '' ? part : `${label} – ${part}`);
	return {
		...raw,
		columns: raw.columns.flatMap((label, place) =>
			pairs[place] ? [named(label, 'Antall'), named(label, 'Prosent')] : [label]
		),
		rows: raw.rows.map(({ label, cells }) => ({
			label,
			cells: raw.columns.flatMap((_, place) => {
				const cell = cells[place] ?? '';
				if (!pairs[place]) return [cell];
				const found = PAIR.exec(cell);
				return found ? [found[1].trim(), found[2].trim()] : [cell, ''];
			})
		}))
	};
}
