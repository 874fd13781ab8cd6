import type {
	Indicator,
	IndicatorData,
	MunicipalityUnit,
	Panel,
	SchoolUnit
} from '../src/lib/core/indicators/types';
import type { Message } from '../src/lib/core/outcome';
import type { RegisterCounty, RegisterMunicipality } from '../src/lib/core/register/types';
import type { PreparedData } from '../src/lib/core/selection/prepare';
import { INDICATOR_CELL_NAMES } from '../src/lib/core/table/types';

/** The kinds of unit that are counted, in the order of the counts. */
export const SUMMARY_LEVELS = ['country', 'municipalities', 'schools'] as const;
export type SummaryLevel = (typeof SUMMARY_LEVELS)[number];

/** What a page needs to know of the indicator data without holding the cells. */
export interface DataSummary {
	indicators: Indicator[];
	/** School years in ascending order. */
	years: string[];
	/** In the order of the indices that draw results use. */
	municipalities: MunicipalityUnit[];
	schools: SchoolUnit[];
	/** The register's facts by municipality index; null for units outside the register (Svalbard). */
	facts: (RegisterMunicipality | null)[];
	counties: RegisterCounty[];
	/** Municipalities of the register that no file has a row for. */
	absent: RegisterMunicipality[];
	/** Who published the register's facts. */
	registerSources: string[];
	/** File names by source table index. */
	sources: string[];
	/** Number of cells by level, indicator, year and kind: see `countAt`. */
	counts: Uint32Array;
	/** What was carried over, merged, divided, replaced. */
	notes: Message[];
}

const KINDS = INDICATOR_CELL_NAMES.length;

/** The position of a count in `DataSummary.counts`; `kind` is the byte of the kind of cell. */
export const countAt = (
	summary: Pick<DataSummary, 'indicators' | 'years'>,
	level: SummaryLevel,
	indicator: number,
	year: number,
	kind: number
): number =>
	((SUMMARY_LEVELS.indexOf(level) * summary.indicators.length + indicator) * summary.years.length + year) *
		KINDS +
	kind;

/** Sums prepared indicator data up for the page. Units and texts are shared with the data, not copied. */
export function summarise({ data, facts, register }: PreparedData): DataSummary {
	const present = new Set(data.municipalities.units.map(({ number }) => number));
	return {
		indicators: data.indicators,
		years: data.years,
		municipalities: data.municipalities.units,
		schools: data.schools.units,
		facts,
		counties: register.counties,
		absent: register.municipalities.filter(({ number }) => !present.has(number)),
		registerSources: register.sources,
		sources: data.sources,
		counts: countKinds(data),
		notes: data.notes
	};
}

function countKinds(data: IndicatorData): Uint32Array {
	const columns = data.indicators.length * data.years.length;
	const counts = new Uint32Array(SUMMARY_LEVELS.length * columns * KINDS);
	const panels: Panel[] = SUMMARY_LEVELS.map((level) => data[level]);
	panels.forEach(({ kinds }, level) => {
		for (let cell = 0; cell < kinds.length; cell++) {
			counts[(level * columns + (cell % columns)) * KINDS + kinds[cell]]++;
		}
	});
	return counts;
}
