import type { Indicator } from '$lib/core/indicators/types';
import { formatNumber, type NumberStyle } from '$lib/i18n/numbers';

/** Whether a value lies on the grid of printed values: a published or typed limit does, a computed one seldom. */
const isPrinted = (value: number, step: number) => Math.abs(value / step - Math.round(value / step)) < 1e-6;

/** A limit in the indicator's decimals; one that was computed from the data with one more, so that it can be told. */
export const limitText = (
	{ decimals, step }: Pick<Indicator, 'decimals' | 'step'>,
	value: number,
	style: NumberStyle
): string => formatNumber(value, decimals + (isPrinted(value, step) ? 0 : 1), style);
