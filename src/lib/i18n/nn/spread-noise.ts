const of = (n: number, all: number) => `${n === 1 ? 'éin' : n} av dei ${all} i spreiingsuttrekket`;

/** The spread draw with noise removed. */
export default {
	show: 'Vis',
	views: { list: 'Kandidatane', noise: 'Kor mykje er tilfeldig?' },
	lead: 'Få elevar gir skular tilfeldig ulike tal. Her står spreiinga mellom skulane ved sida av den spreiinga like skular ville hatt med dei same elevtala, og kven som ville vore trekt ut når støyen er trekt frå.',
	working: 'Reknar ut kva slumpen åleine ville gitt',
	stopped: 'Utrekninga vart stoppa.',
	failed: 'Noko gjekk gale undervegs. Prøv på nytt.',
	again: 'Rekn ut',
	none: 'Ingen kandidatar',
	noneText: 'Ingen kommune oppfyller vilkåra for spreiingsuttrekket. Endre reglane.',
	meaning: 'Kva det har å seie for uttrekket',
	hidden: ({ n }: { n: number }) => (n === 1 ? '1 kommune' : `${n} kommunar`),
	noneByNoise: ({ n }: { n: number }) =>
		`Alle ${n} i spreiingsuttrekket ville ha hatt plass òg når støyen er trekt frå.`,
	byNoise: ({ n, all, names }: { n: number; all: number; names: string }) =>
		`${of(n, all).replace(/^é/, 'É')} er med berre fordi støyen er rekna med, og ville ikkje hatt plass når han er trekt frå: ${names}.`,
	instead: ({ names }: { names: string }) => `I staden ville desse ha kome inn: ${names}.`,
	noneOrdinary: ({ n }: { n: number }) =>
		`Hos alle ${n} i spreiingsuttrekket ligg skulane lenger frå kvarandre enn like skular gjer i 95 av 100 tilfelle.`,
	ordinary: ({ n, all, names }: { n: number; all: number; names: string }) =>
		`Hos ${of(n, all)} ligg skulane ikkje lenger frå kvarandre enn like skular ofte gjer (oftare enn 5 av 100 gonger): ${names}.`,
	quiet: ({ n, all }: { n: number; all: number }) =>
		`${n} av ${all} tal for skulane har ikkje kjend støy og står stille. Støyen er då for liten.`,
	plot: 'Spreiing mot like skular',
	plotDescription: ({ n }: { n: number }) =>
		`Standardavviket mellom delane til skulane i ${n} kommunar, og kva det ville vore med like skular.`,
	plotNote:
		'Strekane går frå 5- til 95-prosentpunktet for like skular. Ligg spreiinga til høgre for streken, er det meir enn slump og ulike trinn.',
	axis: 'Standardavvik mellom delane til skulane',
	alike: 'Like skular',
	table: 'Spreiing med og utan støy',
	columns: {
		rank: 'Plass',
		name: 'Kommune',
		schools: 'Vurderte skular',
		observed: 'Spreiing',
		chance: 'Like skular',
		low: 'Frå',
		high: 'Til',
		atLeast: 'Så ofte hos like skular',
		grades: 'Av dette ulike trinn',
		noise: 'Støy',
		corrected: 'Utan støy',
		place: 'Plass utan støy',
		now: 'No',
		without: 'Utan støy, uttrekk'
	},
	help: {
		chance:
			'Gjennomsnittleg spreiing om skulane var like: kvar med snittet i kommunen, og støyen frå eigne elevar.',
		atLeast: 'Kor ofte like skular ville lege minst så langt frå kvarandre.',
		grades:
			'Skular med ulike trinn blir målte på ulike indikatorar, og kan ha ulike delar sjølv om dei er like.',
		noise: 'Rota av gjennomsnittet av variansen til skulane: uvissa i delen til kvar skule.',
		corrected: 'Rota av spreiing i andre minus støy i andre, minst 0.'
	},
	drawn: 'trekt ut',
	notDrawn: 'ikkje trekt ut',
	unit: 'Spreiing, like skular, støy og utan støy er standardavvik (n − 1) i prosentpoeng av del risikopoeng, òg om regelen bruker eit anna mål.',
	notes: {
		alike:
			'Like skular: alle har snittet i kommunen på kvar indikator kvart år (vekta med elevtal), og støy etter sine eigne elevar. Frå og til er 5- og 95-prosentpunktet.',
		noise:
			'Støy er rekna rundt dei trykte tala, med dei same føresetnadene som under «Kor sikkert?». Skjerma tal er utelatne, som i delane.',
		method: ({ n }: { n: number }) =>
			`Fordelinga av poenga til kvar skule er eksakt. Like skular er trekte ${n} gonger. Å trekkje frå støyen er eit tankeeksperiment, ikkje ein del av regelen i ordninga.`
	},
	criterion: {
		heading: 'Skular blant dei svakaste',
		percentile: ({
			reached,
			all,
			part,
			threshold
		}: Record<'reached' | 'all' | 'part' | 'threshold', string>) =>
			`Etter prosentpunkt er det ${reached} av ${all} skular (${part}), dei med del på minst ${threshold}.`,
		rank: ({ reached, all, part, threshold }: Record<'reached' | 'all' | 'part' | 'threshold', string>) =>
			`Etter plassering er det ${reached} av ${all} skular (${part}), dei med del på minst ${threshold}.`,
		same: 'Med den måten ville dei same kommunane vore i spreiingsuttrekket.',
		moved: ({ into, out }: { into: string; out: string }) =>
			`Med den måten ville desse ha kome inn: ${into}; og desse gått ut: ${out}.`,
		nobody: 'ingen'
	}
};
