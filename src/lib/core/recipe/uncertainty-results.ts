import type { PreparedData } from '../selection/prepare';
import type { DrawSpec } from '../selection/types';
import { leaveOneOut } from '../simulation/uncertainty/leave-out';
import { searchSchools } from '../simulation/uncertainty/leave-school-out';
import { compareLists } from '../simulation/uncertainty/lists';
import { runUncertainty } from '../simulation/uncertainty/run-uncertainty';
import type { UncertaintySpec } from '../simulation/uncertainty/types';
import type { UncertaintyResults } from './results-types';

/**
 * How sure a draw is as plain JSON: chances and rank intervals, the four lists, and the draw without each year,
 * indicator and school.
 * @param prepared the data of the draw
 */
export async function uncertaintyResults(
	draw: DrawSpec,
	spec: UncertaintySpec,
	prepared: PreparedData
): Promise<UncertaintyResults> {
	const nothing = { problem: null, replicates: 0, overlap: null, changes: [], municipalities: [] };
	const found = await runUncertainty(draw, spec, prepared);
	if (!found.ok) return { ...nothing, problem: found.problem, lists: [], leftOut: [], schools: [] };
	const sure = found.value;
	const { municipalities, schools, indicators } = prepared.data;
	const numberOf = (unit: number) => municipalities.units[unit].number;
	const lists = await compareLists(draw, spec, prepared, sure.average, () => Promise.resolve(true));
	const ranked = [...sure.rankFrom.keys()].filter((unit) => sure.rankFrom[unit] > 0);
	return {
		problem: null,
		replicates: sure.replicates,
		overlap: sure.overlap,
		changes: sure.changes.map(({ indicator, sd, error }) => ({
			indicator: indicators[indicator].id,
			sd,
			error
		})),
		municipalities: ranked.map((unit) => ({
			number: numberOf(unit),
			drawn: sure.drawn[unit],
			average: sure.average[unit],
			spread: sure.spread[unit],
			rankFrom: sure.rankFrom[unit],
			rankTo: sure.rankTo[unit]
		})),
		lists: lists.ok
			? lists.value.lists.map(({ units, ...list }) => ({ ...list, municipalities: units.map(numberOf) }))
			: [],
		leftOut: leaveOneOut(draw, prepared).map(({ into, out, ...without }) => ({
			...without,
			into: into.map(numberOf),
			out: out.map(numberOf)
		})),
		schools: allOf(searchSchools(draw, prepared, ranked)).map(({ school, municipality, ...change }) => ({
			...change,
			school: schools.units[school].number,
			municipality: numberOf(municipality)
		}))
	};
}

/** What a search returns when it is not paused. */
function allOf<T>(search: Generator<unknown, T>): T {
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
	}
}
