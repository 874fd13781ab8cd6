const municipalities = (n: number) => (n === 1 ? '1 kommune' : `${n} kommunar`);

/** What the list would be along a range of one rule. */
export default {
	sweep: {
		heading: 'Varier ein regel',
		lead: 'Flytt eitt tal i reglane over eit intervall, og sjå kven som alltid er med, og kven som kjem og går.',
		parameter: 'Regel',
		indicator: 'Indikator',
		kinds: {
			places: 'Plassar i gjennomsnittsuttrekket',
			spreadPlaces: 'Plassar i spreiingsuttrekket',
			population: 'Folketalsgrense',
			coverage: 'Minste datagrunnlag',
			years: 'Talet på skuleår, dei siste',
			worstPart: 'Dårlegaste del, alle absolutte grenser',
			weight: 'Vekt',
			national: 'Nasjonal grense',
			absolute: 'Absolutt nedre grense'
		},
		range: { from: 'Frå', to: 'Til', step: 'Steg' },
		run: 'Køyr',
		working: 'Trekkjer på nytt for kvar verdi',
		stopped: 'Stansa. Køyr på nytt, gjerne med færre verdiar.',
		failed: 'Noko gjekk gale undervegs. Køyr på nytt.',
		badRange: ({ most }: { most: number }) =>
			`Skriv eit intervall der «Til» er minst «Frå» og steget er over 0. Plassar og år er heile tal. Høgst ${most} verdiar blir prøvde.`,
		summary: ({ core, borderline, n }: { core: number; borderline: number; n: number }) =>
			`${municipalities(core)} er med ved alle ${n} verdiane. ${municipalities(borderline)} er med ved nokre av dei.`,
		values: 'Lista ved kvar verdi',
		borderline: 'Dei som kjem og går',
		borderlineNote:
			'«Lågaste» og «høgaste» er den minste og den største verdien der kommunen er trekt ut. Han kan vere ute ved verdiar imellom.',
		plot: 'Kor mykje lista endrar seg',
		plotDescription: ({ name, n }: { name: string; n: number }) =>
			`Talet på kommunar inn og ut av lista for ${n} verdiar av: ${name}.`,
		axis: 'Kommunar',
		against: 'Inn og ut er målt mot lista med reglane slik dei er i scenarioet. Begge uttrekka er rekna med.',
		drawn: 'trekt ut',
		columns: {
			drawn: 'Trekte ut',
			in: 'Inn',
			out: 'Ut',
			whoIn: 'Kven inn',
			whoOut: 'Kven ut',
			municipality: 'Kommune',
			now: 'No',
			times: ({ n }: { n: number }) => `Gonger av ${n}`,
			lowest: 'Lågaste verdi',
			highest: 'Høgaste verdi'
		}
	}
};
