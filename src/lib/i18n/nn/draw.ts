import type { Messages } from '../types';
import indicators from './indicators';

const nameOf = (id: string | number) => indicators.names[id]?.long ?? String(id);
const places = (n: number) => (n === 1 ? '1 plass' : `${n} plassar`);
const municipalities = (n: number) => (n === 1 ? '1 kommune' : `${n} kommunar`);

const draw: Messages['draw'] = {
	title: 'Uttrekk',
	lead: 'Simuler uttrekket av kommunar til oppfølgingsordninga. Når du endrar ein regel, endrar lista seg med ein gong.',
	invented: 'Eksempeldata: alle kommunar, skular og tal er oppdikta.',
	noData: {
		title: 'Det finst ingen data å trekkje frå enno',
		text: 'Opne filer frå statistikkbanken til Udir, eller prøv med eit oppdikta land.',
		toData: 'Gå til Data',
		toStart: 'Gå til startsida'
	},
	loading: 'Les dataa i prosjektet',
	steps: { rules: 'Reglar', list: 'Lista', municipality: 'Kommunen' },

	rules: {
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
		weightHelp:
			'Poenga frå grunnskulepoeng blir gonga med 3 for å balansere dei tre områda i indikatorsettet.',
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
			`Lista frå ${draw} er ikkje lagd inn. Utan ho kan kommunar bli trekte ut to gonger på rad.`,
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
		ownersMissing:
			'Filene har ikkje eigne tal for kommunale skular. Difor blir tala for alle eigarar brukte.',
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
			percentile: 'Etter persentil i del av risikopoeng',
			rank: 'Etter plass i rekkja av skular'
		},
		minSchools: 'Minste talet på vurderte skular'
	},

	list: {
		heading: 'Rangert liste',
		summary: ({ average, spread, assessed }) =>
			`${average} i gjennomsnittsuttrekket og ${spread} i spreiingsuttrekket, av ${assessed} vurderte kommunar.`,
		cutAt: ({ share }) => `Grensa går ved ${share}.`,
		search: 'Søk etter namn eller nummer',
		county: 'Fylke',
		allCounties: 'Alle fylke',
		status: 'Vis',
		statuses: {
			all: 'Alle',
			drawn: 'Trekte ut',
			average: 'Gjennomsnittsuttrekket',
			spread: 'Spreiingsuttrekket',
			filtered: 'Utelatne'
		},
		hideNames: 'Skjul namn på andre kommunar',
		hiddenName: 'Annan kommune',
		hideNeedsOwn: 'Vel ein kommune først. Då blir berre namnet på den vist.',
		views: { list: 'Lista', spread: 'Spreiingsuttrekk', indicators: 'Indikatorar', counties: 'Fylke' },
		columns: {
			rank: 'Plass',
			number: 'Nummer',
			municipality: 'Kommune',
			share: 'Del',
			points: 'Poeng',
			margin: 'Margin',
			coverage: 'Grunnlag',
			schools: 'Skular',
			drawn: 'Uttrekk'
		},
		help: {
			share: 'Risikopoeng som del av moglege risikopoeng.',
			points: 'Risikopoeng av moglege risikopoeng, over celler med tal.',
			margin:
				'Avstand til grensa i prosentpoeng: for kommunar som er trekte ut, ned til den første som ikkje er det.',
			coverage: 'Kor stor del av dei moglege poenga det finst tal for.',
			schools: 'Talet på vurderte skular.'
		},
		pointsOf: ({ points, possible }) => `${points} av ${possible}`,
		drawnAs: { average: 'Gjennomsnitt', spread: 'Spreiing', none: '' },
		filterReasons: {
			outside: 'ikkje ein kommune',
			notAssessed: 'ikkje vurdert',
			population: 'utelaten: folketal',
			earlierDraw: 'utelaten: tidlegare uttrekk',
			manual: 'utelaten for hand'
		},
		filterShort: {
			outside: 'ikkje ein kommune',
			notAssessed: 'ikkje vurdert',
			population: 'folketal',
			earlierDraw: 'tidlegare uttrekk',
			manual: 'for hand'
		},
		cutLine: ({ n }) => `Grense: ${places(n)}`,
		cutTie: ({ n, won, chance }) =>
			`${n} kommunar har same del ved grensa, og ${won} av dei får plass. Ved loddtrekking ville kvar hatt ${chance} sjanse.`,
		tieOrder:
			'Ved lik del avgjer risikopoeng, så avstand frå nasjonal grense, så kommunenummer. Det er vår standard.',
		notAssessed: ({ n }) => `Ikkje vurdert (${n})`,
		notAssessedText: 'For lite av datagrunnlaget finst, som regel fordi tala er skjerma.',
		moved: { in: 'inn', out: 'ut' },
		movedAnnounce: ({ into, out }) =>
			into + out === 0
				? 'Lista er den same.'
				: `${municipalities(into)} inn i uttrekket og ${municipalities(out)} ut.`,
		noMatch: 'Ingen kommunar passar til søket.',
		clearSearch: 'Vis alle',
		showAll: ({ n }) => `Vis alle ${n}`,
		shown: ({ n, all }) => `Viser ${n} av ${all}`,
		open: ({ name }) => `Opne ${name}`,
		copyList: 'Kopier lista',
		copied: 'Lista er kopiert.',
		downloadList: 'Last ned lista (CSV)',
		keyboard: 'Bruk piltastane i lista, Enter for å opne ein kommune og Esc for å gå tilbake.'
	},

	spread: {
		heading: 'Spreiingsuttrekk',
		off: 'Dette regelsettet har ikkje noko spreiingsuttrekk.',
		criteria: ({ threshold, reached, assessed, part }) =>
			`Ein skule blir rekna som blant dei svakaste når delen er minst ${threshold}. Det gjeld ${reached} av ${assessed} vurderte skular (${part}). Like verdiar kan gjere at det blir fleire enn ein firedel.`,
		columns: { spread: 'Spreiing', schools: 'Vurderte skular', weak: 'Blant dei svakaste', status: 'Status' },
		statuses: {
			drawn: 'trekt ut',
			candidate: 'kandidat, ikkje plass',
			filtered: 'utelaten',
			inAverageDraw: 'i gjennomsnittsuttrekket',
			tooFewSchools: 'for få vurderte skular',
			belowLevel: 'for lita spreiing',
			noWeakSchool: 'ingen skule blant dei svakaste'
		},
		unit: 'Spreiinga er oppgitt i prosentpoeng av del risikopoeng.'
	},

	overview: {
		heading: 'Indikatorane',
		lead: 'Slik fordeler kommunar og skular seg, med begge grensene.',
		columns: {
			indicator: 'Indikator',
			year: 'Skuleår',
			limits: 'Nasjonal / absolutt grense',
			values: 'Med tal',
			worse: 'Dårlegare enn nasjonal / absolutt',
			suppressed: 'Skjerma',
			missing: 'Manglar'
		},
		municipalities: 'Kommunar',
		schools: 'Skular',
		of: ({ n, all }) => `${n} av ${all}`,
		chart: ({ indicator, year, n }) =>
			`Fordeling av ${n} kommunar på ${indicator}, ${year}, med nasjonal og absolutt grense.`,
		chartSchools: ({ indicator, year, n }) =>
			`Fordeling av ${n} skular på ${indicator}, ${year}, med nasjonal og absolutt grense.`,
		nationalSource: {
			country: 'den publiserte verdien for landet',
			pupilMean: 'snitt over elevar, fordi filene ikkje har nokon publisert verdi for landet',
			municipalityMean: 'snitt over kommunar, fordi verdien for landet og elevtal manglar',
			fixed: 'sett for hand'
		}
	},

	counties: {
		heading: 'Fylke',
		columns: {
			county: 'Fylke',
			all: 'Kommunar',
			assessed: 'Vurderte',
			average: 'Gjennomsnitt',
			spread: 'Spreiing',
			part: 'Del trekt ut'
		},
		total: 'Heile landet'
	},

	recipe: {
		heading: 'Oppskrift',
		save: 'Lagre oppskrifta som fil',
		open: 'Opne oppskrift',
		link: 'Kopier lenkje',
		linkCopied: 'Lenkja er kopiert. Ho inneheld reglane, ikkje data.',
		linkTooLong: 'Reglane er for lange til ei lenkje. Lagre oppskrifta som fil i staden.',
		linkNote:
			'Lenkja inneheld alle reglane, også lista over tidlegare uttrekk og grunngivingar. Ingen tal om kommunar eller skular følgjer med.',
		opened: ({ name }) => `Reglane «${name}» er tekne i bruk. Angre hentar dei førre tilbake.`,
		fromLink: 'Lenkja inneheld reglar for eit uttrekk.',
		useRules: 'Ta reglane i bruk',
		noProject: 'Opne filer eller eksempeldata først. Då blir reglane i lenkja tekne i bruk.',
		unnamed: 'utan namn'
	},

	warnings: 'Ver merksam på',
	indicatorNotInData: (p) =>
		`${nameOf(p.indicator ?? '')} er med i reglane, men ikkje i filene. Indikatoren er ikkje med i uttrekket.`,
	yearNotInData: (p) => `Skuleåret ${p.year} er med i reglane, men ikkje i filene.`,
	noNationalLimit: (p) =>
		`${nameOf(p.indicator ?? '')}, ${p.year}: det finst ingen verdi å setje den nasjonale grensa etter. Cellene er ikkje med.`,
	noAbsoluteLimit: (p) =>
		`${nameOf(p.indicator ?? '')}, ${p.year}: det er for få verdiar til å setje ei absolutt nedre grense.`,
	absoluteOnBetterSide: (p) =>
		`${nameOf(p.indicator ?? '')}, ${p.year}: den absolutte grensa ligg på den betre sida av den nasjonale.`
};

export default draw;
