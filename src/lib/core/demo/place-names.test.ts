import { describe, expect, it } from 'vitest';
import { foldName, nameVariants } from '../register/names';
import { loadNorway } from '../register/norway';
import { loadNorway2020 } from '../register/norway-2020';
import { seededRandom } from '../stats/random';
import { planCounties, municipalityNumber, MOST_MUNICIPALITIES } from './counties';
import { DIRECTIONS } from './name-parts';
import { joinParts, nameSource, SAMI_NAMES, SIMPLE_NAMES } from './place-names';

const registers = [loadNorway(), loadNorway2020()];
/** Every name of a municipality or county of Norway, now or since 2017, and every part of a double name. */
const realNames = new Set(
	registers
		.flatMap(({ municipalities, changes, counties, outside }) => [
			...municipalities,
			...changes,
			...counties,
			...outside
		])
		.flatMap(({ name }) => nameVariants(name))
		.map(foldName)
);
const realNumbers = new Set(
	registers.flatMap(({ municipalities, changes, outside }) => [
		...municipalities.map(({ number }) => number),
		...changes.map(({ from }) => from),
		...outside.map(({ number }) => number)
	])
);
const sizes = [1, 2, 15, 40, 357, 400, 401, 3570, MOST_MUNICIPALITIES];

describe('invented names', () => {
	it('are never those of a Norwegian municipality or county, whatever the seed', () => {
		const all = [...SIMPLE_NAMES, ...SAMI_NAMES];
		const withDirection = SIMPLE_NAMES.flatMap((name) => DIRECTIONS.map((direction) => direction + name));
		expect([...all, ...withDirection].filter((name) => realNames.has(foldName(name)))).toEqual([]);
		expect(new Set(all.map(foldName)).size).toBeGreaterThan(2_300);
	});

	it('are pronounceable: no vowel of the joint doubled, no letter three times', () => {
		expect(joinParts('Brende', 'øy')).toBe('Brendøy');
		expect(joinParts('Ramm', 'mo')).toBe('Rammo');
		expect(joinParts('Ulve', 'vatn')).toBe('Ulvevatn');
		expect(SIMPLE_NAMES.filter((name) => /(.)\1\1/.test(name))).toEqual([]);
	});

	it('do not run out or repeat', () => {
		const source = nameSource(seededRandom(1));
		const names = new Set(Array.from({ length: 5_000 }, () => source.next()));
		expect(names.size).toBe(5_000);
	});
});

describe('invented counties', () => {
	it.each(sizes)('have numbers for %d municipalities that were never in use from 2017 to 2024', (count) => {
		const numbers = planCounties(count).flatMap(({ number, size }) =>
			Array.from({ length: size }, (_, position) => municipalityNumber(number, position))
		);
		expect(numbers).toHaveLength(count);
		expect(new Set(numbers).size).toBe(count);
		expect(numbers.filter((number) => realNumbers.has(number) || !/^\d{4}$/.test(number))).toEqual([]);
	});

	it('have names that no Norwegian county or municipality has, each its own', () => {
		const names = planCounties(MOST_MUNICIPALITIES).map(({ name }) => name);
		expect(new Set(names).size).toBe(40);
		expect(names.filter((name) => realNames.has(foldName(name)))).toEqual([]);
	});

	it('are as uneven as Norway’s, one with a leading zero', () => {
		const counties = planCounties(357);
		expect(counties).toHaveLength(15);
		expect(counties.map(({ size }) => size).sort((a, b) => b - a)).toEqual([
			46, 43, 41, 38, 27, 25, 23, 21, 21, 18, 18, 17, 12, 6, 1
		]);
		expect(counties.filter(({ number }) => number.startsWith('0'))).toHaveLength(1);
	});
});
