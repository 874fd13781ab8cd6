import { describe, expect, it } from 'vitest';
import { readAny } from '../core/import/read-any';
import { compareGeneral, newCard, withKeptIds, type ReadCard } from './import-card';
import { planTables } from './import-plan';

const encoder = new TextEncoder();

/** A card of a file that was read, with an id of its own. */
function cardOf(id: string, text: string, part?: string): ReadCard {
	const outcome = readAny(encoder.encode(text), `${id}.csv`);
	if (!outcome.ok) throw new Error(outcome.problem.code);
	const { table, report } = outcome.value;
	const source = part === undefined ? table.source : { ...table.source, part };
	return { ...newCard(1, new File([], `${id}.csv`)), read: { table: { ...table, id, source }, report } };
}
const compared = (card: ReadCard, earlier: ReadCard[]): ReadCard => ({
	...card,
	comparison: compareGeneral(
		card.read.table,
		earlier.map(({ read }) => read.table)
	)
});
const planned = (cards: ReadCard[], stored: string[]) => {
	const incoming = cards.map(({ read, comparison, choice }) => ({
		tableId: read.table.id,
		comparison: comparison ?? compareGeneral(read.table, []),
		choice
	}));
	return withKeptIds(cards, stored, planTables(stored, incoming));
};

const text = 'a;b\n1;x\n';

describe('general tables that are imported', () => {
	it('are the same when file and part are', () => {
		const old = cardOf('old', text);
		expect(compared(cardOf('new', text), [old]).comparison?.identical).toEqual([
			{ old: { id: 'old', fileName: 'old.csv' }, new: { id: 'new', fileName: 'new.csv' } }
		]);
		expect(compared(cardOf('new', 'a;b\n2;x\n'), [old]).comparison?.identical).toEqual([]);
		expect(compared(cardOf('new', text, 'Ark 2'), [old]).comparison?.identical).toEqual([]);
	});

	it('take the place and the id of their stored copy', () => {
		const again = compared(cardOf('new', text), [cardOf('old', text)]);
		const { tables, plan } = planned([again], ['first', 'old', 'last']);
		expect(plan).toEqual({ stored: ['old'], replaces: ['old'], tableIds: ['first', 'old', 'last'] });
		expect(tables.map(({ table }) => [table.id, table.name])).toEqual([['old', 'new.csv']]);
	});

	it('are stored once where two of them are the same', () => {
		const first = compared(cardOf('first', text), []);
		const second = compared(cardOf('second', text), [first]);
		const { tables, plan } = planned([first, second], ['old']);
		expect(plan).toEqual({ stored: ['first'], replaces: [], tableIds: ['old', 'first'] });
		expect(tables).toHaveLength(1);
	});

	it('go without the columns that are left out', () => {
		const card = cardOf('new', text);
		const { report } = card.read;
		const left = { ...report, choices: { leftOut: [1] } } as typeof report;
		const { tables } = planned([{ ...card, read: { table: card.read.table, report: left } }], []);
		expect(tables[0].table.columns.map(({ name }) => name)).toEqual(['a']);
	});
});
