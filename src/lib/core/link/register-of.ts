import type { DatasetSources } from '../dataset/types';
import { fail, ok, type Outcome } from '../outcome';
import type { Register } from '../register/types';
import type { LinkCode, Vintage } from './types';

/** The register of some vintage of numbers. An invented country has one for all. */
export function registerOf(
	{ register, register2020 }: DatasetSources,
	vintage: Vintage
): Outcome<Register, LinkCode> {
	if (vintage !== 2020 || register.id === 'example' || register.vintage === 2020) return ok(register);
	return register2020 ? ok(register2020) : fail('link.noRegister');
}
