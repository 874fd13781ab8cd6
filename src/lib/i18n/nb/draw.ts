import indicators from './indicators';

/** An indicator named in a message by its id. */
const nameOf = (id: string | number) => indicators.names[id]?.long ?? String(id);
const places = (n: number) => (n === 1 ? '1 plass' : `${n} plasser`);
const municipalities = (n: number) => (n === 1 ? '1 kommune' : `${n} kommuner`);

/** The draw workspace: rules, list, overview. */
export default {
	title: 'Uttrekk',
	lead: 'Simuler uttrekket av kommuner til oppfølgingsordningen. Endrer du en regel, endrer listen seg med en gang.',
	invented: 'Eksempeldata: alle kommuner, skoler og tall er oppdiktet.',
	noData: {
		title: 'Det er ingen data å trekke fra ennå',
		text: 'Åpne filer fra Udirs statistikkbank, eller prøv med et oppdiktet land.',
		toData: 'Gå til Data',
		toStart: 'Gå til startsiden'
	},
	loading: 'Leser dataene i prosjektet',
	steps: { rules: 'Regler', list: 'Listen', municipality: 'Kommunen' },

	rules: {
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
		weightHelp:
			'Poengene fra grunnskolepoeng ganges med 3 for å balansere de tre områdene i indikatorsettet.',
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
		earlierAmbiguous: ({ names }: { names: string }) =>
			`Flere kommuner passer til: ${names}. Skriv nummeret.`,
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
	},

	list: {
		heading: 'Rangert liste',
		summary: ({ average, spread, assessed }: { average: number; spread: number; assessed: number }) =>
			`${average} i gjennomsnittsuttrekket og ${spread} i spredningsuttrekket, av ${assessed} vurderte kommuner.`,
		cutAt: ({ share }: { share: string }) => `Grensen går ved ${share}.`,
		search: 'Søk etter navn eller nummer',
		county: 'Fylke',
		allCounties: 'Alle fylker',
		status: 'Vis',
		statuses: {
			all: 'Alle',
			drawn: 'Trukket ut',
			average: 'Gjennomsnittsuttrekket',
			spread: 'Spredningsuttrekket',
			filtered: 'Utelatt'
		},
		hideNames: 'Skjul navn på andre kommuner',
		hiddenName: 'Annen kommune',
		hideNeedsOwn: 'Velg en kommune først. Da vises bare navnet på den.',
		views: { list: 'Listen', spread: 'Spredningsuttrekk', indicators: 'Indikatorer', counties: 'Fylker' },
		columns: {
			rank: 'Plass',
			number: 'Nummer',
			municipality: 'Kommune',
			share: 'Andel',
			points: 'Poeng',
			margin: 'Margin',
			coverage: 'Grunnlag',
			schools: 'Skoler',
			drawn: 'Uttrekk'
		},
		help: {
			share: 'Risikopoeng som andel av mulige risikopoeng.',
			points: 'Risikopoeng av mulige risikopoeng, over celler med tall.',
			margin:
				'Avstand til grensen i prosentpoeng: for kommuner som er trukket ut, ned til den første som ikke er det.',
			coverage: 'Hvor stor del av de mulige poengene det finnes tall for.',
			schools: 'Antall vurderte skoler.'
		},
		pointsOf: ({ points, possible }: { points: string; possible: string }) => `${points} av ${possible}`,
		drawnAs: { average: 'Gjennomsnitt', spread: 'Spredning', none: '' },
		filterReasons: {
			outside: 'ikke en kommune',
			notAssessed: 'ikke vurdert',
			population: 'utelatt: folketall',
			earlierDraw: 'utelatt: tidligere uttrekk',
			manual: 'utelatt for hånd'
		},
		filterShort: {
			outside: 'ikke en kommune',
			notAssessed: 'ikke vurdert',
			population: 'folketall',
			earlierDraw: 'tidligere uttrekk',
			manual: 'for hånd'
		},
		cutLine: ({ n }: { n: number }) => `Grense: ${places(n)}`,
		cutTie: ({ n, won, chance }: { n: number; won: number; chance: string }) =>
			`${n} kommuner har samme andel ved grensen, og ${won} av dem får plass. Ved loddtrekning ville hver hatt ${chance} sjanse.`,
		tieOrder:
			'Ved lik andel avgjør risikopoeng, så avstand fra nasjonal grense, så kommunenummer. Det er vår standard.',
		notAssessed: ({ n }: { n: number }) => `Ikke vurdert (${n})`,
		notAssessedText: 'For lite av datagrunnlaget finnes, som regel fordi tallene er skjermet.',
		moved: { in: 'inn', out: 'ut' },
		movedAnnounce: ({ into, out }: { into: number; out: number }) =>
			into + out === 0
				? 'Listen er den samme.'
				: `${municipalities(into)} inn i uttrekket og ${municipalities(out)} ut.`,
		noMatch: 'Ingen kommuner passer til søket.',
		clearSearch: 'Vis alle',
		showAll: ({ n }: { n: number }) => `Vis alle ${n}`,
		shown: ({ n, all }: { n: number; all: number }) => `Viser ${n} av ${all}`,
		open: ({ name }: { name: string }) => `Åpne ${name}`,
		copyList: 'Kopier listen',
		copied: 'Listen er kopiert.',
		downloadList: 'Last ned listen (CSV)',
		keyboard: 'Bruk piltastene i listen, Enter for å åpne en kommune og Esc for å gå tilbake.'
	},

	spread: {
		heading: 'Spredningsuttrekk',
		off: 'Dette regelsettet har ikke noe spredningsuttrekk.',
		criteria: ({
			threshold,
			reached,
			assessed,
			part
		}: {
			threshold: string;
			reached: number;
			assessed: number;
			part: string;
		}) =>
			`En skole regnes som blant de svakeste når andelen er minst ${threshold}. Det gjelder ${reached} av ${assessed} vurderte skoler (${part}). Like verdier kan gjøre at det blir flere enn en fjerdedel.`,
		columns: { spread: 'Spredning', schools: 'Vurderte skoler', weak: 'Blant de svakeste', status: 'Status' },
		statuses: {
			drawn: 'trukket ut',
			candidate: 'kandidat, ikke plass',
			filtered: 'utelatt',
			inAverageDraw: 'i gjennomsnittsuttrekket',
			tooFewSchools: 'for få vurderte skoler',
			belowLevel: 'for liten spredning',
			noWeakSchool: 'ingen skole blant de svakeste'
		},
		unit: 'Spredningen er oppgitt i prosentpoeng av andel risikopoeng.'
	},

	overview: {
		heading: 'Indikatorene',
		lead: 'Slik fordeler kommuner og skoler seg, med begge grenser.',
		columns: {
			indicator: 'Indikator',
			year: 'Skoleår',
			limits: 'Nasjonal / absolutt grense',
			values: 'Med tall',
			worse: 'Dårligere enn nasjonal / absolutt',
			suppressed: 'Skjermet',
			missing: 'Mangler'
		},
		municipalities: 'Kommuner',
		schools: 'Skoler',
		of: ({ n, all }: { n: string; all: string }) => `${n} av ${all}`,
		chart: ({ indicator, year, n }: { indicator: string; year: string; n: number }) =>
			`Fordeling av ${n} kommuner på ${indicator}, ${year}, med nasjonal og absolutt grense.`,
		chartSchools: ({ indicator, year, n }: { indicator: string; year: string; n: number }) =>
			`Fordeling av ${n} skoler på ${indicator}, ${year}, med nasjonal og absolutt grense.`,
		nationalSource: {
			country: 'landets publiserte verdi',
			pupilMean: 'snitt over elever, fordi landets verdi ikke er publisert i filene',
			municipalityMean: 'snitt over kommuner, fordi landets verdi og elevtall mangler',
			fixed: 'satt for hånd'
		}
	},

	counties: {
		heading: 'Fylker',
		columns: {
			county: 'Fylke',
			all: 'Kommuner',
			assessed: 'Vurdert',
			average: 'Gjennomsnitt',
			spread: 'Spredning',
			part: 'Andel trukket ut'
		},
		total: 'Hele landet'
	},

	recipe: {
		heading: 'Oppskrift',
		save: 'Lagre oppskriften som fil',
		open: 'Åpne oppskrift',
		link: 'Kopier lenke',
		linkCopied: 'Lenken er kopiert. Den inneholder reglene, ikke data.',
		linkTooLong: 'Reglene er for lange til en lenke. Lagre oppskriften som fil i stedet.',
		linkNote:
			'Lenken inneholder alle regler, også listen over tidligere uttrekk og begrunnelser. Ingen tall om kommuner eller skoler følger med.',
		opened: ({ name }: { name: string }) =>
			`Reglene «${name}» er tatt i bruk. Angre bringer de forrige tilbake.`,
		fromLink: 'Lenken inneholder regler for et uttrekk.',
		useRules: 'Ta reglene i bruk',
		noProject: 'Åpne filer eller eksempeldata først. Da blir reglene i lenken tatt i bruk.',
		unnamed: 'uten navn'
	},

	warnings: 'Vær oppmerksom på',
	indicatorNotInData: (p: { indicator?: string | number }) =>
		`${nameOf(p.indicator ?? '')} er med i reglene, men ikke i filene. Indikatoren er ikke med i uttrekket.`,
	yearNotInData: (p: { year?: string | number }) =>
		`Skoleåret ${p.year} er med i reglene, men ikke i filene.`,
	noNationalLimit: (p: { indicator?: string | number; year?: string | number }) =>
		`${nameOf(p.indicator ?? '')}, ${p.year}: det finnes ingen verdi å sette den nasjonale grensen etter. Cellene er ikke med.`,
	noAbsoluteLimit: (p: { indicator?: string | number; year?: string | number }) =>
		`${nameOf(p.indicator ?? '')}, ${p.year}: det er for få verdier til å sette en absolutt nedre grense.`,
	absoluteOnBetterSide: (p: { indicator?: string | number; year?: string | number }) =>
		`${nameOf(p.indicator ?? '')}, ${p.year}: den absolutte grensen ligger på den bedre siden av den nasjonale.`
};
