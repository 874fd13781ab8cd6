import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrawnCells } from '../../src/lib/core/simulation/uncertainty/drawn-cells';
import type { CellsModel } from '../../src/lib/core/simulation/uncertainty/recomputed';
import type { ReplicateModel } from '../../src/lib/core/simulation/uncertainty/replicate-model';

type Row = (string | number)[];
const csv = (head: string, rows: Row[]) => [head, ...rows.map((row) => row.join(','))].join('\n') + '\n';

/** The chance of each entry of alias tables: of being taken itself, and instead of others. */
function chances({
	start,
	accept,
	other,
	payload
}: Extract<ReplicateModel['from'], { kind: 'units' }>['own']): Row[] {
	return Array.from({ length: start.length - 1 }, (_, unit) => {
		const [from, to] = [start[unit], start[unit + 1]];
		const found = new Float64Array(to - from);
		for (let entry = from; entry < to; entry++) {
			found[entry - from] += accept[entry];
			found[other[entry] - from] += 1 - accept[entry];
		}
		return Array.from(found, (chance, i): Row => [unit, payload[from + i], chance / (to - from)]);
	}).flat();
}

const cellRows = (panel: string, { columns }: DrawnCells): Row[] =>
	columns.flatMap(({ units, distributions }, column) =>
		[...units].flatMap((unit, cell): Row[] => {
			const one = distributions[cell];
			if (unit < 0 || one.kind === 'beta') return [];
			return one.kind === 'normal'
				? [[panel, column, unit, one.mean, one.sd, 0]]
				: [[panel, column, unit, one.beta.a, one.beta.b, one.pupils]];
		})
	);

/** Writes what uncertainty.R draws from into a new folder. */
export function filesForR(units: ReplicateModel, cells: CellsModel): string {
	const folder = mkdtempSync(join(tmpdir(), 'treffsikker-bench-'));
	const { forDraw, from, rule } = units;
	const write = (name: string, head: string, rows: Row[]) =>
		writeFileSync(join(folder, name), csv(head, rows));
	if (from.kind === 'units') {
		write('own.csv', 'unit,place,chance', chances(from.own));
		// Levels of schools as their shares.
		write(
			'schools.csv',
			'unit,place,chance',
			chances(from.schools).map(([unit, level, chance]) => [unit, forDraw.levelShares[Number(level)], chance])
		);
	}
	write(
		'units.csv',
		'eligible',
		[...forDraw.eligible].map((eligible) => [eligible])
	);
	write(
		'of.csv',
		'unit,school',
		forDraw.units.flatMap((_, unit) =>
			[...forDraw.schoolOf.slice(forDraw.schoolStart[unit], forDraw.schoolStart[unit + 1])].map(
				(school): Row => [unit, school]
			)
		)
	);
	write('rule.csv', 'places,spread', [[rule.places, rule.spread.places]]);
	write(
		'columns.csv',
		'column,direction,weight,national,share',
		cells.columns.map(({ direction, national, unit }, column) => [
			...[column, direction, cells.weights[column], national, Number(unit === 'percent')]
		])
	);
	write('cells.csv', 'panel,column,unit,mean,sd,pupils', [
		...cellRows('own', cells.own),
		...cellRows('schools', cells.ofSchools)
	]);
	return folder;
}
