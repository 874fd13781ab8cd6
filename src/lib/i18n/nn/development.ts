import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

const { percent, count } = spokenNumbers('nn-NO');
const units = (n: number, level: 'municipality' | 'school') =>
	`${count(n)} ${level === 'municipality' ? 'kommunane' : 'skulane'}`;
const someUnits = (n: number, level: 'municipality' | 'school') =>
	`${count(n)} ${level === 'municipality' ? 'kommunar' : 'skular'}`;

const development: WorkMessages['development'] = {
	heading: 'Utvikling over tid',
	lead: 'Resultata i alle åra filene har, med intervall. Endringar er målte mot gjennomsnittet av alle i dei same åra, så det som endra seg for alle, ikkje tel.',
	unit: 'Gjeld',
	whole: ({ name }) => `Heile ${name}`,
	start: 'Første skuleår med deltaking',
	startHelp: 'Vel året oppfølginga tok til. Åra før blir samanlikna med åra frå og med dette.',
	startKnown: 'Henta frå eit tidlegare uttrekk i prosjektet. Vel eit anna år dersom det er feil.',
	noStart: 'Ikkje valt',
	chooseStart: 'Vel første skuleår med deltaking for å samanlikne før og etter.',
	yearsNeeded: 'År som må vere einige',
	yearsNeededHelp: 'Vårt val er 3. Minst 2.',
	working: 'Reknar …',
	failed: 'Noko gjekk gale undervegs. Endre eit val for å prøve på nytt.',
	none: 'Ingen indikatorar er med i uttrekket. Slå på minst éin i reglane.',
	changes: 'Før og etter',
	columns: {
		indicator: 'Indikator',
		verdict: 'Retning',
		before: 'Snitt før',
		after: 'Snitt etter',
		change: 'Endring mot alle',
		low: 'Nedre',
		high: 'Øvre',
		expected: 'Venta utan tiltak',
		outside: 'Mot det venta',
		year: 'Skuleår',
		value: 'Resultat',
		pupils: 'Elevar',
		mean: 'Snitt av alle'
	},
	verdicts: {
		improvement: 'forbetring',
		better: 'tendens til betre',
		unclear: 'inga klar endring',
		mixed: 'år som peikar kvar sin veg',
		worse: 'tendens til dårlegare',
		decline: 'tilbakegang'
	},
	verdictHelp: 'Tendens, ikkje forbetring, før fleire år er einige. Regelen står under tabellen.',
	changeHelp: 'Endringa i avstanden til gjennomsnittet av alle, frå åra før til åra etter.',
	expectedHelp:
		'Endringa som er vanleg for dei som låg likt i åra før, og som ikkje er trekte ut tidlegare. Dei dårlegaste nærmar seg snittet av seg sjølve.',
	outside: 'utanfor det vanlege',
	inside: 'innanfor det vanlege',
	outsideHelp: 'Om endringa ligg utanfor der 95 av 100 slike ville ligge.',
	fewOthers: 'For få andre med resultat i dei same åra.',
	interval: ({ confidence }) => `${percent(confidence)} % intervall`,
	changesNote:
		'Intervallet for endringa rommar både elevtalet og det eit vanleg år endrar. Kvart år tel like mykje.',
	rule: ({ years }) =>
		`Regelen er vår: «Forbetring» når det er minst ${years} år etter, alle går i same retning, og intervallet for den samla endringa ikkje rommar null. «Tendens» når intervallet for eitt år, eller for den samla endringa, ikkje rommar null, og ingen år klart peikar den andre vegen. Elles «inga klar endring». Tala seier ikkje kva som ligg bak.`,
	years: ({ indicator }) => `År for år: ${indicator}`,
	changeOfYear: 'Mot åra før',
	meanHelp: 'Gjennomsnittet av alle kommunar, eller av alle skular, det året.',
	noNoise: 'Filene seier ikkje kor usikkert talet er.',
	yearBefore: 'Eit år før deltakinga.',
	yearsNote:
		'Intervallet for resultatet er av elevtalet åleine; endringa har det eit vanleg år endrar i tillegg.',
	plotDescription: ({ name, indicator, n }) =>
		`${indicator} for ${name} i ${count(n)} skuleår, med intervall, og gjennomsnittet av alle.`,
	firstYear: ({ year }) => `${year} (første år)`,
	gaps: ({ gaps }) => `År utan tal: ${gaps}.`,
	towardsMean: 'Regresjon mot gjennomsnittet',
	towardsMeanText:
		'Dei som ligg dårlegast eitt år, er delvis der av slump, og ligg oftast nærmare snittet året etter, òg utan tiltak. Den endringa må trekkjast frå før noko blir kalla ei betring.',
	worst: ({ n, pairs, before, after, level }) =>
		`I dine eigne data låg dei ${units(n, level)} som var dårlegast eitt år, i snitt ${before} frå gjennomsnittet, og ${after} året etter (${count(pairs)} par av år; tidlegare uttrekte er ikkje med).`,
	noWorst: 'Det er for få med resultat i to år på rad til å følgje dei dårlegaste.',
	own: ({ n, expected, low, high, change, level }) =>
		`Av ${someUnits(n, level)} med resultat i dei same åra er det vanlege for dei som låg likt før, ei endring på ${expected}; 95 av 100 ligg mellom ${low} og ${high}. Endringa her er ${change}.`,
	noBefore: 'Ingen resultat før deltakinga.',
	noAfter: 'Ingen resultat etter at deltakinga tok til.',
	method:
		'Standardfeilen er uvissa Udir oppgir, delt på 1,96 der ho har nok siffer, elles standardavviket til elevane delt på rota av talet. For delar er intervallet Wilson sitt. Det eit vanleg år endrar, er rekna av alle og alle nabopar av år: halve snittet av kvadratet av endringa minus dei to kvadrerte standardfeila. Endringa er snittet av åra etter minus snittet av åra før, av avstanden til gjennomsnittet av alle same år. Det venta utan tiltak er regresjonslinja av snittet etter på snittet før blant dei som ikkje er uttrekte tidlegare, med prediksjonsintervall. Kontrollert mot R (lm, predict).'
};

export default development;
