const points = (n: number) => (n === 1 ? '1 risikopoeng' : `${n} risikopoeng`);

/** The map of municipalities. */
export default {
	tab: 'Kart',
	show: 'Vis',
	measures: {
		share: 'Andel risikopoeng',
		rank: 'Plass på listen',
		drawn: 'Trukket ut eller ikke',
		chance: 'Hvor ofte trukket ut',
		change: 'Endring fra et annet scenario',
		value: 'Verdi på en indikator',
		points: 'Risikopoeng på en indikator'
	},
	indicator: 'Indikator',
	year: 'Skoleår',
	other: 'Sammenliknet med',
	county: 'Område',
	country: 'Hele landet',
	layout: 'Plassering',
	layouts: { tiles: 'Som på kartet', counties: 'Fylke for fylke' },
	big: 'Store ruter med navn',
	region: 'Kart over kommunene',
	description: 'Hver sekskant er en kommune. Bokstaven eller tallet i den sier det samme som fargen.',
	keys: 'Bruk piltastene for å gå mellom kommuner, Home og End til den første og siste, og Enter for å åpne forklaringen.',
	from: ({ from, to }: { from: string; to: string }) => `${from} til ${to}`,
	rank: ({ rank }: { rank: string }) => `plass ${rank}`,
	points: ({ n }: { n: number }) => points(n),
	pointsTitle: ({ where }: { where: string }) => `Risikopoeng: ${where}`,
	changeTitle: ({ name }: { name: string }) => `Endring fra: ${name}`,
	drawnAs: ({ kind }: { kind: string }) => `trukket ut: ${kind}`,
	hatched: 'skravert: utelatt av en regel',
	outline: 'tykk strek: trukket ut (stiplet: spredning)',
	states: {
		notAssessed: 'ikke vurdert',
		filtered: 'utelatt av en regel',
		suppressed: 'skjermet',
		missing: 'mangler',
		notApplicable: 'gjelder ikke',
		noLimit: 'ikke med i reglene',
		unknown: 'ikke regnet ut',
		absent: 'ikke i filene'
	},
	drawn: {
		none: 'ikke trukket ut',
		average: 'gjennomsnittsuttrekket',
		spread: 'spredningsuttrekket',
		letters: { average: 'G', spread: 'S' }
	},
	change: {
		none: 'ute i begge',
		both: 'med i begge, samme uttrekk',
		in: 'kommer inn',
		out: 'går ut',
		kind: 'bytter uttrekk',
		letters: { in: 'I', out: 'U', kind: 'B' }
	},
	absent: ({ n, names }: { n: number; names: string }) =>
		(n === 1 ? 'Én kommune har ingen rad i filene' : `${n} kommuner har ingen rad i filene`) + `: ${names}.`,
	needsChance: 'Regn ut dette under «Hvor sikkert?» først. Da vises det her for de samme reglene.',
	anonymous:
		'Navn er skjult. Et kart ville vist hvem som er hvem, så rutene står i rekkefølge etter verdi i stedet.',
	source:
		'Plassen til sekskantene er beregnet fra kommunegrensene til SSB og Kartverket (© Kartverket, CC BY 4.0).',
	table: 'De samme tallene som tabell',
	counties: {
		heading: 'Etter fylke',
		known: 'Med verdi',
		mean: ({ measure }: { measure: string }) => `${measure}, snitt`,
		expected: 'Ventet antall trukket ut',
		meanNote: 'Snittet teller hver kommune én gang, uansett størrelse.'
	}
};
