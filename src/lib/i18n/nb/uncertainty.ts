import type { Message } from '../../core/outcome';

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
				'Andre elever ved de samme skolene: verdiene er trukket mot gjennomsnittet så langt tilfeldighet kan forklare forskjellene.',
			plain:
				'Støy rundt de trykte verdiene. Dette er for sikkert: de svakeste er svakest delvis ved en tilfeldighet, og det blir beholdt.'
		},
		replicates: ({ n, seed }: Params) => `${n} datasett, frø ${seed}. Samme frø gir samme svar.`,
		ties: 'Ved lik andel og like poeng avgjør avstanden til grensene i de virkelige dataene.'
	},
	overlap: ({ average, places }: Params) =>
		`I snitt blir ${average} av de ${places} i gjennomsnittsuttrekket trukket ut igjen i et like sannsynlig datasett.`,
	overlapSpread: ({ spread, places }: Params) => `For spredningsuttrekket er det ${spread} av ${places}.`,
	sources: {
		heading: 'Hva usikkerheten bygger på',
		text: ({ cells }: Params) => `Kommunenes ${cells} celler med verdi:`,
		halfWidth: ({ n }: Params) => `${n} bruker usikkerheten som Udir har oppgitt`,
		pooledSd: ({ n }: Params) => `${n} bruker spredningen mellom elever og antall elever`,
		share: ({ n }: Params) => `${n} er andeler av et kjent antall elever`,
		assumedSd: ({ n }: Params) => `${n} bruker en antatt spredning mellom elever`,
		none: ({ n }: Params) => `${n} har ikke kjent usikkerhet og står stille`,
		suppressed: ({ n }: Params) => `${n} celler er skjermet`
	},
	options: {
		heading: 'Valg',
		model: 'Hva «like sannsynlig» betyr',
		shrunken: 'Andre elever ved de samme skolene',
		plain: 'Støy rundt de trykte verdiene (for sikkert)',
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
	sentencePartial: 'Utregningen pågår.',
	overConfident: 'Regnet med støy rundt de trykte verdiene, som gir for sikre svar.',
	weights: 'Vektene har mer enn to desimaler. Rund dem av for å regne ut hvor sikkert uttrekket er.',
	noLimits: 'Ingen indikator har en grense. Slå på minst én indikator.',
	stopped: 'Utregningen ble stoppet.'
};
