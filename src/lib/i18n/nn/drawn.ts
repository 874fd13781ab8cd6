import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** Tables made of a draw: the municipalities with what the draw says of each. */
export default {
	make: 'Bruk uttrekket som tabell',
	refresh: 'Oppdater tabellen av uttrekket',
	about:
		'Éi rad for kvar kommune med uttrekk, plassering, risikodel, margin og folketal, til analysar og koplingar. Reglane står som dei er no, til du oppdaterer tabellen.',
	tableName: ({ draw }: { draw: string }) => `Uttrekk: ${draw}`,
	made: ({ table }: { table: string }) => `«${table}» er laga. Han står på sida Data.`,
	refreshed: ({ table }: { table: string }) => `«${table}» følgjer no reglane slik dei er.`,
	open: 'Opne tabellen',
	outdated: 'Reglane for uttrekket er endra sidan tabellen vart laga.',
	stepMade: ({ table }: Params) => `Uttrekket vart tabellen «${table}».`,
	stepRefreshed: ({ table }: Params) => `«${table}» fekk reglane som uttrekket har no.`,

	// Problems, by their codes.
	noIndicators: ({ dataset }: Params) =>
		`«${dataset}» er laga av eit uttrekk, men prosjektet har ingen filer med indikatorar. Importer dei på sida Data.`
};
