import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
type Group = { group: string };
type Answer = { answer: string };

const number = (n: string | number) => Number(n).toLocaleString('nb-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;

/** Frequency tables that are typed in or pasted. */
export default {
	title: 'Skriv inn antall',
	lead: 'Skriv eller lim inn en frekvenstabell, for eksempel fra en eldre rapport, så den kan sammenliknes med egne svar.',
	words: {
		group: 'gruppe',
		weight: 'antall',
		weightLabel: 'Hvor mange svar raden står for',
		item: (n: number) => `spørsmål${n}`,
		answers: ['Helt enig', 'Litt enig', 'Både-og', 'Litt uenig', 'Helt uenig', 'Vet ikke']
	},

	tableHeading: 'Tabellen',
	given: 'Tallene er',
	givenCounts: 'Antall svar',
	givenPercents: 'Prosent og N',
	rounding: 'Prosentene er avrundet',
	roundedOnce: 'Én gang',
	roundedTwice: 'To ganger',
	roundedTwiceHelp:
		'Først til én desimal og så til hele prosent, slik tabeller fra SPSS ofte er gjort for hånd.',
	item: 'Spørsmål',
	itemName: 'Navn på spørsmålet',
	itemLabel: 'Spørsmålstekst',
	addItem: 'Legg til et spørsmål',
	removeItem: 'Ta bort spørsmålet',
	groupCount: 'Antall grupper (kolonner)',
	groupVariable: 'Hva kolonnene skiller på',
	groupNumber: (n: number) => `Gruppe ${n}`,
	groupLabel: (n: number) => `Navn på gruppe ${n}`,

	gridTitle: 'Tabell med svar nedover og grupper bortover',
	answer: 'Svar',
	answerNumber: (n: number) => `svar ${n}`,
	answerLabel: (n: number) => `Tekst for svar ${n}`,
	meaning: 'Verdi',
	meaningOf: ({ answer }: Answer) => `Verdi for ${answer}`,
	empties: { dontKnow: 'vet ikke', unanswered: 'ikke besvart', notApplicable: 'ikke aktuelt' },
	cell: ({ answer, group }: Answer & Group) => `${answer}, ${group}`,
	removeAnswer: ({ answer }: Answer) => `Ta bort ${answer}`,
	addAnswer: 'Legg til et svar',
	fillZero: 'Sett 0 i de tomme cellene',
	sum: 'Sum',
	n: 'N',
	nOptional: 'N i rapporten, om den står der',
	nOf: ({ group }: Group) => `N for ${group}`,
	meanOptional: 'Gjennomsnitt, om det står der',
	meanOf: ({ group }: Group) => `Gjennomsnitt for ${group}`,
	check: 'Kontroll',

	badCounts: (n: number) => `${count(n, 'celle er', 'celler er')} ikke et helt antall.`,
	badPercents: (n: number) => `${count(n, 'celle er', 'celler er')} ikke en prosent fra 0 til 100.`,
	emptyCells: (n: number) => `${count(n, 'celle er tom', 'celler er tomme')}. Skriv 0 der ingen svarte.`,
	needsN: 'Skriv N: uten det kan ikke prosentene bli antall.',
	nDiffers: ({ sum, n }: { sum: number; n: number }) => `Summen er ${number(sum)}, men N er ${number(n)}.`,
	unique: 'Bare disse antallene gir tallene:',
	few: ({ count: n, group }: Group & { count: number }) => `${number(n)} sett antall er mulige for ${group}`,
	many: ({ count: n, group }: Group & { count: number }) =>
		`${number(n)} sett antall er mulige for ${group}. Gjennomsnittet kan avgrense dem`,
	manyUncounted: ({ group }: Group) => `Svært mange sett antall er mulige for ${group}`,
	chooseCounts: 'Velg antall',
	nearest: 'De nærmeste (omtrentlig)',
	impossible:
		'Ingen antall gir disse prosentene. Se etter en skrivefeil, en annen N eller en annen avrunding.',
	meanDiffers: ({ mean }: { mean: string }) => `Antallene gir gjennomsnittet ${mean}, ikke det som står.`,
	meanIs: ({ mean }: { mean: string }) => `Gjennomsnitt ${mean}`,

	pasteTitle: 'Lim inn hele tabellen',
	pasteLabel: 'Tabell fra Excel, Word eller PDF',
	pasteHelp:
		'Med overskrift og svartekster. Rader for sum, N og gjennomsnitt kjennes igjen. Det som står i tabellen nå, byttes ut.',
	rowsAre: 'Radene er',
	rowsAreAnswers: 'svar, og kolonnene grupper',
	rowsAreItems: 'spørsmål, og kolonnene svar',
	readTable: 'Les tabellen',
	pasteNothing: 'Fant ingen rader med tall i teksten.',
	pasteRead: ({ rows, columns }: { rows: number; columns: number }) =>
		`Leste ${count(rows, 'rad', 'rader')} og ${count(columns, 'kolonne', 'kolonner')}.`,
	pasteSkipped: ({ label }: Params) => `Raden «${label}» er ikke tatt med.`,
	pasteUnread: ({ count: n }: Params) =>
		`${count(n, 'celle kunne', 'celler kunne')} ikke leses som tall, og er tomme.`,

	rowsHeading: 'Rader',
	rowsLegend: 'Tabellen får',
	weighted: 'En rad for hvert svar, med antallet som vekt',
	weightedHelp: 'Variabelen «antall» vekter radene.',
	expanded: 'En rad for hver person',
	expandedHelp: 'Som om svarene var samlet inn en for en.',
	published: 'Hvor tallene sto',
	publishedHelp: 'For eksempel rapport og tabellnummer. Følger med som kilde.',

	// What was done, by codes.
	noteRows: ({ count: n, items }: Params) =>
		`${count(n, 'svar', 'svar')} på ${count(items, 'spørsmål', 'spørsmål')}.`,
	noteItems:
		'Hver rad er et svar på ett spørsmål. Hvordan den samme personen svarte på flere, står ikke i en frekvenstabell, så spørsmålene kan ikke krysses med hverandre.',
	notePercents: ({ columns, unique }: Params) =>
		`Antallene er regnet tilbake fra prosent: ${number(unique)} av ${count(columns, 'kolonne', 'kolonner')} har bare én løsning, de andre er valgt.`,

	// Problems, by their codes.
	nothing: ({ dataset }: Params) => `Det er ingen svar i «${dataset}». Skriv minst ett antall over 0.`,
	notACount: ({ item, answer, group, dataset }: Params) =>
		`«${answer}» for «${item}» ${group} i «${dataset}» er ikke et helt antall.`,
	tooManyRows: ({ dataset, count: n, limit }: Params) =>
		`«${dataset}» ville fått ${number(n)} rader. Det høyeste er ${number(limit)}. Velg antallet som vekt.`,
	nameTwice: ({ dataset, name }: Params) =>
		`Variablene i «${dataset}» må ha hvert sitt navn: «${name}» er tomt eller brukt to ganger.`
};
