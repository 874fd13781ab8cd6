import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');

const filters: WorkMessages['filters'] = {
	lead: 'Eit filter er eit utval av rader med eit namn, som analysar kan bruke. Radene blir ståande i tabellen.',
	noneTitle: 'Ingen filter enno',
	noneText:
		'Lag eit filter når ein tabell berre skal gjelde nokre, til dømes dei som har samarbeidd med ein rettleiar.',
	add: 'Nytt filter',
	edit: ({ filter }) => `Endre ${filter}`,
	duplicate: ({ filter }) => `Lag kopi av ${filter}`,
	remove: ({ filter }) => `Fjern ${filter}`,
	editShort: 'Endre',
	duplicateShort: 'Kopier',
	removeShort: 'Fjern',
	removed: ({ filter }) => `Filteret «${filter}» er fjerna.`,
	copyOf: ({ filter }) => `${filter} (kopi)`,
	newTitle: 'Nytt filter',
	changeTitle: ({ filter }) => `Endre «${filter}»`,
	name: 'Namn',
	nameHelp: 'Slik det heiter i lister: Samarbeid med rettleiar.',
	nameMissing: 'Gi filteret eit namn.',
	phrase: 'Det radene har felles, som framhald av «som …»',
	phraseHelp: 'Til bruk under tabellar: «av dei 75 % som har hatt samarbeid med rettleiar». Kan stå tomt.',
	way: 'Korleis radene blir valde',
	ways: { simple: 'Vel verdiar', expression: 'Skriv eit uttrykk' },
	wayHelp: 'Uttrykket er for samansett til å visast som val av verdiar.',
	condition: 'Vilkår',
	conditionHelp: 'Til dømes: samarbeid = "Ja" og ikkje er_tom(rolle)',
	variable: 'Variabel',
	oneOf: ({ variable }) => `«${variable}» er ein av`,
	from: 'Frå og med',
	to: 'Til og med',
	allMust: 'Alle desse må stemme:',
	addRow: 'Legg til ein variabel',
	removeRow: ({ variable }) => `Ta bort ${variable}`,
	noRows: 'Ingen variabel er vald enno, så alle radene er med.',
	manyValues: 'Variabelen har for mange ulike verdiar til å vise her. Skriv eit uttrykk i staden.',
	save: 'Lagre filteret',
	preview: 'Slik blir det',
	base: ({ percent, phrase }) => `av dei ${percent} som ${phrase}`,
	baseUnnamed: ({ percent, name }) => `av dei ${percent} som er med i «${name}»`,
	baseNameless: ({ percent }) => `av dei ${percent} som filteret tek med`,
	counts: ({ passed, known }) => `n = ${number(passed)} av ${number(known)} med kjent svar`,
	unknown: (n) =>
		n === 1
			? 'Éi rad har tomme celler, så ho er ikkje med.'
			: `${number(n)} rader har tomme celler, så dei er ikkje med.`,
	noneKnown: 'Ingen rader har kjent svar.',
	problem: 'Filteret kan ikkje brukast',

	stepAdded: ({ filter, dataset }) => `Filteret «${filter}» vart laga i «${dataset}».`,
	stepChanged: ({ filter, dataset }) => `Filteret «${filter}» i «${dataset}» vart endra.`,
	stepRemoved: ({ filter, dataset }) => `Filteret «${filter}» vart fjerna frå «${dataset}».`
};
export default filters;
