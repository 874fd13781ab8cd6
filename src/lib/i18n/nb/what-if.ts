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
	}
};
