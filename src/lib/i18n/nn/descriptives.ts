import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');

const descriptives: WorkMessages['descriptives'] = {
	question: 'Kva er gjennomsnitta og spreiinga?',
	name: 'Skildrande mål',
	words:
		'gjennomsnitt median standardavvik konfidensintervall kvartil skeivleik kurtose histogram deskriptiv',
	title: 'Skildrande mål',
	choose: 'Vel minst éin variabel.',
	measures: 'Mål',
	histogram: 'Histogram av kvar variabel',
	decimals: 'Desimalar',
	type7: 'Type 7 (R og Excel)',
	type6: 'Type 6 (SPSS)',
	populationLabel: 'Tal i populasjonen',
	populationHelp: 'Berre der du veit det: standardfeil og intervall blir då mindre.',
	n: 'N',
	nWeighted: 'N (vekta)',
	texts: 'Tekstar',
	mean: 'Snitt',
	se: 'Standardfeil',
	intervalName: 'Konfidensintervall for snittet',
	interval: ({ percent }) => `${number(percent)} % konfidensintervall`,
	low: 'Nedre',
	high: 'Øvre',
	sd: 'Std. avvik',
	min: 'Min',
	q1: '1. kvartil',
	median: 'Median',
	q3: '3. kvartil',
	max: 'Maks',
	skewness: 'Skeivleik',
	skewnessSe: 'Standardfeil (skeivleik)',
	kurtosis: 'Kurtose',
	kurtosisSe: 'Standardfeil (kurtose)',
	quantileHelp: ({ type }) => `Kvantil av type ${type}.`,
	shapeHelp: 'Som i SPSS (type 2). 0 for normalfordelte tal.',
	noValues: 'Ingen tal.',
	tooFew: ({ needed }) => `Treng minst ${number(needed)} tal.`,
	constant: 'Alle tala er like.',
	outOfRange: 'Tala er for store eller for små til å rekne med.',
	isDate: 'Variabelen er ein dato eller eit klokkeslett, og slike blir ikkje rekna.',
	tooMany: ({ population }) =>
		`Minst éin variabel har fleire svar enn populasjonen som er oppgitt (${number(population)}). Der er intervallet rekna utan han.`,
	weightNote:
		'N er summen av vektene. Standardfeil og intervall reknar kvar vekt som så mange svar, slik SPSS gjer.',
	noHistogram: ({ variable }) => `«${variable}» har ikkje minst to ulike tal, og gir ikkje noko histogram.`,
	histogramTitle: ({ variable }) => `Fordelinga av ${variable}`,
	histogramText: ({ variable, n, bars }) =>
		`Histogram av ${variable} med ${number(bars)} søyler over ${number(n)} svar.`,
	method:
		'Gjennomsnitt og standardavvik (n − 1) over radene med tal. Tomme celler er talde for seg, etter slag.',
	factQuantiles: 'Kvartilar',
	quantiles7: 'Type 7: lineært mellom dei ordna tala, på plass 1 + (N − 1)·p. Standard i R og Excel.',
	quantiles6: 'Type 6: lineært mellom dei ordna tala, på plass (N + 1)·p. Standard i SPSS (HAVERAGE).',
	factInterval: 'Intervall',
	intervalMethod: ({ percent }) =>
		`Standardfeil s/√N. Intervallet (${number(percent)} %) bruker t-fordelinga med N − 1 fridomsgrader.`,
	factPopulation: 'Populasjon',
	populationMethod: ({ population }) =>
		`${number(population)} i alt: standardfeilen er gonga med √(1 − n/N).`,
	factShape: 'Skeivleik og kurtose',
	shapeMethod: 'Som i SPSS, SAS og Excel (type 2, G1 og G2); kurtosen er 0 for normalfordelte tal.',
	factWeighting: 'Vekting',
	weightMethod:
		'Som i SPSS: N er summen W av vektene, variansen blir delt på W − 1, og kvartilane er dei radene ville ha hatt skrivne ut så mange gonger som vekta seier.'
};

export default descriptives;
