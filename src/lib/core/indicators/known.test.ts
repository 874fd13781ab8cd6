import { describe, expect, it } from 'vitest';
import {
	DRAW_INDICATOR_IDS,
	findKnownIndicator,
	isHalfWidthMeasure,
	isPupilsMeasure,
	KNOWN_INDICATORS
} from './known';
import { parsePivotPath } from './pivot-path';

const idOf = (name: string) => {
	const path = parsePivotPath(name);
	return path ? (findKnownIndicator(path)?.definition.id ?? null) : 'no path';
};

describe('known indicators', () => {
	it('holds the eleven of the draw, four means of scale points and English, each once', () => {
		expect(DRAW_INDICATOR_IDS).toEqual([
			'eu7.bullying',
			'eu7.support',
			'eu7.motivation',
			'eu10.bullying',
			'eu10.support',
			'eu10.motivation',
			'np5.reading.level1',
			'np5.numeracy.level1',
			'np8.reading.level1',
			'np8.numeracy.level1',
			'gradePoints10'
		]);
		expect(new Set(KNOWN_INDICATORS.map((known) => known.definition.id)).size).toBe(19);
	});

	it.each([
		['2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng', 'np5.reading.scale'],
		['2022-23.Regning.8. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng', 'np8.numeracy.scale'],
		['2024-25.Engelsk.8. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng', 'np8.english.scale'],
		['2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Mestringsnivå 1', 'np5.reading.level1'],
		['2024-25.Regning.8. årstrinn.Offentlig.Alle kjønn.Andel mestringsnivå 1', 'np8.numeracy.level1'],
		['2024-25.Lesing.Mestringsnivå 1.8. årstrinn.Alle eierformer.Alle kjønn.Prosent', 'np8.reading.level1'],
		['2025-26.Mobbing på skolen.10. årstrinn.Alle eierformer.Alle kjønn.Andel mobbet', 'eu10.bullying'],
		['2025-26.Mobbing.7. årstrinn.Alle eierformer.Alle kjønn.Andel mobbet', 'eu7.bullying'],
		['2025-26.Støtte fra lærerne.7. årstrinn.Alle eierformer.Alle kjønn.Snitt', 'eu7.support'],
		['2025-26.Støtte fra lærer.10. årstrinn.Alle eierformer.Alle kjønn.Gjennomsnitt', 'eu10.support'],
		['2025-26.Motivasjon.10. årstrinn.Alle eierformer.Alle kjønn.Indeksverdi', 'eu10.motivation'],
		['Foreløpige tall 2025-26.Alle eierformer.Alle kjønn.Grunnskolepoeng', 'gradePoints10'],
		['2024-25.Lesing.9. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng', null],
		['2024-25.Lesing.5. årstrinn.Alle eierformer.Jente.Skalapoeng', null],
		['2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Mestringsnivå 2', null],
		['2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Usikkerhet', null],
		['2024-25.Mobbing på skolen.7. årstrinn.Alle eierformer.Alle kjønn.Snitt', null],
		['2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Prosent', null]
	])('%s is %s', (name, id) => {
		expect(idOf(name)).toBe(id);
	});

	it('knows the worse side: higher for bullying and level 1, lower for the rest (the rule of the draw)', () => {
		const worseHigher = KNOWN_INDICATORS.filter((known) => known.definition.direction === 1);
		expect(worseHigher.map((known) => known.definition.id).sort()).toEqual([
			'eu10.bullying',
			'eu7.bullying',
			'np5.english.level1',
			'np5.numeracy.level1',
			'np5.reading.level1',
			'np8.english.level1',
			'np8.numeracy.level1',
			'np8.reading.level1'
		]);
	});

	it('tells pupils and uncertainty from values', () => {
		expect(isPupilsMeasure('Antall elever deltatt')).toBe(true);
		expect(isPupilsMeasure('Andel elever')).toBe(false);
		expect(isHalfWidthMeasure('usikkerhet')).toBe(true);
		expect(isHalfWidthMeasure('Skalapoeng')).toBe(false);
	});
});
