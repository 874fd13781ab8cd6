import type { Message } from '../../core/outcome';
import f from '../calibration-figures.json';

type Params = NonNullable<Message['params']>;

/** How sure a draw is. */
export default {
	tab: 'Hvor sikkert?',
	intro:
		'Få elever gir tilfeldige utslag. Her lages mange datasett som er like sannsynlige som det du har, og det trekkes på nytt i hvert av dem. Tallene gjelder bare tilfeldigheter i hvem som er elever. Endring fra år til år kommer i tillegg.',
	run: 'Regn ut hvor sikkert uttrekket er',
	runAgain: 'Regn ut på nytt',
	running: 'Trekker på nytt i like sannsynlige datasett',
	outdated: 'Reglene eller valgene er endret siden dette ble regnet ut.',
	stoppedEarly: ({ n, wanted }: Params) =>
		`Stoppet etter ${n} av ${wanted} datasett. Tallene gjelder de ${n} første.`,
	others: 'Kommuner som blir trukket ut sjeldnere enn i 0,5 % av datasettene, står bare i listen.',
	table: 'Hvor sikkert er uttrekket',
	columns: {
		rank: 'Plass',
		name: 'Kommune',
		now: 'Uttrekk',
		drawn: 'Trukket ut',
		average: 'Gjennomsnitt',
		spread: 'Spredning',
		from: 'Plass fra',
		to: 'Plass til'
	},
	/** Head of a narrow column: from – to. */
	interval: 'Plass, 90 %',
	notes: {
		chance: 'Trukket ut, gjennomsnitt og spredning: andel av datasettene der kommunen ble trukket ut.',
		ranks:
			'Plass fra og til: mellom disse plassene lå kommunen i 90 % av datasettene (5- og 95-prosentpunktet).',
		model: {
			shrunken:
				'Andre elever ved de samme skolene: verdiene er trukket mot gjennomsnittet så langt tilfeldighet kan forklare forskjellene. Alle kommunens tall ses i sammenheng: er den svak i de fleste, trekkes den mindre.',
			plain:
				'Støy rundt de trykte verdiene. Dette er for sikkert: de svakeste er svakest delvis ved en tilfeldighet, og det blir beholdt.'
		},
		tried: `Prøvd på ${f.worlds} oppdiktede land: ${Math.round(f.overlap.said)} av ${f.places} ble sagt å bli trukket ut igjen med andre elever, og ${Math.round(f.overlap.pupils)} ble det; i andre år ${Math.round(f.overlap.years)}. Plassene lå i intervallet i ${f.inside} av 100 tilfeller. Sjansene i spredningsuttrekket er usikrere: de som fikk ${f.spread.said} av 100, ble trukket ut i ${f.spread.came}.`,
		replicates: ({ n, seed }: Params) => `${n} datasett, frø ${seed}. Samme frø gir samme svar.`,
		ties: 'Ved lik andel og like poeng avgjør avstanden til grensene i de virkelige dataene.'
	},
	overlap: ({ average, places }: Params) =>
		`I snitt blir ${average} av de ${places} i gjennomsnittsuttrekket trukket ut igjen i et like sannsynlig datasett.`,
	overlapSpread: ({ spread, places }: Params) => `For spredningsuttrekket er det ${spread} av ${places}.`,
	views: {
		label: 'Hvor sikkert',
		sure: 'Sjanser',
		lists: 'Fire lister',
		without: 'Uten ett år, én indikator, én skole'
	},
	resume: 'Fortsett',
	more: ({ n }: Params) => `Legg til ${n} datasett`,
	waiting: 'Regnes ut.',
	needsRun: 'Regn ut hvor sikkert uttrekket er først.',
	year: {
		heading: 'Et vanlig år',
		text: 'Tallene over gjelder bare hvilke elever som er med. Fra år til år endrer også skolene seg. Her er det anslått av dine egne filer: hvor mye kommunenes tall endrer seg fra ett år til det neste utover det tilfeldighet forklarer.',
		change: ({ indicator, sd, error }: Params) =>
			`${indicator}: endring ${sd}, tilfeldig utslag ${error} (standardavvik)`,
		compute: { same: 'Regn også ut for et vanlig år', ordinary: 'Regn også ut for samme år' },
		overlap: ({ sampling, ordinary, places }: Params) =>
			`Bare andre elever: ${sampling} av ${places} trukket ut igjen. Et vanlig år: ${ordinary} av ${places}.`,
		column: { same: 'Et vanlig år', ordinary: 'Samme år' }
	},
	lists: {
		intro:
			'De samme plassene kan gis på fire måter. Lister etter de trykte tallene tar med for mange små kommuner, fordi få elever gir store utslag. Lister etter tall som er trukket mot gjennomsnittet, tar med for få av dem.',
		table: 'Fire måter å gi plassene på',
		which: 'Liste',
		kinds: {
			raw: 'Trykte tall',
			shrunken: 'Trukket mot gjennomsnittet',
			benefit: 'Tvilen kommer kommunen til gode',
			chance: 'Oftest trukket ut'
		},
		all: 'Alle som kan trekkes ut',
		median: 'Elever, median',
		pupils: 'Elever, minst og flest',
		inhabitants: 'Folketall, median',
		range: 'Folketall, minst og flest',
		oneSchool: 'Med én skole',
		same: 'Felles med trykte tall',
		between: ({ least, most }: Params) => `${least}–${most}`,
		sentence: ({ raw, shrunken, all }: Params) =>
			`Halvparten av kommunene på listen etter trykte tall har færre enn ${raw} elever bak hvert tall. På listen etter tall trukket mot gjennomsnittet er det ${shrunken}, og blant alle som kan trekkes ut ${all}.`,
		common: 'Hvor mange kommuner listene har felles',
		members: 'Kommunene på listene',
		on: 'ja',
		off: 'nei',
		notes: {
			pupils: 'Elever: antall elever bak et tall, gjennomsnitt over kommunens tall.',
			shrunken:
				'Trukket mot gjennomsnittet: beste anslag på de virkelige nivåene ut fra alle tallene til kommunen (empirisk Bayes).',
			benefit:
				'Tvilen kommer kommunen til gode: hvert tall er satt til den enden av 95 %-intervallet som er best for kommunen. For andeler er det Wilsons intervall.',
			chance: 'Oftest trukket ut: de som oftest kommer med i gjennomsnittsuttrekket.',
			limits: 'Grensene er de samme i alle listene. Bare gjennomsnittsuttrekket er med.'
		}
	},
	schools: {
		heading: 'Skoler som avgjør',
		intro:
			'Her er skolene som kommunen ville ha kommet annerledes ut uten. Kommunens tall er regnet om uten elevene ved skolen, av trykte tall. Der skolens tall er skjermet, er kommunens tall beholdt.',
		none: 'Ingen enkelt skole avgjør om en kommune blir trukket ut.',
		municipality: 'Kommune',
		school: 'Uten skolen',
		before: 'Nå',
		after: 'Uten',
		share: 'Andel',
		shareWithout: 'Andel uten',
		cells: 'Tall regnet om',
		cellsOf: ({ cells, of }: Params) => `${cells} av ${of}`,
		notDrawn: 'ikke trukket ut',
		order:
			'Skolene står i alfabetisk rekkefølge, ikke etter resultat. En skole som avgjør, har ikke gjort noe galt: uten den er regnestykket et annet.',
		tried: 'Prøvd for kommuner som blir trukket ut i minst 0,5 % av datasettene.'
	},
	sources: {
		heading: 'Hva usikkerheten bygger på',
		text: ({ cells }: Params) => `Kommunenes ${cells} celler med verdi:`,
		halfWidth: ({ n }: Params) => `${n} bruker usikkerheten som Udir har oppgitt`,
		pooledSd: ({ n }: Params) => `${n} bruker spredningen mellom elever og antall elever`,
		share: ({ n }: Params) => `${n} er andeler av et kjent antall elever`,
		assumedSd: ({ n }: Params) => `${n} bruker en antatt spredning mellom elever`,
		none: ({ n }: Params) => `${n} har ikke kjent usikkerhet og står stille`,
		suppressed: ({ n }: Params) => (Number(n) === 1 ? '1 celle er skjermet' : `${n} celler er skjermet`)
	},
	options: {
		heading: 'Valg',
		model: 'Hva «like sannsynlig» betyr',
		shrunken: 'Andre elever ved de samme skolene',
		plain: 'Støy rundt de trykte verdiene (for sikkert)',
		years: 'Hvilke år',
		same: 'Samme år, andre elever',
		ordinary: 'Et vanlig år: skolene endrer seg også',
		others: 'Samvariasjon mellom andre indikatorer på samme trinn',
		othersHelp:
			'0 er uavhengig og gir for sikre svar: de samme elevene svarer. 0,3 er vår antakelse, ikke målt.',
		limits: 'Grenser',
		fixed: 'Som i uttrekket',
		recomputed: 'Regnes ut på nytt i hvert datasett (langsommere)',
		suppressed: 'Skjermede celler',
		unknown: 'Ukjent: poeng som hos andre',
		leftOut: 'Utelatt, som i uttrekket',
		replicates: 'Antall datasett',
		seed: 'Frø',
		tests: 'Samvariasjon mellom prøvene på samme trinn',
		testsHelp: '0,6 er målt på nasjonale prøver. 0 er uavhengig.',
		sdMean: 'Elevers standardavvik, Elevundersøkelsen',
		sdGradePoints: 'Elevers standardavvik, grunnskolepoeng',
		sdHelp: 'Vår antakelse, ikke Udirs tall.',
		pupils: 'Antall elever der det ikke er kjent',
		pupilsHelp: 'Tomt: slike verdier står stille.'
	},
	leftOut: {
		heading: 'Uttrekket uten ett år eller én indikator',
		without: 'Uten',
		into: 'Inn',
		out: 'Ut',
		nobody: 'ingen'
	},
	sentence: ({ drawn, replicates, from, to }: Params) =>
		`Trukket ut i ${drawn} av 100 like sannsynlige datasett (regnet med ${replicates}). Plassen lå mellom ${from} og ${to} i 90 av 100.`,
	/** What such a data set is, by which years are meant. */
	sentenceMeaning: {
		same: 'Et like sannsynlig datasett er tallene slik de kunne ha blitt med andre elever ved de samme skolene.',
		ordinary:
			'Et like sannsynlig datasett er tallene slik de kunne ha blitt i et vanlig år, med andre elever og skoler som endrer seg.'
	},
	sentencePartial: 'Utregningen pågår.',
	overConfident: 'Regnet med støy rundt de trykte verdiene, som gir for sikre svar.',
	weights: 'Vektene har mer enn to desimaler. Rund dem av for å regne ut hvor sikkert uttrekket er.',
	noLimits: 'Ingen indikator har en grense. Slå på minst én indikator.',
	stopped: 'Utregningen ble stoppet.'
};
