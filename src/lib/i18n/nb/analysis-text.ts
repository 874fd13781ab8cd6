import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** Text with numbers from results. */
export default {
	question: 'Hvordan holder jeg tallene i teksten riktige?',
	name: 'Tekst med tall',
	words: 'rapporttekst avsnitt tall fra tabell',
	body: 'Tekst',
	bodyHelp: 'Hvert tall du setter inn, står som et merke: {1}, {2}. Det følger tabellen det er hentet fra.',
	insert: 'Sett inn tall',
	dialogTitle: 'Sett inn et tall fra en tabell',
	analysis: 'Analyse',
	section: 'Del',
	tablePart: 'Tabell',
	pressCell: 'Trykk på tallet i tabellen, eller velg rad og kolonne under.',
	row: 'Rad',
	column: 'Kolonne',
	decimals: 'Desimaler',
	asTable: 'som i tabellen',
	value: 'Tallet',
	none: 'Ingen tall i denne cellen.',
	noOthers: 'Lag en analyse med en tabell først. Tallene hentes derfra.',
	noTables: 'Denne analysen har ingen tabell ennå.',
	put: 'Sett inn',
	numbers: 'Tall i teksten',
	change: 'Endre tall',
	remove: 'Ta ut',
	copy: 'Kopier teksten',
	empty: 'Skriv en tekst, og sett inn tall fra tabellene.',
	factTyped: 'Tall skrevet for hånd',
	of: ({ table, row, column }: { table: string; row: string; column: string }) =>
		`${table}, ${row}, ${column}`,
	noResult: ({ mark }: Params) =>
		`Tallet {${mark}} kan ikke vises: analysen det er hentet fra, har ikke noe resultat. Se etter i den, eller hent tallet et annet sted.`,
	noTable: ({ mark }: Params) =>
		`Tallet {${mark}} kan ikke vises: tabellen det er hentet fra, finnes ikke lenger. Hent tallet på nytt.`,
	noCell: ({ mark }: Params) =>
		`Tallet {${mark}} kan ikke vises: raden eller kolonnen finnes ikke lenger. Hent tallet på nytt.`,
	noNumber: ({ mark }: Params) =>
		`Tallet {${mark}} kan ikke vises: cellen har ikke noe tall, kanskje fordi det er skjermet.`,
	unknownMark: ({ mark }: Params) =>
		`Merket {${mark}} står i teksten, men det er ikke valgt noe tall for det. Sett inn tallet, eller ta ut merket.`,
	lost: ({ mark }: Params) => `[tall ${mark} mangler]`,
	unused: ({ marks, count }: Params) =>
		Number(count) === 1
			? `Tallet {${marks}} er valgt, men merket står ikke i teksten.`
			: `Tallene ${marks} er valgt, men merkene står ikke i teksten.`
};
