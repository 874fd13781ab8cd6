import type { Message } from '../../core/outcome';
import f from '../calibration-figures.json';

type Params = NonNullable<Message['params']>;

/** How sure a draw is. */
export default {
	tab: 'Kor sikkert?',
	intro:
		'Få elevar gir tilfeldige utslag. Her blir det laga mange datasett som er like sannsynlege som det du har, og det blir trekt på nytt i kvart av dei. Tala gjeld berre det tilfeldige i kven som er elevar. Endring frå år til år kjem i tillegg.',
	run: 'Rekn ut kor sikkert uttrekket er',
	runAgain: 'Rekn ut på nytt',
	running: 'Trekkjer på nytt i like sannsynlege datasett',
	outdated: 'Reglane eller vala er endra sidan dette vart rekna ut.',
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
		chance: 'Trekt ut, gjennomsnitt og spreiing: del av datasetta der kommunen vart trekt ut.',
		ranks:
			'Plass frå og til: mellom desse plassane låg kommunen i 90 % av datasetta (5- og 95-prosentpunktet).',
		model: {
			shrunken:
				'Andre elevar ved dei same skulane: verdiane er dregne mot gjennomsnittet så langt det tilfeldige kan forklare skilnadene. Alle tala til kommunen blir sedde i samanheng: er han svak i dei fleste, blir han dregen mindre.',
			plain:
				'Støy rundt dei trykte verdiane. Dette er for sikkert: dei svakaste er svakast delvis av slump, og det blir med vidare.'
		},
		tried: `Prøvd på ${f.worlds} oppdikta land: ${Math.round(f.overlap.said)} av ${f.places} vart sagde å bli trekte ut igjen med andre elevar, og ${Math.round(f.overlap.pupils)} vart det; i andre år ${Math.round(f.overlap.years)}. Plassane låg i intervallet i ${f.inside} av 100 tilfelle. Sjansane i spreiingsuttrekket er meir usikre: dei som fekk ${f.spread.said} av 100, vart trekte ut i ${f.spread.came}.`,
		replicates: ({ n, seed }: Params) => `${n} datasett, frø ${seed}. Same frø gir same svar.`,
		ties: 'Ved lik del og like poeng avgjer avstanden til grensene i dei verkelege dataa.'
	},
	overlap: ({ average, places }: Params) =>
		`I snitt blir ${average} av dei ${places} i gjennomsnittsuttrekket trekte ut att i eit like sannsynleg datasett.`,
	overlapSpread: ({ spread, places }: Params) => `For spreiingsuttrekket er det ${spread} av ${places}.`,
	views: {
		label: 'Kor sikkert',
		sure: 'Sjansar',
		lists: 'Fire lister',
		without: 'Utan eitt år, éin indikator, éin skule'
	},
	resume: 'Hald fram',
	more: ({ n }: Params) => `Legg til ${n} datasett`,
	waiting: 'Blir rekna ut.',
	needsRun: 'Rekn ut kor sikkert uttrekket er først.',
	year: {
		heading: 'Eit vanleg år',
		text: 'Tala over gjeld berre kva elevar som er med. Frå år til år endrar òg skulane seg. Her er det anslått av dine eigne filer: kor mykje tala til kommunane endrar seg frå eitt år til det neste utover det som kan vere tilfeldig.',
		change: ({ indicator, sd, error }: Params) =>
			`${indicator}: endring ${sd}, tilfeldig utslag ${error} (standardavvik)`,
		compute: { same: 'Rekn òg ut for eit vanleg år', ordinary: 'Rekn òg ut for same år' },
		overlap: ({ sampling, ordinary, places }: Params) =>
			`Berre andre elevar: ${sampling} av ${places} trekte ut att. Eit vanleg år: ${ordinary} av ${places}.`,
		column: { same: 'Eit vanleg år', ordinary: 'Same år' }
	},
	lists: {
		intro:
			'Dei same plassane kan delast ut på fire måtar. Lister etter dei trykte tala tek med for mange små kommunar, fordi få elevar gir store utslag. Lister etter tal som er dregne mot gjennomsnittet, tek med for få av dei.',
		table: 'Fire måtar å dele ut plassane på',
		which: 'Liste',
		kinds: {
			raw: 'Trykte tal',
			shrunken: 'Dregne mot gjennomsnittet',
			benefit: 'Tvilen kjem kommunen til gode',
			chance: 'Oftast trekt ut'
		},
		all: 'Alle som kan trekkjast ut',
		median: 'Elevar, median',
		pupils: 'Elevar, minst og flest',
		inhabitants: 'Folketal, median',
		range: 'Folketal, minst og flest',
		oneSchool: 'Med éin skule',
		same: 'Felles med trykte tal',
		between: ({ least, most }: Params) => `${least}–${most}`,
		sentence: ({ raw, shrunken, all }: Params) =>
			`Halvparten av kommunane på lista etter trykte tal har færre enn ${raw} elevar bak kvart tal. På lista etter tal dregne mot gjennomsnittet er det ${shrunken}, og blant alle som kan trekkjast ut ${all}.`,
		common: 'Kor mange kommunar listene har felles',
		members: 'Kommunane på listene',
		on: 'ja',
		off: 'nei',
		notes: {
			pupils: 'Elevar: talet på elevar bak eit tal, gjennomsnitt over tala til kommunen.',
			shrunken:
				'Dregne mot gjennomsnittet: beste anslag på dei verkelege nivåa ut frå alle tala til kommunen (empirisk Bayes).',
			benefit:
				'Tvilen kjem kommunen til gode: kvart tal er sett til den enden av 95 %-intervallet som er best for kommunen. For delar er det intervallet til Wilson.',
			chance: 'Oftast trekt ut: dei som oftast kjem med i gjennomsnittsuttrekket.',
			limits: 'Grensene er dei same i alle listene. Berre gjennomsnittsuttrekket er med.'
		}
	},
	schools: {
		heading: 'Skular som avgjer',
		intro:
			'Her er skulane som kommunen ville ha kome annleis ut utan. Tala til kommunen er rekna om utan elevane ved skulen, av trykte tal. Der tala til skulen er skjerma, er tala til kommunen haldne som dei er.',
		none: 'Ingen einskild skule avgjer om ein kommune blir trekt ut.',
		municipality: 'Kommune',
		school: 'Utan skulen',
		before: 'No',
		after: 'Utan',
		share: 'Del',
		shareWithout: 'Del utan',
		cells: 'Tal rekna om',
		cellsOf: ({ cells, of }: Params) => `${cells} av ${of}`,
		notDrawn: 'ikkje trekt ut',
		order:
			'Skulane står i alfabetisk rekkjefølgje, ikkje etter resultat. Ein skule som avgjer, har ikkje gjort noko gale: utan han er reknestykket eit anna.',
		tried: 'Prøvd for kommunar som blir trekte ut i minst 0,5 % av datasetta.'
	},
	sources: {
		heading: 'Kva uvissa byggjer på',
		text: ({ cells }: Params) => `Dei ${cells} cellene til kommunane med verdi:`,
		halfWidth: ({ n }: Params) => `${n} bruker uvissa som Udir har oppgitt`,
		pooledSd: ({ n }: Params) => `${n} bruker spreiinga mellom elevar og talet på elevar`,
		share: ({ n }: Params) => `${n} er delar av eit kjent tal på elevar`,
		assumedSd: ({ n }: Params) => `${n} bruker ei føresett spreiing mellom elevar`,
		none: ({ n }: Params) => `${n} har ikkje kjend uvisse og står stille`,
		suppressed: ({ n }: Params) => (Number(n) === 1 ? '1 celle er skjerma' : `${n} celler er skjerma`)
	},
	options: {
		heading: 'Val',
		model: 'Kva «like sannsynleg» betyr',
		shrunken: 'Andre elevar ved dei same skulane',
		plain: 'Støy rundt dei trykte verdiane (for sikkert)',
		years: 'Kva år',
		same: 'Same år, andre elevar',
		ordinary: 'Eit vanleg år: skulane endrar seg òg',
		others: 'Samvariasjon mellom andre indikatorar på same trinn',
		othersHelp:
			'0 er uavhengig og gir for sikre svar: dei same elevane svarer. 0,3 er noko vi går ut frå, ikkje målt.',
		limits: 'Grenser',
		fixed: 'Som i uttrekket',
		recomputed: 'Blir rekna ut på nytt i kvart datasett (tek lengre tid)',
		suppressed: 'Skjerma celler',
		unknown: 'Ukjent: poeng som hos andre',
		leftOut: 'Utelatne, som i uttrekket',
		replicates: 'Talet på datasett',
		seed: 'Frø',
		tests: 'Samvariasjon mellom prøvene på same trinn',
		testsHelp: '0,6 er målt på nasjonale prøver. 0 er uavhengig.',
		sdMean: 'Standardavviket til elevar, Elevundersøkinga',
		sdGradePoints: 'Standardavviket til elevar, grunnskulepoeng',
		sdHelp: 'Vår føresetnad, ikkje eit tal frå Udir.',
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
	/** What such a data set is, by which years are meant. */
	sentenceMeaning: {
		same: 'Eit like sannsynleg datasett er tala slik dei kunne ha blitt med andre elevar ved dei same skulane.',
		ordinary:
			'Eit like sannsynleg datasett er tala slik dei kunne ha blitt i eit vanleg år, med andre elevar og skular som endrar seg.'
	},
	sentencePartial: 'Utrekninga er i gang.',
	overConfident: 'Rekna med støy rundt dei trykte verdiane, som gir for sikre svar.',
	weights: 'Vektene har meir enn to desimalar. Rund dei av for å rekne ut kor sikkert uttrekket er.',
	noLimits: 'Ingen indikator har ei grense. Slå på minst éin indikator.',
	stopped: 'Utrekninga vart stoppa.'
};
