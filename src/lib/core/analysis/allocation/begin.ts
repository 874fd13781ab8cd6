import { COUNTIES } from './counties';
import { NTNU_2023 } from './examples';
import type { AllocationColumn, AllocationCounty, AllocationKey, AllocationSpec } from './types';

type Contents = Omit<AllocationSpec, 'type' | 'version' | 'id' | 'name' | 'note'>;

/** Ours, an invented budget that somebody replaces by their own. */
const BUDGET = 50_000_000;
/** Ours: "about the same" is 45–55 %; "far more" is one and a half times. They give the sentences of NTNU-2023. */
const JUDGE = { tolerance: 0.05, times: 1.5, university: 0.5 };
const NO_COST = { preparation: 0, implementation: 0, preparationYears: 1, implementationYears: 2 };

const column = (id: string): AllocationColumn => ({ id, name: '', role: 'number' });

/** A key by some columns, all of the same weight. */
export const newKey = (id: string, columns: readonly string[], budget = BUDGET): AllocationKey => ({
	id,
	name: '',
	budget,
	step: 1000,
	rule: {
		kind: 'criteria',
		criteria: columns.map((one) => ({ column: one, weight: 1 })),
		fixed: 0,
		floor: { kind: 'none' },
		ceiling: { kind: 'none' }
	},
	earmark: 0,
	university: null
});

/** Today's counties with what the register knows of them, and columns to fill in. */
const countiesWith = (further: number): AllocationCounty[] =>
	COUNTIES.map(({ number, name, municipalities, inhabitants }) => ({
		number,
		name,
		cells: [String(municipalities), String(inhabitants), ...Array.from({ length: further }, () => '')]
	}));

/** Two simple keys side by side, which give a result at once. */
export const beginKeys = (): Contents => ({
	design: 'keys',
	source: '',
	columns: ['municipalities', 'inhabitants'].map(column),
	counties: countiesWith(0),
	per: null,
	judge: JUDGE,
	keys: [newKey('byMunicipalities', ['municipalities']), newKey('byInhabitants', ['inhabitants'])],
	cost: NO_COST,
	years: []
});

/**
 * Udir's models: 0 by the municipalities that take part now, 1 by experience from earlier draws (ours: the two keys are
 * how we read 7.2 and 8.2 of Udir 2025, which give no formula).
 */
export const beginModels = (): Contents => ({
	...beginKeys(),
	columns: ['municipalities', 'inhabitants', 'participants', 'draws'].map(column),
	counties: countiesWith(2),
	per: 'participants',
	keys: [newKey('model0', ['participants']), newKey('model1', ['draws'])]
});

/** Applications: pro rata against priority. */
export const beginApplications = (): Contents => ({
	...beginKeys(),
	columns: ['applied', 'priority'].map(column),
	counties: Array.from({ length: 5 }, () => ({ number: '', name: '', cells: ['', ''] })),
	per: null,
	keys: [
		{ ...newKey('proRata', []), step: 1, budget: 5_000_000, rule: { kind: 'proRata', applied: 'applied' } },
		{
			...newKey('priority', []),
			step: 1,
			budget: 5_000_000,
			rule: { kind: 'priority', applied: 'applied', priority: 'priority' }
		}
	]
});

/** Reported amounts, with the published table as the example. */
export const beginGiven = (): Contents => ({
	...beginKeys(),
	...NTNU_2023,
	design: 'given',
	per: null,
	keys: []
});
