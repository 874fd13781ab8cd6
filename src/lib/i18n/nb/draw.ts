import rules from './draw-rules';
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

	rules,

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
