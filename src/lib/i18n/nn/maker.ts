import type { WorkMessages } from '../types';

const number = (n: number) => n.toLocaleString('nn-NO');

const maker: WorkMessages['maker'] = {
	ways: {
		stack: 'Stable tabellar',
		reshape: 'Snu ein tabell',
		counts: 'Skriv inn tal på svar',
		change: ({ table }) => `Endre ${table}`,
		changeShort: 'Endre'
	},
	typeCounts: 'Skriv inn ein tabell med tal på svar',
	tooFewTitle: 'Det manglar tabellar',
	result: 'Resultat',
	nothingYet: 'Her kjem tabellen når vala er gjorde.',
	rowsTitle: 'Dei første radene',
	firstRows: (n) => `Viser dei ${number(n)} første radene.`,
	moreNotes: (n) => `Fleire merknader (${number(n)})`,
	name: 'Namn på tabellen',
	nameMissing: 'Skriv eit namn.',
	save: 'Lag tabellen',
	saveChanges: 'Lagre endringane',
	made: ({ table }) => `«${table}» er laga.`,
	changed: ({ table }) => `«${table}» er endra.`,

	stepMade: ({ dataset }) => `«${dataset}» vart laga.`,
	stepChanged: ({ dataset }) => `«${dataset}» vart laga på ein annan måte.`
};
export default maker;
