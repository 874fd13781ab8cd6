import { expect, it } from 'vitest';
import type { Indicator } from '../../indicators/types';
import { presetSpec } from '../../selection/presets';
import { fingerprint, vintageOf } from './fingerprint';

const indicators = ['np5.reading.level1', 'np5.numeracy.level1', 'np5.english.level1'].map(
	(id): Indicator => ({
		id,
		area: 'nationalTests',
		grade: 5,
		direction: 1,
		unit: 'percent',
		step: 0.1,
		decimals: 1,
		series: id
	})
);
const spec = presetSpec('indicators2025', indicators);

it('rules that say the same have the same fingerprint', () => {
	expect(fingerprint(spec)).toMatch(/^[0-9a-f]{16}$/);
	const renamed = { ...spec, name: 'Våren', preset: null, indicators: [...spec.indicators].reverse() };
	expect(fingerprint(renamed)).toBe(fingerprint(spec));
	const without = { ...spec, indicators: spec.indicators.filter((rule) => rule.on) };
	expect(fingerprint(without)).toBe(fingerprint(spec));
});

it('other rules have another', () => {
	const others = [
		{ ...spec, places: 41 },
		{ ...spec, minCoverage: 0.6 },
		{ ...spec, exclusions: [{ municipality: '1804', reason: '' }] },
		{ ...spec, indicators: spec.indicators.map((rule) => ({ ...rule, weight: 2 })) }
	];
	const names = new Set([spec, ...others].map(fingerprint));
	expect(names.size).toBe(5);
});

it('the vintage of an own register is known by its municipalities', () => {
	expect(vintageOf('norway-2024', ['1804'])).toBe('norway-2024');
	expect(vintageOf('stored', ['1804', '1806'])).toBe(vintageOf('stored', ['1806', '1804']));
	expect(vintageOf('stored', ['1804'])).not.toBe(vintageOf('stored', ['1806']));
});
