import { describe, expect, it } from 'vitest';
import { defaultSpec } from '$lib/core/dataset/default-spec';
import type { DatasetSpec } from '$lib/core/dataset/types';
import { freshJoin } from './draft';
import { linkPicture } from './picture';

const link = (id: string, left: string, ...rights: string[]): DatasetSpec => ({
	...defaultSpec(id, id),
	origin: { kind: 'link', left, joins: rights.map(freshJoin) }
});
const places = (specs: DatasetSpec[]) =>
	linkPicture(specs).map(({ id, column, row }) => `${id} ${column} ${row}`);

describe('linkPicture', () => {
	it('puts what is made to the right of what it is made of, and leaves the rest out', () => {
		const specs = ['survey', 'income', 'alone'].map((id) => defaultSpec(id, id));
		expect(places([...specs, link('a', 'survey', 'income'), link('b', 'a', 'income')])).toEqual([
			'survey 0 0',
			'income 0 1',
			'a 1 0',
			'b 2 0'
		]);
	});

	it('shows tables whose parents are gone or that go in a circle', () => {
		expect(places([link('a', 'gone', 'gone')])).toEqual(['a 0 0']);
		expect(linkPicture([link('a', 'b', 'b'), link('b', 'a', 'a')])).toHaveLength(2);
	});
});
