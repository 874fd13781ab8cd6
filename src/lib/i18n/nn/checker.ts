import type { WorkMessages } from '../types';
import findings from './checker-findings';
import { all, count, list, number } from './checker-numbers';

const HOW: Readonly<Record<string, string>> = {
	in: 'i grunnlaget',
	out: 'utanfor grunnlaget',
	once: 'avrunda éin gong',
	twice: 'avrunda to gonger, først til éin desimal',
	total: 'alle som svarte',
	valid: 'dei som har eit svar på skalaen'
};
const how = (choice: string | number, both: string) => HOW[choice] ?? both;

const checker: WorkMessages['checker'] = {
	question: 'Stemmer tala i ein publisert tabell?',
	name: 'Kontroll av publisert tabell',
	words: 'kontroll sjekk konsistens feil trykkfeil GRIM GRIMMER statcheck prosent summar',

	pasteTitle: 'Lim inn ein tabell',
	pasteLabel: 'Tabell frå Word, Excel, nettside eller PDF',
	pasteHelp:
		'Merk tabellen der han står, kopier, og lim inn her. Ta med overskrift, Totalt, Gjennomsnitt og N.',
	read: 'Les tabellen',
	nothingRead: 'Fann ingen rader med tal. Lim inn ein tabell med minst éi rad med tekst og tal.',
	examplesTitle: 'Eller prøv ein publisert tabell',
	editTable: 'Rediger tabellen',
	newTable: 'Lim inn ein annan tabell',
	emptyTable: 'Byrj med ein tom tabell',
	sourceLabel: 'Kvar tabellen står',
	options: 'Korleis tala er laga',
	scaleMin: 'Skalaen går frå',
	scaleMax: 'til',
	itemsLabel: 'Tal på spørsmål i indeksen',
	itemsHelp: '1 når gjennomsnittet er av eitt spørsmål. Med fleire spørsmål er fleire gjennomsnitt moglege.',
	roundingLabel: 'Prosentane er avrunda',
	roundings: {
		both: 'Prøv begge måtar',
		once: 'Éin gong',
		twice: 'To gonger (først til éin desimal)'
	},
	dontKnowLabel: '«Veit ikkje» i prosentgrunnlaget',
	dontKnows: { both: 'Prøv begge delar', in: 'Med', out: 'Ikkje med' },
	nIsLabel: 'N i tabellen er',
	nIss: { both: 'Prøv begge delar', total: 'Alle som svarte', valid: 'Dei som svarte på skalaen' },
	contentLabel: 'Celler utan eiga rolle er',
	contents: { percent: 'Prosent', count: 'Tal på svar', mean: 'Gjennomsnitt' },
	levelsLabel: 'Nivå for stjerner',
	levelsHelp: 'Nivået for éi stjerne først, til dømes: 0,1 0,05',
	dfLabel: 'Fridomsgrader for t',
	dfHelp: 'Tom: finn dei som passar.',

	gridTitle: 'Tabellen som skal kontrollerast',
	gridHelp:
		'Skriv tala slik dei er trykte. Rolla seier kva cellene er. Du kan lime inn celler frå eit rekneark frå og med ei celle.',
	rowRole: ({ label }) => `Rolle for rada ${label}`,
	columnRole: ({ label }) => `Rolle for kolonnen ${label}`,
	rowLabel: ({ n }) => `Namn på rad ${n}`,
	columnLabel: ({ n }) => `Namn på kolonne ${n}`,
	valueOf: ({ label }) => `Verdi på skalaen for ${label}`,
	valueShort: 'Verdi',
	cell: ({ row, column }) => `${row}, ${column}`,
	rowNumber: ({ n }) => `rad ${n}`,
	columnNumber: ({ n }) => `kolonne ${number(n)}`,
	roleShort: 'Rolle',
	labelColumn: 'Rad',
	addRow: 'Legg til rad',
	addColumn: 'Legg til kolonne',
	removeRow: ({ label }) => `Ta bort rada ${label}`,
	removeColumn: ({ label }) => `Ta bort kolonnen ${label}`,
	findingsNow: ({ serious, rounding }) =>
		`Funn no: ${number(serious)} som ikkje kan stemme eller krev ei forklaring, ${number(rounding)} som avrunding forklarer.`,
	roles: {
		text: 'Sjå bort frå',
		group: 'Gruppe eller spørsmål',
		total: 'Totalt',
		answer: 'Svar på skalaen',
		dontKnow: 'Veit ikkje',
		percent: 'Prosent',
		count: 'Tal på svar',
		n: 'N',
		nValid: 'N, gyldige svar',
		nMax: 'Høgaste moglege N',
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

	empty: 'Lim inn ein tabell, eller vel eit døme, så blir tala kontrollerte mot kvarandre.',
	nothingToCheck:
		'Det er lite i tabellen som kan kontrollerast mot noko anna. Sjå etter om radene og kolonnane har fått rett rolle under «Rediger tabellen»: ei rad for Totalt, Gjennomsnitt eller N gir meir å kontrollere.',
	readNumbers: ({ numbers }) => `${count(numbers, 'tal er lese', 'tal er lesne')}.`,
	saysImpossible: ({ count: n }) => `${count(n, 'funn', 'funn')} kan ikkje stemme slik det er trykt.`,
	saysConditional: ({ count: n }) =>
		`${count(n, 'funn kan', 'funn kan')} berre stemme viss noko som ikkje står i tabellen, forklarer det.`,
	saysNothing: 'Ingen tal motseier kvarandre i det som kan kontrollerast. Det tyder ikkje at dei er rette.',
	saysRounding: ({ count: n }) =>
		`${count(n, 'forhold kan sjå rart ut', 'forhold kan sjå rare ut')}, men kan vere avrunding.`,
	saysUnique: ({ unique, columns }) =>
		`For ${number(unique)} av ${count(columns, 'fordeling', 'fordelingar')} er det berre eitt sett med heile personar som gir tala.`,
	saysDf: ({ from, to, coefficients }) =>
		`p-verdiane passar til t-verdiane for ${number(coefficients)} koeffisientar når fridomsgradene er frå ${number(from)} til ${number(to)}.`,
	findingsTitle: 'Funn',
	findingsNote:
		'Eit funn seier at tala ikkje passar saman, ikkje kva for eitt av dei som er gale, og ikkje kvifor. Feilen kan òg liggje i det som er limt inn.',
	certaintyColumn: 'Kor sikkert',
	whereColumn: 'Kvar',
	problemColumn: 'Kva',
	consistentColumn: 'Dette ville passe',
	impossible: 'Kan ikkje stemme',
	conditional: 'Krev ei forklaring',
	rounding: 'Kan vere avrunding',
	whereCell: ({ row, column }) => `${row}: ${column}`,
	whereColumns: ({ row, column }) => `${column} (${row})`,
	enteredTitle: 'Tabellen',
	markImpossible: ({ text }) => `${text} ✗`,
	markConditional: ({ text }) => `${text} ?`,
	markRounding: ({ text }) => `${text} ≈`,
	marksNote: '✗ kan ikkje stemme. ? krev ei forklaring som ikkje står i tabellen. ≈ kan vere avrunding.',
	personsTitle: 'Personane bak prosentane',
	seriesColumn: 'Fordeling',
	baseColumn: 'Passar',
	personsColumn: 'Personar',
	setsColumn: 'Moglege sett',
	countsColumn: 'Tal i kvart svar',
	meanColumn: 'Gjennomsnitt',
	sdColumn: 'SD',
	personsNote:
		'Tala står i same rekkjefølgje som svara i tabellen. Gjennomsnitt og standardavvik (n − 1) er rekna av dei.',
	manySets: 'svært mange',
	setsNotListed: 'Fleire enn fire sett blir ikkje lista opp.',
	severalSets: 'Fleire sett er moglege.',
	baseAsPrinted: 'som trykt',
	baseTwice: 'med avrunding to gonger',
	baseValid: 'viss N er utan «veit ikkje»',
	baseOut: 'viss «veit ikkje» er utanfor grunnlaget',
	baseShare: 'som del av fleire personar',
	baseMissing: 'viss ei rad manglar',
	basePercentsOnly: 'prosentane, men ikkje gjennomsnittet',
	method:
		'Kvar kontroll reknar med alle tal som kan stå bak eit avrunda tal. Noko er umogleg berre når ingen av dei passar.',
	factPercents: 'Prosent',
	methodPercents: ({ rounding, dontKnow, n }) =>
		`Prosentane er ${how(rounding, 'prøvde avrunda éin og to gonger')}. «Veit ikkje» er ${how(dontKnow, 'prøvd i og utanfor grunnlaget')}. N er ${how(n, 'prøvd som alle og som dei med svar på skalaen')}.`,
	factMeans: 'Gjennomsnitt og standardavvik',
	methodScale: ({ min, max, items }) =>
		`Skala ${list(min)}–${list(max)}, ${count(items, 'spørsmål', 'spørsmål')}: heile svar gir trinn på 1/(n·k) (GRIM), og summen av kvadrata må vere eit heilt tal (GRIMMER). Standardavvik med n − 1.`,
	methodNoScale: ({ items }) =>
		`Skalaen er ikkje oppgitt. ${count(items, 'spørsmål', 'spørsmål')}: heile svar gir trinn på 1/(n·k) (GRIM). Standardavvik med n − 1.`,
	factTests: 'Testar',
	methodTests: ({ levels, df }) =>
		`Stjerner ved p under ${all(levels)}. p er tosidig. ` +
		(df === '' ? 'Fridomsgradene er funne av t og p.' : `Fridomsgrader: ${number(df)}.`),
	factSource: 'Kjelder',
	methodSource:
		'Brown og Heathers (2017), The GRIM test; Anaya (2016), The GRIMMER test; avrunding halvt bort frå null.',

	...findings
};

export default checker;
