import type { DataDefinition } from '../types';
import { runCrossTable } from './run';
import type { CrossTableSpec } from './types';

export const crossTable: DataDefinition<CrossTableSpec> = {
	family: 'data',
	type: 'crossTable',
	weights: 'used',
	mapVariables: (spec, map) => ({
		...spec,
		rows: spec.rows.map(map),
		column: spec.column === null ? null : map(spec.column)
	}),
	run: runCrossTable
};
