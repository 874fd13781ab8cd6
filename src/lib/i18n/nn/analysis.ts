import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');

const analysis: WorkMessages['analysis'] = {
	title: 'Analysar',
	variable: 'Variabel',
	variables: 'Variablar',
	noProjectTitle: 'Ikkje noko prosjekt er ope',
	noProjectText: 'Opne filer, eit prosjekt eller eksempeldataa først.',
	toStart: 'Til start',
	add: 'Ny analyse',
	addTitle: 'Kva vil du finne ut?',
	addSearch: 'Søk etter spørsmål eller metode',
	addNothing: 'Ingen analyse passar til søket.',
	groups: {
		answers: 'Svar og fordelingar',
		means: 'Gjennomsnitt og skilnader',
		relations: 'Samanhengar',
		scales: 'Spørsmål som høyrer saman',
		sample: 'Utval og svarprosent',
		drawn: 'Kven som er trekte ut',
		grants: 'Tilskot',
		published: 'Publiserte tal og tekst'
	},
	optionsOf: ({ name }) => `Val for «${name}»`,
	helpLink: 'Hjelp om analysar',
	listLabel: 'Analysane i prosjektet',
	emptyTitle: 'Ingen analysar enno',
	emptyText: 'Begynn med eit spørsmål, eller med namnet på ein metode.',
	moveUp: 'Opp',
	moveDown: 'Ned',
	name: 'Namn',
	note: 'Notat',
	noteLabel: 'Notat til analysen',
	duplicate: 'Lag kopi',
	remove: 'Slett',
	copyOf: ({ name }) => `${name} (kopi)`,
	table: 'Tabell',
	noTable: 'Tabellen finst ikkje lenger',
	hideOptions: 'Gøym lista og vala',
	showOptions: 'Vis lista og vala',
	noWeight: 'Inga vekt er vald for tabellen. Du vel ei på sida Data: opne tabellen, og så «Om tabellen».',
	rowChoices: 'Rader: filter, oppdeling, vekt',
	allRows: 'Alle radene',
	filter: 'Filter',
	filterHelp: 'Filter lagar ein på sida for tabellen, under Data.',
	split: 'Del opp etter',
	noSplit: 'Ikkje delt opp',
	how: 'Slik er det rekna',
	computing: 'Reknar',
	stoppedText: 'Utrekninga vart stansa.',
	again: 'Rekn vidare',
	factMethod: 'Metode',
	factData: 'Tabell',
	factRows: 'Rader',
	factFilter: 'Filter',
	factSplit: 'Delt opp etter',
	factWeight: 'Vekt',
	picker: {
		chosen: ({ label }) => `${label}: valde`,
		up: ({ variable }) => `Flytt «${variable}» opp`,
		remove: ({ variable }) => `Ta ut «${variable}»`,
		choose: ({ count }) => `Vel mellom ${number(count)} variablar`,
		search: 'Søk i variablane',
		all: 'Vel alle som er viste',
		none: 'Vel ingen',
		list: ({ label }) => `${label}: alle`,
		nothing: 'Ingen variablar passar.'
	},
	filterOption: ({ name, rows }) => `${name} (${Number(rows) === 1 ? 'éi rad' : `${number(rows)} rader`})`,
	useWeight: ({ weight }) => `Bruk vekta ${weight}`,

	// Parts of results and why there is none, by their codes.
	rowsUsed: ({ used, all }) =>
		`Utgangspunktet er ${number(used)} av ${number(all)} rader. Dei som manglar eit svar, fell ut der svaret trengst: sjå N i tabellane.`,
	rowsLost: ({ used, all }) =>
		`Berre ${number(used)} av ${number(all)} rader har svar på alle spørsmåla, og berre dei er med. «Veit ikkje» er ikkje eit svar her. Liknar dei som fall ut, på dei andre? Færre spørsmål gir fleire rader.`,
	weightIgnored: ({ weight }) => `Vekta ${weight} er ikkje brukt: metoden reknar alle radene likt.`,
	weightUsed: ({ weight, left }) =>
		`Vekta ${weight} er brukt.` +
		(Number(left) > 0
			? ` ${Number(left) === 1 ? 'Éi rad' : `${number(left)} rader`} utan brukande vekt er ikkje med.`
			: ''),
	weightOff: ({ weight }) => `Vekta ${weight} er slått av.`,
	noDataset: 'Tabellen som analysen gjeld, finst ikkje lenger. Vel ein annan under «Tabell».',
	noFilter: 'Filteret som analysen bruker, finst ikkje lenger. Vel eit anna, eller alle radene.',
	noRows: 'Ingen rader er att. Sjå etter i filteret og vekta.',
	noAnalysis: 'Ein analyse som det er vist til, finst ikkje lenger.',
	circle: 'Analysen viser til seg sjølv, og kan ikkje reknast ut. Ta ut tilvisinga.',
	noVariable: ({ variable }) =>
		`Variabelen «${variable}» finst ikkje i tabellen. Vel ein annan, eller sjå etter om han har fått nytt namn.`,
	stopped: 'Utrekninga vart stansa.',
	failed: ({ reason }) => `Noko gjekk gale i programmet: ${reason}. Ta kopi av meldinga og meld frå.`
};

export default analysis;
