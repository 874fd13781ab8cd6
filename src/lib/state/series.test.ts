import { describe, expect, it } from 'vitest';
import type { ColumnReport, ImportReport } from '../core/import/types';
import type { SeriesAssignment } from '../core/indicators/types';
import { assignedByHand, assignSeries, seriesOf, unusedSeries } from './series';

const READING = 'Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng';
const PUPILS = 'Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Antall elever deltatt';
const LEVEL3 = 'Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Mestringsnivå 3';

const report = (...names: string[]) =>
	({ columns: names.map((name) => ({ name, values: 10 }) as ColumnReport) }) as ImportReport;

const byHand: SeriesAssignment = {
	definition: {
		id: LEVEL3,
		label: 'Nivå 3',
		area: 'other',
		grade: 5,
		direction: -1,
		unit: 'percent',
		step: null
	},
	value: LEVEL3,
	pupils: 'Gone.5. årstrinn.Alle eierformer.Alle kjønn.Antall'
};

describe('the series of files', () => {
	const series = seriesOf([
		report(`2024-25.${READING}`, `2024-25.${PUPILS}`),
		report(`Foreløpige tall 2025-26.${READING}`, `2022-23.${READING}`, `2024-25.${LEVEL3}`)
	]);

	it('are listed once, with their years', () => {
		expect(series.map((one) => [one.series, one.years.join(' '), one.values])).toEqual([
			[READING, '2022-23 2024-25 2025-26', 30],
			[PUPILS, '2024-25', 10],
			[LEVEL3, '2024-25', 10]
		]);
	});

	it('are known by their names or as the user says', () => {
		const known = assignSeries(series, []);
		expect(known.map((one) => [one.definition.id, one.value, one.pupils])).toEqual([
			['np5.reading.scale', READING, PUPILS]
		]);
		expect(unusedSeries(series, known).map((one) => one.series)).toEqual([LEVEL3]);
		const both = assignSeries(series, [byHand]);
		expect(both).toEqual([...known, { definition: byHand.definition, value: LEVEL3 }]);
		expect(unusedSeries(series, both)).toEqual([]);
	});

	it('mean what the user says even where they are known', () => {
		const other: SeriesAssignment = { ...byHand, value: READING };
		expect(assignSeries(series, [other]).map((one) => one.definition.id)).toEqual([LEVEL3]);
	});

	it('leave out what the user said of series that the files do not have', () => {
		expect(assignSeries(seriesOf([]), [byHand])).toEqual([]);
	});
});

it('tells apart what the user assigned and what is known', () => {
	const known = assignSeries(seriesOf([report(`2024-25.${READING}`)]), []);
	expect(assignedByHand([...known, byHand])).toEqual([byHand]);
	expect(assignedByHand([{ ...known[0], definition: byHand.definition }])).toHaveLength(1);
});
