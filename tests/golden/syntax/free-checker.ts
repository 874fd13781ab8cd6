import { PUBLISHED } from '../../../src/lib/core/analysis/checker/examples';
import { OPEN_OPTIONS, tableOf } from '../../../src/lib/core/analysis/checker/new-table';
import type { CheckerRole, CheckerSpec } from '../../../src/lib/core/analysis/checker/types';

const facts = { type: 'checker', version: 1, name: '', note: '' } as const;

/** A published table that is part of the program. */
const published: CheckerSpec[] = PUBLISHED.map(({ id, source, text }) => {
	const table = tableOf({ text, html: '' });
	if (!table) throw new Error(id);
	return { ...facts, id: `kontroll-${id}`, ...table, source };
});

type Line = [label: string, role: CheckerRole, ...cells: string[]];

/** An invented table: columns as "role label", rows as label, role and cells; answers have the values 5, 4, 3 … */
function table(id: string, columns: string[], rows: Line[], changes: Partial<CheckerSpec> = {}): CheckerSpec {
	const role = (column: string) => column.split(' ')[0] as CheckerRole;
	return {
		...facts,
		...OPEN_OPTIONS,
		id: `kontroll-${id}`,
		source: '',
		content: 'percent',
		scale: { min: 1, max: 5 },
		starLevels: [0.05, 0.01, 0.001],
		columns: columns.map((one) => ({ role: role(one), label: one.slice(role(one).length + 1), value: null })),
		rows: rows.map(([label, of, ...cells], at) => ({ label, role: of, value: of === 'answer' ? 5 - at : null, cells })),
		...changes
	};
}

const ANSWERS: Line[] = [
	['Helt "enig"', 'answer', '40', '31', '62', '25', '40', '31', '20'],
	['Enig\\delvis', 'answer', '20', '22', '12', '', '20', '30', '22'],
	['Både-og', 'answer', '20', '17', '12', '25', '21', '20', '20'],
	['Uenig', 'answer', '10', '15', '0', '20', '10', '10', '20'],
	["Helt 'uenig'", 'answer', '10', '9', '12', '10', '12', '4', '13'],
	['Vet ikke', 'dontKnow', '0', '7', '2', '0', '0', '5', '5'],
	['Totalt', 'total', '', '100', '100', '100', '103', '95', '100'],
	['Gjennomsnitt', 'mean', '3,50', '3,54', '4,2', '3,44', '3,64', '3,79', '4,90'],
	['N', 'n', '(20)', '(59)', '(9)', '(20)', '(50)', '(20)', '(40)']
];

const GROUPS = ['group Ø', 'group "to"', 'group 3', 'group', 'group fem', 'total Alle', 'group 7'];

/** Invented tables in which every check finds something, and published ones. */
export const checkerSpecs: CheckerSpec[] = [
	...published,
	table('svar', GROUPS, ANSWERS),
	table('svar-en-gang', GROUPS, ANSWERS, { rounding: 'once', dontKnow: 'in', nIs: 'total' }),
	table('svar-to-ganger', GROUPS, ANSWERS, { rounding: 'twice', dontKnow: 'out', nIs: 'valid' }),
	table(
		'svar-uten-n',
		['group a', 'group b'],
		ANSWERS.slice(0, 8).map(([label, role, ...cells]): Line => [label, role, cells[0], role === 'mean' ? '4,1' : cells[3]])
	),
	table(
		'snitt',
		['n n', 'mean Snitt', 'sd SD', 'min Min', 'max Maks'],
		[
			['Øst', 'group', '23', '3,41', '1,07', '1', '5'],
			['Vest', 'group', '18', '3,50', '0,20', '', ''],
			['Nord (n = 7)', 'group', '', '3,71', '2,45', '', ''],
			['Sør', 'group', '31', '5,40', '0,00', '2', '5'],
			['Alle', 'total', '79', '4,88', '1,99', '1', '5']
		],
		{ content: 'mean' }
	),
	table(
		'snitt-indeks',
		['mean 2022', 'n n', 'mean 2024', 'n n', "d Cohen's d"],
		[
			['Trivsel', 'group', '3,41', '40', '3,63', '55', '0,31'],
			['Trivsel SD', 'sd', '0,62', '', '0,71', '', ''],
			['Støtte', 'group', '3,107', '40', '3,290', '55', '0,93'],
			['Støtte SD', 'sd', '0,701', '', '0,655', '', ''],
			['Alle', 'meanTotal', '3,99', '80', '3,46', '110', '-0,75'],
			['Alle SD', 'sdTotal', '0,664', '', '0,700', '', '']
		],
		{ content: 'mean', items: 4, rounding: 'once' }
	),
	table(
		'snitt-alle',
		['n n', 'mean Snitt', 'sd SD'],
		[
			['a', 'group', '50', '3,50', '0,90'],
			['b', 'group', '50', '3,54', '0,91'],
			['Alle', 'total', '100', '3,52', '1,40']
		],
		{ content: 'mean', scale: null }
	),
	table(
		'kryss',
		['group Barnetrinn', 'group Ungdomstrinn', 'total Alle', 'n N'],
		[
			['2022', 'group', '3,50', '4,10', '3,98', '60'],
			['2024', 'group', '3,90', '3,80', '3,86', '70'],
			['Begge', 'total', '3,70', '3,95', '3,82', '130'],
			['N', 'n', '64', '66', '131', '']
		],
		{ content: 'mean' }
	),
	table(
		'kryss-imellom',
		['group A', 'group B', 'total Alle', 'n N'],
		[
			['2022', 'group', '3,50', '4,10', '3,80', '60'],
			['2024', 'group', '3,90', '3,80', '3,86', '70'],
			['Begge', 'total', '4,20', '3,95', '3,82', '130'],
			['N', 'n', '64', '66', '130', ''],
			['Svar', 'nMax', '60', '70', '200', '']
		],
		{ content: 'mean' }
	),
	table(
		'antall',
		['count Antall', 'percent Prosent', 'n Spurte'],
		[
			['Øst', 'group', '12', '24', '50'],
			['Vest', 'group', '17', '38', '45'],
			['Nord', 'group', '9', '44,5', '20'],
			['Sum', 'total', '40', '33', '115']
		],
		{ content: 'count' }
	),
	table(
		'koeffisienter',
		['b B', 'se SE', 'beta Beta', 't t', 'p p', 't t', 'p p'],
		[
			['Alder', 'group', '0,52', '0,20', ',26**', '2,60', ',010', '1,10', ',27'],
			['Kjønn', 'group', '-0,30', '0,15', ',11*', '-2,00', ',048', '2,31', ',01'],
			['Trinn', 'group', '1,20', '0,31', ',31', '3,10', ',0022', '-0,20', ',842'],
			['År', 'group', '0,04', '0,05', ',02', '0,80', ',42', '3,90', '< ,001'],
			['Sted', 'group', '0,9', '0,00', ',4*', '1,7', '1,3', '', '']
		],
		{ content: 'mean' }
	)
];
