import { numeral } from '../names';
import { onOneLine } from '../names';
import type { NumberedAnalysis } from '../../reproduce/numbers';

const quoted = (text: string): string => `"${onOneLine(text).replaceAll('"', '""')}"`;

/**
 * The app's own numbers as a file that other programs read: analysis, section, table, row, column, value; `;` between,
 * decimal point, every digit. Cells without a number are left out.
 */
export function resultsCsv(analyses: readonly NumberedAnalysis[]): string {
	const lines = ['analysis;section;table;row;column;value'];
	for (const { key, numbers } of analyses) {
		for (const { section, table, row, column, value } of numbers) {
			if (value === null) continue;
			const written = typeof value === 'number' ? numeral(value) : quoted(value);
			lines.push([...[key, section, table, row, column].map(quoted), written].join(';'));
		}
	}
	return `${lines.join('\n')}\n`;
}
