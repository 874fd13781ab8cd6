import type { Variable } from '../dataset/types';
import type { KeyReport, RowKeys } from './key-types';
import { keyTexts, numberText } from './key-texts';

/** Stands between the parts of a key of several variables; no file holds it. */
const BETWEEN = '\u001f';
const WHOLE_NUMBER = /^[+-]?\d+$/;

/**
 * The key of each row from one or several variables that must be equal to those of another table.
 * @param variables in the order of the pairs
 * @param asNumbers for each of them, whether the other table holds numbers: then "007" is 7
 * @param mask rows that count; null for all
 */
export function equalKeys(
	variables: readonly Variable[],
	asNumbers: readonly boolean[],
	mask: Uint8Array | null
): RowKeys {
	const parts = variables.map((variable) => keyTexts(variable));
	const texts = parts.map(({ texts }, index) =>
		texts.map((text) => (asNumbers[index] && WHOLE_NUMBER.test(text) ? numberText(Number(text)) : text))
	);
	const found = new Map<string, number>();
	const rowCount = parts.at(0)?.of.length ?? 0;
	const report: KeyReport = {
		rows: 0,
		found: 0,
		empty: 0,
		unmatched: 0,
		by: { number: 0, name: 0, decision: 0 },
		repaired: { texts: 0, rows: 0 },
		carried: [],
		unmatchedKeys: [],
		today: [],
		decided: []
	};
	const of = new Int32Array(rowCount);
	for (let row = 0; row < rowCount; row++) {
		of[row] = -1;
		if (mask?.[row] === 0) continue;
		report.rows++;
		if (parts.some((part) => part.of[row] < 0)) {
			report.empty++;
			continue;
		}
		const key = parts.map((part, index) => texts[index][part.of[row]]).join(BETWEEN);
		let code = found.get(key);
		if (code === undefined) {
			code = found.size;
			found.set(key, code);
		}
		of[row] = code;
		report.found++;
	}
	const keys = [...found.keys()];
	return {
		of,
		keys,
		labels: keys.map((key) => key.split(BETWEEN).join(', ')),
		given: of,
		givens: keys,
		report
	};
}
