import type { Text } from '../../report/types';
import { categoriesOf, type Sample } from '../sample';
import type { RegressionSpec } from './types';

/** What a row is called in plots and lists: the value of the variable that names rows, else its line in the file. */
export function rowNames({ rowKey }: RegressionSpec, sample: Sample): (place: number) => Text {
	const keys = rowKey === null ? null : categoriesOf(sample, rowKey);
	const { rows, dataset } = sample;
	return (place): Text => {
		const code = keys?.codes[place] ?? -1;
		if (keys && code >= 0) return keys.categories[code].label;
		const line = dataset.rows.lines[rows[place]];
		return line > 0
			? { code: 'regressionResult.line', params: { line } }
			: { code: 'regressionResult.row', params: { row: rows[place] + 1 } };
	};
}
