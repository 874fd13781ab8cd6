const points = (n: number) => (n === 1 ? '1 risikopoeng' : `${n} risikopoeng`);

/** The map of municipalities. */
export default {
	tab: 'Kart',
	show: 'Vis',
	measures: {
		share: 'Del risikopoeng',
		rank: 'Plass på lista',
		drawn: 'Trekt ut eller ikkje',
		chance: 'Kor ofte trekt ut',
		change: 'Endring frå eit anna scenario',
		value: 'Verdi på ein indikator',
		points: 'Risikopoeng på ein indikator'
	},
	indicator: 'Indikator',
	year: 'Skuleår',
	other: 'Samanlikna med',
	county: 'Område',
	country: 'Heile landet',
	layout: 'Plassering',
	layouts: { tiles: 'Som på kartet', counties: 'Fylke for fylke' },
	big: 'Store ruter med namn',
	region: 'Kart over kommunane',
	description: 'Kvar sekskant er ein kommune. Bokstaven eller talet i han seier det same som fargen.',
	keys: 'Bruk piltastane for å gå mellom kommunar, Home og End til den første og siste, og Enter for å opne forklaringa.',
	from: ({ from, to }: { from: string; to: string }) => `${from} til ${to}`,
	rank: ({ rank }: { rank: string }) => `plass ${rank}`,
	points: ({ n }: { n: number }) => points(n),
	pointsTitle: ({ where }: { where: string }) => `Risikopoeng: ${where}`,
	changeTitle: ({ name }: { name: string }) => `Endring frå: ${name}`,
	drawnAs: ({ kind }: { kind: string }) => `trekt ut: ${kind}`,
	hatched: 'skravert: utelaten av ein regel',
	outline: 'tjukk strek: trekt ut (stipla: spreiing)',
	states: {
		notAssessed: 'ikkje vurdert',
		filtered: 'utelaten av ein regel',
		suppressed: 'skjerma',
		missing: 'manglar',
		notApplicable: 'gjeld ikkje',
		noLimit: 'ikkje med i reglane',
		unknown: 'ikkje rekna ut',
		absent: 'ikkje i filene'
	},
	drawn: {
		none: 'ikkje trekt ut',
		average: 'gjennomsnittsuttrekket',
		spread: 'spreiingsuttrekket',
		letters: { average: 'G', spread: 'S' }
	},
	change: {
		none: 'ute i begge',
		both: 'med i begge, same uttrekk',
		in: 'kjem inn',
		out: 'går ut',
		kind: 'byter uttrekk',
		letters: { in: 'I', out: 'U', kind: 'B' }
	},
	absent: ({ n, names }: { n: number; names: string }) =>
		(n === 1 ? 'Éin kommune har inga rad i filene' : `${n} kommunar har inga rad i filene`) + `: ${names}.`,
	needsChance: 'Rekn ut dette under «Kor sikkert?» først. Då blir det vist her for dei same reglane.',
	anonymous:
		'Namn er skjulte. Eit kart ville vist kven som er kven, så rutene står i rekkjefølgje etter verdi i staden.',
	source:
		'Plassen til sekskantane er rekna ut frå kommunegrensene til SSB og Kartverket (© Kartverket, CC BY 4.0).',
	table: 'Dei same tala som tabell',
	counties: {
		heading: 'Etter fylke',
		known: 'Med verdi',
		mean: ({ measure }: { measure: string }) => `${measure}, snitt`,
		expected: 'Venta tal på trekte ut',
		meanNote: 'Snittet tel kvar kommune éin gong, uansett storleik.'
	}
};
