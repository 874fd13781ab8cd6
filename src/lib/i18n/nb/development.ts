import { spokenNumbers } from '../spoken-numbers';

type Level = 'municipality' | 'school';
const { percent, count } = spokenNumbers('nb-NO');
const units = (n: number, level: Level) => `${count(n)} ${level === 'municipality' ? 'kommuner' : 'skoler'}`;
const theUnits = (n: number, level: Level) =>
	`${count(n)} ${level === 'municipality' ? 'kommunene' : 'skolene'}`;

/** Indicators over the years, before and after participation. */
export default {
	heading: 'Utvikling over tid',
	lead: 'Resultatene i alle årene filene har, med intervaller. Endringer er målt mot gjennomsnittet av alle i de samme årene, så det som endret seg for alle, ikke teller.',
	unit: 'Gjelder',
	whole: ({ name }: { name: string }) => `Hele ${name}`,
	start: 'Første skoleår med deltakelse',
	startHelp: 'Velg året oppfølgingen begynte. Årene før sammenliknes med årene fra og med dette.',
	startKnown: 'Hentet fra et tidligere uttrekk i prosjektet. Velg et annet år hvis det er feil.',
	noStart: 'Ikke valgt',
	chooseStart: 'Velg første skoleår med deltakelse for å sammenlikne før og etter.',
	yearsNeeded: 'År som må være enige',
	yearsNeededHelp: 'Vårt valg er 3. Minst 2.',
	working: 'Regner …',
	failed: 'Noe gikk galt underveis. Endre et valg for å prøve på nytt.',
	none: 'Ingen indikatorer er med i uttrekket. Slå på minst én i reglene.',
	changes: 'Før og etter',
	columns: {
		indicator: 'Indikator',
		verdict: 'Retning',
		before: 'Snitt før',
		after: 'Snitt etter',
		change: 'Endring mot alle',
		low: 'Nedre',
		high: 'Øvre',
		expected: 'Ventet uten tiltak',
		outside: 'Mot det ventede',
		year: 'Skoleår',
		value: 'Resultat',
		pupils: 'Elever',
		mean: 'Snitt av alle'
	},
	verdicts: {
		improvement: 'forbedring',
		better: 'tendens til bedre',
		unclear: 'ingen klar endring',
		mixed: 'år som peker hver sin vei',
		worse: 'tendens til dårligere',
		decline: 'tilbakegang'
	},
	verdictHelp: 'Tendens, ikke forbedring, før flere år er enige. Regelen står under tabellen.',
	changeHelp: 'Endringen i avstanden til gjennomsnittet av alle, fra årene før til årene etter.',
	expectedHelp:
		'Endringen som er vanlig for dem som lå likt i årene før, og som ikke er trukket ut tidligere. De dårligste nærmer seg snittet av seg selv.',
	outside: 'utenfor det vanlige',
	inside: 'innenfor det vanlige',
	outsideHelp: 'Om endringen ligger utenfor der 95 av 100 slike ville ligge.',
	fewOthers: 'For få andre med resultater i de samme årene.',
	interval: ({ confidence }: { confidence: number }) => `${percent(confidence)} % intervall`,
	changesNote:
		'Intervallet for endringen rommer både elevtallet og det et vanlig år endrer. Hvert år teller like mye.',
	rule: ({ years }: { years: number }) =>
		`Regelen er vår: «Forbedring» når det er minst ${years} år etter, alle går i samme retning, og intervallet for den samlede endringen ikke rommer null. «Tendens» når intervallet for ett år, eller for den samlede endringen, ikke rommer null, og ingen år klart peker den andre veien. Ellers «ingen klar endring». Tallene sier ikke hva som ligger bak.`,
	years: ({ indicator }: { indicator: string }) => `År for år: ${indicator}`,
	changeOfYear: 'Mot årene før',
	meanHelp: 'Gjennomsnittet av alle kommuner, eller av alle skoler, det året.',
	noNoise: 'Filene sier ikke hvor usikkert tallet er.',
	yearBefore: 'Et år før deltakelsen.',
	yearsNote:
		'Intervallet for resultatet er av elevtallet alene; endringen har det et vanlig år endrer i tillegg.',
	plotDescription: ({ name, indicator, n }: { name: string; indicator: string; n: number }) =>
		`${indicator} for ${name} i ${count(n)} skoleår, med intervaller, og gjennomsnittet av alle.`,
	firstYear: ({ year }: { year: string }) => `${year} (første år)`,
	gaps: ({ gaps }: { gaps: string }) => `År uten tall: ${gaps}.`,
	towardsMean: 'Regresjon mot gjennomsnittet',
	towardsMeanText:
		'De som ligger dårligst ett år, er til dels der av tilfeldighet, og ligger oftest nærmere snittet året etter, også uten tiltak. Den endringen må trekkes fra før noe kalles en bedring.',
	worst: ({
		n,
		pairs,
		before,
		after,
		level
	}: {
		n: number;
		pairs: number;
		before: string;
		after: string;
		level: Level;
	}) =>
		`I dine egne data lå de ${theUnits(n, level)} som var dårligst ett år, i snitt ${before} fra gjennomsnittet, og ${after} året etter (${count(pairs)} par av år; tidligere uttrukne er ikke med).`,
	noWorst: 'Det er for få med resultater i to år på rad til å følge de dårligste.',
	own: ({
		n,
		expected,
		low,
		high,
		change,
		level
	}: {
		n: number;
		expected: string;
		low: string;
		high: string;
		change: string;
		level: Level;
	}) =>
		`Av ${units(n, level)} med resultater i de samme årene er det vanlige for dem som lå likt før, en endring på ${expected}; 95 av 100 ligger mellom ${low} og ${high}. Endringen her er ${change}.`,
	noBefore: 'Ingen resultater før deltakelsen.',
	noAfter: 'Ingen resultater etter at deltakelsen begynte.',
	method:
		'Standardfeilen er Udirs usikkerhet delt på 1,96 der den har nok sifre, ellers elevenes standardavvik delt på roten av antallet. For andeler er intervallet Wilsons. Det et vanlig år endrer, er anslått av alle og alle nabopar av år: halve snittet av endringens kvadrat minus de to kvadrerte standardfeilene. Endringen er snittet av årene etter minus snittet av årene før, av avstanden til alles gjennomsnitt samme år. Det ventede uten tiltak er regresjonslinjen av snittet etter på snittet før blant dem som ikke er uttrukket tidligere, med prediksjonsintervall. Kontrollert mot R (lm, predict).'
};
