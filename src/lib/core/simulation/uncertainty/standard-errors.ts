import type { IndicatorData, Panel } from '../../indicators/types';
import { CELL } from '../../table/types';
import type { NoiseSource, UncertaintySpec } from './types';

/** A printed 95 % interval is so many standard errors to each side. */
export const HALF_WIDTH_ERRORS = 1.96;
/** Below so many pupils the printed half-width is too rough, and the pooled standard deviation is used. */
const FEW_PUPILS = 50;
/** The printed half-width must have so many digits. */
const LEAST_DIGITS = 2;

/** Decimals that a column of half-widths is printed with: the most that any of its values has, 3 at most. */
export function printedDecimals(values: Iterable<number>): number {
	let decimals = 0;
	for (const value of values) {
		while (decimals < 3 && Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) > 1e-6)
			decimals++;
	}
	return decimals;
}

/** Significant digits of a number printed with so many decimals: 0.8 with one decimal has 1, 2.0 has 2. */
export const digitsOf = (value: number, decimals: number): number =>
	value > 0 ? Math.max(0, Math.floor(Math.log10(value) + 1e-9) + 1 + decimals) : 0;

const isExact = (halfWidth: number, pupils: number, decimals: number) =>
	halfWidth > 0 && digitsOf(halfWidth, decimals) >= LEAST_DIGITS && !(pupils < FEW_PUPILS);

/** What is known of the noise of one indicator. */
export interface IndicatorNoise {
	/** Decimals of the printed half-widths. */
	decimals: number;
	/** Pooled standard deviation of pupils; NaN where no half-width with enough digits stands beside a number of pupils. */
	pupilSd: number;
}

/**
 * Pupils' standard deviation that the printed half-widths imply, pooled over the cells of an indicator with enough
 * digits and pupils, in the given years, in all panels: √(Σ(n − 1)·SD² / Σ(n − 1)), SD = halfWidth / 1.96 · √n.
 * Source: Udir prints 1.96 standard errors; the implied figure is about 9.1 scale points in its files of national tests.
 */
export function indicatorNoise(
	data: IndicatorData,
	panels: Panel[],
	indicator: number,
	years: number[]
): IndicatorNoise {
	const found: { halfWidth: number; pupils: number }[] = [];
	for (const panel of panels) {
		for (let unit = 0; unit < panel.unitCount; unit++) {
			for (const year of years) {
				const cell = (unit * data.indicators.length + indicator) * data.years.length + year;
				if (panel.kinds[cell] !== CELL.value || !(panel.halfWidths[cell] > 0)) continue;
				found.push({ halfWidth: panel.halfWidths[cell], pupils: panel.pupils[cell] });
			}
		}
	}
	const decimals = printedDecimals(found.map(({ halfWidth }) => halfWidth));
	let squares = 0;
	let freedom = 0;
	for (const { halfWidth, pupils } of found) {
		if (!(pupils > 1) || !isExact(halfWidth, pupils, decimals)) continue;
		squares += (pupils - 1) * (halfWidth / HALF_WIDTH_ERRORS) ** 2 * pupils;
		freedom += pupils - 1;
	}
	return { decimals, pupilSd: freedom > 0 ? Math.sqrt(squares / freedom) : NaN };
}

/** The noise of one cell: a mean's standard error in its unit, or a share's number of pupils. */
export type CellNoise =
	| { kind: 'mean'; error: number; source: NoiseSource }
	| { kind: 'share'; pupils: number; source: NoiseSource };

const QUIET: CellNoise = { kind: 'mean', error: 0, source: 'none' };

/**
 * How noisy a printed value is.
 * - a share of pupils: by the number of pupils
 * - a half-width with at least two digits, of at least 50 pupils: half-width / 1.96
 * - else the pooled standard deviation of pupils / √n; a half-width of one digit where n is not known
 * - else the assumed standard deviation / √n
 * - else none
 * @param unit the indicator's unit
 */
export function cellNoise(
	unit: IndicatorData['indicators'][number]['unit'],
	halfWidth: number,
	knownPupils: number,
	{ decimals, pupilSd }: IndicatorNoise,
	spec: Pick<UncertaintySpec, 'assumedSd' | 'assumedPupils'>
): CellNoise {
	const pupils = knownPupils > 0 ? knownPupils : (spec.assumedPupils ?? NaN);
	if (unit === 'percent') {
		return pupils > 0 ? { kind: 'share', pupils: Math.max(1, Math.round(pupils)), source: 'share' } : QUIET;
	}
	const printed = { kind: 'mean', error: halfWidth / HALF_WIDTH_ERRORS, source: 'halfWidth' } as const;
	if (isExact(halfWidth, knownPupils, decimals)) return printed;
	if (pupils > 0 && pupilSd > 0)
		return { kind: 'mean', error: pupilSd / Math.sqrt(pupils), source: 'pooledSd' };
	if (halfWidth > 0) return printed;
	const assumed = spec.assumedSd[unit];
	if (pupils > 0 && assumed !== null && assumed > 0)
		return { kind: 'mean', error: assumed / Math.sqrt(pupils), source: 'assumedSd' };
	return QUIET;
}
