import type { IndicatorDefinition } from '$lib/core/indicators/types';
import type { Explanation } from '$lib/core/selection/explain/types';
import type { DataSummary } from '$lib/workers/draw-client';

export interface AreaPoints {
	area: IndicatorDefinition['area'];
	points: number;
	possible: number;
}

/** Risk points summed by area of the indicator set, so that no grade is pointed at. */
export function areaPoints(
	summary: Pick<DataSummary, 'indicators'>,
	{ cells }: Pick<Explanation, 'cells'>
): AreaPoints[] {
	const areas = [...new Set(cells.map((cell) => summary.indicators[cell.indicator].area))];
	return areas.map((area) => {
		const own = cells.filter((cell) => summary.indicators[cell.indicator].area === area);
		return {
			area,
			points: own.reduce((sum, cell) => sum + cell.points, 0),
			possible: own.reduce((sum, cell) => sum + cell.possible, 0)
		};
	});
}
