import type { Messages } from '../types';

const exampleProject: Messages['exampleProject'] = {
	survey: 'Oppdikta undersøking om kompetanseutvikling i skulen',
	wave: ({ year }) => `Svar ${year}`,
	waveLabel: 'Året for undersøkinga',
	figures: 'Kommunetal 2020 og 2023',
	newest: 'Nyaste året',
	earlier: 'Uttrekket i 2020',
	stack: 'Svar frå begge åra',
	linked: 'Svar med kommunetal',
	owners: 'Skuleeigarar',
	ownersPhrase: 'svarer for skuleeigaren',
	drawn: 'Uttrekket som tabell',
	profile: 'Uttrekket med kommunetal',
	response: 'Svarprosent etter år og rolle',
	representative: 'Liknar kommunane som svarte på alle kommunar?',
	likert: ({ index }) => `${index}: svar på påstandane`,
	likertRoles: 'Opplevd nytte: svar etter rolle',
	likertCompared: 'Opplevd nytte: 2021 mot 2024, påstand for påstand',
	means: 'Indeksane etter rolle, med Cohens d',
	waves: 'Skilnad mellom 2021 og 2024',
	roles: 'Skilnad mellom rollene',
	correlation: 'Samanheng mellom indeksane',
	factor: 'Faktoranalyse av alle påstandane',
	alpha: ({ index }) => `${index}: Cronbachs alfa`,
	structure: 'Kven er trekte ut? Profil og fylke',
	logistic: 'Kjenneteikn ved kommunar som er trekte ut',
	allocation: 'Tilskot etter to nøklar',
	drawNow: 'Uttrekk 2025, reglar frå 2022',
	drawBefore: 'Reglane frå 2020',
	drawBroad: 'Krav om meir data og større spreiing',
	publishedTable: ({ table, about }) => `Tabell ${table}: ${about}`,
	publishedCheck: ({ table, about }) => `Tabell ${table}, kontroll: ${about}`,
	publishedDifference: ({ table, about }) => `Tabell ${table}, skilnader: ${about}`,
	publishedNote: ({ source }) => `Tala er publiserte i ${source}. Påstandane er gitt att i korte, eigne ord.`,
	publishedSd: ({ source }) =>
		`Gjennomsnitta er publiserte i ${source}. Rapporten har ikkje standardavvik: dei er rekna ut frå dei publiserte prosentane, og N er utan «veit ikkje».`,
	publishedStep: ({ n, source }) => `${n} publiserte tabellar frå ${source} lagde inn`,
	finishedName: 'Eksempel: undersøking og uttrekk (oppdikta)',
	publishedName: 'AFI-2024: dei publiserte tabellane'
};

export default exampleProject;
