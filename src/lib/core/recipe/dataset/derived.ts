import type { DerivedSpec } from '../../derive/types';
import { byKnownKind, choice, object, type Check } from '../shape';
import { longText } from './limits';

/** How a variable is computed from others: one entry for each kind, in a file of its own where it has many fields. */
export const derivedSpec: Check<DerivedSpec> = byKnownKind<DerivedSpec>({
	expression: object<Extract<DerivedSpec, { kind: 'expression' }>>({
		kind: choice('expression'),
		name: longText,
		label: longText,
		expression: longText
	})
});
