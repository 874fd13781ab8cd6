const municipalities = (n: number) => (n === 1 ? '1 kommune' : `${n} kommuner`);

/** Scenarios: several draws of one project, chosen as tabs and put side by side. */
export default {
	heading: 'Scenarioer',
	add: 'Nytt scenario',
	added: ({ name, from }: { name: string; from: string }) => `«${name}» er en kopi av «${from}».`,
	numbered: ({ n }: { n: number }) => `Scenario ${n}`,
	rename: 'Gi nytt navn',
	name: 'Navn på scenarioet',
	save: 'Lagre navnet',
	cancel: 'Avbryt',
	remove: 'Slett',
	removed: ({ name }: { name: string }) => `«${name}» er slettet.`,
	copyOf: ({ name, n }: { name: string; n: number }) => `${name} (${n})`,
	preset: ({ name }: { name: string }) => `Regelsett: ${name}`,
	taken: ({ n }: { n: number }) => `${n} uttrekk er lagt til som scenarioer. Det første er valgt.`,
	fromLink: ({ n }: { n: number }) =>
		`Lenken inneholder regler for ${n} uttrekk. De blir lagt til som scenarioer.`,
	share: {
		legend: 'Hva skal med?',
		one: ({ name }: { name: string }) => `Bare «${name}»`,
		all: ({ n }: { n: number }) => `Alle ${n} scenarioene`
	},
	compare: 'Sammenlikn',
	from: 'Sammenlikn fra',
	to: 'til',
	swap: 'Bytt om',
	loading: 'Sammenlikner',
	stop: 'Stopp',
	failed: 'Sammenlikningen stanset. Velg på nytt.',
	same: 'De to har de samme reglene. Endre en regel i et av dem, eller velg et annet.',
	summary: ({ into, out, kind }: { into: number; out: number; kind: number }) =>
		`${municipalities(into)} inn, ${municipalities(out)} ut${kind > 0 ? `, og ${municipalities(kind)} i et annet uttrekk` : ''}.`,
	nobody: 'Ingen kommune flytter seg inn eller ut. De to listene er like.',
	rules: ({ n }: { n: number }) => (n === 1 ? '1 regel er ulik' : `${n} regler er ulike`),
	noRules: 'Ingen regel er ulik.',
	moved: 'Hvem flytter seg, og hvorfor',
	columns: {
		municipality: 'Kommune',
		county: 'Fylke',
		move: 'Inn eller ut',
		from: ({ name }: { name: string }) => `Plass i «${name}»`,
		to: ({ name }: { name: string }) => `Plass i «${name}»`,
		cause: 'Regelen som gjorde det',
		reasons: 'Hva som skjedde'
	},
	moves: { in: 'inn', out: 'ut', kind: 'annet uttrekk' },
	rankHelp: 'Plassen blant alle vurderte kommuner. Kommuner som er utelatt, har også en plass.',
	causeHelp:
		'Funnet ved å trekke på nytt med én regel endret om gangen. «Alene» betyr at regelen alene flytter kommunen på samme måte.',
	alone: ({ rules }: { rules: string }) => `Alene: ${rules}`,
	eachAlone: ({ rules }: { rules: string }) => `Hver for seg: ${rules}`,
	together: ({ rules }: { rules: string }) => `Sammen: ${rules}`,
	order: ({ rules }: { rules: string }) => `Til sist, når reglene endres etter tur: ${rules}`,
	shift: {
		title: 'Slik skifter plassene',
		description: ({ n, from, to }: { n: number; from: string; to: string }) =>
			`Plassen til ${municipalities(n)} i «${from}» og i «${to}»: de som kommer inn eller går ut, og de av de øvrige uttrukne som flytter seg mest.`,
		axis: 'Plass (1 = høyest andel risikopoeng)',
		reference: ({ name }: { name: string }) => `siste uttrukne i «${name}»`,
		note: 'Plassen gjelder gjennomsnittsuttrekket og teller alle vurderte kommuner, også de som er utelatt.'
	},
	agreement: {
		heading: 'Hvor like er listene?',
		overlap: ({ both, from, to }: { both: number; from: number; to: number }) =>
			`${both} kommuner er på begge lister, av ${from} på den første og ${to} på den andre.`,
		average: ({ both, from, to }: { both: number; from: number; to: number }) =>
			`I gjennomsnittsuttrekket alene er ${both} felles, av ${from} og ${to}.`,
		kappa: ({ kappa, low, high, words }: { kappa: string; low: string; high: string; words: string }) =>
			`Cohens kappa er ${kappa} (95 % intervall ${low} til ${high}): ${words}. 1 er helt like lister, 0 er det tilfeldighet alene ville gitt.`,
		none: 'Cohens kappa kan ikke regnes ut, fordi listene er tomme eller har alle kommuner.',
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
		heading: 'Hva slags kommuner er på listene?',
		columns: { what: 'Kjennetegn', all: 'Alle kommuner' },
		rows: {
			municipalities: 'Kommuner',
			populationMedian: 'Innbyggere, median',
			populationTotal: 'Innbyggere til sammen',
			small: 'Med færre enn 5 000 innbyggere',
			centralityMedian: 'Sentralitetsindeks, median',
			leastCentral: 'I sentralitetsklasse 5 og 6',
			pupilsMedian: 'Elever bak et resultat, median',
			oneSchool: 'Med én skole i dataene'
		},
		counties: 'Fylker',
		unknown: 'ukjent',
		note: 'Begge uttrekk samlet. Folketall er fra 1. januar det siste året i grunnlaget. Elever er kommunens gjennomsnitt over cellene med elevtall.'
	}
};
