import type { Light } from '$lib/core/allocation/traffic-light';
import { emptyApplication } from '$lib/core/analysis/applications/begin';
import type { ApplicationsSpec, Criterion, OneApplication } from '$lib/core/analysis/applications/types';
import { freeId } from '../allocation/edits';

export const withApplication = (
	spec: ApplicationsSpec,
	id: string,
	changes: Partial<OneApplication>
): ApplicationsSpec => ({
	...spec,
	applications: spec.applications.map((one) => (one.id === id ? { ...one, ...changes } : one))
});

export const withNewApplication = (spec: ApplicationsSpec): ApplicationsSpec => ({
	...spec,
	applications: [...spec.applications, emptyApplication(freeId('a', spec.applications))]
});

/** An application with the light of a criterion set; '' for not judged. */
export const withLight = (
	spec: ApplicationsSpec,
	{ id, lights }: OneApplication,
	criterion: string,
	light: Light | ''
): ApplicationsSpec => {
	const others = lights.filter((one) => one.criterion !== criterion);
	return withApplication(spec, id, { lights: light === '' ? others : [...others, { criterion, light }] });
};

export const withCriterion = (
	spec: ApplicationsSpec,
	id: string,
	changes: Partial<Criterion>
): ApplicationsSpec => ({
	...spec,
	criteria: spec.criteria.map((one) => (one.id === id ? { ...one, ...changes } : one))
});

export const withNewCriterion = (spec: ApplicationsSpec): ApplicationsSpec => ({
	...spec,
	criteria: [
		...spec.criteria,
		{ id: freeId('criterion', spec.criteria), name: '', weight: 1, required: false }
	]
});

/** Without a criterion and the lights that were given for it. */
export const withoutCriterion = (spec: ApplicationsSpec, id: string): ApplicationsSpec => ({
	...spec,
	criteria: spec.criteria.filter((one) => one.id !== id),
	applications: spec.applications.map((one) => ({
		...one,
		lights: one.lights.filter(({ criterion }) => criterion !== id)
	}))
});
