import { describe, expect, it } from 'vitest';
import { inOrder, opposite, proposed, type Candidate } from './index-draft';

const candidates: Candidate[] = [
	{ variable: 'a', title: 'A', loadings: [0.5, 0.1] },
	{ variable: 'b', title: 'B', loadings: [-0.8, 0] },
	{ variable: 'c', title: 'C', loadings: [0.7, -0.4] },
	{ variable: 'd', title: 'D', loadings: [0.2, 0.9] }
];
const never = () => false;
const names = (some: readonly { variable: string }[]) => some.map(({ variable }) => variable);

describe('items of an index by their loadings', () => {
	it('are those at or above the cut, the largest first, turned as the variable says', () => {
		expect(proposed(candidates, 1, 0.5)).toEqual([
			{ variable: 'b', reversed: null },
			{ variable: 'c', reversed: null },
			{ variable: 'a', reversed: null }
		]);
		expect(names(inOrder(candidates, 2))).toEqual(['d', 'c', 'a', 'b']);
		expect(proposed(candidates, 1, 0.95)).toEqual([]);
	});

	it('are proposed to be turned where they load the other way, until they are', () => {
		const items = proposed(candidates, 1, 0.5);
		expect(names(opposite(items, candidates, 1, never))).toEqual(['b']);
		const turned = items.map((item) => (item.variable === 'b' ? { ...item, reversed: true } : item));
		expect(opposite(turned, candidates, 1, never)).toEqual([]);
	});

	it('that the variable view turns already are not proposed again', () => {
		const items = proposed(candidates, 1, 0.5);
		expect(opposite(items, candidates, 1, (name) => name === 'b')).toEqual([]);
		// Of three two now point down: the third is the other way.
		expect(names(opposite(items, candidates, 1, (name) => name === 'a'))).toEqual(['c']);
	});

	it('of as many on either side, those with negative loadings are proposed', () => {
		expect(names(opposite(proposed(candidates, 1, 0.7), candidates, 1, never))).toEqual(['b']);
	});

	it('of a scale without factors are left as they are', () => {
		const plain = candidates.map((one) => ({ ...one, loadings: [] }));
		expect(names(inOrder(plain, 1))).toEqual(['a', 'b', 'c', 'd']);
		expect(opposite([{ variable: 'a', reversed: null }], plain, 1, never)).toEqual([]);
	});
});
