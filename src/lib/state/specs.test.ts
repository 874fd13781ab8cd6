import { describe, expect, it } from 'vitest';
import type { Indicator } from '../core/indicators/types';
import { completeSpec, firstSpec, suitingPreset } from './specs';

const indicator = (id: string, area: Indicator['area']): Indicator => ({
	id,
	area,
	grade: 5,
	direction: -1,
	unit: 'scalePoints',
	step: 1,
	series: id,
	decimals: 0
});
const reading = indicator('np5.reading.scale', 'nationalTests');
const bullying = indicator('eu7.bullying', 'learningEnvironment');

describe('the specification of a project', () => {
	it('suits its data', () => {
		expect(suitingPreset([reading])).toBe('nationalTests');
		expect(suitingPreset([reading, bullying])).toBe('udir2022');
	});

	it('begins with the earlier draw that comes with the data', () => {
		const draw = { name: '2020', municipalities: ['7001'], exceptions: [] };
		expect(firstSpec([reading, bullying], [draw]).earlierDraws).toEqual([draw]);
	});

	it('gets rules for indicators that come later, and keeps all others as they are', () => {
		const spec = firstSpec([reading]);
		const changed = { ...spec, indicators: [{ ...spec.indicators[0], weight: 7 }] };
		const complete = completeSpec(changed, [bullying, reading]);
		expect(complete.indicators.map((rule) => [rule.indicator, rule.weight])).toEqual([
			['np5.reading.scale', 7],
			['eu7.bullying', 1]
		]);
		expect(completeSpec(complete, [bullying])).toBe(complete);
	});

	it('does not count a test twice when shares at level 1 come after its scale points', () => {
		const level1 = indicator('np5.reading.level1', 'nationalTests');
		const on = (spec: ReturnType<typeof firstSpec>) =>
			spec.indicators.filter((rule) => rule.on).map((rule) => rule.indicator);
		const first = firstSpec([reading]);
		expect(on(completeSpec(first, [reading, level1]))).toEqual(['np5.reading.level1']);
		expect(on(completeSpec({ ...first, places: 7 }, [reading, level1]))).toEqual(['np5.reading.scale']);
	});
});
