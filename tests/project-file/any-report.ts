import fc from 'fast-check';
import type { GeneralColumn, GeneralReport, TableReport } from '../../src/lib/core/import/table-report';
import { CELL_NAMES } from '../../src/lib/core/table/types';
import { anyChoices } from '../recipe/arbitrary-choices';
import { anyNumber, anyText, value } from './any-value';

const flag = fc.boolean();
const lines = fc.array(fc.nat(), { maxLength: 3 });
const texts = fc.array(anyText, { maxLength: 3 });

const numberFormat = fc.record({
	decimal: fc.constantFrom('comma', 'point'),
	thousands: fc.constantFrom('none', 'space', 'point', 'comma', 'apostrophe'),
	percent: flag,
	bareFraction: flag
});

/** How often each kind of cell occurs; kinds that do not are absent. */
const cellCounts: fc.Arbitrary<GeneralColumn['counts']> = fc
	.array(fc.tuple(fc.constantFrom(...CELL_NAMES), fc.nat()), { maxLength: 4 })
	.map((pairs) => Object.fromEntries(pairs));

const column: fc.Arbitrary<GeneralColumn> = fc.record({
	position: fc.nat(),
	header: anyText,
	name: anyText,
	label: anyText,
	type: fc.constantFrom('text', 'number', 'percent', 'date', 'dateTime', 'time'),
	sample: anyText,
	reason: fc.constantFrom('chosen', 'plain', 'noEvidence', 'stored', 'storedAsText', 'dates'),
	number: fc.option(numberFormat),
	dateOrder: fc.option(fc.constantFrom('ymd', 'dmy', 'mdy')),
	isDateOrderOpen: flag,
	alternatives: fc.array(
		fc.record({ format: numberFormat, text: anyText, value: anyNumber, isPicked: flag }),
		{ maxLength: 2 }
	),
	ambiguousCells: fc.nat(),
	decimals: fc.nat(15),
	counts: cellCounts,
	distinct: fc.nat(1000),
	range: fc.option(fc.record({ min: anyNumber, max: anyNumber })),
	examples: fc.array(value, { maxLength: 3 }),
	valueLabels: fc.nat(),
	hasDeclaredMissing: flag,
	measure: fc.constantFrom('nominal', 'ordinal', 'scale', null),
	marks: fc.array(
		fc.record({
			mark: anyText,
			count: fc.nat(),
			sense: fc.constantFrom('suppressed', 'zero', 'preliminary')
		}),
		{ maxLength: 2 }
	),
	preliminary: fc.nat(),
	unreadable: fc.nat(),
	printedDifferently: fc.nat(),
	faults: fc.array(
		fc.record({ line: fc.nat(), text: anyText, kind: fc.constantFrom('unreadable', 'printedDifferently') }),
		{ maxLength: 2 }
	),
	mixture: fc.option(fc.record({ numbers: fc.nat(), others: fc.nat(), text: anyText })),
	multipleAnswers: fc.nat(),
	personal: fc.constantFrom('id', 'time', 'email', 'name', 'identityNumber', 'contact', null),
	canChoose: flag,
	isChosen: flag
});

/** What was understood of any file that does not come from Udir. */
export const anyReport: fc.Arbitrary<TableReport> = fc.record({
	kind: fc.constant('general'),
	fileName: anyText,
	bytes: fc.nat(),
	fingerprint: anyText,
	layout: fc.constantFrom('delimited', 'xlsx', 'sav', 'json-stat'),
	rows: fc.nat(),
	columns: fc.nat(),
	signature: anyText,
	choices: anyChoices,
	isRemembered: flag,
	publisher: fc.constantFrom('ssb', 'udir', 'none'),
	text: fc.option(
		fc.record({
			encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
			separator: fc.constantFrom('\t', ';', ',', '|')
		})
	),
	parts: fc.option(
		fc.record({
			kind: fc.constantFrom('sheets', 'datasets'),
			list: fc.array(fc.record({ name: anyText, hidden: flag }), { maxLength: 3 }),
			chosen: fc.nat(3)
		})
	),
	headerRow: fc.option(fc.nat()),
	titles: texts,
	footers: texts,
	shortRows: lines,
	longRows: lines,
	unreadableRows: fc.nat(),
	weight: fc.option(anyText),
	variables: fc.array(column, { maxLength: 2 }),
	leftOut: texts,
	excluded: fc.option(
		fc.record({
			unreadable: fc.nat(),
			ragged: fc.nat(),
			lines,
			cells: fc.array(fc.record({ line: fc.nat(), column: anyText, text: anyText }), { maxLength: 2 })
		})
	),
	notes: fc.array(fc.record({ code: anyText, params: fc.constant({ column: 'x', count: 3 }) }), {
		maxLength: 2
	})
}) satisfies fc.Arbitrary<GeneralReport>;
