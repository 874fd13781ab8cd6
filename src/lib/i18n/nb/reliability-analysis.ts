import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (value: string | number, decimals = 3) =>
	Number(value).toLocaleString('nb-NO', { maximumFractionDigits: decimals });
const rows = (count: string | number) => (Number(count) === 1 ? 'Én rad' : `${number(count)} rader`);

/** Reliability of a scale: the form and the result. */
export default {
	question: 'Måler spørsmålene det samme?',
	name: 'Reliabilitet (Cronbachs alfa)',
	words: 'alpha, omega, intern konsistens, indeks, skala, item-total',
	form: {
		items: 'Spørsmål',
		by: 'Grupper eller bølger ved siden av hverandre',
		noBy: 'Ingen'
	},
	choose: 'Velg spørsmålene som skal måle det samme, minst to.',
	all: 'Alle',
	title: 'Reliabilitet',
	measure: 'Mål',
	cases: 'N',
	itemCount: 'Antall spørsmål',
	alpha: 'Cronbachs alfa',
	lower: 'Alfa, 95 % intervall: fra',
	upper: 'Alfa, 95 % intervall: til',
	standardised: 'Standardisert alfa',
	omega: 'Omega total: 1 − Σu²/ΣR',
	omegaLoadings: 'Omega total: (Σλ)²/((Σλ)² + Σu²)',
	meanCorrelation: 'Snitt av korrelasjonene mellom to spørsmål',
	scaleMean: 'Indeksens gjennomsnitt',
	scaleSd: 'Indeksens standardavvik',
	measureNote: 'Alfa og omega sier hvor godt svarene henger sammen, ikke om de måler én ting.',
	itemsTitle: 'Hva hvert spørsmål gjør for skalaen',
	itemsByGroup: 'Spørsmålene i hver gruppe',
	item: 'Spørsmål',
	turnedItem: ({ item }: Params) => `${item} (snudd)`,
	answers: 'Svar',
	mean: 'Snitt',
	sd: 'Std. avvik',
	itemTotal: 'Korrelasjon med resten',
	alphaWithout: 'Alfa uten',
	itemsNote:
		'Snitt, standardavvik og korrelasjon gjelder radene med svar på alle spørsmålene. «Resten» er summen av de andre spørsmålene.',
	answersNote: 'Snitt og standardavvik gjelder alle svarene på hvert spørsmål.',
	noAnswers: 'For få svar.',
	doesNotVary: 'Alle svarer likt; spørsmålet er holdt utenfor.',
	restDoesNotVary: 'Summen av de andre spørsmålene er den samme i alle rader.',
	tooFewWithout: 'Det trengs minst tre spørsmål.',

	// Hints.
	negativeItems: ({ items }: Params) => `${items} samvarierer negativt med resten. Skulle de vært snudd?`,
	unrelated: ({ items, count, limit }: Params) =>
		`${items} samvarierer ikke med resten (r nærmere null enn ${number(limit)}). Hører ${Number(count) === 1 ? 'spørsmålet' : 'de'} til?`,
	veryHigh: ({ alpha, limit }: Params) =>
		`Alfa er ${number(alpha)}, over ${number(limit)}. Da spør flere av spørsmålene ofte om det samme med andre ord; noen av dem kan kanskje tas ut.`,
	betterWithout: ({ item, alpha, without }: Params) =>
		`Alfa blir ${number(without)} i stedet for ${number(alpha)} uten «${item}». Hører spørsmålet til?`,
	severalThings: ({ things }: Params) =>
		`Spørsmålene ser ut til å måle ${number(things)} ulike ting (MAP). En høy alfa utelukker ikke det. Se på dem i en faktoranalyse.`,
	differentScales: ({ item, other }: Params) =>
		`«${item}» og «${other}» er besvart på ulike skalaer. Regn om til en felles skala, ellers veier den lengste mest.`,

	// How it was computed.
	method:
		'Alfa av kovariansene, over radene med svar på alle spørsmålene; intervall etter Feldt med F-fordelingen. Standardisert alfa: k·r̄/(1 + (k − 1)·r̄). Omega total med én faktor (minres).',
	casesFact: 'Rader brukt',
	casesUsed: ({ n, left }: Params) =>
		`${rows(n)} har svar på alle spørsmålene. ${Number(left) === 0 ? 'Ingen' : rows(left)} er holdt utenfor.`,
	turned: 'Snudde spørsmål',
	noneTurned: 'Ingen.',
	turnedItems: ({ items }: Params) => `${items}, på den oppgitte skalaen.`,
	common: 'Felles skala',
	commonIs: ({ min, max }: Params) => `${number(min)}–${number(max)}`,
	by: 'Side om side etter',
	sources: 'Kilder',
	sourceList:
		'Cronbach (1951); Feldt, Woodruff og Salih (1987) for intervallet; McDonald (1999) for omega, som psych::omega med én faktor, men uten at spørsmål snus av seg selv.'
};
