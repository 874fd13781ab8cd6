import type { Message } from '../outcome';
import type { Text } from '../report/types';
import type { MethodChange } from './methods';
import type { NumberedAnalysis, PlacedNumber } from './numbers';

/** Why a number may be another than it was. */
export const CAUSES = ['data', 'specification', 'method', 'program'] as const;
/**
 * - `data`: the files are others, or hold other values
 * - `specification`: somebody has changed the analysis or how its rows are made
 * - `method`: the program computes it in another way
 * - `program`: none of these is known to have changed: another version of the program, or a file that was changed by hand
 */
export type Cause = (typeof CAUSES)[number];

/** A number that is another than it was, or that only one of the two results has. */
export interface ChangedNumber extends Omit<PlacedNumber, 'value'> {
	/** Undefined where that result has no such number; null where its cell is empty. */
	before: PlacedNumber['value'] | undefined;
	after: PlacedNumber['value'] | undefined;
	/** What may be behind it: at least one. */
	causes: Cause[];
}

export interface ComparedAnalysis {
	key: string;
	name: string;
	/** A kind of analysis, `draw` or `dataset`. */
	type: string;
	/** Of both results; only in the older; only in the present project. */
	status: 'both' | 'gone' | 'new';
	/** What has changed around it, whether numbers changed or not. */
	changed: Cause[];
	/** Changes of its method since the older result. */
	methods: MethodChange[];
	/** Why there is no result now, or was none before; null where there is one. */
	problemBefore: Message | null;
	problemAfter: Message | null;
	numbers: ChangedNumber[];
	/** How many numbers are as they were. */
	unchanged: number;
}

/** An older result beside what the program computes now. */
export interface ResultsComparison {
	/** What made the older results: version of the program, and of the methods (0 where the file does not say). */
	before: { app: string; methods: number; created: string | null };
	after: { app: string; methods: number };
	/** All changes of methods in between, of whatever kind. */
	methods: MethodChange[];
	analyses: ComparedAnalysis[];
	/** Sums over all analyses. */
	changed: number;
	unchanged: number;
	/** What tables, rows and columns are called now, by the key of the analysis. */
	labels: ReadonlyMap<string, ResultLabels>;
}

/** What the parts of a result are called; a part without a name is called by its id. */
export interface ResultLabels {
	/** By id of the table. */
	tables: ReadonlyMap<string, Text>;
	/** By id of the table and of the row or column, between them a tab. */
	rows: ReadonlyMap<string, Text>;
	columns: ReadonlyMap<string, Text>;
}

/** A results file as far as it was understood. */
export interface ReadResults {
	app: string;
	methods: number;
	created: string | null;
	analyses: NumberedAnalysis[];
}
