const municipalities = (n: number) => (n === 1 ? '1 kommune' : `${n} kommunar`);

/** Scenarios: several draws of one project, chosen as tabs and put side by side. */
export default {
	heading: 'Scenario',
	add: 'Nytt scenario',
	added: ({ name, from }: { name: string; from: string }) => `«${name}» er ein kopi av «${from}».`,
	numbered: ({ n }: { n: number }) => `Scenario ${n}`,
	rename: 'Gi nytt namn',
	name: 'Namn på scenarioet',
	save: 'Lagre namnet',
	cancel: 'Avbryt',
	remove: 'Slett',
	removed: ({ name }: { name: string }) => `«${name}» er sletta.`,
	copyOf: ({ name, n }: { name: string; n: number }) => `${name} (${n})`,
	preset: ({ name }: { name: string }) => `Regelsett: ${name}`,
	taken: ({ n }: { n: number }) => `${n} uttrekk er lagde til som scenario. Det første er valt.`,
	fromLink: ({ n }: { n: number }) =>
		`Lenkja inneheld reglar for ${n} uttrekk. Dei blir lagde til som scenario.`,
	share: {
		legend: 'Kva skal vere med?',
		one: ({ name }: { name: string }) => `Berre «${name}»`,
		all: ({ n }: { n: number }) => `Alle ${n} scenarioa`
	},
	compare: 'Samanlikn',
	from: 'Samanlikn frå',
	to: 'til',
	swap: 'Byt om',
	loading: 'Samanliknar',
	stop: 'Stopp',
	failed: 'Samanlikninga stansa. Vel på nytt.',
	same: 'Dei to har dei same reglane. Endre ein regel i eitt av dei, eller vel eit anna.',
	summary: ({ into, out, kind }: { into: number; out: number; kind: number }) =>
		`${municipalities(into)} inn, ${municipalities(out)} ut${kind > 0 ? `, og ${municipalities(kind)} i eit anna uttrekk` : ''}.`,
	nobody: 'Ingen kommune flyttar seg inn eller ut. Dei to listene er like.',
	rules: ({ n }: { n: number }) => (n === 1 ? '1 regel er ulik' : `${n} reglar er ulike`),
	noRules: 'Ingen regel er ulik.',
	moved: 'Kven flyttar seg, og kvifor',
	columns: {
		municipality: 'Kommune',
		county: 'Fylke',
		move: 'Inn eller ut',
		from: ({ name }: { name: string }) => `Plass i «${name}»`,
		to: ({ name }: { name: string }) => `Plass i «${name}»`,
		cause: 'Regelen som gjorde det',
		reasons: 'Kva som hende'
	},
	moves: { in: 'inn', out: 'ut', kind: 'anna uttrekk' },
	rankHelp: 'Plassen blant alle vurderte kommunar. Kommunar som er utelatne, har òg ein plass.',
	causeHelp:
		'Funne ved å trekkje på nytt med éin regel endra om gongen. «Åleine» tyder at regelen åleine flyttar kommunen på same måten.',
	alone: ({ rules }: { rules: string }) => `Åleine: ${rules}`,
	eachAlone: ({ rules }: { rules: string }) => `Kvar for seg: ${rules}`,
	together: ({ rules }: { rules: string }) => `Saman: ${rules}`,
	order: ({ rules }: { rules: string }) => `Til sist, når reglane blir endra etter tur: ${rules}`,
	shift: {
		title: 'Slik skifter plassane',
		description: ({ n, from, to }: { n: number; from: string; to: string }) =>
			`Plassen til ${municipalities(n)} i «${from}» og i «${to}»: dei som kjem inn eller går ut, og dei av dei andre uttrekte som flyttar seg mest.`,
		axis: 'Plass (1 = høgast del risikopoeng)',
		reference: ({ name }: { name: string }) => `siste uttrekte i «${name}»`,
		note: 'Plassen gjeld gjennomsnittsuttrekket og tel alle vurderte kommunar, òg dei som er utelatne.'
	},
	agreement: {
		heading: 'Kor like er listene?',
		overlap: ({ both, from, to }: { both: number; from: number; to: number }) =>
			`${both} kommunar er på begge listene, av ${from} på den første og ${to} på den andre.`,
		average: ({ both, from, to }: { both: number; from: number; to: number }) =>
			`I gjennomsnittsuttrekket åleine er ${both} felles, av ${from} og ${to}.`,
		kappa: ({ kappa, low, high, words }: { kappa: string; low: string; high: string; words: string }) =>
			`Cohens kappa er ${kappa} (95 % intervall ${low} til ${high}): ${words}. 1 er heilt like lister, 0 er det tilfellet åleine ville gitt.`,
		none: 'Cohens kappa kan ikkje reknast ut, fordi listene er tomme eller har alle kommunane.',
		levels: {
			poor: 'mindre enn tilfeldig',
			slight: 'svært svakt samsvar',
			fair: 'svakt samsvar',
			moderate: 'middels samsvar',
			substantial: 'godt samsvar',
			full: 'svært godt samsvar'
		},
		source:
			'Kappa etter Cohen (1960), intervall etter Fleiss, Cohen og Everitt (1969), ord etter Landis og Koch (1977).'
	},
	profile: {
		heading: 'Kva slags kommunar er på listene?',
		columns: { what: 'Kjenneteikn', all: 'Alle kommunar' },
		rows: {
			municipalities: 'Kommunar',
			populationMedian: 'Innbyggjarar, median',
			populationTotal: 'Innbyggjarar til saman',
			small: 'Med færre enn 5 000 innbyggjarar',
			centralityMedian: 'Sentralitetsindeks, median',
			leastCentral: 'I sentralitetsklasse 5 og 6',
			pupilsMedian: 'Elevar bak eit resultat, median',
			oneSchool: 'Med éin skule i dataa'
		},
		counties: 'Fylker',
		unknown: 'ukjend',
		note: 'Begge uttrekka samla. Folketal er frå 1. januar det siste året i grunnlaget. Elevar er gjennomsnittet i kommunen over cellene med elevtal.'
	}
};
