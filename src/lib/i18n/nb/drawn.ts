import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** Tables made of a draw: the municipalities with what the draw says of each. */
export default {
	make: 'Bruk uttrekket som tabell',
	refresh: 'Oppdater tabellen av uttrekket',
	about:
		'Én rad for hver kommune med uttrekk, plassering, risikoandel, margin og folketall, til analyser og koblinger. Reglene står som de er nå, til du oppdaterer tabellen.',
	tableName: ({ draw }: { draw: string }) => `Uttrekk: ${draw}`,
	made: ({ table }: { table: string }) => `«${table}» er laget. Den står på siden Data.`,
	refreshed: ({ table }: { table: string }) => `«${table}» følger nå reglene slik de er.`,
	open: 'Åpne tabellen',
	outdated: 'Reglene for uttrekket er endret siden tabellen ble laget.',
	stepMade: ({ table }: Params) => `Uttrekket ble tabellen «${table}».`,
	stepRefreshed: ({ table }: Params) => `«${table}» fikk reglene som uttrekket har nå.`,

	// Problems, by their codes.
	noIndicators: ({ dataset }: Params) =>
		`«${dataset}» er laget av et uttrekk, men prosjektet har ingen filer med indikatorer. Importer dem på siden Data.`
};
