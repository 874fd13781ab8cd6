const municipalities = (n: number) => (n === 1 ? '1 kommune' : `${n} kommuner`);

/** The rules of a draw: presets, limits, who can be drawn, places. */
export default {
	heading: 'Regler',
	preset: 'Regelsett',
	own: 'Egne regler',
	presets: {
		udir2020: 'Udir 2020',
		udir2022: 'Udir 2022',
		indicators2025: '2025, indikatordelen',
		nationalTests: 'Bare nasjonale prøver'
	},
	standing: {
		udir2020:
			'Regelen er publisert av Udir. Tallgrensene er ikke offentlige: de absolutte nedre grensene her er vår standard. Folketallsgrensen var 50 000 ifølge én rapport, om lag 40 000 ifølge en annen. I spredningsuttrekket rangerte statsforvalterne kandidatene; her er rekkefølgen etter spredning.',
		udir2022:
			'Regelen er publisert av Udir. Tallgrensene er ikke offentlige: de absolutte nedre grensene her er vår standard. Listen fra 2020 må limes inn for at kommuner ikke skal trekkes to ganger på rad. I spredningsuttrekket rangerte statsforvalterne kandidatene; her er rekkefølgen etter spredning.',
		indicators2025:
			'Vår lesning av 2025-modellen: indikatorene gir kandidater, og statsforvalteren vurderer dem helhetlig. Det er ikke noe spredningsuttrekk.',
		nationalTests: 'Vårt eget regelsett. Det bruker bare nasjonale prøver og er ikke Udirs.'
	},
	setIncomplete: ({ n }: { n: number }) =>
		`Indikatorsettet i ordningen har 11 indikatorer. Filene har ${n} av dem.`,
	setMissing: ({ names }: { names: string }) => `Mangler: ${names}.`,
	scaleInstead: 'Skalapoeng brukes der andelen på mestringsnivå 1 ikke finnes i filene.',
	presetKept: ({ preset }: { preset: string }) => `Endret fra ${preset}`,
	reset: 'Tilbake til regelsettet',
	undo: 'Angre',
	redo: 'Gjør om',
	ours: 'vår standard, ikke offisiell',
	oursMark: '*',
	oursNote: '* Vår standard, ikke offisiell. Udir har ikke publisert verdien.',
	indicators: ({ on, all }: { on: number; all: number }) => `Indikatorer ${on} av ${all}`,
	allOn: 'Slå på alle',
	indicatorOn: ({ name }: { name: string }) => `Bruk ${name}`,
	direction: 'Retning',
	higherWorse: 'Høyere er dårligere',
	lowerWorse: 'Lavere er dårligere',
	weight: 'Vekt',
	weightHelp: 'Poengene fra grunnskolepoeng ganges med 3 for å balansere de tre områdene i indikatorsettet.',
	national: 'Nasjonal grense',
	nationalHelp:
		'Et resultat som er dårligere enn den nasjonale grensen, gir 1 risikopoeng. Likt med grensen er ikke dårligere.',
	nationalKinds: {
		country: 'Landets publiserte verdi',
		pupilMean: 'Snitt over elever',
		municipalityMean: 'Snitt over kommuner',
		fixed: 'Fast verdi'
	},
	absolute: 'Absolutt nedre grense',
	absoluteHelp:
		'Et resultat som er dårligere enn denne grensen, gir 3 risikopoeng i stedet for 1. Grensen heter nedre grense for kvalitet også når den er et høyt tall, som for mobbing.',
	absoluteKinds: {
		fixed: 'Fast verdi',
		worst: 'Dårligste andel av kommunene',
		deviation: 'Snitt og standardavvik'
	},
	absoluteValue: 'Verdi',
	absolutePart: 'Dårligste andel, i prosent',
	absoluteSd: 'Standardavvik fra snittet',
	pooled: 'Samme grense alle år',
	limitsShort: ({ national, absolute }: { national: string; absolute: string }) =>
		`nasjonal ${national}, nedre ${absolute}`,
	limitsNow: ({ year, national, absolute }: { year: string; national: string; absolute: string }) =>
		`${year}: nasjonal ${national}, absolutt ${absolute}`,
	years: 'Skoleår',
	yearsHelp: 'Udirs regel ser på de tre siste årene.',
	filters: 'Hvem kan trekkes ut',
	cap: 'Folketallsgrense',
	capOn: 'Utelat kommuner med mange innbyggere',
	capValue: 'Utelat fra og med dette antallet innbyggere',
	earlier: 'Tidligere uttrekk',
	earlierHelp:
		'Lim inn eller skriv kommunene som var med sist. Navn eller nummer, én per linje eller skilt med komma.',
	earlierName: 'Navn på uttrekket',
	earlierList: 'Kommuner i uttrekket',
	earlierAdd: 'Legg til',
	earlierMissing: ({ draw }: { draw: string }) =>
		`Listen fra ${draw} er ikke lagt inn. Uten den kan kommuner bli trukket ut to ganger på rad.`,
	earlierFound: ({ n }: { n: number }) => `Fant ${municipalities(n)}.`,
	earlierUnknown: ({ names }: { names: string }) => `Ikke funnet: ${names}.`,
	earlierAmbiguous: ({ names }: { names: string }) => `Flere kommuner passer til: ${names}. Skriv nummeret.`,
	earlierCount: ({ name, n }: { name: string; n: number }) => `${name}: ${municipalities(n)}`,
	exceptions: 'Unntak',
	exceptionAdd: 'Legg til unntak',
	remove: ({ what }: { what: string }) => `Fjern ${what}`,
	exclusions: 'Utelat en kommune',
	exclusionAdd: 'Utelat',
	municipality: 'Kommune, navn eller nummer',
	reason: 'Begrunnelse',
	reasonNeeded: 'Skriv en begrunnelse.',
	municipalityUnknown: 'Fant ingen kommune med det navnet eller nummeret.',
	owners: 'Skoler',
	ownersAll: 'Alle eiere',
	ownersMunicipal: 'Bare kommunale',
	ownersMissing: 'Filene har ikke egne tall for kommunale skoler. Derfor brukes tallene for alle eiere.',
	coverage: 'Minste datagrunnlag, i prosent',
	coverageHelp:
		'Hvor stor del av de mulige poengene det må finnes tall for. Under dette blir en kommune eller skole ikke vurdert.',
	placesHeading: 'Plasser og spredning',
	places: 'Plasser i gjennomsnittsuttrekket',
	spreadPlaces: 'Plasser i spredningsuttrekket',
	measure: 'Mål på spredning mellom skolene',
	measures: {
		sd: 'Standardavvik',
		range: 'Variasjonsbredde',
		iqr: 'Kvartilavstand',
		mad: 'Median absolutt avvik'
	},
	level: 'Minste spredning, i prosentpoeng',
	levelOn: 'Krev en minste spredning',
	schoolPart: 'Minst én skole er blant de svakeste, i prosent',
	schoolCriterion: 'Slik avgjøres det',
	schoolKinds: {
		percentile: 'Etter persentil i andel risikopoeng',
		rank: 'Etter plass i rekken av skoler'
	},
	minSchools: 'Minste antall vurderte skoler'
};
