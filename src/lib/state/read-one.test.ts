import { expect, it } from 'vitest';
import { readAny } from '../core/import/read-any';
import { generalReport, newCard } from './import-card';
import { readCard } from './read-one';

it('a file that is read again with other choices keeps its id, and the name of the layout it was detected with', () => {
	const bytes = new TextEncoder().encode('a,b;c\n1,5;2\n2,5;3\n');
	const first = readCard(newCard(1, new File([], 'x.csv')), readAny(bytes, 'x.csv'));
	const choices = { separator: ',' as const };
	const again = readCard(first, readAny(bytes, 'x.csv', choices));
	const signature = first.signature;
	expect(signature).not.toBeNull();
	expect(again.signature).toBe(signature);
	expect(generalReport(again)).toMatchObject({ signature, choices });
	expect(again.read?.table.columns.map(({ name }) => name)).not.toEqual(
		first.read?.table.columns.map(({ name }) => name)
	);
	expect(again.read?.table.id).toBe(first.read?.table.id);
});
