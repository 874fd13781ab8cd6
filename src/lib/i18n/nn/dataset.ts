import type { WorkMessages } from '../types';

const number = (n: number) => n.toLocaleString('nn-NO');
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

const dataset: WorkMessages['dataset'] = {
	title: 'Tabell',
	noneTitle: 'Ingen slik tabell i prosjektet',
	noneText: 'Han kan vere fjerna. Alle tabellane i prosjektet står på sida Data.',
	toData: 'Til Data',
	making: 'Set saman tabellen',
	tabs: {
		label: 'Visingar av tabellen',
		variables: 'Variablar',
		derived: 'Nye variablar',
		filters: 'Filter',
		rows: 'Rader',
		notes: 'Merknader'
	},
	rows: (n) => count(n, 'rad', 'rader'),
	variables: (n) => count(n, 'variabel', 'variablar'),
	source: 'Kjelde',
	line: 'Linje',
	rowsTitle: ({ table }) => `Rader i ${table}`,
	noNotes: 'Ingen merknader.',
	problem: ({ variable }) => `«${variable}» er ikkje rekna ut`,
	made: {
		heading: 'Tabellar laga av andre',
		lead: 'Kople, slå saman, stable eller snu tabellane over til nye. Dei blir rekna ut på nytt når tala dei er laga av, blir endra.',
		remove: ({ table }) => `Fjern ${table}`,
		removeShort: 'Fjern',
		removed: ({ table }) => `«${table}» er fjerna.`
	},
	kinds: {
		value: 'verdi',
		suppressed: 'skjerma',
		missing: 'manglar',
		notApplicable: 'ikkje aktuelt',
		dontKnow: 'veit ikkje',
		unanswered: 'ikkje svart',
		routedOut: 'ikkje spurd'
	},

	noTable: ({ dataset }) => `Tabellen som «${dataset}» er laga av, er ikkje i prosjektet lenger.`,
	noDataset: ({ dataset }) =>
		`«${dataset}» er laga av ein annan tabell, som er fjerna eller sjølv ikkje kan lagast.`,
	circle: ({ dataset }) => `«${dataset}» ville vore laga av seg sjølv. Vel ein annan tabell.`,
	noVariable: ({ variable }) => `Variabelen «${variable}» finst ikkje i tabellen.`,
	failed: ({ dataset, reason }) =>
		`«${dataset}» kunne ikkje lagast, av ein grunn programmet ikkje kjenner: ${reason}. Det er ein feil i programmet; sei gjerne frå.`
};
export default dataset;
