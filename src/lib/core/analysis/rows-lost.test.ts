import { expect, it } from 'vitest';
import { rowsLost } from './rows-lost';

it('warns when more than a quarter of the rows is left out, and says how many are in', () => {
	expect(rowsLost(136, 312)).toEqual([
		{
			kind: 'message',
			severity: 'warning',
			message: { code: 'analysis.rowsLost', params: { used: 136, all: 312 } }
		}
	]);
	expect(rowsLost(75, 100)).toEqual([]);
	expect(rowsLost(74, 100)).toHaveLength(1);
	// Without any rows there is a reason already.
	expect(rowsLost(0, 100)).toEqual([]);
});
