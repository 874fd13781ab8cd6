import { describe, expect, it } from 'vitest';
import { badNumbers } from '../testing/bad-numbers';
import { runOn } from '../testing/make-dataset';
import { nastyDataset, nastyVariables } from '../testing/nasty-data';
import type { GroupDifferenceSpec } from './types';

const all = Object.keys(nastyVariables(1));
const base: GroupDifferenceSpec = {
	type: 'groupDifference',
	version: 1,
	id: 'a',
	name: '',
	note: '',
	dataset: 'data',
	filter: null,
	split: null,
	weighted: false,
	design: { kind: 'groups', outcomes: all, group: 'two', categories: [] },
	test: 'welch',
	allTests: true,
	continuity: false,
	levene: 'mean',
	pairwise: 'none',
	adjust: 'none',
	cluster: null,
	thresholds: { small: 0.2, moderate: 0.5, large: 0.8 },
	confidence: 0.95,
	seed: 1,
	dots: true
};

const groups: GroupDifferenceSpec['design'][] = [
	...['two', 'three', 'alone', 'one', 'empty', 'texts', 'every', 'infinite'].map((group) => ({
		kind: 'groups' as const,
		outcomes: all,
		group,
		categories: []
	})),
	{ kind: 'groups', outcomes: all, group: 'three', categories: [2, 0] },
	{ kind: 'groups', outcomes: all, group: 'three', categories: [1, 99] },
	{ kind: 'groups', outcomes: all, group: 'texts', categories: ['b:c', 'gone', 'a'] },
	{ kind: 'groups', outcomes: [], group: null, categories: [] },
	{
		kind: 'paired',
		pairs: all.flatMap((first, at) => all.slice(at, at + 2).map((second) => ({ first, second })))
	},
	{ kind: 'paired', pairs: [] }
];

const options = (['welch', 'equalVariances', 'ranks'] as const).flatMap((test) =>
	(['none', 'tukeyKramer', 'gamesHowell', 'holm', 'benjaminiHochberg'] as const).map((pairwise, at) => ({
		test,
		pairwise,
		continuity: at % 2 === 0,
		levene: at % 2 === 0 ? ('mean' as const) : ('median' as const),
		adjust: (['none', 'holm', 'benjaminiHochberg'] as const)[at % 3],
		cluster: at % 2 === 0 ? 'three' : null
	}))
);

describe('differences in data that break things', () => {
	it.each(options)(
		'$test $pairwise $adjust $cluster',
		async (changes) => {
			for (const count of [1, 3, 24]) {
				const data = nastyDataset(count);
				for (const design of groups) {
					const result = await runOn(data, { ...base, ...changes, design });
					expect(badNumbers(result)).toEqual([]);
					expect(result.sections[0].parts.length).toBeGreaterThan(0);
				}
			}
		},
		60_000
	);
});

it('a group that is too small is named where its number should stand', async () => {
	const design = { kind: 'groups' as const, outcomes: ['plain'], group: 'alone', categories: [] };
	const { sections } = await runOn(nastyDataset(10), { ...base, design });
	const [table] = sections[0].parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
	const at = table.columns.findIndex(({ id }) => id === 'p');
	expect(table.rows[0].cells[at]).toMatchObject({
		value: null,
		note: { code: 'groups.tooFew', params: { group: 1, name: '1', n: 1, needed: 2 } }
	});
});
