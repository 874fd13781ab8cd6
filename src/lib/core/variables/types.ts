import type { EmptyName, MeasurementLevel, ValueLabel } from '../table/types';

/** What somebody has said of a variable. What is left out stays as the file has it. */
export interface VariableEdit {
	/** Name of the variable in the origin of the dataset. */
	variable: string;
	/** Another name. */
	name?: string;
	label?: string;
	measure?: MeasurementLevel;
	unit?: string;
	/** The item is worded the other way round. */
	reversed?: boolean;
	scale?: { min: number; max: number } | null;
	valueLabels?: ValueLabel[];
	/** Values that are kinds of empty cell: 98 is "vet ikke". */
	empties?: { value: number | string; kind: EmptyName }[];
	/** Left out of the dataset. */
	left?: boolean;
}

/** A named choice of rows. */
export interface FilterSpec {
	id: string;
	/** As it is named in lists: "Samarbeid med veileder". */
	name: string;
	/** What the rows have in common, as it goes on after "som": "har hatt samarbeid med veileder"; '' or absent for none. */
	phrase?: string;
	/** The condition, as an expression over the variables (see core/derive/expression). */
	condition: string;
}
