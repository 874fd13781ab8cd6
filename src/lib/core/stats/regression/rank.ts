import type { ScaledDesign } from './design';
import { QrDecomposition } from './householder';
import { TallQr } from './tall-qr';

const UNIT = 2 ** -52;
/** Coefficients smaller than this are noise in a relation between columns of length one. */
const NO_PART = 1e-8;

/** With more rows than this the columns are reduced block by block first. */
const TALL = 4096;

/** A column that the others determine, with the relation: column = Σ coefficient · other + constant. */
export interface DependentColumn {
	column: number;
	/** Empty for a column that has one value only. */
	on: { column: number; coefficient: number }[];
}

/** The columns that take part, decomposed, and those set aside. */
export interface RankedDesign {
	/** Positions of the columns that take part. */
	kept: number[];
	qr: QrDecomposition;
	dependent: DependentColumn[];
}

/**
 * Sets aside constant columns and those that earlier ones determine, and decomposes the rest in the given order. Column
 * j is dependent if |R_jj| ≤ n·η_j, with η_j from how much of each raw column is left after centring: a plain constant
 * such as 1e-7 would refuse NIST's Filip, whose columns are nearly dependent and can still be told apart.
 * @param design its columns are overwritten
 * Source: the backward error of Householder QR (Higham, Accuracy and Stability of Numerical Algorithms, 19.3).
 */
export function rankDesign({ columns, lengths, rawLengths }: ScaledDesign, n: number): RankedDesign {
	const rows = columns[0].length;
	const tall = rows > TALL && rows > 8 * columns.length ? new TallQr(columns) : null;
	const qr = new QrDecomposition(tall ? columns.length : rows, tall);
	const kept: number[] = [];
	const dependent: DependentColumn[] = [];
	/** How many times larger a raw column is than what is left of it after centring. */
	const lost = (j: number) => rawLengths[j] / lengths[j];
	columns.forEach((scaled, j) => {
		if (lengths[j] === 0) {
			dependent.push({ column: j, on: [] });
			return;
		}
		const column = tall ? tall.factor[j].slice() : scaled;
		const seen = qr.look(column);
		const coefficients = qr.solve(seen.above);
		const noise = kept.reduce((sum, i, at) => sum + Math.abs(coefficients[at]) * lost(i), lost(j));
		if (seen.rest > n * UNIT * noise) {
			qr.keep(column, seen);
			kept.push(j);
			return;
		}
		const on = kept.flatMap((i, at) =>
			Math.abs(coefficients[at]) < NO_PART
				? []
				: [{ column: i, coefficient: (coefficients[at] * lengths[j]) / lengths[i] }]
		);
		dependent.push({ column: j, on });
	});
	return { kept, qr, dependent };
}
