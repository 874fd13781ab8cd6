import type { DatasetSources } from '../dataset/types';
import { fail, ok, type Outcome } from '../outcome';
import type { Register } from '../register/types';
import type { Gazetteer } from './resolve-municipality';
import type { LinkCode, Vintage } from './types';

/** The register of some vintage of numbers. An invented country has one for all. */
export function registerOf(
	{ register, register2020 }: DatasetSources,
	vintage: Vintage
): Outcome<Register, LinkCode> {
	if (vintage !== 2020 || register.id === 'example' || register.vintage === 2020) return ok(register);
	return register2020 ? ok(register2020) : fail('link.noRegister');
}

/** Where names and numbers of some vintage are looked up; names of today are known in 2020 too. */
export function gazetteerOf(sources: DatasetSources, vintage: Vintage): Outcome<Gazetteer, LinkCode> {
	const register = registerOf(sources, vintage);
	if (!register.ok) return register;
	const later = register.value === sources.register ? null : sources.register;
	return ok({ register: register.value, later });
}
