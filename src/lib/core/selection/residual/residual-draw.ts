import { fail, ok, type Outcome } from '../../outcome';
import { DRAWN } from '../run-draw';
import type { PreparedData } from '../prepare';
import type { DrawResult, DrawSpec } from '../types';
import { columnsOf, factOf, hasFact } from './facts';
import { rankResiduals } from './rank-residuals';
import type { ResidualAsk, ResidualDraw } from './types';

export type ResidualCode =
	/** Nothing to take into account was chosen. */
	| 'residual.noFacts'
	/** No assessed municipality has all facts. */
	| 'residual.nobody';

/**
 * What the average draw would be if municipalities were ranked by how far their result lies above what municipalities with
 * the same structure have on average. The same filters and places as the draw; the spread draw is left alone. A what-if of
 * ours: no rule of the scheme works so, and structure can be a reason for help as well as something to adjust for.
 * @param result of the draw as it is, by the same specification and data
 */
export function residualDraw(
	spec: Pick<DrawSpec, 'places'>,
	prepared: PreparedData,
	result: DrawResult,
	{ measure, parts }: ResidualAsk
): Outcome<ResidualDraw> {
	if (parts.length === 0) return fail('residual.noFacts');
	const facts = parts.map(({ part, label }) => ({ fact: factOf(part, prepared, result), label }));
	const assessed = [...result.order];
	const lacking = assessed.flatMap((unit) => {
		const labels = facts.filter(({ fact }) => !hasFact(fact, unit)).map(({ label }) => label);
		return labels.length > 0 ? [{ unit, labels }] : [];
	});
	const left = new Set(lacking.map(({ unit }) => unit));
	const units = assessed.filter((unit) => !left.has(unit));
	if (units.length === 0) return fail('residual.nobody');
	const columns = facts.flatMap(({ fact, label }) =>
		columnsOf(fact, units).map((values) => ({ values, label }))
	);
	const outcome = measure === 'share' ? result.municipalities.share : result.distance;
	const found = rankResiduals(
		{
			y: Float64Array.from(units, (unit) => outcome[unit]),
			columns: columns.map(({ values }) => values),
			eligible: Uint8Array.from(units, (unit) => Number(result.filter[unit] === 0)),
			order: units.map((unit) => result.rank[unit])
		},
		spec.places
	);
	if (!found.ok) return found;
	const { ranked, residuals, cut, rSquared, aside, warnings } = found.value;
	const count = prepared.data.municipalities.units.length;
	const residual = new Float64Array(count).fill(NaN);
	const expected = new Float64Array(count).fill(NaN);
	const rank = new Uint32Array(count);
	const drawn = new Uint8Array(count);
	units.forEach((unit, i) => {
		residual[unit] = residuals[i];
		expected[unit] = outcome[unit] - residuals[i];
	});
	ranked.forEach((i, place) => (rank[units[i]] = place + 1));
	for (const i of cut.drawn) drawn[units[i]] = 1;
	const wasDrawn = assessed.filter((unit) => result.drawn[unit] === DRAWN.average);
	const leaving = wasDrawn.filter((unit) => drawn[unit] === 0);
	return ok({
		n: units.length,
		rSquared,
		expected,
		residual,
		rank,
		drawn,
		cut: { lastDrawn: cut.lastDrawn, firstNotDrawn: cut.firstNotDrawn },
		tie: cut.tie && { ...cut.tie, units: cut.tie.units.map((i) => units[i]) },
		before: wasDrawn.length,
		stay: wasDrawn.length - leaving.length,
		entering: cut.drawn.map((i) => units[i]).filter((unit) => result.drawn[unit] !== DRAWN.average),
		leaving,
		lacking,
		aside: [...new Set(aside.map((column) => columns[column].label))],
		warnings
	});
}
