const municipalities = (n: number) => (n === 1 ? '1 kommune' : `${n} kommuner`);

/** What the list would be along a range of one rule. */
export default {
	sweep: {
		heading: 'Varier en regel',
		lead: 'Flytt ett tall i reglene over et intervall, og se hvem som alltid er med, og hvem som kommer og går.',
		parameter: 'Regel',
		indicator: 'Indikator',
		kinds: {
			places: 'Plasser i gjennomsnittsuttrekket',
			spreadPlaces: 'Plasser i spredningsuttrekket',
			population: 'Folketallsgrense',
			coverage: 'Minste datagrunnlag',
			years: 'Antall skoleår, de siste',
			worstPart: 'Dårligste andel, alle absolutte grenser',
			weight: 'Vekt',
			national: 'Nasjonal grense',
			absolute: 'Absolutt nedre grense'
		},
		range: { from: 'Fra', to: 'Til', step: 'Steg' },
		run: 'Kjør',
		working: 'Trekker på nytt for hver verdi',
		stopped: 'Stanset. Kjør på nytt, gjerne med færre verdier.',
		failed: 'Noe gikk galt underveis. Kjør på nytt.',
		badRange: ({ most }: { most: number }) =>
			`Skriv et intervall der «Til» er minst «Fra» og steget er over 0. Plasser og år er hele tall. Høyst ${most} verdier blir prøvd.`,
		summary: ({ core, borderline, n }: { core: number; borderline: number; n: number }) =>
			`${municipalities(core)} er med ved alle ${n} verdier. ${municipalities(borderline)} er med ved noen av dem.`,
		values: 'Listen ved hver verdi',
		borderline: 'De som kommer og går',
		borderlineNote:
			'«Laveste» og «høyeste» er den minste og den største verdien der kommunen er trukket ut. Den kan være ute ved verdier imellom.',
		plot: 'Hvor mye listen endrer seg',
		plotDescription: ({ name, n }: { name: string; n: number }) =>
			`Antall kommuner inn og ut av listen for ${n} verdier av: ${name}.`,
		axis: 'Kommuner',
		against: 'Inn og ut er målt mot listen med reglene slik de er i scenarioet. Begge uttrekk er regnet med.',
		drawn: 'trukket ut',
		columns: {
			drawn: 'Trukket ut',
			in: 'Inn',
			out: 'Ut',
			whoIn: 'Hvem inn',
			whoOut: 'Hvem ut',
			municipality: 'Kommune',
			now: 'Nå',
			times: ({ n }: { n: number }) => `Ganger av ${n}`,
			lowest: 'Laveste verdi',
			highest: 'Høyeste verdi'
		}
	},
	margins: {
		heading: 'Grensesonen',
		lead: 'Hvor langt hver kommune ligger fra grensen, og den minste endringen som ville ha flyttet den over.',
		none: 'Det finnes ingen grense å måle mot',
		noneText: 'Ingen eller alle kommuner er trukket ut. Endre antall plasser i reglene.',
		zone: 'Vis',
		nearest: ({ n }: { n: number }) => `De ${n} nærmest grensen`,
		all: ({ n }: { n: number }) => `Alle ${n} som kan trekkes ut`,
		search: 'Finn de minste endringene',
		working: 'Prøver endringer, kommune for kommune',
		failed: 'Noe gikk galt underveis. Prøv på nytt.',
		table: 'Marginer',
		columns: {
			margin: 'Margin, prosentpoeng',
			points: 'Margin, poeng',
			spread: 'Margin, spredning',
			cell: 'Minste endring av ett tall',
			limit: 'Minste endring av én grense'
		},
		notDrawn: 'ikke trukket ut',
		notSearched: 'ikke prøvd',
		noFlip: 'ingen',
		pupils: ({ n, all }: { n: number; all: number }) => `minst ${n} av ${all} elever`,
		limits: { national: 'nasjonal grense', absolute: 'absolutt grense' },
		pointsHelp: 'Marginen ganget med kommunens egne mulige risikopoeng.',
		spreadHelp: 'Avstand til grensen i spredningsuttrekket, for dem som er kandidater der. Prosentpoeng.',
		unit: 'Marginer i prosentpoeng av andel risikopoeng. Pluss er på den uttrukne siden.',
		flipNote:
			'Hver endring er prøvd ved å gjøre uttrekket på nytt. Minst er målt i standardavvik mellom kommuner.',
		plot: 'Andelene rundt grensen',
		plotDescription: ({ n }: { n: number }) =>
			`Andel risikopoeng for ${municipalities(n)} rundt grensen, og hvem som er trukket ut.`,
		axis: 'Andel risikopoeng',
		cut: 'siste uttrukne',
		plotNote:
			'Kommuner som er utelatt av en regel, er ikke med. De som bare er nær grensen i spredningsuttrekket, står i tabellen.'
	}
};
