import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');
/** A number as a table prints it. */
const fixed = (n: string | number, decimals: string | number) => {
	const digits = Math.max(0, Math.min(20, Number(decimals)));
	return Number(n).toLocaleString('nn-NO', { minimumFractionDigits: digits, maximumFractionDigits: digits });
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
const STARS = ['Inga stjerne', 'Éi stjerne', 'To stjerner', 'Tre stjerner'];
const stars = (n: string | number) => STARS[Number(n)] ?? `${number(n)} stjerner`;
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
		`Funn no: ${number(serious)} som ikkje stemmer eller krev noko meir, ${number(rounding)} som avrunding forklarer.`,
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
	conditional: 'Berre mogleg viss noko meir',
	rounding: 'Kan vere avrunding',
	whereCell: ({ row, column }) => `${row}: ${column}`,
	whereColumns: ({ row, column }) => `${column} (${row})`,
	enteredTitle: 'Tabellen',
	markImpossible: ({ text }) => `${text} ✗`,
	markConditional: ({ text }) => `${text} ?`,
	markRounding: ({ text }) => `${text} ≈`,
	marksNote: '✗ kan ikkje stemme. ? er berre mogleg viss noko meir forklarer det. ≈ kan vere avrunding.',
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

	notWhole: 'N må vere eit heilt tal.',
	outside: 'Talet er utanfor det som er mogleg.',
	atLeast: ({ low }) => `minst ${number(low)}`,
	valueIs: ({ value, decimals }) => fixed(value, decimals),
	togetherAre: ({ value, decimals }) => `til saman ${fixed(value, decimals)}`,
	oneOf: ({ values }) => list(values),
	between: ({ low, high, decimals }) => `frå ${fixed(low, decimals)} til ${fixed(high, decimals)}`,
	otherN: ({ values }) => `N = ${list(values)}`,
	oneCell: ({ values }) => `viss berre eitt tal er gale: ${list(values)}`,
	totalBlank: 'Totalt er ikkje trykt i denne kolonnen. Ei tom celle er ikkje det same som 0 eller 100.',
	answerBlank: ({ count: n }) =>
		`${count(n, 'celle er tom', 'celler er tomme')}. Ei tom celle er ikkje det same som 0.`,
	totalIsShare: ({ total, n, persons, decimals }) =>
		`Totalt er ${fixed(total, decimals)}. Det stemmer med at ${number(n)} av ${number(persons)} er med i radene.`,
	rowMissing: ({ sum, total, missing, decimals }) =>
		`Radene summerer til ${fixed(sum, decimals)}, men Totalt er ${fixed(total, decimals)}. Det kan mangle ei rad med ${fixed(missing, decimals)} prosent.`,
	rowMissingOut: ({ counts, n, percents }) =>
		`ei rad utanfor skalaen (til dømes «veit ikkje») med ${list(counts)} av ${number(n)} (${list(percents)} prosent); då passar resten`,
	rowMissingValue: ({ counts, n, percents, value }) =>
		`ei rad med verdien ${number(value)} og ${list(counts)} av ${number(n)} (${list(percents)} prosent); då passar resten`,
	totalDiffers: ({ sum, total, decimals }) =>
		`Totalt er ${fixed(total, decimals)}. Det er korkje summen av radene (${fixed(sum, decimals)}) eller 100.`,
	totalCanBe: ({ sum, decimals }) => `${fixed(sum, decimals)} eller 100`,
	sumTooLow: ({ sum, rows, most, missing, decimals }) =>
		`Radene summerer til ${fixed(sum, decimals)}. Avrunding av ${number(rows)} tal kan ikkje forklare meir enn ${list(most)}. Det kan mangle ei rad med om lag ${fixed(missing, decimals)} prosent.`,
	sumTooHigh: ({ sum, rows, most, over, decimals }) =>
		`Radene summerer til ${fixed(sum, decimals)}, ${fixed(over, decimals)} for mykje. Avrunding av ${number(rows)} tal kan ikkje forklare meir enn ${list(most)}. Det er mogleg viss fleire svar kunne veljast.`,
	totalSetTo100: ({ sums }) =>
		`Radene summerer til ${all(sums)}, og Totalt er sett til 100. Det kan vere avrunding.`,
	sumRounded: ({ sums }) => `Radene summerer til ${all(sums)}. Det kan vere avrunding.`,
	roundedTwice:
		'Prosentane passar til heile personar berre viss dei er avrunda to gonger: først til éin desimal.',
	dontKnowOut: ({ n, base }) =>
		`Passar berre viss «veit ikkje» er utanfor prosentgrunnlaget: ${number(base)} svar på skalaen, N er ${number(n)}.`,
	nIsValid: ({ n, persons }) =>
		`Passar berre viss N (${number(n)}) er utan «veit ikkje»: prosentane er av ${number(persons)}.`,
	meanImpossible: ({ mean, decimals, n }) =>
		`Ingen ${number(n)} personar med desse prosentane har gjennomsnittet ${fixed(mean, decimals)}. Gjennomsnittet eller ein prosent kan ikkje stemme.`,
	meanImpossibleTwice: ({ mean, decimals, n }) =>
		`Ingen ${number(n)} personar med desse prosentane har gjennomsnittet ${fixed(mean, decimals)}, heller ikkje om prosentane er avrunda to gonger. Gjennomsnittet eller ein prosent kan ikkje stemme.`,
	meanImpossibleNoN: ({ mean, decimals }) =>
		`Gjennomsnittet ${fixed(mean, decimals)} er ikkje mogleg med desse prosentane, uansett N.`,
	percentImpossible: ({ values, n }) => `Ingen tal på svar av ${number(n)} blir ${list(values)} prosent.`,
	percentImpossibleTwice: ({ values, n }) =>
		`Ingen tal på svar av ${number(n)} blir ${list(values)} prosent, korkje avrunda éin eller to gonger.`,
	noPersons: ({ n }) => `Ingen heile tal som til saman er ${number(n)}, gir desse prosentane.`,
	countsRounded: ({ sum, total, decimals }) =>
		`Summen er ${fixed(sum, decimals)}, Totalt er ${fixed(total, decimals)}. Det kan vere avrunding.`,
	countsTooFew: ({ sum, total, off, decimals }) =>
		`Summen er ${fixed(sum, decimals)}, Totalt er ${fixed(total, decimals)}. ${fixed(off, decimals)} manglar; det er mogleg viss ei rad ikkje er vist.`,
	countsTooMany: ({ sum, total, off, decimals }) =>
		`Summen er ${fixed(sum, decimals)}, Totalt er ${fixed(total, decimals)}: ${fixed(off, decimals)} for mykje.`,
	shareDiffers: ({ count: k, n, value, decimals }) =>
		`${number(k)} av ${number(n)} er ikkje ${fixed(value, decimals)} prosent.`,
	shareRoundedTwice: ({ count: k, n, value, decimals }) =>
		`${number(k)} av ${number(n)} blir ${fixed(value, decimals)} prosent berre viss det er avrunda to gonger.`,
	shareOrCount: ({ value, decimals, counts }) =>
		`${fixed(value, decimals)} prosent, eller talet ${list(counts)}`,
	marginTooMany: ({ sum, total, off }) =>
		`N for gruppene er ${number(sum)} til saman, men N for alle er ${number(total)}: ${number(off)} for mykje.`,
	marginTooFew: ({ sum, total, off }) =>
		`N for gruppene er ${number(sum)} til saman, N for alle er ${number(total)}. Det er mogleg viss ${number(off)} ikkje er i nokon av gruppene som er viste.`,
	marginFix: ({ sum, values }) =>
		values === ''
			? `${number(sum)} til saman`
			: `${number(sum)} til saman, eller éi av gruppene er ${list(values)} (i same rekkjefølgje)`,
	pooledMean: ({ mean, decimals, hidden }) =>
		`Gjennomsnittet for alle, ${fixed(mean, decimals)}, er ikkje mogleg med gjennomsnitta og N for gruppene` +
		(Number(hidden) > 0
			? `, heller ikkje når dei ${number(hidden)} som ikkje er viste, kan ha svart kva som helst.`
			: '.'),
	meanNotBetween: ({ mean, decimals }) =>
		`Gjennomsnittet for alle, ${fixed(mean, decimals)}, ligg ikkje mellom dei for gruppene.`,
	pooledSd: ({ sd, decimals, hidden }) =>
		`Standardavviket for alle, ${fixed(sd, decimals)}, er ikkje mogleg med gjennomsnitta, standardavvika og N for gruppene` +
		(Number(hidden) > 0
			? `, heller ikkje når dei ${number(hidden)} som ikkje er viste, kan ha svart kva som helst.`
			: '.'),
	crossedN: ({ n }) =>
		`N = ${number(n)} passar ikkje med kvar gjennomsnitta for begge ligg mellom dei for gruppene.`,
	grim: ({ mean, decimals, n }) =>
		`${number(n)} heile svar kan ikkje ha gjennomsnittet ${fixed(mean, decimals)}. Det er mogleg viss N er ein annan, eller viss gjennomsnittet er av fleire spørsmål.`,
	grimItems: ({ mean, decimals, n, items }) =>
		`${number(n)} svar på ${number(items)} spørsmål kan ikkje ha gjennomsnittet ${fixed(mean, decimals)}. Det er mogleg viss N er ein annan, eller viss nokre spørsmål er utan svar.`,
	meansOrN: ({ values, ns }) => `${list(values)}, eller N = ${list(ns)}`,
	sdTooSmall: ({ sd, decimals, n }) =>
		`Standardavviket ${fixed(sd, decimals)} er for lite for ${number(n)} heile svar med dette gjennomsnittet.`,
	sdTooLarge: ({ sd, decimals, n }) =>
		`Standardavviket ${fixed(sd, decimals)} er større enn ${number(n)} svar på skalaen kan gi med dette gjennomsnittet.`,
	sdNotWhole: ({ sd, mean, decimals, meanDecimals, n }) =>
		`${number(n)} heile svar kan ikkje ha både gjennomsnittet ${fixed(mean, meanDecimals)} og standardavviket ${fixed(sd, decimals)}. Det er mogleg viss N er ein annan, eller viss tala er av fleire spørsmål.`,
	dDiffers: ({ d, decimals }) =>
		`Cohens d ${fixed(d, decimals)} følgjer ikkje av gjennomsnitta og standardavvika i rada.`,
	dIs: ({ value, low, high, decimals }) =>
		`om lag ${fixed(value, decimals)} (frå ${fixed(low, decimals)} til ${fixed(high, decimals)})`,
	starsDiffer: ({ stars: n, p, decimals }) => `${stars(n)} passar ikkje til p = ${fixed(p, decimals)}.`,
	starsAre: ({ stars: n }) => stars(n),
	pOneSided: ({ p, t, decimals, tDecimals }) =>
		`p = ${fixed(p, decimals)} passar til t = ${fixed(t, tDecimals)} berre som einsidig test.`,
	pDiffers: ({ p, t, decimals, tDecimals }) =>
		`p = ${fixed(p, decimals)} passar ikkje til t = ${fixed(t, tDecimals)}.`,
	pOtherDf: ({ p, t, decimals, tDecimals, dfs, from, to }) =>
		`p = ${fixed(p, decimals)} passar til t = ${fixed(t, tDecimals)} berre med fridomsgrader frå ${String(dfs).replace('; ', ' til ')}; dei andre radene krev frå ${number(from)} til ${number(to)}.`,
	tDiffers: ({ t, decimals }) => `t = ${fixed(t, decimals)} er ikkje B delt på standardfeilen.`,
	sizeBetween: ({ low, high, decimals }) =>
		`frå ${fixed(low, decimals)} til ${fixed(high, decimals)} utan forteikn`,
	sizeAtLeast: ({ low, decimals }) => `minst ${fixed(low, decimals)} utan forteikn`,
	signs: 'B, Beta og t har ikkje same forteikn.'
};

export default checker;
