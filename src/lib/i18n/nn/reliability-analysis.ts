import type { WorkMessages } from '../types';

const number = (value: string | number, decimals = 3) =>
	Number(value).toLocaleString('nn-NO', { maximumFractionDigits: decimals });
const rows = (count: string | number) => (Number(count) === 1 ? 'Éi rad' : `${number(count)} rader`);

const reliabilityAnalysis: WorkMessages['reliabilityAnalysis'] = {
	question: 'Måler spørsmåla det same?',
	name: 'Reliabilitet (Cronbachs alfa)',
	words: 'alpha, omega, intern konsistens, indeks, skala, item-total',
	form: {
		items: 'Spørsmål',
		by: 'Grupper eller bølgjer ved sida av kvarandre',
		noBy: 'Ingen'
	},
	choose: 'Vel spørsmåla som skal måle det same, minst to.',
	all: 'Alle',
	title: 'Reliabilitet',
	measure: 'Mål',
	cases: 'N',
	itemCount: 'Talet på spørsmål',
	alpha: 'Cronbachs alfa',
	lower: 'Alfa, 95 % intervall: frå',
	upper: 'Alfa, 95 % intervall: til',
	standardised: 'Standardisert alfa',
	omega: 'Omega total: 1 − Σu²/ΣR',
	omegaLoadings: 'Omega total: (Σλ)²/((Σλ)² + Σu²)',
	meanCorrelation: 'Snitt av korrelasjonane mellom to spørsmål',
	scaleMean: 'Gjennomsnittet av indeksen',
	scaleSd: 'Standardavviket til indeksen',
	measureNote: 'Alfa og omega seier kor godt svara heng saman, ikkje om dei måler éin ting.',
	itemsTitle: 'Kva kvart spørsmål gjer for skalaen',
	itemsByGroup: 'Spørsmåla i kvar gruppe',
	item: 'Spørsmål',
	turnedItem: ({ item }) => `${item} (snudd)`,
	answers: 'Svar',
	mean: 'Snitt',
	sd: 'Std. avvik',
	itemTotal: 'Korrelasjon med resten',
	alphaWithout: 'Alfa utan',
	itemsNote:
		'Snitt, standardavvik og korrelasjon gjeld radene med svar på alle spørsmåla. «Resten» er summen av dei andre spørsmåla.',
	answersNote: 'Snitt og standardavvik gjeld alle svara på kvart spørsmål.',
	noAnswers: 'For få svar.',
	doesNotVary: 'Alle svarer likt; spørsmålet er halde utanfor.',
	restDoesNotVary: 'Summen av dei andre spørsmåla er den same i alle rader.',
	tooFewWithout: 'Det trengst minst tre spørsmål.',

	negativeItems: ({ items }) => `${items} samvarierer negativt med resten. Skulle dei vore snudde?`,
	unrelated: ({ items, count, limit }) =>
		`${items} samvarierer ikkje med resten (r nærare null enn ${number(limit)}). Høyrer ${Number(count) === 1 ? 'spørsmålet' : 'dei'} til?`,
	veryHigh: ({ alpha, limit }) =>
		`Alfa er ${number(alpha)}, over ${number(limit)}. Då spør fleire av spørsmåla ofte om det same med andre ord; nokre av dei kan kanskje takast ut.`,
	betterWithout: ({ item, alpha, without }) =>
		`Alfa blir ${number(without)} i staden for ${number(alpha)} utan «${item}». Høyrer spørsmålet til?`,
	severalThings: ({ things }) =>
		`Spørsmåla ser ut til å måle ${number(things)} ulike ting (MAP). Ein høg alfa utelukkar ikkje det. Sjå på dei i ein faktoranalyse.`,
	differentScales: ({ item, other }) =>
		`«${item}» og «${other}» er svara på med ulike skalaer. Rekn om til ein felles skala, elles veg den lengste mest.`,

	method:
		'Alfa av kovariansane, over radene med svar på alle spørsmåla; intervall etter Feldt med F-fordelinga. Standardisert alfa: k·r̄/(1 + (k − 1)·r̄). Omega total med éin faktor (minres).',
	casesFact: 'Rader brukte',
	casesUsed: ({ n, left }) =>
		`${rows(n)} har svar på alle spørsmåla. ${Number(left) === 0 ? 'Ingen' : rows(left)} er haldne utanfor.`,
	turned: 'Snudde spørsmål',
	noneTurned: 'Ingen.',
	turnedItems: ({ items }) => `${items}, på den oppgitte skalaen.`,
	common: 'Felles skala',
	commonIs: ({ min, max }) => `${number(min)}–${number(max)}`,
	by: 'Side om side etter',
	sources: 'Kjelder',
	sourceList:
		'Cronbach (1951); Feldt, Woodruff og Salih (1987) for intervallet; McDonald (1999) for omega, som psych::omega med éin faktor, men utan at spørsmål blir snudde av seg sjølve.'
};
export default reliabilityAnalysis;
