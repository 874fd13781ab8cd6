import type { Light } from '../../allocation/traffic-light';
import { KNOWN_CRITERIA, type ApplicationsSpec, type OneApplication } from './types';

type Contents = Omit<ApplicationsSpec, 'type' | 'version' | 'id' | 'name' | 'note'>;

/** An application with nothing in it. */
export const emptyApplication = (id: string): OneApplication => ({
	id,
	name: '',
	category: 'other',
	applied: '',
	years: 1,
	lights: [],
	decision: null,
	granted: '',
	reason: '',
	conflicts: []
});

/** Three criteria to replace by the published ones, and rows to fill in. Limits, budget and weights are ours. */
export const beginApplicationsSpec = (): Contents => ({
	source: '',
	criteria: KNOWN_CRITERIA.map((id, place) => ({ id, name: '', weight: 1, required: place === 0 })),
	applications: ['1', '2', '3'].map((id) => emptyApplication(id)),
	rule: { green: 0.75, red: 0.4 },
	budget: 5_000_000,
	step: 1000
});

const invented = (
	id: string,
	name: string,
	lights: [Light, Light, Light],
	changes: Partial<OneApplication>
): OneApplication => ({
	...emptyApplication(id),
	name,
	lights: lights.map((light, place) => ({ criterion: KNOWN_CRITERIA[place], light })),
	...changes
});

/** Invented applications, to see what comes out; every name says that it is invented. */
export const inventedApplications = (): Pick<ApplicationsSpec, 'criteria' | 'applications' | 'source'> => ({
	source: '',
	criteria: beginApplicationsSpec().criteria,
	applications: [
		invented('1', 'Oppdiktet region nord', ['green', 'green', 'yellow'], {
			category: 'inclusion',
			applied: '1 800 000',
			years: 3,
			decision: 'granted'
		}),
		invented('2', 'Oppdiktet kommune A', ['green', 'yellow', 'yellow'], {
			category: 'mapping',
			applied: '900 000',
			decision: 'refused'
		}),
		invented('3', 'Oppdiktet kommune B', ['yellow', 'green', 'red'], {
			category: 'specialNeeds',
			applied: '1 200 000',
			years: 3,
			decision: 'granted',
			granted: '1 000 000',
			conflicts: [{ who: 'X.Y.', why: 'ansatt i kommunen', tookPart: true }]
		}),
		invented('4', 'Oppdiktet nettverk sør', ['red', 'green', 'green'], {
			category: 'other',
			applied: '2 500 000',
			decision: 'refused'
		})
	]
});
