import { newKey } from '../../analysis/allocation/begin';
import type { AllocationColumn, AllocationSpec } from '../../analysis/allocation/types';
import { DRAWN_VARIABLES } from '../../drawn/types';
import { DATASET } from './datasets';

/** An invented budget in kroner. */
const BUDGET = 60_000_000;

const drawn: AllocationColumn = {
	id: 'participants',
	name: '',
	role: 'number',
	from: {
		dataset: DATASET.drawn,
		county: DRAWN_VARIABLES.county,
		take: { kind: 'values', variable: DRAWN_VARIABLES.drawn, values: ['Gjennomsnitt', 'Spredning'] }
	}
};
const municipalities: AllocationColumn = {
	id: 'municipalities',
	name: '',
	role: 'number',
	from: { dataset: DATASET.drawn, county: DRAWN_VARIABLES.county, take: { kind: 'rows' } }
};

/** A grant shared out among the invented counties: by those drawn, and by drawn municipalities and inhabitants. */
export const finishedAllocation = (
	id: string,
	name: string,
	counties: readonly { number: string; name: string; inhabitants: number }[]
): AllocationSpec => ({
	type: 'allocation',
	version: 1,
	id,
	name,
	note: '',
	design: 'keys',
	source: '',
	columns: [municipalities, drawn, { id: 'inhabitants', name: '', role: 'number' }],
	counties: counties.map((county) => ({
		number: county.number,
		name: county.name,
		cells: ['', '', String(county.inhabitants)]
	})),
	per: 'participants',
	judge: { tolerance: 0.05, times: 1.5, university: 0.5 },
	keys: [
		newKey('model0', ['participants'], BUDGET),
		{
			...newKey('model1', ['participants'], BUDGET),
			rule: {
				kind: 'criteria',
				criteria: [
					{ column: 'participants', weight: 3 },
					{ column: 'inhabitants', weight: 1 }
				],
				fixed: 0,
				floor: { kind: 'amount', amount: 1_000_000 },
				ceiling: { kind: 'none' }
			}
		}
	],
	cost: { preparation: 500_000, implementation: 900_000, preparationYears: 1, implementationYears: 2 },
	years: []
});
