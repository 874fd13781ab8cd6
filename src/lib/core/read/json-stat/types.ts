import type { ReadTable } from '../types';

/** Why JSON-stat cannot be read. Positions count the cells of the cube in row-major order, from 0, as the format does. */
export type JsonStatCode =
	| 'jsonStat.notJson'
	| 'jsonStat.tooLarge'
	| 'jsonStat.noDataset'
	| 'jsonStat.noSuchDataset'
	| 'jsonStat.badShape'
	| 'jsonStat.badDimension'
	| 'jsonStat.badCategories'
	| 'jsonStat.tooManyCells'
	| 'jsonStat.valueCount'
	| 'jsonStat.statusCount'
	| 'jsonStat.badPosition'
	| 'jsonStat.badValue';

/** What a dimension is: the format's three roles, or none. */
export type DimensionRole = 'time' | 'geo' | 'metric' | null;

/** One category of a dimension. `decimals` and `unit` are given for the categories of a metric dimension only. */
export interface Category {
	code: string;
	/** '' when the file has none. */
	label: string;
	/** «personer», «prosent»; '' when the file does not say. */
	unit: string;
	/** Decimals as published, or null when the file does not say. */
	decimals: number | null;
}

/** One dimension of a cube, its categories in the publisher's order. */
export interface Dimension {
	id: string;
	label: string;
	role: DimensionRole;
	categories: Category[];
}

/** A dataset as found in a file: still as written there, its fields unchecked. */
export interface RawDataset {
	/** The name it has in a bundle, or its label; '' when it has neither. */
	name: string;
	fields: Record<string, unknown>;
}

/** A table from JSON-stat, with what the format knows of its dimensions beside a table's facts. */
export interface JsonStatTable extends ReadTable {
	/** The publisher's title of the dataset; '' when it has none. */
	title: string;
	/** Who published it; '' when the file does not say. */
	source: string;
	/** When it was updated, as written (ISO 8601); '' when the file does not say. */
	updated: string;
	/** The dimensions in the order of the columns; the value column comes after them. */
	dimensions: { column: string; role: DimensionRole }[];
	/** Units and published decimals of the categories of the metric dimension; empty when the file has none. */
	units: { code: string; unit: string; decimals: number | null }[];
}
