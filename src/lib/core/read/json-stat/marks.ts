import { CELL, type CellKind } from '../../table/types';

/** What a publisher's mark says of a cell: an empty kind, the number zero, or something said of the number itself. */
export type MarkMeaning = Exclude<CellKind, 0> | 'zero' | 'preliminary' | 'remark';

/** SSB's standard signs («Standardtegn i tabeller»), which PxWeb writes in `status`. */
const SSB: Record<string, MarkMeaning> = {
	'.': CELL.notApplicable,
	'..': CELL.missing,
	'...': CELL.missing,
	':': CELL.suppressed,
	'-': 'zero',
	'0': 'zero',
	'0,0': 'zero',
	'0.0': 'zero',
	'*': 'preliminary'
};

/** Eurostat's flags: a colon is «not available», confidential is «c». */
const EUROSTAT: Record<string, MarkMeaning> = {
	':': CELL.missing,
	m: CELL.missing,
	z: CELL.notApplicable,
	':z': CELL.notApplicable,
	c: CELL.suppressed,
	':c': CELL.suppressed,
	p: 'preliminary'
};

/**
 * What the marks of a dataset mean. They belong to the publisher: a colon is «cannot be published» at SSB and «not
 * available» at Eurostat. Unknown publishers are read as SSB, whose software (PxWeb) most Nordic offices use.
 * @param source the dataset's field `source`
 * @returns mark → meaning; a mark that is not known is a remark
 */
export function marksOf(source: string): (mark: string) => MarkMeaning {
	const marks = new Map(Object.entries(/^(estat|eurostat)\b/i.test(source) ? EUROSTAT : SSB));
	return (mark) => marks.get(mark.trim()) ?? 'remark';
}
