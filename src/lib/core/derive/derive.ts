import { fail, ok, type Outcome } from '../outcome';
import type { DatasetRows } from '../variables/apply-filters';
import { deriveBands } from './bands/derive-bands';
import { deriveDummies, deriveDummy } from './dummies';
import { deriveExpression } from './from-expression';
import { deriveLag } from './lag';
import { deriveIndex } from './mean-index';
import { deriveLog, deriveSquare, deriveStandardised } from './of-one';
import { deriveDifference, deriveRatio, deriveShare } from './of-two';
import type { Derived } from './result';
import { deriveReverse } from './reverse';
import type { DerivedSpec } from './types';

/**
 * Computes a variable (or several, as dummies are) from others.
 * @param rows the variables before it in the dataset
 * @returns the new variables with what should be known of them, or why they cannot be computed
 */
export function derive(spec: DerivedSpec, rows: DatasetRows): Outcome<Derived> {
	if (spec.name.trim() === '') return fail('derive.noName');
	const derived = deriveKind(spec, rows);
	if (!derived.ok) return derived;
	const taken = new Set(rows.variables.map(({ column }) => column.name));
	const again = derived.value.variables.find(({ column }) => taken.has(column.name));
	return again ? fail('derive.nameTaken', { variable: again.column.name }) : ok(derived.value);
}

/** Each kind is one line here and a file of its own. */
function deriveKind(spec: DerivedSpec, rows: DatasetRows): Outcome<Derived> {
	switch (spec.kind) {
		case 'bands':
			return deriveBands(spec, rows);
		case 'reverse':
			return deriveReverse(spec, rows);
		case 'index':
			return deriveIndex(spec, rows);
		case 'square':
			return deriveSquare(spec, rows);
		case 'log':
			return deriveLog(spec, rows);
		case 'standardise':
			return deriveStandardised(spec, rows);
		case 'difference':
			return deriveDifference(spec, rows);
		case 'ratio':
			return deriveRatio(spec, rows);
		case 'share':
			return deriveShare(spec, rows);
		case 'dummy':
			return deriveDummy(spec, rows);
		case 'dummies':
			return deriveDummies(spec, rows);
		case 'lag':
			return deriveLag(spec, rows);
		case 'expression':
			return deriveExpression(spec, rows);
		default:
			return unknownKind(spec);
	}
}

/** A project made by a newer program may hold kinds that this one does not know. */
const unknownKind = (spec: never) => fail('derive.unknownKind', { kind: (spec as DerivedSpec).kind });
