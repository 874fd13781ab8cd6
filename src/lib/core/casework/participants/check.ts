import { finite, id, longText } from '../../recipe/dataset/limits';
import {
	also,
	byKind,
	choice,
	list,
	number,
	object,
	orNull,
	textLike,
	trueOrFalse,
	wholeNumber,
	wrong,
	type Check
} from '../../recipe/shape';
import { FIRST_YEAR, isPartialDate, LAST_YEAR } from './dates';
import {
	INTAKES,
	REASONS,
	type CapacitySource,
	type Cuts,
	type NeedSpec,
	type OtherScheme,
	type ParticipantRegister,
	type Participation,
	type Phase,
	type SchemeMember
} from './types';

/** Bounds that no register of the country reaches. */
const MOST_PERIODS = 50_000;
const MOST_OF_ONE = 1_000;

/** Four digits; whether there is such a municipality is said beside it, not here. */
const municipality = textLike(/^\d{4}$/, 'municipalityNumber');
const year = wholeNumber(FIRST_YEAR, LAST_YEAR);
const date: Check<string> = (value, path) =>
	typeof value === 'string' && isPartialDate(value) ? null : wrong(path, 'partialDate');

const phase = object<Phase>({ id, name: orNull(longText) });

const period = object<Participation>({
	id,
	municipality,
	intake: object<Participation['intake']>({ kind: orNull(choice(...INTAKES)), year: orNull(year) }),
	start: orNull(date),
	phases: list(object({ phase: id, from: orNull(date) }), 0, MOST_OF_ONE),
	reason: object<Participation['reason']>({ kind: orNull(choice(...REASONS)), text: longText }),
	plannedEnd: orNull(date),
	end: orNull(date),
	support: longText
});

const scheme = object<OtherScheme>({
	id,
	name: longText,
	members: list(object<SchemeMember>({ municipality, from: orNull(year), to: orNull(year) }), 0, MOST_PERIODS)
});

const cuts = byKind<Cuts>({
	thirds: object({ kind: choice('thirds') }),
	values: also(
		object<Extract<Cuts, { kind: 'values' }>>({ kind: choice('values'), lower: finite, upper: finite }),
		({ lower, upper }, path) =>
			lower <= upper ? null : wrong(`${path}.upper`, 'number', { min: lower, max: 1e9 })
	)
});

const capacity = byKind<CapacitySource>({
	population: object({ kind: choice('population') }),
	schools: object({ kind: choice('schools') }),
	variable: object<Extract<CapacitySource, { kind: 'variable' }>>({
		kind: choice('variable'),
		dataset: id,
		variable: longText
	})
});

const need = object<NeedSpec>({
	draw: orNull(id),
	needCuts: cuts,
	capacity,
	reversed: trueOrFalse,
	capacityCuts: cuts,
	scheme: orNull(id)
});

/** Every field of a stored register of participants. */
export const participantRegister: Check<ParticipantRegister> = object<ParticipantRegister>({
	version: choice(1),
	phases: list(phase, 0, MOST_OF_ONE, { field: 'id', of: (one) => one.id }),
	periods: list(period, 0, MOST_PERIODS, { field: 'id', of: (one) => one.id }),
	schemes: list(scheme, 0, MOST_OF_ONE, { field: 'id', of: (one) => one.id }),
	manySchemes: number(1, MOST_OF_ONE),
	need
});
