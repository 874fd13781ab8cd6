import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;

const counts: WorkMessages['counts'] = {
	title: 'Skriv inn tal på svar',
	lead: 'Skriv eller lim inn ein frekvenstabell, til dømes frå ein eldre rapport, så han kan samanliknast med eigne svar.',
	words: {
		group: 'gruppe',
		weight: 'tal_svar',
		weightLabel: 'Kor mange svar rada står for',
		item: (n) => `spørsmål${n}`,
		answers: ['Heilt einig', 'Litt einig', 'Både-og', 'Litt ueinig', 'Heilt ueinig', 'Veit ikkje']
	},

	tableHeading: 'Tabellen',
	given: 'Tala er',
	givenCounts: 'Tal på svar',
	givenPercents: 'Prosent og N',
	rounding: 'Prosentane er avrunda',
	roundedOnce: 'Éin gong',
	roundedTwice: 'To gonger',
	roundedTwiceHelp:
		'Først til éin desimal og så til heile prosent, slik tabellar frå SPSS ofte er gjorde for hand.',
	item: 'Spørsmål',
	itemName: 'Namn på spørsmålet',
	itemLabel: 'Spørsmålstekst',
	addItem: 'Legg til eit spørsmål',
	removeItem: 'Ta bort spørsmålet',
	groupCount: 'Tal på grupper (kolonnar)',
	groupVariable: 'Kva kolonnane skil på',
	groupNumber: (n) => `Gruppe ${n}`,
	groupLabel: (n) => `Namn på gruppe ${n}`,

	gridTitle: 'Tabell med svar nedover og grupper bortover',
	answer: 'Svar',
	answerNumber: (n) => `svar ${n}`,
	answerLabel: (n) => `Tekst for svar ${n}`,
	meaning: 'Verdi',
	meaningOf: ({ answer }) => `Verdi for ${answer}`,
	empties: { dontKnow: 'veit ikkje', unanswered: 'ikkje svart', notApplicable: 'ikkje aktuelt' },
	cell: ({ answer, group }) => `${answer}, ${group}`,
	removeAnswer: ({ answer }) => `Ta bort ${answer}`,
	addAnswer: 'Legg til eit svar',
	fillZero: 'Set 0 i dei tomme cellene',
	sum: 'Sum',
	n: 'N',
	nOptional: 'N i rapporten, om han står der',
	nOf: ({ group }) => `N for ${group}`,
	meanOptional: 'Gjennomsnitt, om det står der',
	meanOf: ({ group }) => `Gjennomsnitt for ${group}`,
	check: 'Kontroll',

	badCounts: (n) => `${count(n, 'celle er', 'celler er')} ikkje eit heilt tal på svar.`,
	badPercents: (n) => `${count(n, 'celle er', 'celler er')} ikkje ein prosent frå 0 til 100.`,
	emptyCells: (n) => `${count(n, 'celle er tom', 'celler er tomme')}. Skriv 0 der ingen svarte.`,
	needsN: 'Skriv N: utan den kan ikkje prosentane bli tal på svar.',
	nDiffers: ({ sum, n }) => `Summen er ${number(sum)}, men N er ${number(n)}.`,
	unique: 'Berre desse svara gir tala:',
	few: ({ count: n, group }) => `${number(n)} sett er moglege for ${group}`,
	many: ({ count: n, group }) => `${number(n)} sett er moglege for ${group}. Gjennomsnittet kan avgrense dei`,
	manyUncounted: ({ group }) => `Svært mange sett er moglege for ${group}`,
	chooseCounts: 'Vel sett',
	nearest: 'Dei næraste (omtrentleg)',
	impossible:
		'Ingen svar gir desse prosentane. Sjå etter ein skrivefeil, ein annan N eller ei anna avrunding.',
	meanDiffers: ({ mean }) => `Svara gir gjennomsnittet ${mean}, ikkje det som står.`,
	meanIs: ({ mean }) => `Gjennomsnitt ${mean}`,

	pasteTitle: 'Lim inn heile tabellen',
	pasteLabel: 'Tabell frå Excel, Word eller PDF',
	pasteHelp:
		'Med overskrift og svartekstar. Programmet kjenner att rader for sum, N og gjennomsnitt. Det som står i tabellen no, blir bytt ut.',
	rowsAre: 'Radene er',
	rowsAreAnswers: 'svar, og kolonnane grupper',
	rowsAreItems: 'spørsmål, og kolonnane svar',
	readTable: 'Les tabellen',
	pasteNothing: 'Fann ingen rader med tal i teksten.',
	pasteRead: ({ rows, columns }) =>
		`Las ${count(rows, 'rad', 'rader')} og ${count(columns, 'kolonne', 'kolonnar')}.`,
	pasteSkipped: ({ label }) => `Rada «${label}» er ikkje teken med.`,
	pasteUnread: ({ count: n }) =>
		`${count(n, 'celle kunne', 'celler kunne')} ikkje lesast som tal, og er tomme.`,

	rowsHeading: 'Rader',
	rowsLegend: 'Tabellen får',
	weighted: 'Ei rad for kvart svar, med talet på svar som vekt',
	weightedHelp: 'Variabelen «tal_svar» vektar radene.',
	expanded: 'Ei rad for kvar person',
	expandedHelp: 'Som om svara var samla inn eitt for eitt.',
	published: 'Kvar tala stod',
	publishedHelp: 'Til dømes rapport og tabellnummer. Følgjer med som kjelde.',

	noteRows: ({ count: n, items }) => `${number(n)} svar på ${number(items)} spørsmål.`,
	noteItems:
		'Kvar rad er eit svar på eitt spørsmål. Korleis den same personen svarte på fleire, står ikkje i ein frekvenstabell, så spørsmåla kan ikkje kryssast med kvarandre.',
	notePercents: ({ columns, unique }) =>
		`Svara er rekna tilbake frå prosent: ${number(unique)} av ${count(columns, 'kolonne', 'kolonnar')} har berre éi løysing, dei andre er valde.`,

	nothing: ({ dataset }) => `Det er ingen svar i «${dataset}». Skriv minst eitt tal over 0.`,
	notACount: ({ item, answer, group, dataset }) =>
		`«${answer}» for «${item}» ${group} i «${dataset}» er ikkje eit heilt tal på svar.`,
	tooManyRows: ({ dataset, count: n, limit }) =>
		`«${dataset}» ville fått ${number(n)} rader. Det høgaste er ${number(limit)}. Vel talet på svar som vekt.`,
	nameTwice: ({ dataset, name }) =>
		`Variablane i «${dataset}» må ha kvar sitt namn: «${name}» er tomt eller brukt to gonger.`
};
export default counts;
