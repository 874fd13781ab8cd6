import type { Message } from '../../core/outcome';
import findings from './checker-findings';
import { all, count, list, number } from './checker-numbers';

type Params = NonNullable<Message['params']>;

const HOW: Readonly<Record<string, string>> = {
	in: 'i grunnlaget',
	out: 'utenfor grunnlaget',
	once: 'avrundet én gang',
	twice: 'avrundet to ganger, først til én desimal',
	total: 'alle som svarte',
	valid: 'de som har et svar på skalaen'
};
const how = (choice: string | number, both: string) => HOW[choice] ?? both;

/** The check of published tables. */
export default {
	question: 'Stemmer tallene i en publisert tabell?',
	name: 'Kontroll av publisert tabell',
	words: 'kontroll sjekk konsistens feil trykkfeil GRIM GRIMMER statcheck prosent summer',

	// The form.
	pasteTitle: 'Lim inn en tabell',
	pasteLabel: 'Tabell fra Word, Excel, nettside eller PDF',
	pasteHelp:
		'Merk tabellen der den står, kopier, og lim inn her. Ta med overskrift, Totalt, Gjennomsnitt og N.',
	read: 'Les tabellen',
	nothingRead: 'Fant ingen rader med tall. Lim inn en tabell med minst én rad med tekst og tall.',
	examplesTitle: 'Eller prøv en publisert tabell',
	editTable: 'Rediger tabellen',
	newTable: 'Lim inn en annen tabell',
	emptyTable: 'Begynn med en tom tabell',
	sourceLabel: 'Hvor tabellen står',
	options: 'Hvordan tallene er laget',
	scaleMin: 'Skalaen går fra',
	scaleMax: 'til',
	itemsLabel: 'Antall spørsmål i indeksen',
	itemsHelp: '1 når gjennomsnittet er av ett spørsmål. Med flere spørsmål er flere gjennomsnitt mulige.',
	roundingLabel: 'Prosentene er avrundet',
	roundings: {
		both: 'Prøv begge måter',
		once: 'Én gang',
		twice: 'To ganger (først til én desimal)'
	},
	dontKnowLabel: '«Vet ikke» i prosentgrunnlaget',
	dontKnows: { both: 'Prøv begge deler', in: 'Med', out: 'Ikke med' },
	nIsLabel: 'N i tabellen er',
	nIss: { both: 'Prøv begge deler', total: 'Alle som svarte', valid: 'De som svarte på skalaen' },
	contentLabel: 'Celler uten egen rolle er',
	contents: { percent: 'Prosent', count: 'Antall', mean: 'Gjennomsnitt' },
	levelsLabel: 'Nivåer for stjerner',
	levelsHelp: 'Nivået for én stjerne først, for eksempel: 0,1 0,05',
	dfLabel: 'Frihetsgrader for t',
	dfHelp: 'Tom: finn dem som passer.',

	// The grid.
	gridTitle: 'Tabellen som skal kontrolleres',
	gridHelp:
		'Skriv tallene slik de er trykt. Rollen sier hva cellene er. Du kan lime inn celler fra et regneark fra og med en celle.',
	rowRole: ({ label }: { label: string }) => `Rolle for raden ${label}`,
	columnRole: ({ label }: { label: string }) => `Rolle for kolonnen ${label}`,
	rowLabel: ({ n }: { n: number }) => `Navn på rad ${n}`,
	columnLabel: ({ n }: { n: number }) => `Navn på kolonne ${n}`,
	valueOf: ({ label }: { label: string }) => `Verdi på skalaen for ${label}`,
	valueShort: 'Verdi',
	cell: ({ row, column }: { row: string; column: string }) => `${row}, ${column}`,
	rowNumber: ({ n }: { n: number }) => `rad ${n}`,
	columnNumber: ({ n }: Params) => `kolonne ${number(n)}`,
	roleShort: 'Rolle',
	labelColumn: 'Rad',
	addRow: 'Legg til rad',
	addColumn: 'Legg til kolonne',
	removeRow: ({ label }: { label: string }) => `Ta bort raden ${label}`,
	removeColumn: ({ label }: { label: string }) => `Ta bort kolonnen ${label}`,
	findingsNow: ({ serious, rounding }: { serious: number; rounding: number }) =>
		`Funn nå: ${number(serious)} som ikke kan stemme eller krever en forklaring, ${number(rounding)} som avrunding forklarer.`,
	roles: {
		text: 'Se bort fra',
		group: 'Gruppe eller spørsmål',
		total: 'Totalt',
		answer: 'Svar på skalaen',
		dontKnow: 'Vet ikke',
		percent: 'Prosent',
		count: 'Antall',
		n: 'N',
		nValid: 'N, gyldige svar',
		nMax: 'Høyeste mulige N',
		mean: 'Gjennomsnitt',
		sd: 'Standardavvik',
		meanTotal: 'Gjennomsnitt for alle',
		sdTotal: 'Standardavvik for alle',
		min: 'Minimum',
		max: 'Maksimum',
		d: 'Cohens d',
		t: 't-verdi',
		p: 'p-verdi',
		beta: 'Beta',
		b: 'B',
		se: 'Standardfeil'
	},

	// The result.
	empty: 'Lim inn en tabell, eller velg et eksempel, så kontrolleres tallene mot hverandre.',
	nothingToCheck:
		'Det er lite i tabellen som kan kontrolleres mot noe annet. Se etter om radene og kolonnene har fått riktig rolle under «Rediger tabellen»: en rad for Totalt, Gjennomsnitt eller N gir mer å kontrollere.',
	readNumbers: ({ numbers }: Params) => `${count(numbers, 'tall er lest', 'tall er lest')}.`,
	saysImpossible: ({ count: n }: Params) => `${count(n, 'funn', 'funn')} kan ikke stemme slik det er trykt.`,
	saysConditional: ({ count: n }: Params) =>
		`${count(n, 'funn kan', 'funn kan')} bare stemme hvis noe som ikke står i tabellen, forklarer det.`,
	saysNothing: 'Ingen tall motsier hverandre i det som kan kontrolleres. Det betyr ikke at de er riktige.',
	saysRounding: ({ count: n }: Params) =>
		`${count(n, 'forhold kan se rart ut', 'forhold kan se rare ut')}, men kan være avrunding.`,
	saysUnique: ({ unique, columns }: Params) =>
		`For ${number(unique)} av ${count(columns, 'fordeling', 'fordelinger')} er det bare ett sett med hele personer som gir tallene.`,
	saysDf: ({ from, to, coefficients }: Params) =>
		`p-verdiene passer til t-verdiene for ${number(coefficients)} koeffisienter når frihetsgradene er fra ${number(from)} til ${number(to)}.`,
	findingsTitle: 'Funn',
	findingsNote:
		'Et funn sier at tallene ikke passer sammen, ikke hvilket av dem som er galt, og ikke hvorfor. Feilen kan også ligge i det som er limt inn.',
	certaintyColumn: 'Hvor sikkert',
	whereColumn: 'Hvor',
	problemColumn: 'Hva',
	consistentColumn: 'Dette ville passe',
	impossible: 'Kan ikke stemme',
	conditional: 'Krever en forklaring',
	rounding: 'Kan være avrunding',
	whereCell: ({ row, column }: Params) => `${row}: ${column}`,
	whereColumns: ({ row, column }: Params) => `${column} (${row})`,
	enteredTitle: 'Tabellen',
	markImpossible: ({ text }: Params) => `${text} ✗`,
	markConditional: ({ text }: Params) => `${text} ?`,
	markRounding: ({ text }: Params) => `${text} ≈`,
	marksNote: '✗ kan ikke stemme. ? krever en forklaring som ikke står i tabellen. ≈ kan være avrunding.',
	personsTitle: 'Personene bak prosentene',
	seriesColumn: 'Fordeling',
	baseColumn: 'Passer',
	personsColumn: 'Personer',
	setsColumn: 'Mulige sett',
	countsColumn: 'Antall i hvert svar',
	meanColumn: 'Gjennomsnitt',
	sdColumn: 'SD',
	personsNote:
		'Antallene står i samme rekkefølge som svarene i tabellen. Gjennomsnitt og standardavvik (n − 1) er regnet av dem.',
	manySets: 'svært mange',
	setsNotListed: 'Flere enn fire sett listes ikke opp.',
	severalSets: 'Flere sett er mulige.',
	baseAsPrinted: 'som trykt',
	baseTwice: 'med avrunding to ganger',
	baseValid: 'hvis N er uten «vet ikke»',
	baseOut: 'hvis «vet ikke» er utenfor grunnlaget',
	baseShare: 'som andel av flere personer',
	baseMissing: 'hvis en rad mangler',
	basePercentsOnly: 'prosentene, men ikke gjennomsnittet',
	method:
		'Hver kontroll regner med alle tall som kan stå bak et avrundet tall. Noe er umulig bare når ingen av dem passer.',
	factPercents: 'Prosent',
	methodPercents: ({ rounding, dontKnow, n }: Params) =>
		`Prosentene er ${how(rounding, 'prøvd avrundet én og to ganger')}. «Vet ikke» er ${how(dontKnow, 'prøvd i og utenfor grunnlaget')}. N er ${how(n, 'prøvd som alle og som de med svar på skalaen')}.`,
	factMeans: 'Gjennomsnitt og standardavvik',
	methodScale: ({ min, max, items }: Params) =>
		`Skala ${list(min)}–${list(max)}, ${count(items, 'spørsmål', 'spørsmål')}: hele svar gir trinn på 1/(n·k) (GRIM), og summen av kvadratene må være et helt tall (GRIMMER). Standardavvik med n − 1.`,
	methodNoScale: ({ items }: Params) =>
		`Skalaen er ikke oppgitt. ${count(items, 'spørsmål', 'spørsmål')}: hele svar gir trinn på 1/(n·k) (GRIM). Standardavvik med n − 1.`,
	factTests: 'Tester',
	methodTests: ({ levels, df }: Params) =>
		`Stjerner ved p under ${all(levels)}. p er tosidig. ` +
		(df === '' ? 'Frihetsgradene er funnet av t og p.' : `Frihetsgrader: ${number(df)}.`),
	factSource: 'Kilder',
	methodSource:
		'Brown og Heathers (2017), The GRIM test; Anaya (2016), The GRIMMER test; avrunding halvt bort fra null.',

	...findings
};
