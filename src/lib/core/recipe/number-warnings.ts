import type { Message } from '../outcome';
import { carryOver } from '../register/carry-over';
import type { Register } from '../register/types';
import type { DrawSpec } from '../selection/types';

/**
 * Municipality numbers in the lists of earlier draws and exclusions that are not of the register's year. The draw
 * compares numbers as they stand, so such an entry leaves nobody out: worth saying before the result is believed.
 * @param register whose numbers the draw is run with
 */
export function numberWarnings(spec: DrawSpec, register: Register): Message[] {
	const lists = spec.earlierDraws.flatMap(({ name, municipalities, exceptions }) =>
		[...municipalities, ...exceptions.map((one) => one.municipality)].map((number) => ({
			list: name,
			number
		}))
	);
	const all = [...lists, ...spec.exclusions.map((one) => ({ list: '', number: one.municipality }))];
	const seen = new Set<string>();
	return all.flatMap(({ list, number }): Message[] => {
		const key = `${list}\n${number}`;
		const { kind, name, number: current } = carryOver(register, number);
		if (kind === 'same' || kind === 'outside' || seen.has(key)) return [];
		seen.add(key);
		if (kind === 'unknown') return [{ code: 'recipe.unknownNumber', params: { list, number } }];
		return [{ code: 'recipe.earlierNumber', params: { list, number, name, current } }];
	});
}
