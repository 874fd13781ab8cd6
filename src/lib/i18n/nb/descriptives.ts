import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
const number = (n: string | number) => Number(n).toLocaleString('nb-NO');

/** Means, spread and quantiles of variables. */
export default {
	question: 'Hva er gjennomsnittene og spredningen?',
	name: 'Beskrivende mål',
	words: 'gjennomsnitt median standardavvik konfidensintervall kvartil skjevhet kurtose histogram deskriptiv',
	title: 'Beskrivende mål',
	choose: 'Velg minst én variabel.',
	measures: 'Mål',
	histogram: 'Histogram av hver variabel',
	decimals: 'Desimaler',
	type7: 'Type 7 (R og Excel)',
	type6: 'Type 6 (SPSS)',
	populationLabel: 'Antall i populasjonen',
	populationHelp: 'Bare der du vet det: standardfeil og intervall blir da mindre.',
	n: 'N',
	nWeighted: 'N (vektet)',
	texts: 'Tekster',
	mean: 'Snitt',
	se: 'Standardfeil',
	intervalName: 'Konfidensintervall for snittet',
	interval: ({ percent }: Params) => `${number(percent)} % konfidensintervall`,
	low: 'Nedre',
	high: 'Øvre',
	sd: 'Std. avvik',
	min: 'Min',
	q1: '1. kvartil',
	median: 'Median',
	q3: '3. kvartil',
	max: 'Maks',
	skewness: 'Skjevhet',
	skewnessSe: 'Standardfeil (skjevhet)',
	kurtosis: 'Kurtose',
	kurtosisSe: 'Standardfeil (kurtose)',
	quantileHelp: ({ type }: Params) => `Kvantil av type ${type}.`,
	shapeHelp: 'Som i SPSS (type 2). 0 for normalfordelte tall.',
	noValues: 'Ingen tall.',
	tooFew: ({ needed }: Params) => `Trenger minst ${number(needed)} tall.`,
	constant: 'Alle tallene er like.',
	outOfRange: 'Tallene er for store eller for små til å regne med.',
	isDate: 'Variabelen er en dato eller et klokkeslett, og slike regnes ikke.',
	tooMany: ({ population }: Params) =>
		`Minst én variabel har flere svar enn populasjonen som er oppgitt (${number(population)}). Der er intervallet regnet uten den.`,
	weightNote:
		'N er summen av vektene. Standardfeil og intervall regner hver vekt som så mange svar, slik SPSS gjør.',
	noHistogram: ({ variable }: Params) =>
		`«${variable}» har ikke minst to ulike tall, og gir ikke noe histogram.`,
	histogramTitle: ({ variable }: Params) => `Fordelingen av ${variable}`,
	histogramText: ({ variable, n, bars }: Params) =>
		`Histogram av ${variable} med ${number(bars)} søyler over ${number(n)} svar.`,
	method:
		'Gjennomsnitt og standardavvik (n − 1) over radene med tall. Tomme celler er talt for seg, etter slag.',
	factQuantiles: 'Kvartiler',
	quantiles7: 'Type 7: lineært mellom de ordnede tallene, på plass 1 + (N − 1)·p. Standard i R og Excel.',
	quantiles6: 'Type 6: lineært mellom de ordnede tallene, på plass (N + 1)·p. Standard i SPSS (HAVERAGE).',
	factInterval: 'Intervall',
	intervalMethod: ({ percent }: Params) =>
		`Standardfeil s/√N. Intervallet (${number(percent)} %) bruker t-fordelingen med N − 1 frihetsgrader.`,
	factPopulation: 'Populasjon',
	populationMethod: ({ population }: Params) =>
		`${number(population)} i alt: standardfeilen er ganget med √(1 − n/N).`,
	factShape: 'Skjevhet og kurtose',
	shapeMethod: 'Som i SPSS, SAS og Excel (type 2, G1 og G2); kurtosen er 0 for normalfordelte tall.',
	factWeighting: 'Vekting',
	weightMethod:
		'Som i SPSS: N er summen W av vektene, variansen deles på W − 1, og kvartilene er de radene ville ha hatt skrevet ut så mange ganger som vekten sier.'
};
