const of = (n: number, all: number) => `${n === 1 ? 'én' : n} av de ${all} i spredningsuttrekket`;

/** The spread draw with noise removed. */
export default {
	show: 'Vis',
	views: { list: 'Kandidatene', noise: 'Hvor mye er tilfeldig?' },
	lead: 'Få elever gir skoler tilfeldig ulike tall. Her står spredningen mellom skolene ved siden av den spredningen like skoler ville hatt med de samme elevtallene, og hvem som ville vært trukket ut når støyen er trukket fra.',
	working: 'Regner ut hva tilfeldigheter alene ville gitt',
	stopped: 'Utregningen ble stoppet.',
	failed: 'Noe gikk galt underveis. Prøv på nytt.',
	again: 'Regn ut',
	none: 'Ingen kandidater',
	noneText: 'Ingen kommune oppfyller vilkårene for spredningsuttrekket. Endre reglene.',
	meaning: 'Hva det betyr for uttrekket',
	hidden: ({ n }: { n: number }) => (n === 1 ? '1 kommune' : `${n} kommuner`),
	noneByNoise: ({ n }: { n: number }) =>
		`Alle ${n} i spredningsuttrekket ville ha hatt plass også når støyen er trukket fra.`,
	byNoise: ({ n, all, names }: { n: number; all: number; names: string }) =>
		`${of(n, all).replace(/^é/, 'É')} er med bare fordi støyen er regnet med, og ville ikke hatt plass når den er trukket fra: ${names}.`,
	instead: ({ names }: { names: string }) => `I stedet ville disse ha kommet inn: ${names}.`,
	noneOrdinary: ({ n }: { n: number }) =>
		`Hos alle ${n} i spredningsuttrekket ligger skolene lenger fra hverandre enn like skoler gjør i 95 av 100 tilfeller.`,
	ordinary: ({ n, all, names }: { n: number; all: number; names: string }) =>
		`Hos ${of(n, all)} ligger skolene ikke lenger fra hverandre enn like skoler ofte gjør (oftere enn 5 av 100 ganger): ${names}.`,
	quiet: ({ n, all }: { n: number; all: number }) =>
		`${n} av ${all} tall for skolene har ikke kjent støy og står stille. Støyen er da for liten.`,
	plot: 'Spredning mot like skoler',
	plotDescription: ({ n }: { n: number }) =>
		`Standardavviket mellom skolenes andeler i ${n} kommuner, og hva det ville vært med like skoler.`,
	plotNote:
		'Strekene går fra 5- til 95-prosentpunktet for like skoler. Ligger spredningen til høyre for streken, er det mer enn tilfeldigheter og ulike trinn.',
	axis: 'Standardavvik mellom skolenes andeler',
	alike: 'Like skoler',
	table: 'Spredning med og uten støy',
	columns: {
		rank: 'Plass',
		name: 'Kommune',
		schools: 'Vurderte skoler',
		observed: 'Spredning',
		chance: 'Like skoler',
		low: 'Fra',
		high: 'Til',
		atLeast: 'Så ofte hos like skoler',
		grades: 'Av dette ulike trinn',
		noise: 'Støy',
		corrected: 'Uten støy',
		place: 'Plass uten støy',
		now: 'Nå',
		without: 'Uten støy, uttrekk'
	},
	help: {
		chance:
			'Gjennomsnittlig spredning hvis skolene var like: hver med kommunens snitt, og støyen fra egne elever.',
		atLeast: 'Hvor ofte like skoler ville ligget minst så langt fra hverandre.',
		grades: 'Skoler med ulike trinn måles på ulike indikatorer, og kan ha ulike andeler selv om de er like.',
		noise: 'Roten av gjennomsnittet av skolenes varians: usikkerheten i andelen til hver skole.',
		corrected: 'Roten av spredning i annen minus støy i annen, minst 0.'
	},
	drawn: 'trukket ut',
	notDrawn: 'ikke trukket ut',
	unit: 'Spredning, like skoler, støy og uten støy er standardavvik (n − 1) i prosentpoeng av andel risikopoeng, også om regelen bruker et annet mål.',
	notes: {
		alike:
			'Like skoler: alle har kommunens snitt på hver indikator hvert år (vektet med elevtall), og støy etter sine egne elever. Fra og til er 5- og 95-prosentpunktet.',
		noise:
			'Støy er regnet rundt de trykte tallene, med de samme antakelsene som under «Hvor sikkert?». Skjermede tall er utelatt, som i andelene.',
		method: ({ n }: { n: number }) =>
			`Fordelingen av poengene til hver skole er eksakt. Like skoler er trukket ${n} ganger. Å trekke fra støyen er et tankeeksperiment, ikke en del av ordningens regel.`
	},
	criterion: {
		heading: 'Skoler blant de svakeste',
		percentile: ({
			reached,
			all,
			part,
			threshold
		}: Record<'reached' | 'all' | 'part' | 'threshold', string>) =>
			`Etter prosentpunkt er det ${reached} av ${all} skoler (${part}), de med andel på minst ${threshold}.`,
		rank: ({ reached, all, part, threshold }: Record<'reached' | 'all' | 'part' | 'threshold', string>) =>
			`Etter plassering er det ${reached} av ${all} skoler (${part}), de med andel på minst ${threshold}.`,
		same: 'Med den måten ville de samme kommunene vært i spredningsuttrekket.',
		moved: ({ into, out }: { into: string; out: string }) =>
			`Med den måten ville disse ha kommet inn: ${into}; og disse gått ut: ${out}.`,
		nobody: 'ingen'
	}
};
