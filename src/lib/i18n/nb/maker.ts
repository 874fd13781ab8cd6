import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: number) => n.toLocaleString('nb-NO');

/** Pages on which a table is made of others, or typed in. */
export default {
	ways: {
		stack: 'Stable tabeller',
		reshape: 'Snu en tabell',
		counts: 'Skriv inn antall',
		change: ({ table }: { table: string }) => `Endre ${table}`,
		changeShort: 'Endre'
	},
	typeCounts: 'Skriv inn en tabell med antall',
	tooFewTitle: 'Det mangler tabeller',
	result: 'Resultat',
	nothingYet: 'Her vises tabellen når valgene er gjort.',
	rowsTitle: 'De første radene',
	firstRows: (n: number) => `Viser de ${number(n)} første radene.`,
	moreNotes: (n: number) => `Flere merknader (${number(n)})`,
	name: 'Navn på tabellen',
	nameMissing: 'Skriv et navn.',
	save: 'Lag tabellen',
	saveChanges: 'Lagre endringene',
	made: ({ table }: { table: string }) => `«${table}» er laget.`,
	changed: ({ table }: { table: string }) => `«${table}» er endret.`,

	// Steps of the project's history, by their codes.
	stepMade: ({ dataset }: Params) => `«${dataset}» ble laget.`,
	stepChanged: ({ dataset }: Params) => `«${dataset}» ble laget på en annen måte.`
};
