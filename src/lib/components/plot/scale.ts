import type { Axis, NumberFormat } from '$lib/core/report/types';

/** Numbers along an axis: what is at its ends, and which are marked. */
export interface Scale {
	min: number;
	max: number;
	ticks: number[];
	/** Decimals that tell the ticks apart. */
	decimals: number;
}

/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest step that people count in and that needs at most so many ticks. */
function niceStep(span: number, most: number): number {
	const least = span / Math.max(1, most);
	const power = 10 ** Math.floor(Math.log10(least));
	return (STEPS.find((step) => step * power >= least * (1 - 1e-9)) ?? 10) * power;
}

/**
 * A scale that holds some values.
 * @param values what is drawn; none gives 0 to 1
 * @param range ends that are given; values beyond them move the end all the same, for nothing may be left out
 * @param most how many ticks there is room for
 */
export function scaleOf(
	values: readonly number[],
	range: Partial<NonNullable<Axis['range']>> | undefined,
	most: number
): Scale {
	const known = values.filter(Number.isFinite);
	let min = known.reduce((least, value) => Math.min(least, value), range?.min ?? Infinity);
	let max = known.reduce((highest, value) => Math.max(highest, value), range?.max ?? -Infinity);
	if (!Number.isFinite(min) || !Number.isFinite(max)) [min, max] = [0, 1];
	if (max - min < 1e-12 * Math.max(1, Math.abs(max))) {
		const around = Math.abs(max) > 0 ? Math.abs(max) * 0.5 : 0.5;
		[min, max] = [min - around, max + around];
	}
	const step = niceStep(max - min, most);
	const first = Math.ceil(min / step - 1e-9);
	const last = Math.floor(max / step + 1e-9);
	const isGiven = (end: 'min' | 'max', value: number) => range?.[end] === value;
	const low = isGiven('min', min) ? first : Math.floor(min / step + 1e-9);
	const high = isGiven('max', max) ? last : Math.ceil(max / step - 1e-9);
	const ticks = Array.from({ length: Math.max(0, high - low) + 1 }, (_, index) => tidy((low + index) * step));
	return {
		min: isGiven('min', min) ? min : ticks[0],
		max: isGiven('max', max) ? max : ticks[ticks.length - 1],
		ticks,
		decimals: decimalsOf(step)
	};
}

/** As `scaleOf` for an axis; where it counts, ticks between whole numbers are left out. */
export function axisScale(values: readonly number[], { range, format }: Axis, most: number): Scale {
	const scale = scaleOf(values, range, most);
	return format.kind === 'integer' || format.kind === 'bracketed' ? wholeTicks(scale) : scale;
}

/** Counts have no halves. */
export function wholeTicks(scale: Scale): Scale {
	const ticks = scale.ticks.filter(Number.isInteger);
	return ticks.length > 0 ? { ...scale, ticks, decimals: 0 } : scale;
}

/** Without the dust of binary fractions: 0.30000000000000004 → 0.3; and without −0. */
const tidy = (value: number): number => Number(value.toPrecision(12)) + 0;

/** How many decimals a step has: 0.25 → 2. At most 6. */
function decimalsOf(step: number): number {
	for (let decimals = 0; decimals < 6; decimals += 1) {
		if (Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) < 1e-6) return decimals;
	}
	return 6;
}

/** The format of an axis with the decimals that its ticks need. */
export function tickFormat(format: NumberFormat, { decimals }: Scale): NumberFormat {
	switch (format.kind) {
		case 'share':
		case 'percent':
			return { kind: format.kind, decimals: Math.max(0, decimals - 2) };
		case 'number':
		case 'coefficient':
			return { kind: format.kind, decimals };
		default:
			return { kind: 'number', decimals };
	}
}

/** Where a value stands between two ends in pixels. */
export const along =
	({ min, max }: Pick<Scale, 'min' | 'max'>, from: number, to: number) =>
	(value: number): number =>
		from + ((value - min) / (max - min)) * (to - from);
