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
	},
	margins: {
		heading: 'Grensesona',
		lead: 'Kor langt kvar kommune ligg frå grensa, og den minste endringa som ville ha flytta han over.',
		none: 'Det finst inga grense å måle mot',
		noneText: 'Ingen eller alle kommunar er trekte ut. Endre talet på plassar i reglane.',
		zone: 'Vis',
		nearest: ({ n }: { n: number }) => `Dei ${n} nærmast grensa`,
		all: ({ n }: { n: number }) => `Alle ${n} som kan trekkjast ut`,
		search: 'Finn dei minste endringane',
		working: 'Prøver endringar, kommune for kommune',
		failed: 'Noko gjekk gale undervegs. Prøv på nytt.',
		table: 'Marginar',
		columns: {
			margin: 'Margin, prosentpoeng',
			points: 'Margin, poeng',
			spread: 'Margin, spreiing',
			cell: 'Minste endring av eitt tal',
			limit: 'Minste endring av éi grense'
		},
		notDrawn: 'ikkje trekt ut',
		notSearched: 'ikkje prøvd',
		noFlip: 'inga',
		pupils: ({ n, all }: { n: number; all: number }) => `minst ${n} av ${all} elevar`,
		limits: { national: 'nasjonal grense', absolute: 'absolutt grense' },
		pointsHelp: 'Marginen gonga med dei moglege risikopoenga til kommunen.',
		spreadHelp: 'Avstand til grensa i spreiingsuttrekket, for dei som er kandidatar der. Prosentpoeng.',
		unit: 'Marginar i prosentpoeng av del risikopoeng. Pluss er på den uttrekte sida.',
		flipNote:
			'Kvar endring er prøvd ved å gjere uttrekket på nytt. Minst er målt i standardavvik mellom kommunar.',
		plot: 'Delane rundt grensa',
		plotDescription: ({ n }: { n: number }) =>
			`Del risikopoeng for ${municipalities(n)} rundt grensa, og kven som er trekte ut.`,
		axis: 'Del risikopoeng',
		cut: 'siste uttrekte',
		plotNote:
			'Kommunar som er utelatne av ein regel, er ikkje med. Dei som berre er nær grensa i spreiingsuttrekket, står i tabellen.'
	}
};
