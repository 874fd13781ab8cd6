/** The example projects: names of datasets, analyses and draws that the program makes in the reader's language. */
export default {
	survey: 'Oppdiktet undersøkelse om kompetanseutvikling i skolen',
	wave: ({ year }: { year: number }) => `Svar ${year}`,
	waveLabel: 'Undersøkelsens år',
	figures: 'Kommunetall 2020 og 2023',
	newest: 'Nyeste år',
	earlier: 'Uttrekket i 2020',
	stack: 'Svar fra begge årene',
	linked: 'Svar med kommunetall',
	owners: 'Skoleeiere',
	ownersPhrase: 'svarer for skoleeieren',
	drawn: 'Uttrekket som tabell',
	profile: 'Uttrekket med kommunetall',
	response: 'Svarprosent etter år og rolle',
	representative: 'Likner kommunene som svarte på alle kommuner?',
	likert: ({ index }: { index: string }) => `${index}: svar på påstandene`,
	likertRoles: 'Opplevd nytte: svar etter rolle',
	likertCompared: 'Opplevd nytte: 2021 mot 2024, påstand for påstand',
	means: 'Indeksene etter rolle, med Cohens d',
	waves: 'Forskjell mellom 2021 og 2024',
	roles: 'Forskjell mellom rollene',
	correlation: 'Sammenheng mellom indeksene',
	factor: 'Faktoranalyse av alle påstandene',
	alpha: ({ index }: { index: string }) => `${index}: Cronbachs alfa`,
	structure: 'Hvem er trukket ut? Profil og fylker',
	logistic: 'Kjennetegn ved kommuner som er trukket ut',
	allocation: 'Tilskudd etter to nøkler',
	drawNow: 'Uttrekk 2025, regler fra 2022',
	drawBefore: 'Reglene fra 2020',
	drawBroad: 'Krav om mer data og større spredning',
	publishedTable: ({ table, about }: { table: string; about: string }) => `Tabell ${table}: ${about}`,
	publishedCheck: ({ table, about }: { table: string; about: string }) =>
		`Tabell ${table}, kontroll: ${about}`,
	publishedDifference: ({ table, about }: { table: string; about: string }) =>
		`Tabell ${table}, forskjeller: ${about}`,
	publishedNote: ({ source }: { source: string }) =>
		`Tallene er publisert i ${source}. Påstandene er gjengitt i korte, egne ord.`,
	publishedSd: ({ source }: { source: string }) =>
		`Gjennomsnittene er publisert i ${source}. Rapporten har ikke standardavvik: de er regnet ut fra de publiserte prosentene, og N er uten «vet ikke».`,
	publishedStep: ({ n, source }: { n: number; source: string }) =>
		`${n} publiserte tabeller fra ${source} lagt inn`,
	finishedName: 'Eksempel: undersøkelse og uttrekk (oppdiktet)',
	publishedName: 'AFI-2024: de publiserte tabellene'
};
