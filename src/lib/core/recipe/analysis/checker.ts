import {
	LONGEST_CELL,
	LONGEST_LABEL,
	MOST_COLUMNS,
	MOST_ROWS,
	type CheckerLine,
	type CheckerRole,
	type CheckerRow,
	type CheckerSpec
} from '../../analysis/checker/types';
import { scaleEnds } from '../dataset/limits';
import { choice, list, number, object, oneOf, orNull, text, wholeNumber, type Check } from '../shape';
import { analysisFacts } from './facts';

const role = oneOf<CheckerRole>({
	text: true,
	group: true,
	total: true,
	answer: true,
	dontKnow: true,
	percent: true,
	count: true,
	n: true,
	nValid: true,
	nMax: true,
	mean: true,
	sd: true,
	meanTotal: true,
	sdTotal: true,
	min: true,
	max: true,
	d: true,
	t: true,
	p: true,
	beta: true,
	b: true,
	se: true
});

const line: { [K in keyof CheckerLine]: Check<CheckerLine[K]> } = {
	label: text(LONGEST_LABEL),
	role,
	value: orNull(wholeNumber(-1_000, 1_000))
};

/** Every field of a check of a published table. */
export const checkerSpec: Check<CheckerSpec> = object<CheckerSpec>({
	type: choice('checker'),
	...analysisFacts,
	source: text(1_000),
	columns: list(object<CheckerLine>(line), 0, MOST_COLUMNS),
	rows: list(object<CheckerRow>({ ...line, cells: list(text(LONGEST_CELL), 0, MOST_COLUMNS) }), 0, MOST_ROWS),
	content: choice('percent', 'count', 'mean'),
	scale: orNull(scaleEnds),
	items: wholeNumber(1, 1_000),
	dontKnow: choice('in', 'out', 'both'),
	rounding: choice('once', 'twice', 'both'),
	nIs: choice('total', 'valid', 'both'),
	starLevels: list(number(0, 1), 0, 5),
	df: orNull(number(1, 1e9))
});
