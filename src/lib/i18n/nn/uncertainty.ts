import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** How sure a draw is. */
export default {
	tab: 'Kor sikkert?',
	intro:
		'Få elevar gir tilfeldige utslag. Her blir det laga mange datasett som er like sannsynlege som det du har, og det blir trekt på nytt i kvart av dei. Tala gjeld berre det tilfeldige i kven som er elevar. Endring frå år til år kjem i tillegg.',
	run: 'Rekn ut kor sikkert uttrekket er',
	runAgain: 'Rekn ut på nytt',
	running: 'Trekkjer på nytt i like sannsynlege datasett',
	outdated: 'Reglane eller vala er endra sidan dette blei rekna ut.',
	stoppedEarly: ({ n, wanted }: Params) =>
		`Stoppa etter ${n} av ${wanted} datasett. Tala gjeld dei ${n} første.`,
	others: 'Kommunar som blir trekte ut sjeldnare enn i 0,5 % av datasetta, står berre i lista.',
	table: 'Kor sikkert er uttrekket',
	columns: {
		rank: 'Plass',
		name: 'Kommune',
		now: 'Uttrekk',
		drawn: 'Trekt ut',
		average: 'Gjennomsnitt',
		spread: 'Spreiing',
		from: 'Plass frå',
		to: 'Plass til'
	},
	/** Head of a narrow column: from – to. */
	interval: 'Plass, 90 %',
	notes: {
		chance: 'Trekt ut, gjennomsnitt og spreiing: del av datasetta der kommunen blei trekt ut.',
		ranks:
			'Plass frå og til: mellom desse plassane låg kommunen i 90 % av datasetta (5- og 95-prosentpunktet).',
		model: {
			shrunken:
				'Andre elevar ved dei same skulane: verdiane er trekte mot gjennomsnittet så langt det tilfeldige kan forklare skilnadene.',
			plain:
				'Støy rundt dei trykte verdiane. Dette er for sikkert: dei svakaste er svakast delvis av ei slump, og det blir halde på.'
		},
		replicates: ({ n, seed }: Params) => `${n} datasett, frø ${seed}. Same frø gir same svar.`,
		ties: 'Ved lik del og like poeng avgjer avstanden til grensene i dei verkelege dataa.'
	},
	overlap: ({ average, places }: Params) =>
		`I snitt blir ${average} av dei ${places} i gjennomsnittsuttrekket trekte ut igjen i eit like sannsynleg datasett.`,
	overlapSpread: ({ spread, places }: Params) => `For spreiingsuttrekket er det ${spread} av ${places}.`,
	sources: {
		heading: 'Kva uvissa byggjer på',
		text: ({ cells }: Params) => `Dei ${cells} cellene til kommunane med verdi:`,
		halfWidth: ({ n }: Params) => `${n} bruker uvissa som Udir har oppgitt`,
		pooledSd: ({ n }: Params) => `${n} bruker spreiinga mellom elevar og talet på elevar`,
		share: ({ n }: Params) => `${n} er delar av eit kjent tal på elevar`,
		assumedSd: ({ n }: Params) => `${n} bruker ei tenkt spreiing mellom elevar`,
		none: ({ n }: Params) => `${n} har ikkje kjend uvisse og står stille`,
		suppressed: ({ n }: Params) => `${n} celler er skjerma`
	},
	options: {
		heading: 'Val',
		model: 'Kva «like sannsynleg» betyr',
		shrunken: 'Andre elevar ved dei same skulane',
		plain: 'Støy rundt dei trykte verdiane (for sikkert)',
		limits: 'Grenser',
		fixed: 'Som i uttrekket',
		recomputed: 'Blir rekna ut på nytt i kvart datasett (seinare)',
		suppressed: 'Skjerma celler',
		unknown: 'Ukjent: poeng som hos andre',
		leftOut: 'Utelatne, som i uttrekket',
		replicates: 'Talet på datasett',
		seed: 'Frø',
		tests: 'Samvariasjon mellom prøvene på same trinn',
		testsHelp: '0,6 er målt på nasjonale prøver. 0 er uavhengig.',
		sdMean: 'Standardavviket til elevar, Elevundersøkinga',
		sdGradePoints: 'Standardavviket til elevar, grunnskulepoeng',
		sdHelp: 'Vår tanke, ikkje Udir sitt tal.',
		pupils: 'Talet på elevar der det ikkje er kjent',
		pupilsHelp: 'Tomt: slike verdiar står stille.'
	},
	leftOut: {
		heading: 'Uttrekket utan eitt år eller éin indikator',
		without: 'Utan',
		into: 'Inn',
		out: 'Ut',
		nobody: 'ingen'
	},
	sentence: ({ drawn, replicates, from, to }: Params) =>
		`Trekt ut i ${drawn} av 100 like sannsynlege datasett (rekna med ${replicates}). Plassen låg mellom ${from} og ${to} i 90 av 100.`,
	sentencePartial: 'Utrekninga er i gang.',
	overConfident: 'Rekna med støy rundt dei trykte verdiane, som gir for sikre svar.',
	weights: 'Vektene har meir enn to desimalar. Rund dei av for å rekne ut kor sikkert uttrekket er.',
	noLimits: 'Ingen indikator har ei grense. Slå på minst éin indikator.',
	stopped: 'Utrekninga blei stoppa.'
};
