import type { CarryOver } from '../register/carry-over';
import type { Register } from '../register/types';
import { CELL } from '../table/types';
import type { FillContext } from './fill';
import { NO_SOURCE } from './panel-writer';
import { hasAnything } from './unit-table';
import { PANEL } from './units';

/** Says which earlier municipality numbers were carried to the register's year, and what became of divided ones. */
export function noteCarried({ units, tables, notes }: FillContext, register: Register): void {
	const carried = [...units.carried].filter(
		([from, { number, kind }]) => kind !== 'unknown' && from !== number
	);
	if (carried.length > 0)
		notes.add('indicators.carried', { count: carried.length, vintage: register.vintage });
	const nameOf = new Map(units.municipalities.map(({ number, name }) => [number, name]));
	for (const [from, carry] of carried) {
		if (carry.kind !== 'divided') continue;
		const years = yearsWith(from, tables).join(', ');
		if (years === '') continue;
		const { number } = carry;
		notes.add('indicators.divided', {
			from,
			fromName: carry.name,
			number,
			name: nameOf.get(number) ?? '',
			years
		});
		for (const other of withoutHistory(carry)) {
			const name = nameOf.get(other) ?? '';
			notes.add('indicators.noHistory', { number: other, name, from, fromName: carry.name, years });
		}
	}
}

const withoutHistory = (carry: CarryOver) =>
	carry.successors.filter((successor) => successor !== carry.number);

/** School years in which a municipality row of this number has anything in it. */
function yearsWith(number: string, tables: FillContext['tables']): string[] {
	const years = new Set<string>();
	for (const table of tables) {
		const row = table.levels.findIndex((level, at) => level === 3 && table.number(at) === number);
		if (row < 0) continue;
		for (const { path } of table.columns) if (hasAnything(table, row, path.year)) years.add(path.year);
	}
	return [...years].sort();
}

/**
 * Says where one file has parts of a merged municipality and an earlier file has rows of other numbers for the same
 * indicator and year: the later file stands, though neither may be the whole.
 */
export function noteMeetings({ plan, tables, units, notes }: FillContext): void {
	const seen = new Map<string, { numbers: string; file: string }>();
	for (const { table, indicator, year } of plan.columns) {
		const { panels, units: unitOf } = units.targets[table];
		const file = tables[table].table.source.fileName;
		for (const [unit, numbers] of numbersByUnit(panels, unitOf, (row) => tables[table].number(row))) {
			const { number, name, formerNumbers } = units.municipalities[unit];
			if (!formerNumbers.some((former) => units.carried.get(former)?.kind === 'merged')) continue;
			const key = `${unit} ${indicator} ${year}`;
			const earlier = seen.get(key);
			if (earlier && earlier.file !== file && earlier.numbers !== numbers) {
				notes.add('indicators.mergedAcrossFiles', { number, name, file, earlierFile: earlier.file });
			}
			seen.set(key, { numbers, file });
		}
	}
}

function numbersByUnit(
	panels: Uint8Array,
	unitOf: Uint32Array,
	number: (row: number) => string
): Map<number, string> {
	const numbers = new Map<number, string[]>();
	for (let row = 0; row < panels.length; row++) {
		if (panels[row] !== PANEL.municipality) continue;
		numbers.set(unitOf[row], [...(numbers.get(unitOf[row]) ?? []), number(row)]);
	}
	return new Map([...numbers].map(([unit, own]) => [unit, own.sort().join(', ')]));
}

/** Says for which indicators and years the values in use are preliminary. */
export function notePreliminary({ plan, writers, notes }: FillContext): void {
	const size = plan.indicators.length * plan.years.length;
	const counts = new Uint32Array(size);
	for (const { panel, preliminary } of Object.values(writers)) {
		for (let at = 0; at < preliminary.length; at++) {
			const isUsed =
				preliminary[at] === 1 && panel.sourceTable[at] !== NO_SOURCE && panel.kinds[at] === CELL.value;
			if (isUsed) counts[at % size]++;
		}
	}
	counts.forEach((cells, at) => {
		if (cells === 0) return;
		const indicator = plan.indicators[Math.floor(at / plan.years.length)].id;
		notes.add('indicators.preliminary', { indicator, year: plan.years[at % plan.years.length], cells });
	});
}
