import { cellIndex, type IndicatorData, type Panel } from '../../../indicators/types';
import { NO_SOURCE } from '../../../selection/basis';
import { endYear } from '../../../selection/filters';
import type { PreparedData } from '../../../selection/prepare';
import { CELL } from '../../../table/types';
import { numeral, onOneLine } from '../../names';

/** The files that the R script of a draw reads, and what they are called. */
export interface DrawFiles {
	/** Every cell of every unit, indicator and year that the files hold. */
	cells: string;
	/** Municipalities and schools. */
	units: string;
}

const KINDS = ['municipality', 'school', 'country'] as const;

const quoted = (text: string): string => `"${onOneLine(text).replaceAll('"', '""')}"`;
const numberText = (value: number): string => (Number.isFinite(value) ? numeral(value) : '');
const lines = (head: string[], rows: string[]): string => `${[head.join(';'), ...rows].join('\n')}\n`;

/**
 * The indicator data as a file: UTF-8, `;` between cells, decimal point. A line for each cell that is not merely missing:
 * the kind of unit, its place among them (from 1), the indicator, the school year, the kind of cell (0 value,
 * 1 suppressed, 2 missing, 3 not applicable), whether the files have a row for it, the value, the number of pupils and
 * the half-width of the 95 % interval. A suppressed cell has no value here either.
 */
export function cellsCsv({ data }: PreparedData): string {
	const panels: [string, Panel][] = [
		[KINDS[0], data.municipalities],
		[KINDS[1], data.schools],
		[KINDS[2], data.country]
	];
	const head = ['unit_kind', 'unit', 'indicator', 'year', 'kind', 'row', 'value', 'pupils', 'half_width'];
	return lines(
		head,
		panels.flatMap(([kind, panel]) => panelLines(data, kind, panel))
	);
}

function panelLines(data: IndicatorData, kind: string, panel: Panel): string[] {
	const found: string[] = [];
	for (let unit = 0; unit < panel.unitCount; unit++) {
		data.indicators.forEach(({ id }, indicator) =>
			data.years.forEach((year, at) => {
				const cell = cellIndex(data, unit, indicator, at);
				const hasRow = panel.sourceTable[cell] !== NO_SOURCE;
				const own = panel.kinds[cell];
				if (own === CELL.missing && !hasRow) return;
				const isValue = own === CELL.value;
				const numbers = isValue
					? [panel.values[cell], panel.pupils[cell], panel.halfWidths[cell]].map(numberText)
					: ['', '', ''];
				found.push([kind, unit + 1, quoted(id), year, own, Number(hasRow), ...numbers].join(';'));
			})
		);
	}
	return found;
}

/**
 * Municipalities and schools as a file: kind, number, name, county, the place of the municipality of a school (from 1),
 * whether it is listed but no municipality, and inhabitants on 1 January of the years in which school years end.
 */
export function unitsCsv({ data, outside, populationIn }: PreparedData): string {
	const ends = [...new Set(data.years.map(endYear))].filter((year) => Number.isFinite(year));
	const head = ['unit_kind', 'number', 'name', 'county', 'municipality', 'outside'];
	return lines(
		[...head, ...ends.map((year) => `inhabitants_${year}`)],
		[
			...data.municipalities.units.map(({ number, name, county }, unit) =>
				[
					KINDS[0],
					quoted(number),
					quoted(name),
					quoted(county),
					unit + 1,
					outside[unit],
					...ends.map((year) => numberText(populationIn(year)[unit]))
				].join(';')
			),
			...data.schools.units.map(({ number, name, municipality }) =>
				[KINDS[1], quoted(number), quoted(name), '', municipality + 1, 0, ...ends.map(() => '')].join(';')
			)
		]
	);
}

/** Both files of the data that a draw is of. */
export const drawFiles = (prepared: PreparedData): DrawFiles => ({
	cells: cellsCsv(prepared),
	units: unitsCsv(prepared)
});
