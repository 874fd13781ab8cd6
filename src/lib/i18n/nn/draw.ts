import type { Messages } from '../types';
import rules from './draw-rules';
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

	rules,

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
