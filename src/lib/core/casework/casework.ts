import { object, type Check } from '../recipe/shape';
import { governorWork } from './governor/check';
import { emptyGovernorWork, renamedGovernorWork } from './governor/empty';
import { participantRegister } from './participants/check';
import { emptyRegister, renamedRegister } from './participants/empty';
import type { Casework } from './types';

/** A project in which nobody has added anything by judgement. */
export const emptyCasework = (): Casework => ({
	governor: emptyGovernorWork(),
	participants: emptyRegister()
});

/** Every field of it, as a project file may hold it. */
export const casework: Check<Casework> = object<Casework>({
	governor: governorWork,
	participants: participantRegister
});

/** The same with every id of a draw or dataset put through `map`: for a project that gets other ids. */
export const renamedCasework = (
	{ governor, participants }: Casework,
	map: (id: string) => string
): Casework => ({
	governor: renamedGovernorWork(governor, map),
	participants: renamedRegister(participants, map)
});
