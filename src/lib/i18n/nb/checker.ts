import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: string | number) => Number(n).toLocaleString('nb-NO');
/** A number as a table prints it. */
const fixed = (n: string | number, decimals: string | number) => {
	const digits = Math.max(0, Math.min(20, Number(decimals)));
	return Number(n).toLocaleString('nb-NO', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};
/** Numbers that come as "4.40; 4.42". */
const list = (values: string | number) =>
	String(values)
		.replaceAll('.', ',')
		.replace(/; (?=[^;]*$)/, ' eller ');
const all = (values: string | number) =>
	String(values)
		.replaceAll('.', ',')
		.replace(/; (?=[^;]*$)/, ' og ');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const STARS = ['Ingen stjerne', 'Én stjerne', 'To stjerner', 'Tre stjerner'];
const stars = (n: string | number) => STARS[Number(n)] ?? `${number(n)} stjerner`;
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

	// What is found, by codes.
	notWhole: 'N må være et helt antall.',
	outside: 'Tallet er utenfor det som er mulig.',
	atLeast: ({ low, decimals }: Params) => `minst ${fixed(low, decimals)}`,
	valueIs: ({ value, decimals }: Params) => fixed(value, decimals),
	togetherAre: ({ value, decimals }: Params) => `til sammen ${fixed(value, decimals)}`,
	oneOf: ({ values }: Params) => list(values),
	between: ({ low, high, decimals }: Params) => `fra ${fixed(low, decimals)} til ${fixed(high, decimals)}`,
	otherN: ({ values }: Params) => `N = ${list(values)}`,
	oneCell: ({ values }: Params) => `hvis bare ett tall er galt: ${list(values)}`,
	totalBlank: 'Totalt er ikke trykt i denne kolonnen. En tom celle er ikke det samme som 0 eller 100.',
	answerBlank: ({ count: n }: Params) =>
		`${count(n, 'celle er tom', 'celler er tomme')}. En tom celle er ikke det samme som 0.`,
	totalIsShare: ({ total, n, persons, decimals }: Params) =>
		`Totalt er ${fixed(total, decimals)}. Det stemmer med at ${number(n)} av ${number(persons)} er med i radene.`,
	rowMissing: ({ sum, total, missing, decimals }: Params) =>
		`Radene summerer til ${fixed(sum, decimals)}, men Totalt er ${fixed(total, decimals)}. Det kan mangle en rad med ${fixed(missing, decimals)} prosent.`,
	rowMissingOut: ({ counts, n, percents }: Params) =>
		`en rad utenfor skalaen (for eksempel «vet ikke») med ${list(counts)} av ${number(n)} (${list(percents)} prosent); da passer resten`,
	rowMissingValue: ({ counts, n, percents, value }: Params) =>
		`en rad med verdien ${number(value)} og ${list(counts)} av ${number(n)} (${list(percents)} prosent); da passer resten`,
	totalDiffers: ({ sum, total, decimals }: Params) =>
		`Totalt er ${fixed(total, decimals)}. Det er verken summen av radene (${fixed(sum, decimals)}) eller 100.`,
	totalCanBe: ({ sum, decimals }: Params) => `${fixed(sum, decimals)} eller 100`,
	sumTooLow: ({ sum, rows, most, missing, decimals }: Params) =>
		`Radene summerer til ${fixed(sum, decimals)}. Avrunding av ${number(rows)} tall kan ikke forklare mer enn ${list(most)}. Det kan mangle en rad med omtrent ${fixed(missing, decimals)} prosent.`,
	sumTooHigh: ({ sum, rows, most, over, decimals }: Params) =>
		`Radene summerer til ${fixed(sum, decimals)}, ${fixed(over, decimals)} for mye. Avrunding av ${number(rows)} tall kan ikke forklare mer enn ${list(most)}. Det er mulig hvis flere svar kunne velges.`,
	totalSetTo100: ({ sums }: Params) =>
		`Radene summerer til ${all(sums)}, og Totalt er satt til 100. Det kan være avrunding.`,
	sumRounded: ({ sums }: Params) => `Radene summerer til ${all(sums)}. Det kan være avrunding.`,
	roundedTwice:
		'Prosentene passer til hele personer bare hvis de er avrundet to ganger: først til én desimal.',
	dontKnowOut: ({ n, base }: Params) =>
		`Passer bare hvis «vet ikke» er utenfor prosentgrunnlaget: ${number(base)} svar på skalaen, N er ${number(n)}.`,
	nIsValid: ({ n, persons }: Params) =>
		`Passer bare hvis N (${number(n)}) er uten «vet ikke»: prosentene er av ${number(persons)}.`,
	meanImpossible: ({ mean, decimals, n }: Params) =>
		`Ingen ${number(n)} personer med disse prosentene har gjennomsnittet ${fixed(mean, decimals)}. Gjennomsnittet eller en prosent kan ikke stemme.`,
	meanImpossibleTwice: ({ mean, decimals, n }: Params) =>
		`Ingen ${number(n)} personer med disse prosentene har gjennomsnittet ${fixed(mean, decimals)}, heller ikke om prosentene er avrundet to ganger. Gjennomsnittet eller en prosent kan ikke stemme.`,
	meanImpossibleNoN: ({ mean, decimals }: Params) =>
		`Gjennomsnittet ${fixed(mean, decimals)} er ikke mulig med disse prosentene, uansett N.`,
	percentImpossible: ({ values, n }: Params) => `Ingen antall av ${number(n)} blir ${list(values)} prosent.`,
	percentImpossibleTwice: ({ values, n }: Params) =>
		`Ingen antall av ${number(n)} blir ${list(values)} prosent, verken avrundet én eller to ganger.`,
	noPersons: ({ n }: Params) => `Ingen hele antall som til sammen er ${number(n)}, gir disse prosentene.`,
	countsRounded: ({ sum, total, decimals }: Params) =>
		`Summen er ${fixed(sum, decimals)}, Totalt er ${fixed(total, decimals)}. Det kan være avrunding.`,
	countsTooFew: ({ sum, total, off, decimals }: Params) =>
		`Summen er ${fixed(sum, decimals)}, Totalt er ${fixed(total, decimals)}. ${fixed(off, decimals)} mangler; det er mulig hvis en rad ikke er vist.`,
	countsTooMany: ({ sum, total, off, decimals }: Params) =>
		`Summen er ${fixed(sum, decimals)}, Totalt er ${fixed(total, decimals)}: ${fixed(off, decimals)} for mye.`,
	shareDiffers: ({ count: k, n, value, decimals }: Params) =>
		`${number(k)} av ${number(n)} er ikke ${fixed(value, decimals)} prosent.`,
	shareRoundedTwice: ({ count: k, n, value, decimals }: Params) =>
		`${number(k)} av ${number(n)} blir ${fixed(value, decimals)} prosent bare hvis det er avrundet to ganger.`,
	shareOrCount: ({ value, decimals, counts }: Params) =>
		`${fixed(value, decimals)} prosent, eller antallet ${list(counts)}`,
	marginTooMany: ({ sum, total, off }: Params) =>
		`N for gruppene er ${number(sum)} til sammen, men N for alle er ${number(total)}: ${number(off)} for mye.`,
	marginTooFew: ({ sum, total, off }: Params) =>
		`N for gruppene er ${number(sum)} til sammen, N for alle er ${number(total)}. Det er mulig hvis ${number(off)} ikke er i noen av gruppene som vises.`,
	marginFix: ({ sum, values }: Params) =>
		values === ''
			? `${number(sum)} til sammen`
			: `${number(sum)} til sammen, eller én av gruppene er ${list(values)} (i samme rekkefølge)`,
	pooledMean: ({ mean, decimals, hidden }: Params) =>
		`Gjennomsnittet for alle, ${fixed(mean, decimals)}, er ikke mulig med gruppenes gjennomsnitt og N` +
		(Number(hidden) > 0
			? `, heller ikke når de ${number(hidden)} som ikke vises, kan ha svart hva som helst.`
			: '.'),
	meanNotBetween: ({ mean, decimals }: Params) =>
		`Gjennomsnittet for alle, ${fixed(mean, decimals)}, ligger ikke mellom gruppenes.`,
	pooledSd: ({ sd, decimals, hidden }: Params) =>
		`Standardavviket for alle, ${fixed(sd, decimals)}, er ikke mulig med gruppenes gjennomsnitt, standardavvik og N` +
		(Number(hidden) > 0
			? `, heller ikke når de ${number(hidden)} som ikke vises, kan ha svart hva som helst.`
			: '.'),
	crossedN: ({ n }: Params) =>
		`N = ${number(n)} passer ikke med hvor gjennomsnittene for begge ligger mellom gruppenes.`,
	grim: ({ mean, decimals, n }: Params) =>
		`${number(n)} hele svar kan ikke ha gjennomsnittet ${fixed(mean, decimals)}. Det er mulig hvis N er en annen, eller hvis gjennomsnittet er av flere spørsmål.`,
	grimItems: ({ mean, decimals, n, items }: Params) =>
		`${number(n)} svar på ${number(items)} spørsmål kan ikke ha gjennomsnittet ${fixed(mean, decimals)}. Det er mulig hvis N er en annen, eller hvis noen spørsmål er ubesvart.`,
	meansOrN: ({ values, ns }: Params) => `${list(values)}, eller N = ${list(ns)}`,
	sdTooSmall: ({ sd, decimals, n }: Params) =>
		`Standardavviket ${fixed(sd, decimals)} er for lite for ${number(n)} hele svar med dette gjennomsnittet.`,
	sdTooLarge: ({ sd, decimals, n }: Params) =>
		`Standardavviket ${fixed(sd, decimals)} er større enn ${number(n)} svar på skalaen kan gi med dette gjennomsnittet.`,
	sdNotWhole: ({ sd, mean, decimals, meanDecimals, n }: Params) =>
		`${number(n)} hele svar kan ikke ha både gjennomsnittet ${fixed(mean, meanDecimals)} og standardavviket ${fixed(sd, decimals)}. Det er mulig hvis N er en annen, eller hvis tallene er av flere spørsmål.`,
	dDiffers: ({ d, decimals }: Params) =>
		`Cohens d ${fixed(d, decimals)} følger ikke av gjennomsnittene og standardavvikene i raden.`,
	dIs: ({ value, low, high, decimals }: Params) =>
		`omtrent ${fixed(value, decimals)} (fra ${fixed(low, decimals)} til ${fixed(high, decimals)})`,
	starsDiffer: ({ stars: n, p, decimals }: Params) =>
		`${stars(n)} passer ikke til p = ${fixed(p, decimals)}.`,
	starsAre: ({ stars: n }: Params) => stars(n),
	pOneSided: ({ p, t, decimals, tDecimals }: Params) =>
		`p = ${fixed(p, decimals)} passer til t = ${fixed(t, tDecimals)} bare som ensidig test.`,
	pDiffers: ({ p, t, decimals, tDecimals }: Params) =>
		`p = ${fixed(p, decimals)} passer ikke til t = ${fixed(t, tDecimals)}.`,
	pOtherDf: ({ p, t, decimals, tDecimals, dfs, from, to }: Params) =>
		`p = ${fixed(p, decimals)} passer til t = ${fixed(t, tDecimals)} bare med frihetsgrader fra ${String(dfs).replace('; ', ' til ')}; de andre radene krever fra ${number(from)} til ${number(to)}.`,
	tDiffers: ({ t, decimals }: Params) => `t = ${fixed(t, decimals)} er ikke B delt på standardfeilen.`,
	sizeBetween: ({ low, high, decimals }: Params) =>
		`fra ${fixed(low, decimals)} til ${fixed(high, decimals)} uten fortegn`,
	sizeAtLeast: ({ low, decimals }: Params) => `minst ${fixed(low, decimals)} uten fortegn`,
	signs: 'B, Beta og t har ikke samme fortegn.'
};
