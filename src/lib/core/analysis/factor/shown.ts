import type { ResultColumn, ResultTable, Text } from '../../report/types';
import type { Item } from '../../stats/correlation/items';
import type { ResultPart } from '../types';
import type { FactorSpec } from './types';

/** What the tables of a factor analysis share. */
export interface Shown {
	spec: FactorSpec;
	items: readonly Item[];
	/** What each item is called in tables. */
	titles: readonly string[];
}

/** A column of numbers, worded by its id among the texts of factor analysis. */
export const numbers = (id: string, more: Partial<ResultColumn<Text>> = {}): ResultColumn<Text> => ({
	id,
	label: { code: `factorAnalysis.${id}` },
	align: 'end',
	...more
});

/** The column of names. */
export const names = (id: string, code: string): ResultColumn<Text> => ({
	id,
	label: { code },
	align: 'start'
});

/** "Faktor 2", or "Komponent 2". */
export const factorLabel = ({ extraction }: FactorSpec, factor: number): Text => ({
	code: extraction === 'components' ? 'factorAnalysis.componentNumber' : 'factorAnalysis.factorNumber',
	params: { factor }
});

/** A column for each factor. Its id is of the factor's number: `factor1`. */
export const factorColumns = (spec: FactorSpec, count: number): ResultColumn<Text>[] =>
	Array.from({ length: count }, (_, k) => ({
		id: `factor${k + 1}`,
		label: factorLabel(spec, k + 1),
		align: 'end'
	}));

export const tablePart = (table: ResultTable<Text>): ResultPart => ({ kind: 'table', table });
