import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** Tables made of a draw: the municipalities with what the draw says of each. */
export default {
	make: 'Use the draw as a table',
	refresh: 'Bring the table of the draw up to date',
	about:
		'One row for each municipality with draw, place, risk share, margin and population, for analyses and links. The rules stay as they are now until you bring the table up to date.',
	tableName: ({ draw }: { draw: string }) => `Draw: ${draw}`,
	made: ({ table }: { table: string }) => `“${table}” is made. You find it on the page Data.`,
	refreshed: ({ table }: { table: string }) => `“${table}” now follows the rules as they are.`,
	open: 'Open the table',
	outdated: 'The rules of the draw have changed since the table was made.',
	stepMade: ({ table }: Params) => `The draw became the table “${table}”.`,
	stepRefreshed: ({ table }: Params) => `“${table}” got the rules that the draw has now.`,

	// Problems, by their codes.
	noIndicators: ({ dataset }: Params) =>
		`“${dataset}” is made of a draw, but the project has no files with indicators. Import them on the page Data.`
};
