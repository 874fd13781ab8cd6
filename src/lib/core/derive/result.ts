import type { Variable } from '../dataset/types';
import type { Message } from '../outcome';
import { CELL, type MeasurementLevel, type ValueLabel } from '../table/types';
import type { BandGroup } from './bands/types';
import { describeDerived } from './describe';
import { dependenciesOf } from './dependencies';
import { settle, type Numbers } from './empties';
import type { DerivedSpec } from './types';

/** What came out of a specification beside the variables: for the page that shows how it went. */
export type DerivedFacts =
	| { kind: 'bands'; groups: BandGroup[] }
	| {
			kind: 'index';
			/** Rows with a value, least number of answered items, and the answers to each item. */
			n: number;
			atLeast: number;
			items: { variable: string; label: string; reversed: boolean; n: number }[];
	  }
	| { kind: 'moments'; n: number; mean: number; sd: number | null }
	| { kind: 'none' };

/** The variables of a specification, with what should be known of them. */
export interface Derived {
	variables: Variable[];
	/** Cells that could not have a value, by reason; cut-points that fell together; and the like. */
	notes: Message<DeriveNote>[];
	facts: DerivedFacts;
}

/** What should be known of a computed variable. */
export type DeriveNote =
	/** params: variable, count. Undefined cells: division by zero, root of a negative number. */
	| 'derive.undefinedCells'
	/** params: variable, count. */
	| 'derive.notPositive'
	/** params: variable, count. */
	| 'derive.byZero'
	/** params: variable, count, min, max. Values outside the declared scale. */
	| 'derive.outsideScale'
	/** params: variable, band. */
	| 'derive.emptyBand'
	/** params: variable, band, wave. */
	| 'derive.emptyBandInWave'
	/** params: variable, wave, count. A wave without cut-points. */
	| 'derive.noCutsForWave'
	/** params: variable, other. */
	| 'derive.differentScales'
	/** params: variable, count. Shares of more than all or less than nothing. */
	| 'derive.shareOutside'
	/** params: variable, count. Rows whose unit has no row for the earlier year. */
	| 'derive.noEarlier'
	/** params: variable, count. Rows whose unit has several. */
	| 'derive.severalEarlier';

/** Why a variable cannot be computed. */
export type DeriveCode =
	| 'derive.noName'
	| 'derive.notChosen'
	/** params: variable. */
	| 'derive.nameTaken'
	/** params: variable. Not in the table, or further down in the list. */
	| 'derive.noVariable'
	/** params: variable. */
	| 'derive.notNumbers'
	/** params: variable. */
	| 'derive.noScale'
	| 'derive.badScale'
	/** params: variable. */
	| 'derive.noValues'
	/** params: variable. */
	| 'derive.constant'
	| 'derive.badShares'
	| 'derive.badCuts'
	| 'derive.noItems'
	/** params: items, atLeast. */
	| 'derive.badAtLeast'
	/** params: variable, count, max. */
	| 'derive.tooManyValues'
	/** params: variable, value. */
	| 'derive.noReference'
	| 'derive.noChosenValues'
	| 'derive.badYears'
	/** params: kind. */
	| 'derive.unknownKind';

/** How a new variable differs from a plain number on a scale. */
export interface Traits {
	name?: string;
	label?: string;
	measure?: MeasurementLevel;
	valueLabels?: ValueLabel[];
	scale?: { min: number; max: number } | null;
	reversed?: boolean;
	unit?: string;
	format?: Variable['format'];
	/** Decimals that it is shown with at the most. */
	decimals?: number;
}

/** What every variable of a specification carries. */
const common = (spec: DerivedSpec, traits: Traits) => ({
	label: traits.label ?? spec.label,
	measure: traits.measure ?? ('scale' as const),
	valueLabels: traits.valueLabels ?? [],
	scale: traits.scale ?? null,
	reversed: traits.reversed ?? false,
	unit: traits.unit ?? '',
	source: '',
	isDerived: true,
	made: { by: spec.name, how: describeDerived(spec), from: dependenciesOf(spec) }
});

/**
 * A variable of computed numbers.
 * @param numbers are taken over and settled
 * @returns it, and how many of its cells were undefined
 */
export function numberVariable(
	spec: DerivedSpec,
	numbers: Numbers,
	traits: Traits = {}
): { variable: Variable; undefinedCells: number } {
	const undefinedCells = settle(numbers);
	const decimals = shownDecimals(numbers, traits.decimals ?? 4);
	const column = { type: 'number' as const, name: traits.name ?? spec.name, ...numbers, decimals };
	return { variable: { column, format: traits.format ?? 'number', ...common(spec, traits) }, undefinedCells };
}

/** A variable of computed texts. */
export const textVariable = (
	spec: DerivedSpec,
	texts: { levels: string[]; codes: Uint32Array; kinds: Uint8Array }
): Variable => ({
	column: { type: 'text', name: spec.name, ...texts },
	format: 'text',
	...common(spec, { measure: 'nominal' })
});

/** The fewest decimals, up to a number, that show every value as it is. */
function shownDecimals({ values, kinds }: Numbers, most: number): number {
	let decimals = 0;
	for (let row = 0; row < values.length && decimals < most; row++) {
		if (kinds[row] !== CELL.value) continue;
		while (decimals < most && !isWhole(values[row] * 10 ** decimals)) decimals++;
	}
	return decimals;
}
const isWhole = (value: number) => Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value));
