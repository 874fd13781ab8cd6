import { expect, test } from 'vitest';
import { prepareDraw } from '../../src/lib/core/selection/prepare';
import { runDraw } from '../../src/lib/core/selection/run-draw';
import { exampleData, exampleRegister, exampleSpec } from './worked-example';

test('rules of indicators and years that the data do not hold are warned of, and change nothing else', () => {
	const prepared = prepareDraw(exampleData, exampleRegister);
	const plain = runDraw(exampleSpec, prepared);
	const [rule] = exampleSpec.indicators;
	const years = [...exampleData.years, '2030-31'];
	const indicators = [
		...exampleSpec.indicators,
		{ ...rule, indicator: 'unknown' },
		{ ...rule, indicator: 'unknownAndOff', on: false }
	];
	const result = runDraw({ ...exampleSpec, indicators, years }, prepared);
	expect(result.warnings).toEqual([
		{ code: 'draw.indicatorNotInData', params: { indicator: 'unknown' } },
		{ code: 'draw.yearNotInData', params: { year: '2030-31' } },
		...plain.warnings
	]);
	expect([...result.drawn]).toEqual([...plain.drawn]);
	expect([...result.municipalities.share]).toEqual([...plain.municipalities.share]);
});
