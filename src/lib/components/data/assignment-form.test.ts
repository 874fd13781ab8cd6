import { describe, expect, it } from 'vitest';
import { parsePivotPath } from '$lib/core/indicators/pivot-path';
import type { FileSeries } from '$lib/state/series';
import { assignmentOf, OWN, startForm } from './assignment-form';

const SERIES = 'Trivsel.7. årstrinn.Alle eierformer.Alle kjønn.Andel';

const fileSeries = (): FileSeries => {
	const path = parsePivotPath(`2024-25.${SERIES}`);
	if (!path) throw new Error('not a path');
	return { series: SERIES, path, years: ['2024-25'], values: 1 };
};

describe('the form for a series', () => {
	it('begins with what the column name tells', () => {
		expect(startForm(fileSeries(), null)).toMatchObject({
			indicator: OWN,
			label: 'Trivsel, Andel',
			grade: '7'
		});
	});

	it('gives an indicator of one’s own, with the series as its identity', () => {
		const form = { ...startForm(fileSeries(), null), direction: 'lower' as const, step: 0.1, pupils: 'P' };
		expect(assignmentOf(form, SERIES)).toEqual({
			definition: {
				id: SERIES,
				label: 'Trivsel, Andel',
				area: 'other',
				grade: 7,
				direction: -1,
				unit: 'percent',
				step: 0.1
			},
			value: SERIES,
			pupils: 'P'
		});
	});

	it('begins again with what was said before', () => {
		const form = { ...startForm(fileSeries(), null), direction: 'lower' as const, grade: '', halfWidth: 'U' };
		expect(startForm(fileSeries(), assignmentOf(form, SERIES))).toEqual(form);
	});

	it('gives a known indicator with the meaning the program knows', () => {
		const form = { ...startForm(fileSeries(), null), indicator: 'eu7.bullying', label: '' };
		expect(assignmentOf(form, SERIES)).toMatchObject({
			definition: { id: 'eu7.bullying', direction: 1, unit: 'percent', grade: 7 },
			value: SERIES
		});
	});

	it('needs a name for one’s own', () => {
		expect(assignmentOf({ ...startForm(fileSeries(), null), label: '  ' }, SERIES)).toBeNull();
	});
});
