import type { WorkMessages } from '../types';

const analysisText: WorkMessages['analysisText'] = {
	question: 'Korleis held eg tala i teksten rette?',
	name: 'Tekst med tal',
	words: 'rapporttekst avsnitt tal frå tabell',
	body: 'Tekst',
	bodyHelp: 'Kvart tal du set inn, står som eit merke: {1}, {2}. Det følgjer tabellen det er henta frå.',
	insert: 'Set inn tal',
	dialogTitle: 'Set inn eit tal frå ein tabell',
	analysis: 'Analyse',
	section: 'Del',
	tablePart: 'Tabell',
	pressCell: 'Trykk på talet i tabellen, eller vel rad og kolonne under.',
	row: 'Rad',
	column: 'Kolonne',
	decimals: 'Desimalar',
	asTable: 'som i tabellen',
	value: 'Talet',
	none: 'Ingen tal i denne cella.',
	noOthers: 'Lag ein analyse med ein tabell først. Tala blir henta derfrå.',
	noTables: 'Denne analysen har ingen tabell enno.',
	put: 'Set inn',
	numbers: 'Tal i teksten',
	change: 'Endre tal',
	remove: 'Ta ut',
	copy: 'Kopier teksten',
	empty: 'Skriv ein tekst, og set inn tal frå tabellane.',
	factTyped: 'Tal skrivne for hand',
	of: ({ table, row, column }) => `${table}, ${row}, ${column}`,
	noResult: ({ mark }) =>
		`Talet {${mark}} kan ikkje visast: analysen det er henta frå, har ikkje noko resultat. Sjå etter i han, eller hent talet ein annan stad.`,
	noTable: ({ mark }) =>
		`Talet {${mark}} kan ikkje visast: tabellen det er henta frå, finst ikkje lenger. Hent talet på nytt.`,
	noCell: ({ mark }) =>
		`Talet {${mark}} kan ikkje visast: rada eller kolonnen finst ikkje lenger. Hent talet på nytt.`,
	noNumber: ({ mark }) =>
		`Talet {${mark}} kan ikkje visast: cella har ikkje noko tal, kanskje fordi det er skjerma.`,
	unknownMark: ({ mark }) =>
		`Merket {${mark}} står i teksten, men det er ikkje valt noko tal for det. Set inn talet, eller ta ut merket.`,
	lost: ({ mark }) => `[tal ${mark} manglar]`,
	unused: ({ marks, count }) =>
		Number(count) === 1
			? `Talet {${marks}} er valt, men merket står ikkje i teksten.`
			: `Tala ${marks} er valde, men merka står ikkje i teksten.`
};

export default analysisText;
