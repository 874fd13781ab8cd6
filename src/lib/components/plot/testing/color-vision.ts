/** Kinds of colour vision: the usual one, and those that lack one kind of cone. */
export const VISIONS = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

type Triple = readonly [number, number, number];

/**
 * What a colour is to somebody without one kind of cone, as a matrix on linear red, green and blue. Machado, Oliveira &
 * Fernandes 2009 (A physiologically-based model for simulation of color vision deficiency), table for severity 1.
 */
const SEEN: Record<Exclude<Vision, 'usual'>, readonly Triple[]> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

const linear = (hex: string): number[] =>
	[1, 3, 5].map((at) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});

const product = (matrix: readonly Triple[], [r, g, b]: readonly number[]): number[] =>
	matrix.map(([x, y, z]) => x * r + y * g + z * b);

/** From linear red, green and blue to X, Y and Z under D65, in parts of white. */
const TO_XYZ: readonly Triple[] = [
	[0.4339531, 0.3762192, 0.1898424],
	[0.2126729, 0.7151522, 0.072175],
	[0.0177534, 0.1094709, 0.8727682]
];

const cubeRoot = (part: number): number =>
	part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116;

/** A colour as CIELAB, as somebody sees it. */
function lab(hex: string, vision: Vision): Triple {
	const seen = vision === 'usual' ? linear(hex) : product(SEEN[vision], linear(hex));
	const inside = seen.map((value) => Math.min(1, Math.max(0, value)));
	const [x, y, z] = product(TO_XYZ, inside).map(cubeRoot);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two colours are to somebody: the distance in CIELAB (ΔE 1976). About 2 is just seen, 10 at a glance. */
export function distance(one: string, other: string, vision: Vision): number {
	const [a, b] = [lab(one, vision), lab(other, vision)];
	return Math.hypot(...a.map((value, at) => value - b[at]));
}

/** Contrast of two colours, 1 to 21, as WCAG 2 has it. */
export function contrast(one: string, other: string): number {
	const luminance = (hex: string) => product([[0.2126, 0.7152, 0.0722]], linear(hex))[0];
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}
