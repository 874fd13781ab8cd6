import type { Messages } from '../types';

const municipalities = (n: number) => (n === 1 ? '1 kommune' : `${n} kommunar`);

const rules: Messages['draw']['rules'] = {
	heading: 'Reglar',
	preset: 'Regelsett',
	own: 'Eigne reglar',
	presets: {
		udir2020: 'Udir 2020',
		udir2022: 'Udir 2022',
		indicators2025: '2025, indikatordelen',
		nationalTests: 'Berre nasjonale prøver'
	},
	standing: {
		udir2020:
			'Regelen er publisert av Udir. Talgrensene er ikkje offentlege: dei absolutte nedre grensene her er vår standard. Folketalsgrensa var 50 000 etter éin rapport, om lag 40 000 etter ein annan. I spreiingsuttrekket rangerte statsforvaltarane kandidatane; her går rekkjefølgja etter spreiing.',
		udir2022:
			'Regelen er publisert av Udir. Talgrensene er ikkje offentlege: dei absolutte nedre grensene her er vår standard. Lista frå 2020 må limast inn for at kommunar ikkje skal bli trekte ut to gonger på rad. I spreiingsuttrekket rangerte statsforvaltarane kandidatane; her går rekkjefølgja etter spreiing.',
		indicators2025:
			'Slik vi les 2025-modellen: indikatorane gir kandidatar, og statsforvaltaren vurderer dei heilskapleg. Det finst ikkje noko spreiingsuttrekk.',
		nationalTests: 'Vårt eige regelsett. Det bruker berre nasjonale prøver og er ikkje Udir sitt.'
	},
	setIncomplete: ({ n }) => `Indikatorsettet i ordninga har 11 indikatorar. Filene har ${n} av dei.`,
	setMissing: ({ names }) => `Manglar: ${names}.`,
	scaleInstead: 'Skalapoeng blir brukte der delen på meistringsnivå 1 ikkje finst i filene.',
	presetKept: ({ preset }) => `Endra frå ${preset}`,
	reset: 'Tilbake til regelsettet',
	undo: 'Angre',
	redo: 'Gjer om',
	ours: 'vår standard, ikkje offisiell',
	oursMark: '*',
	oursNote: '* Vår standard, ikkje offisiell. Udir har ikkje publisert verdien.',
	indicators: ({ on, all }) => `Indikatorar ${on} av ${all}`,
	allOn: 'Slå på alle',
	indicatorOn: ({ name }) => `Bruk ${name}`,
	direction: 'Retning',
	higherWorse: 'Høgare er dårlegare',
	lowerWorse: 'Lågare er dårlegare',
	weight: 'Vekt',
	weightHelp: 'Poenga frå grunnskulepoeng blir gonga med 3 for å balansere dei tre områda i indikatorsettet.',
	national: 'Nasjonal grense',
	nationalHelp:
		'Eit resultat som er dårlegare enn den nasjonale grensa, gir 1 risikopoeng. Likt med grensa er ikkje dårlegare.',
	nationalKinds: {
		country: 'Den publiserte verdien for landet',
		pupilMean: 'Snitt over elevar',
		municipalityMean: 'Snitt over kommunar',
		fixed: 'Fast verdi'
	},
	absolute: 'Absolutt nedre grense',
	absoluteHelp:
		'Eit resultat som er dårlegare enn denne grensa, gir 3 risikopoeng i staden for 1. Grensa heiter nedre grense for kvalitet også når ho er eit høgt tal, som for mobbing.',
	absoluteKinds: {
		fixed: 'Fast verdi',
		worst: 'Dårlegaste delen av kommunane',
		deviation: 'Snitt og standardavvik'
	},
	absoluteValue: 'Verdi',
	absolutePart: 'Dårlegaste delen, i prosent',
	absoluteSd: 'Standardavvik frå snittet',
	pooled: 'Same grense alle år',
	limitsShort: ({ national, absolute }) => `nasjonal ${national}, nedre ${absolute}`,
	limitsNow: ({ year, national, absolute }) => `${year}: nasjonal ${national}, absolutt ${absolute}`,
	years: 'Skuleår',
	yearsHelp: 'Regelen til Udir ser på dei tre siste åra.',
	filters: 'Kven kan bli trekt ut',
	cap: 'Folketalsgrense',
	capOn: 'Utelat kommunar med mange innbyggjarar',
	capValue: 'Utelat frå og med dette talet på innbyggjarar',
	earlier: 'Tidlegare uttrekk',
	earlierHelp:
		'Lim inn eller skriv kommunane som var med sist. Namn eller nummer, éin per linje eller skilde med komma.',
	earlierName: 'Namn på uttrekket',
	earlierList: 'Kommunar i uttrekket',
	earlierAdd: 'Legg til',
	earlierMissing: ({ draw }) =>
		`Lista frå ${draw} er ikkje lagd inn. Utan lista kan kommunar bli trekte ut to gonger på rad.`,
	earlierFound: ({ n }) => `Fann ${municipalities(n)}.`,
	earlierUnknown: ({ names }) => `Ikkje funne: ${names}.`,
	earlierAmbiguous: ({ names }) => `Fleire kommunar passar til: ${names}. Skriv nummeret.`,
	earlierCount: ({ name, n }) => `${name}: ${municipalities(n)}`,
	exceptions: 'Unntak',
	exceptionAdd: 'Legg til unntak',
	remove: ({ what }) => `Fjern ${what}`,
	exclusions: 'Utelat ein kommune',
	exclusionAdd: 'Utelat',
	municipality: 'Kommune, namn eller nummer',
	reason: 'Grunngiving',
	reasonNeeded: 'Skriv ei grunngiving.',
	municipalityUnknown: 'Fann ingen kommune med det namnet eller nummeret.',
	owners: 'Skular',
	ownersAll: 'Alle eigarar',
	ownersMunicipal: 'Berre kommunale',
	ownersMissing: 'Filene har ikkje eigne tal for kommunale skular. Difor blir tala for alle eigarar brukte.',
	coverage: 'Minste datagrunnlag, i prosent',
	coverageHelp:
		'Kor stor del av dei moglege poenga det må finnast tal for. Under dette blir ein kommune eller skule ikkje vurdert.',
	placesHeading: 'Plassar og spreiing',
	places: 'Plassar i gjennomsnittsuttrekket',
	spreadPlaces: 'Plassar i spreiingsuttrekket',
	measure: 'Mål på spreiing mellom skulane',
	measures: {
		sd: 'Standardavvik',
		range: 'Variasjonsbreidd',
		iqr: 'Kvartilavstand',
		mad: 'Median absolutt avvik'
	},
	level: 'Minste spreiing, i prosentpoeng',
	levelOn: 'Krev ei minste spreiing',
	schoolPart: 'Minst éin skule er blant dei svakaste, i prosent',
	schoolCriterion: 'Slik blir det avgjort',
	schoolKinds: {
		percentile: 'Etter persentil i del risikopoeng',
		rank: 'Etter plass i rekkja av skular'
	},
	minSchools: 'Minste talet på vurderte skular'
};

export default rules;
