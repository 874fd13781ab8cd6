import { CELL } from '../../table/types';
import { keyTexts } from '../basics/units';
import { categoriesOf, numbersOf, titleOf, type Sample } from '../sample';
import { idPart } from '../id-part';
import { KINDS, type Kind, type Membership, type StructureDraw, type StructureSpec } from './types';

/** A draw on the rows of a sample. */
export interface ReadDraw {
	/** Stable: of its variable and year. */
	id: string;
	label: string;
	/** What each row was in it; null for a row of another year. */
	of: (Membership | null)[];
	/** The kinds that its values can mean. */
	kinds: Kind[];
	/** Inhabitants at the time of the draw; null where no variable says it. */
	population: Float64Array | null;
	/** Rows that are in no group: by a value that says so, by an empty cell. */
	leftOut: number;
	unknown: number;
}

/** The municipalities of a sample. */
export interface Units {
	/** The municipality of each row, or −1 where nobody knows. */
	of: Int32Array;
	/** Its value of the key; the place of its row where rows are municipalities. */
	keys: string[];
	/** What each is called. */
	names: string[];
	/** The first row of each. */
	firstRow: number[];
	/** Rows without a municipality. */
	unknown: number;
	/** Municipalities with several rows of one year. */
	several: number;
}

/** What a draw is called in ids: its variable, and its year where it has one. */
export const idOfDraw = ({ variable, year }: StructureDraw): string =>
	`${idPart(variable)}${year === null ? '' : `@${idPart(year)}`}`;

/** The draws as they stand in the data; one that is listed twice is read once. */
export function readDraws(spec: StructureSpec, sample: Sample): ReadDraw[] {
	const read = new Map<string, ReadDraw>();
	const years = spec.year === null ? null : categoriesOf(sample, spec.year);
	for (const draw of spec.draws) {
		const id = idOfDraw(draw);
		if (read.has(id)) continue;
		const inYear = (place: number) =>
			!years || draw.year === null || years.categories[years.codes[place]]?.value === draw.year;
		read.set(id, { id, label: labelOf(draw, sample), ...readOne(draw, sample, inYear) });
	}
	return [...read.values()];
}

const labelOf = ({ label, variable, year }: StructureDraw, sample: Sample): string =>
	label !== '' ? label : year !== null ? String(year) : titleOf(sample, variable);

function readOne(
	draw: StructureDraw,
	sample: Sample,
	inYear: (place: number) => boolean
): Omit<ReadDraw, 'id' | 'label'> {
	const found = categoriesOf(sample, draw.variable);
	const meaning = new Map(draw.values.map(({ value, as }) => [value, as]));
	let [leftOut, unknown] = [0, 0];
	const of = Array.from(sample.rows, (_, place): Membership | null => {
		if (!inYear(place)) return null;
		const code = found?.codes[place] ?? -1;
		if (code >= 0) {
			const value = found?.categories[code].value ?? '';
			const as = meaning.get(value) ?? 'none';
			if (as === 'leftOut') leftOut++;
			return as;
		}
		if (draw.empty === 'none' && found?.kinds[place] === CELL.missing) return 'none';
		unknown++;
		return 'leftOut';
	});
	return {
		of,
		kinds: KINDS.filter((kind) => draw.values.some(({ as }) => as === kind)),
		population: draw.population === null ? null : (numbersOf(sample, draw.population)?.values ?? null),
		leftOut,
		unknown
	};
}

/** Which rows are of which municipality, and what it is called. */
export function readUnits({ key, nameVariable, year }: StructureSpec, sample: Sample): Units {
	const keys = key === null ? null : keyTexts(sample, key);
	const names = nameVariable === null ? null : keyTexts(sample, nameVariable);
	const years = year === null ? null : keyTexts(sample, year);
	const places = new Map<string, number>();
	const units: Units = {
		of: new Int32Array(sample.rows.length).fill(-1),
		keys: [],
		names: [],
		firstRow: [],
		unknown: 0,
		several: 0
	};
	const seen = new Set<string>();
	const twice = new Set<number>();
	for (let row = 0; row < sample.rows.length; row++) {
		const text = keys ? keys[row] : String(row);
		if (text === null) {
			units.unknown++;
			continue;
		}
		let unit = places.get(text);
		if (unit === undefined) {
			unit = units.names.length;
			places.set(text, unit);
			units.keys.push(text);
			// Without key and name there is the row of the file to tell it by.
			units.names.push(names?.[row] ?? (keys ? text : `#${sample.rows[row] + 1}`));
			units.firstRow.push(row);
		}
		units.of[row] = unit;
		const inYear = `${unit} ${years?.[row] ?? ''}`;
		if (seen.has(inYear)) twice.add(unit);
		seen.add(inYear);
	}
	units.several = twice.size;
	return units;
}
