import fc from 'fast-check';
import type { ReadChoices } from '../../src/lib/core/import/choices';
import type { ColumnChoice } from '../../src/lib/core/read/delimited/types';

const rows = fc.constantFrom<'keep' | 'leaveOut'>('keep', 'leaveOut');

const column: fc.Arbitrary<ColumnChoice> = fc.record(
	{
		column: fc.nat(20),
		type: fc.constantFrom('text', 'number', 'percent', 'date', 'dateTime', 'time'),
		decimal: fc.constantFrom('comma', 'point'),
		thousands: fc.constantFrom('none', 'space', 'point', 'comma', 'apostrophe'),
		dateOrder: fc.constantFrom('ymd', 'dmy', 'mdy')
	},
	{ requiredKeys: ['column'] }
);

/** Anything that somebody may have decided about the reading of a file. */
export const anyChoices: fc.Arbitrary<ReadChoices> = fc.record(
	{
		encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
		separator: fc.constantFrom('\t', ';', ',', '|'),
		headerRow: fc.nat(10),
		sheet: fc.string({ unit: 'binary', maxLength: 10 }),
		dataset: fc.nat(3),
		publisher: fc.constantFrom('ssb', 'udir', 'none'),
		columns: fc.array(column, { maxLength: 3 }),
		raggedRows: rows,
		unreadableRows: rows,
		leftOut: fc.array(fc.nat(20), { maxLength: 3 }),
		asTable: fc.boolean()
	},
	{ requiredKeys: [] }
);
