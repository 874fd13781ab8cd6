import { expect, it } from 'vitest';
import { checkTable } from '../check-table';
import { emptyTable } from '../new-table';
import { specOf } from '../testing/check';

const found = async (percents: string[], total: string | null) => {
	const rows = percents.map((cell, at) => ({
		label: `${at}`,
		role: 'answer' as const,
		value: at + 1,
		cells: [cell]
	}));
	const sum = { label: 'Totalt', role: 'total' as const, value: null, cells: [total ?? ''] };
	const table = {
		...emptyTable(),
		columns: [{ label: 'Alle', role: 'group' as const, value: null }],
		rows: total === null ? rows : [...rows, sum]
	};
	const { findings } = await checkTable(specOf(table), () => Promise.resolve(true));
	return findings.map(({ certainty, problem }) => `${certainty} ${problem.code}`);
};

it('rounding does not explain a sum far from 100 where a cell is empty', async () => {
	expect(await found(['40', '', '10', '10'], null)).toEqual(['conditional checker.answerBlank']);
	expect(await found(['40', '30', '', '29'], null)).toEqual([
		'rounding checker.sumRounded',
		'rounding checker.answerBlank'
	]);
});

it('a sum above 100 with an empty cell is too high, not too low', async () => {
	expect(await found(['50', '40', '', '20'], '100')).toEqual(['conditional checker.sumTooHigh']);
	expect(await found(['50', '20', '', '20'], '100')).toEqual(['conditional checker.sumTooLow']);
});
