import { log } from '../elementary/log';

/** The value of a polynomial, the highest power last. */
function polynomial(coefficients: readonly number[], x: number): number {
	let value = 0;
	for (let k = coefficients.length - 1; k >= 0; k--) value = value * x + coefficients[k];
	return value;
}

/** Numerator and denominator of the quantile in the middle, by 0.180625 − (p − ½)². */
const MIDDLE = [
	[
		3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
		67265.7709270087, 33430.57558358813, 2509.0809287301227
	],
	[
		1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
		28729.085735721943, 5226.495278852854
	]
] as const;
/** In the tails, by √(−ln tail) − 1.6, and far out, by √(−ln tail) − 5. */
const TAIL = [
	[
		1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
		0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
	],
	[
		1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
		0.0005475938084995345, 1.0507500716444169e-9
	]
] as const;
const FAR = [
	[
		6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
		0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7
	],
	[
		1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
		1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15
	]
] as const;

const MIDDLE_WIDTH = 0.425;

/**
 * Quantile of the standard normal distribution, good to some 15 digits where p is known to as many.
 * @param p above 0 and below 1
 * Source: Wichura (1988), Algorithm AS 241: the percentage points of the normal distribution.
 */
export function normalQuantileNear(p: number): number {
	const centred = p - 0.5;
	if (Math.abs(centred) <= MIDDLE_WIDTH) {
		const at = MIDDLE_WIDTH ** 2 - centred ** 2;
		return (centred * polynomial(MIDDLE[0], at)) / polynomial(MIDDLE[1], at);
	}
	const root = Math.sqrt(-log(Math.min(p, 1 - p)));
	const [[above, below], shift] = root <= 5 ? [TAIL, 1.6] : [FAR, 5];
	const far = polynomial(above, root - shift) / polynomial(below, root - shift);
	return centred < 0 ? -far : far;
}
