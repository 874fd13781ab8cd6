import { LIGHTS } from '../../allocation/traffic-light';
import { MOST_KRONER } from '../../analysis/allocation/types';
import {
	CATEGORIES,
	DECISIONS,
	MOST_APPLICATIONS,
	MOST_CONFLICTS,
	MOST_CRITERIA,
	MOST_GRANT_YEARS,
	type ApplicationsSpec,
	type Conflict,
	type Criterion,
	type OneApplication
} from '../../analysis/applications/types';
import { choice, list, number, object, orNull, text, trueOrFalse, wholeNumber, type Check } from '../shape';
import { analysisFacts } from './facts';

const words = text(1000);
const cell = text(200);

const criterion: Check<Criterion> = object<Criterion>({
	id: words,
	name: words,
	weight: number(0, 1000),
	required: trueOrFalse
});

const conflict: Check<Conflict> = object<Conflict>({ who: words, why: words, tookPart: trueOrFalse });

const application: Check<OneApplication> = object<OneApplication>({
	id: words,
	name: words,
	category: choice(...CATEGORIES),
	applied: cell,
	years: wholeNumber(1, MOST_GRANT_YEARS),
	lights: list(
		object<OneApplication['lights'][number]>({ criterion: words, light: choice(...LIGHTS) }),
		0,
		MOST_CRITERIA,
		{ field: 'criterion', of: (one) => one.criterion }
	),
	decision: orNull(choice(...DECISIONS)),
	granted: cell,
	reason: text(10_000),
	conflicts: list(conflict, 0, MOST_CONFLICTS)
});

/** Every field of applications judged with traffic lights. */
export const applicationsSpec: Check<ApplicationsSpec> = object<ApplicationsSpec>({
	type: choice('applications'),
	...analysisFacts,
	source: words,
	criteria: list(criterion, 0, MOST_CRITERIA, { field: 'id', of: ({ id }) => id }),
	applications: list(application, 0, MOST_APPLICATIONS, { field: 'id', of: ({ id }) => id }),
	rule: object<ApplicationsSpec['rule']>({ green: number(0, 1), red: number(0, 1) }),
	budget: wholeNumber(0, MOST_KRONER),
	step: wholeNumber(1, 1e9)
});
