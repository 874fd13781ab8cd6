import type { ResultCell } from '../core/report/types';

/** How numbers are written: 1 234,5 and −3 in Norwegian, 1,234.5 and −3 in English. */
export type NumberStyle = 'norwegian' | 'english';

const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00a0';
const MARKS = {
	norwegian: { decimal: ',', thousands: NO_BREAK_SPACE, beforePercent: NO_BREAK_SPACE },
	english: { decimal: '.', thousands: ',', beforePercent: '' }
} as const;

/** Above this a number has no fraction left in a double, and adding a half would change it. */
const LARGEST_FRACTION = 2 ** 52;

/**
 * The digits of a number rounded for display: half away from zero, with a tolerance of 1e-9 in the last printed
 * place so that 3.625, stored as slightly less, still goes up (methods: numbers).
 * @param value a finite number; its sign is ignored
 * @param decimals number of decimals, 0–15
 * @returns whole part and decimals as digits, without sign or marks
 */
function roundedDigits(value: number, decimals: number): { whole: string; fraction: string } {
	const scaled = Math.abs(value) * 10 ** decimals;
	const digits =
		scaled < LARGEST_FRACTION
			? String(Math.floor(scaled + 0.5 + 1e-9))
			: BigInt(Math.round(scaled)).toString();
	const padded = digits.padStart(decimals + 1, '0');
	return {
		whole: padded.slice(0, padded.length - decimals),
		fraction: padded.slice(padded.length - decimals)
	};
}

/**
 * A number in words of digits. A rounded zero has no sign; NaN and infinities give a dash, the sign of an empty cell.
 * @param value the unrounded number
 * @param decimals how many decimals are printed
 * @param style whose marks are used
 */
export function formatNumber(value: number, decimals: number, style: NumberStyle): string {
	if (!Number.isFinite(value)) return '–';
	const marks = MARKS[style];
	const { whole, fraction } = roundedDigits(value, decimals);
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
	const digits = fraction === '' ? grouped : grouped + marks.decimal + fraction;
	return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits;
}

/** A whole number with thousands set apart. */
export const formatInteger = (value: number, style: NumberStyle): string => formatNumber(value, 0, style);

/**
 * A fraction as percent: 0.6389 → '63,9 %'.
 * @param value a fraction, 1 = all
 * @param decimals decimals of the percent
 */
export function formatShare(value: number, decimals: number, style: NumberStyle): string {
	if (!Number.isFinite(value)) return '–';
	return `${formatNumber(value * 100, decimals, style)}${MARKS[style].beforePercent}%`;
}

/**
 * A count as percent of a total, rounded half up by integer arithmetic, so that no error of division can move it.
 * @param count a whole number ≥ 0
 * @param total a whole number > 0; 0 gives a dash
 */
export function formatPercentOfCounts(
	count: number,
	total: number,
	decimals: number,
	style: NumberStyle
): string {
	if (total === 0) return '–';
	const scale = 10n ** BigInt(decimals);
	const rounded = (2n * BigInt(count) * 100n * scale + BigInt(total)) / (2n * BigInt(total));
	return `${formatNumber(Number(rounded) / Number(scale), decimals, style)}${MARKS[style].beforePercent}%`;
}

/** A change with its sign always written: '+3', '−3', '0'. */
export function formatSigned(value: number, decimals: number, style: NumberStyle): string {
	const text = formatNumber(value, decimals, style);
	return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/**
 * Whether p values and coefficients are written without the zero before the mark: ',435', as SPSS and the Norwegian
 * reports print them. What a language does where nobody has chosen.
 */
export const dropsZero = (style: NumberStyle): boolean => style === 'norwegian';

/**
 * A cell of a result table as it is shown: the number in its format, followed by the cell's words if it has both.
 * @param withoutZero see `dropsZero`
 */
export function formatCell(cell: ResultCell, style: NumberStyle, withoutZero = dropsZero(style)): string {
	if (typeof cell.value !== 'number') return cell.value ?? cell.text ?? '';
	const number = formatValue(cell.value, cell.format, style, withoutZero);
	return cell.text ? `${number} ${cell.text}` : number;
}

/**
 * A p value; below the smallest that its decimals can show as '< ,001'.
 * @param withoutZero see `dropsZero`
 * @param decimals at least one
 */
export function formatP(p: number, style: NumberStyle, withoutZero = dropsZero(style), decimals = 3): string {
	if (!Number.isFinite(p)) return '–';
	const least = 10 ** -decimals;
	return p < least
		? `<${NO_BREAK_SPACE}${formatCoefficient(least, decimals, style, withoutZero)}`
		: formatCoefficient(p, decimals, style, withoutZero);
}

/**
 * A number that cannot exceed one: '0,435', or ',435' and '−,500' without the zero. One keeps its digit: '1,000'.
 * @param withoutZero see `dropsZero`
 */
export function formatCoefficient(
	value: number,
	decimals: number,
	style: NumberStyle,
	withoutZero = dropsZero(style)
): string {
	const digits = formatNumber(value, decimals, style);
	return withoutZero ? digits.replace(/^(\u2212?)0(?=[.,])/, '$1') : digits;
}

/**
 * A number in a format of result tables.
 * @param withoutZero see `dropsZero`
 */
export function formatValue(
	value: number,
	format: ResultCell['format'],
	style: NumberStyle,
	withoutZero = dropsZero(style)
): string {
	switch (format.kind) {
		case 'percent':
			return formatNumber(value * 100, format.decimals, style);
		case 'p':
			return formatP(value, style, withoutZero, format.decimals);
		case 'coefficient':
			return formatCoefficient(value, format.decimals, style, withoutZero);
		case 'bracketed':
			return `(${formatInteger(value, style)})`;
		case 'integer':
			return formatInteger(value, style);
		case 'share':
			return formatShare(value, format.decimals, style);
		case 'number':
			return formatNumber(value, format.decimals, style);
		case 'text':
			return String(value);
	}
}

/** A file or memory size: '512 byte', '2,6 MB'. Units of 1000, as file managers show them. */
export function formatBytes(bytes: number, style: NumberStyle): string {
	const units = ['byte', 'kB', 'MB', 'GB'];
	let size = bytes;
	let unit = 0;
	while (size >= 999.5 && unit < units.length - 1) {
		size /= 1000;
		unit += 1;
	}
	return `${formatNumber(size, unit >= 2 && size < 99.95 ? 1 : 0, style)}${NO_BREAK_SPACE}${units[unit]}`;
}
