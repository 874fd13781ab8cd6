import { tTwoSided } from '../../../stats/distributions/student-t';
import type { Finding } from '../finding';
import type { Grid, GridCell, Quantity } from '../grid';
import { type Interval, intervalOf, listed, overlap, rangeMessage } from '../printed';

/** What is printed of one predictor in one model. */
export type Coefficient = Partial<Record<'b' | 'se' | 'beta' | 't' | 'p', GridCell>> & { row: number };

const PARTS: readonly Quantity[] = ['b', 'se', 'beta', 't', 'p'];

/** The coefficients of every row, model by model: the second column of t is the second model's. */
export function coefficientsOf(grid: Grid): Coefficient[][] {
	const models: Coefficient[][] = [];
	grid.rows.forEach((_, row) => {
		const seen = new Map<Quantity, number>();
		const here: Coefficient[] = [];
		grid.columns.forEach(({ role }, column) => {
			const kind = PARTS.find((part) => part === role);
			if (kind === undefined) return;
			const model = seen.get(kind) ?? 0;
			seen.set(kind, model + 1);
			const cell = grid.at(row, column);
			if (cell?.quantity === kind) here[model] = { ...(here[model] ?? { row }), [kind]: cell };
		});
		here.forEach((coefficient, model) => (models[model] ??= []).push(coefficient));
	});
	return models.filter((model) => model.length > 0);
}

/** Signs of B, Beta and t that differ. */
export function checkSigns(model: readonly Coefficient[]): Finding[] {
	return model.flatMap((coefficient): Finding[] => {
		const signed = (['t', 'beta', 'b'] as const).flatMap((part) => {
			const cell = coefficient[part];
			return cell && cell.printed.value !== 0 ? [cell] : [];
		});
		if (new Set(signed.map(({ printed }) => Math.sign(printed.value))).size < 2) return [];
		return [
			{
				check: 'sign',
				certainty: 'impossible',
				places: signed.map(({ place }) => place),
				marked: signed.length,
				problem: { code: 'checker.signs' },
				consistent: null
			}
		];
	});
}

/** t as B over its standard error, as far as their digits allow. */
export function checkT(model: readonly Coefficient[]): Finding[] {
	return model.flatMap(({ b, se, t }): Finding[] => {
		if (!b || !se || !t) return [];
		const size = absolute(intervalOf(b.printed));
		const error = intervalOf(se.printed);
		if (error.high <= 0) return [];
		const ratio = {
			low: size.low / error.high,
			high: error.low > 0 ? size.high / error.low : Infinity
		};
		if (overlap(absolute(intervalOf(t.printed)), ratio)) return [];
		const decimals = t.printed.decimals;
		return [
			{
				check: 't',
				certainty: 'impossible',
				places: [t.place, b.place, se.place],
				problem: { code: 'checker.tDiffers', params: { t: t.printed.value, decimals } },
				consistent: Number.isFinite(ratio.high)
					? { code: 'checker.sizeBetween', params: { ...ratio, decimals } }
					: { code: 'checker.sizeAtLeast', params: { low: ratio.low, decimals } }
			}
		];
	});
}

function absolute({ low, high }: Interval): Interval {
	const [a, b] = [Math.abs(low), Math.abs(high)];
	return low <= 0 && high >= 0
		? { low: 0, high: Math.max(a, b) }
		: { low: Math.min(a, b), high: Math.max(a, b) };
}

/** Stars against p: one for each level that p is below. */
export function checkStars(model: readonly Coefficient[], levels: readonly number[]): Finding[] {
	const hasStars = model.some((one) => starsOf(one) > 0);
	if (!hasStars || levels.length === 0) return [];
	return model.flatMap((coefficient): Finding[] => {
		const { p } = coefficient;
		if (!p) return [];
		const { low, high } = intervalOf(p.printed);
		const below = (value: number) => levels.filter((level) => value < level).length;
		const [least, most] = [below(high), below(Math.max(0, low))];
		const stars = starsOf(coefficient);
		if (stars >= least && stars <= most) return [];
		const starred = (['beta', 'b', 't', 'p'] as const).flatMap((part) => {
			const cell = coefficient[part];
			return cell && cell.printed.stars > 0 ? [cell.place] : [];
		});
		const first = coefficient.beta ?? coefficient.b ?? coefficient.t;
		return [
			{
				check: 'stars',
				certainty: 'impossible',
				places: [...(starred.length > 0 ? starred : first ? [first.place] : []), p.place],
				problem: {
					code: 'checker.starsDiffer',
					params: { stars, p: p.printed.value, decimals: p.printed.decimals }
				},
				consistent: { code: 'checker.starsAre', params: { stars: most } }
			}
		];
	});
}

const starsOf = (coefficient: Coefficient): number =>
	Math.max(0, ...(['beta', 'b', 't', 'p'] as const).map((part) => coefficient[part]?.printed.stars ?? 0));

/** Degrees of freedom beyond which t is the normal distribution for any printed p. */
const MOST_DF = 100_000;

/** Whole degrees of freedom for which the two-sided p of a t is printed so; null for none. */
export function dfRange(t: GridCell, p: GridCell): { from: number; to: number } | null {
	const size = absolute(intervalOf(t.printed));
	const printed = intervalOf(p.printed);
	// p falls as df grows: large enough for the largest |t| to have a p at or below the high end, small enough for the
	// smallest to have one at or above the low end.
	const first = firstDf((df) => tTwoSided(size.high, df) <= printed.high);
	const beyond = firstDf((df) => tTwoSided(size.low, df) < printed.low);
	const to = beyond === null ? MOST_DF : beyond - 1;
	return first !== null && first <= to ? { from: first, to } : null;
}

function firstDf(holds: (df: number) => boolean): number | null {
	if (!holds(MOST_DF)) return null;
	let [low, high] = [1, MOST_DF];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Findings on p against t, and the degrees of freedom for which all p of the model are right. */
export interface DfResult {
	findings: Finding[];
	df: { from: number; to: number } | null;
	/** Coefficients with both t and p. */
	tested: number;
}

/** p against t: for the given degrees of freedom, else for those that fit the most coefficients of the model. */
export function checkP(model: readonly Coefficient[], df: number | null): DfResult {
	const tested = model.flatMap(({ t, p }) => (t && p ? [{ t, p, range: dfRange(t, p) }] : []));
	const fitting = df === null ? mostFitting(tested) : { from: df, to: df };
	const findings = tested.flatMap(({ t, p, range }): Finding[] => {
		const fits = range !== null && (!fitting || (range.from <= fitting.to && range.to >= fitting.from));
		if (fits) return [];
		const { decimals } = p.printed;
		const at = fitting ?? { from: 1, to: MOST_DF };
		const size = absolute(intervalOf(t.printed));
		const values = { low: tTwoSided(size.high, at.to), high: tTwoSided(size.low, at.from) };
		const isOneSided = overlap(intervalOf(p.printed), { low: values.low / 2, high: values.high / 2 });
		const places = [p.place, t.place];
		const params = { p: p.printed.value, t: t.printed.value, decimals, tDecimals: t.printed.decimals };
		return [
			{
				check: 'p',
				certainty: isOneSided || (range !== null && df === null) ? 'conditional' : 'impossible',
				places,
				problem: isOneSided
					? { code: 'checker.pOneSided', params }
					: range === null || !fitting
						? { code: 'checker.pDiffers', params }
						: {
								code: 'checker.pOtherDf',
								params: {
									...params,
									dfs: listed([range.from, range.to], 0),
									from: fitting.from,
									to: fitting.to
								}
							},
				consistent: rangeMessage(values, decimals)
			}
		];
	});
	return { findings, df: fitting, tested: tested.length };
}

/** The degrees of freedom that the most ranges have in common. */
function mostFitting(
	tested: readonly { range: { from: number; to: number } | null }[]
): { from: number; to: number } | null {
	const ranges = tested.flatMap(({ range }) => (range ? [range] : []));
	let best: { from: number; to: number; count: number } | null = null;
	for (const { from } of ranges) {
		const common = ranges.filter((range) => range.from <= from && range.to >= from);
		if (best && common.length <= best.count) continue;
		best = { from, to: Math.min(...common.map(({ to }) => to)), count: common.length };
	}
	return best && { from: best.from, to: best.to };
}
