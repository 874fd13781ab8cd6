import { describe, expect, it } from 'vitest';
import { migrate, type Migration } from './migrate';

// Invented steps: an older name of a field, then an older unit.
const steps: Record<number, Migration> = {
	1: ({ draws, ...rest }) => ({ ...rest, analyses: draws }),
	2: (recipe) => ({ ...recipe, coverage: Number(recipe.percent) / 100 })
};

describe('migrate', () => {
	it('takes every step from the file’s version on', () => {
		expect(migrate({ version: 1, draws: ['a'], percent: 50, extra: 'kept' }, steps, 3)).toEqual({
			ok: true,
			value: { version: 3, analyses: ['a'], percent: 50, coverage: 0.5, extra: 'kept' }
		});
		expect(migrate({ version: 2, percent: 20 }, steps, 3)).toMatchObject({
			value: { version: 3, coverage: 0.2 }
		});
	});

	it('leaves a recipe of the current version as it is', () => {
		expect(migrate({ version: 3, a: 1 }, steps, 3)).toEqual({ ok: true, value: { version: 3, a: 1 } });
	});

	it('says so when the recipe is of a later version, or of one that never was', () => {
		expect(migrate({ version: 4 }, steps, 3)).toEqual({
			ok: false,
			problem: { code: 'recipe.newerVersion', params: { version: 4, known: 3 } }
		});
		expect(migrate({ version: 0 }, steps, 3)).toMatchObject({
			ok: false,
			problem: { code: 'recipe.badField' }
		});
	});
});
