import type { IndicatorData } from '../../src/lib/core/indicators/types';
import type { Register, RegisterMunicipality } from '../../src/lib/core/register/types';
import type { DrawSpec } from '../../src/lib/core/selection/types';
import { generateData } from './generate-data';
import { generateSpec } from './generate-spec';
import { randomFrom, type Random } from './random';

/** Everything that a draw needs, invented. */
export interface World {
	spec: DrawSpec;
	data: IndicatorData;
	register: Register;
}

const OUTSIDE = '2100';

function registerMunicipality(random: Random, number: string): RegisterMunicipality {
	const size = random.pick([800, 2400, 5000, 21000, 60000]);
	const population: Record<number, number> = {};
	for (let year = 2020; year <= 2026; year++) population[year] = size + random.pick([-1, 0, 0, 1]);
	return {
		number,
		name: `Kommune ${number}`,
		county: number.slice(0, 2),
		population: random.chance(0.05) ? {} : population,
		centralityIndex: null,
		centralityClass: null,
		tile: null,
		variables: {}
	};
}

function generateRegister(random: Random, numbers: string[], outside: string | null): Register {
	const listed = numbers.filter((number) => number !== outside && !random.chance(0.03));
	return {
		id: 'example',
		vintage: 2024,
		municipalities: listed.map((number) => registerMunicipality(random, number)),
		counties: [...new Set(listed.map((number) => number.slice(0, 2)))].map((number) => ({
			number,
			name: number
		})),
		changes: listed
			.filter(() => random.chance(0.2))
			.map((number, index) => ({
				from: String(8001 + index),
				name: `Tidligere ${number}`,
				to: random.chance(0.3) ? [number, random.pick(listed)] : [number],
				year: 2020
			})),
		outside: outside === null ? [] : [{ number: outside, name: 'Utenfor', county: '21' }],
		sources: []
	};
}

/** The random world of a seed: the same seed gives the same world on every machine. */
export function generateWorld(seed: number): World {
	const random = randomFrom(seed);
	const outside = random.chance(0.3) ? OUTSIDE : null;
	const data = generateData(random, outside);
	const numbers = data.municipalities.units.map((unit) => unit.number);
	const register = generateRegister(random, numbers, outside);
	return { spec: generateSpec(random, data, register), data, register };
}
