import type { ResultCell } from './types';

/** What Excel is told of a number that is pasted: its value, and the number format that shows it as it was shown. */
export interface ExcelNumber {
	value: number;
	/** In Excel's own notation, with English marks: '0.00', '#,##0', '0%'. */
	format: string;
}

const zeros = (decimals: number): string => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');

/**
 * The number of a cell for Excel; null for a cell without one. A percent without the sign is handed over as it is shown
 * (25, not 0.25), for nothing in its column says that it is a fraction.
 * @param shown the cell as the reader sees it: whether a zero stands before the mark
 */
export function excelNumber({ value, format, text }: ResultCell, shown: string): ExcelNumber | null {
	if (typeof value !== 'number' || !Number.isFinite(value)) return null;
	const whole = Math.abs(value) >= 999.5 ? '#,##0' : '0';
	const first = /^\u2212?[.,]/.test(shown) ? '' : '0';
	const places = format.kind === 'p' ? (format.decimals ?? 3) : 0;
	const words = text ? `" ${text.replaceAll('"', '')}"` : '';
	switch (format.kind) {
		case 'number':
			return { value, format: whole + zeros(format.decimals) + words };
		case 'share':
			return { value, format: `0${zeros(format.decimals)}%${words}` };
		case 'percent':
			return { value: value * 100, format: `0${zeros(format.decimals)}${words}` };
		case 'coefficient':
			return { value, format: first + zeros(format.decimals) + words };
		case 'p':
			return { value, format: (value < 10 ** -places ? '0.0E+00' : first + zeros(places)) + words };
		case 'bracketed':
			return { value, format: `(${whole})${words}` };
		case 'integer':
			return { value, format: whole + words };
		case 'text':
			return { value, format: `General${words}` };
	}
}

/** A number format as Excel reads it from a style: every sign but letters, digits and spaces behind a backslash. */
export const excelStyle = (format: string): string =>
	`mso-number-format:"${format.replaceAll('"', '\\0022').replace(/[^A-Za-z0-9\\ ]/g, '\\$&')}"`;
