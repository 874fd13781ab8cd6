import { fail, ok, type Outcome } from '../../outcome';
import { findBasis, kindsInBasis, type Basis } from '../../selection/basis';
import type { PreparedData } from '../../selection/prepare';
import { runDraw } from '../../selection/run-draw';
import type { DrawResult, DrawSpec } from '../../selection/types';
import { noisyColumns, type NoisyColumn } from './columns';
import { panelDistributions, type ColumnDistributions } from './distributions';
import { gridOf } from './points-distribution';
import { indicatorNoise } from './standard-errors';
import type { UncertaintySpec } from './types';
import { hiddenChances, unitCells, type UnitCells } from './unit-cells';

/** One kind of unit with all that its cells can be. */
export interface PanelModel {
	/** The units that take part, indices into the data: municipalities with a rank, assessed schools. */
	units: number[];
	/** In the order of `units`. */
	cells: UnitCells[];
	/** By column, for all units of the data. */
	distributions: ColumnDistributions[];
}

/** The draw as it is, and all that its cells can be in other data sets. */
export interface CellModel {
	draw: DrawSpec;
	spec: UncertaintySpec;
	prepared: PreparedData;
	basis: Basis;
	result: DrawResult;
	columns: NoisyColumn[];
	/** Steps of the grid of points in one point. */
	steps: number;
	municipalities: PanelModel;
	schools: PanelModel;
}

/** Tells how far the preparation is, 0–1; false stops it. */
export type Progress = (share: number) => Promise<boolean>;

/**
 * The noise model of a draw.
 * @returns problem `uncertainty.weights` when weights have more than two decimals, `uncertainty.noLimits` when no
 * indicator has a limit, `uncertainty.stopped` when stopped
 */
export async function cellModel(
	draw: DrawSpec,
	spec: UncertaintySpec,
	prepared: PreparedData,
	progress: Progress
): Promise<Outcome<CellModel>> {
	const result = runDraw(draw, prepared);
	const { data, outside } = prepared;
	const basis = findBasis(draw, data);
	const columns = noisyColumns(data, basis, result.limits, spec.correlation);
	if (columns.length === 0) return fail('uncertainty.noLimits');
	const steps = gridOf(columns.map(({ weight }) => weight));
	if (steps === null) return fail('uncertainty.weights');

	const { municipalities, schools } = data;
	const noise = new Map(
		basis.indicatorIndices.map((indicator) => [
			indicator,
			indicatorNoise(data, [municipalities, schools], indicator, basis.yearIndices)
		])
	);
	const needsSchools = draw.spread.places > 0;
	const ranked = [...result.order].sort((a, b) => a - b);
	const assessed = schools.units
		.map((_, school) => school)
		.filter((school) => result.schools.assessed[school]);
	const panels = [
		{ panel: municipalities, units: ranked, without: outside },
		{ panel: schools, units: needsSchools ? assessed : [], without: null }
	];
	const made: PanelModel[] = [];
	for (const { panel, units, without } of panels) {
		const kinds = kindsInBasis(data, panel, basis.yearIndices);
		const used = units.length > 0 ? columns : [];
		const distributions = await panelDistributions(
			data,
			panel,
			kinds,
			without,
			used,
			(indicator) => noise.get(indicator) ?? { decimals: 0, pupilSd: NaN },
			spec,
			progress
		);
		if (distributions === null) return fail('uncertainty.stopped');
		const hidden = used.map((column) => hiddenChances(data, panel, kinds, column));
		const cells: UnitCells[] = [];
		for (const unit of units) {
			cells.push(unitCells(data, kinds, unit, columns, distributions, hidden, steps, spec.suppressed));
			if (cells.length % 50 === 0 && !(await progress(cells.length / units.length)))
				return fail('uncertainty.stopped');
		}
		made.push({ units, cells, distributions });
	}
	const [own, ofSchools] = made;
	return ok({
		draw,
		spec,
		prepared,
		basis,
		result,
		columns,
		steps,
		municipalities: own,
		schools: ofSchools
	});
}
