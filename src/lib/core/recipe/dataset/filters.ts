import type { FilterSpec } from '../../variables/types';
import { object, optional, type Check } from '../shape';
import { id, longText } from './limits';

/** A named choice of rows. A new field of a filter is one line here. */
export const filterSpec: Check<FilterSpec> = object<FilterSpec>({
	id,
	name: longText,
	phrase: optional(longText),
	condition: longText
});
