import { KNOWN_PHASES, type NeedSpec, type ParticipantRegister, type Participation } from './types';

/** Three schemes at the same time are many. Our default, not official. */
const MANY_SCHEMES = 3;

const emptyNeed = (): NeedSpec => ({
	draw: null,
	needCuts: { kind: 'thirds' },
	capacity: { kind: 'population' },
	reversed: false,
	capacityCuts: { kind: 'thirds' },
	scheme: null
});

/** A register in which nobody stands, with the phases that the directorate's report names. */
export const emptyRegister = (): ParticipantRegister => ({
	version: 1,
	phases: KNOWN_PHASES.map((id) => ({ id, name: null })),
	periods: [],
	schemes: [],
	manySchemes: MANY_SCHEMES,
	need: emptyNeed()
});

/** The same with every id of a draw or dataset put through `map`. */
export const renamedRegister = (
	register: ParticipantRegister,
	map: (id: string) => string
): ParticipantRegister => {
	const { draw, capacity } = register.need;
	return {
		...register,
		need: {
			...register.need,
			draw: draw === null ? null : map(draw),
			capacity: capacity.kind === 'variable' ? { ...capacity, dataset: map(capacity.dataset) } : capacity
		}
	};
};

/** A period of which only the municipality is known. */
export const emptyPeriod = (id: string, municipality: string): Participation => ({
	id,
	municipality,
	intake: { kind: null, year: null },
	start: null,
	phases: [],
	reason: { kind: null, text: '' },
	plannedEnd: null,
	end: null,
	support: ''
});
