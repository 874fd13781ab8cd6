import type { Message } from '../outcome';

/** +1: a higher value is worse (bullying, level 1); −1: a lower value is worse (support, scale points). */
export type Direction = 1 | -1;

/** The unit a value is measured in. `percent` is a share of pupils × 100; `mean` a mean on a survey scale 1–5. */
export type Unit = 'percent' | 'scalePoints' | 'mean' | 'gradePoints' | 'number';

/** A column name of an Udir export taken apart: the parts of the publisher's pivot path. */
export interface PivotPath {
	/** School year as printed, '2024-25'. */
	year: string;
	/** The publisher marked the year "Foreløpige tall". */
	preliminary: boolean;
	/** Subject, survey theme or '' (grunnskolepoeng has none). */
	subject: string;
	/** School grade 1–10, or null when the path names none. */
	grade: number | null;
	/** "Alle eierformer", "Offentlig", … */
	owner: string;
	/** "Alle kjønn", "Jente", "Gutt". */
	gender: string;
	/** "Skalapoeng", "Usikkerhet", "Antall elever deltatt", "Andel mobbet", … */
	measure: string;
	/** The column holds the values after a break in the series (a path ending in .Brudd). */
	afterBreak: boolean;
	/** The path without year, mark and break: the same for every year of a series. Assignments are remembered by it. */
	series: string;
}

/** What a series of values means: given by the table of known paths or by the user. */
export interface IndicatorDefinition {
	/** Stable identity, used in specifications: 'np5.reading.scale', 'eu7.bullying', or the series path for assigned ones. */
	id: string;
	/** A label for indicators assigned by hand; known indicators are worded by the message catalogues. */
	label?: string;
	/** Which area of the indicator set it belongs to. */
	area: 'learningEnvironment' | 'nationalTests' | 'gradePoints' | 'other';
	grade: number | null;
	direction: Direction;
	unit: Unit;
	/** The printed step: 1 for whole scale points, 0.1 for one decimal. Null: taken from the decimals seen in the files. */
	step: number | null;
}

/** Which series holds the values of an indicator, its uncertainty and its pupils. */
export interface SeriesAssignment {
	definition: IndicatorDefinition;
	value: string;
	/** Half-width of a 95 % interval (Udir's "Usikkerhet"), same unit as the value. */
	halfWidth?: string;
	/** Number of pupils behind the value. */
	pupils?: string;
}

/** An indicator as found in the project's files. */
export interface Indicator extends IndicatorDefinition {
	/** The value's series path, for tracing. */
	series: string;
	/** The printed step of the values, always known here. */
	step: number;
	/** How many decimals the publisher prints. */
	decimals: number;
}

/** One kind of unit (municipalities, schools, the country) with every cell of every indicator and year. */
export interface Panel {
	unitCount: number;
	/** Cell (unit, indicator, year) stands at (unit · indicators + indicator) · years + year in all arrays below. */
	values: Float64Array;
	kinds: Uint8Array;
	/** Number of pupils behind the value; NaN where the files give none. */
	pupils: Float64Array;
	/** Half-width of the 95 % interval in the value's unit; NaN where the files give none. */
	halfWidths: Float64Array;
	/** Index of the source table, 65535 where the cell has none. */
	sourceTable: Uint16Array;
	/** Line in the source file; 0 where the cell has none. */
	sourceLine: Uint32Array;
}

export interface MunicipalityUnit {
	number: string;
	name: string;
	county: string;
	/** Numbers under which earlier rows of this municipality stood in the files (other than `number`). */
	formerNumbers: string[];
}

export interface SchoolUnit {
	/** Organisation number, the identity of a school. */
	number: string;
	name: string;
	/** Index into the municipalities: that of the school's latest row. */
	municipality: number;
}

/** A set of indicator data: every unit × indicator × year of the project's files, ready for the draw. */
export interface IndicatorData {
	indicators: Indicator[];
	/** School years in ascending order, '2022-23'. */
	years: string[];
	municipalities: Panel & { units: MunicipalityUnit[] };
	schools: Panel & { units: SchoolUnit[] };
	/** One unit: the country as published. */
	country: Panel;
	/** Indicator × year (indicator · years + year): 1 where the files hold any value: the basis. */
	basis: Uint8Array;
	/** File names by source table index. */
	sources: string[];
	/** What was carried over, merged, divided, replaced: said to the reader. */
	notes: Message[];
}

/** The position of a cell in a panel's arrays. */
export const cellIndex = (
	data: Pick<IndicatorData, 'indicators' | 'years'>,
	unit: number,
	indicator: number,
	year: number
): number => (unit * data.indicators.length + indicator) * data.years.length + year;
