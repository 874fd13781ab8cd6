import type { DrawSpec } from '../selection/types';

/**
 * A table of all municipalities with what a draw says of each. The rules are kept as they were when it was made, so that
 * tables, tests and texts made of it do not change while somebody tries other rules; the data are always today's.
 */
export interface DrawnOrigin {
	kind: 'draw';
	/** The id of the draw of the project that the rules come from, to bring them up to date; it may be gone. */
	draw: string;
	spec: DrawSpec;
}

/** Why there is no such table. */
export type DrawnCode =
	/** params: dataset. The project has no indicator data. */
	'drawn.noIndicators';

/** Names of its variables. They are data, as the column names of a Norwegian file, and not translated. */
export const DRAWN_VARIABLES = {
	number: 'Kommunenummer',
	name: 'Kommune',
	county: 'Fylkesnummer',
	countyName: 'Fylke',
	drawn: 'Trukket ut',
	left: 'Holdt utenfor',
	rank: 'Plassering',
	share: 'Risikoandel',
	points: 'Risikopoeng',
	possible: 'Mulige poeng',
	coverage: 'Dekning',
	distance: 'Avstand',
	margin: 'Margin',
	spread: 'Spredning mellom skoler',
	schools: 'Vurderte skoler',
	population: 'Folketall'
} as const;

/** What stands in "Trukket ut", by the code of DrawResult.drawn. */
export const DRAWN_TEXTS = ['Ikke trukket ut', 'Gjennomsnitt', 'Spredning'] as const;
