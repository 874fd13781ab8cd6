import { intervalOf, overlap, readPrinted, type Interval } from '../checker/printed';
import type { Group, Groups } from './groups';
import { idOfDraw } from './membership';
import { readMeasure, valuesIn, type Measure } from './measure';
import type { SummaryOf } from './profile-tables';
import type { Read } from './read';
import type { PublishedMean } from './types';

/** A published mean beside the one that is computed, and beside what its years allow. */
export interface PublishedLine {
	measure: Measure;
	group: Group;
	printed: string;
	/** Its value, and how many decimals it was printed with; null for a text that is no number. */
	value: number | null;
	decimals: number;
	/** Of the data; NaN where there is none. */
	computed: number;
	/** The computed mean is printed so. */
	isSame: boolean;
	/**
	 * Between what the mean of all draws together must lie, from the printed means of each draw and the numbers of
	 * municipalities in them; null where it is not known.
	 */
	bounds: Interval | null;
	/** The printed mean cannot follow from those of the years, however they were rounded. */
	isImpossible: boolean;
}

/** The published means that somebody has typed, in the order in which they were typed. */
export function publishedLines({ spec, sample, groups, of }: Read): PublishedLine[] {
	const measures = new Map<string, Measure>();
	const measureOf = (name: string): Measure => {
		const known = measures.get(name) ?? readMeasure(name, sample, spec.decimals);
		measures.set(name, known);
		return known;
	};
	const idAt = (place: number): string => (place < spec.draws.length ? idOfDraw(spec.draws[place]) : '');
	const lines = new Map<string, PublishedLine>();
	for (const { variable, kind, draw, printed } of spec.published) {
		const group = groupOf(groups, kind, draw === null ? null : idAt(draw));
		const id = `${variable}/${group?.id ?? ''}`;
		if (!group || printed.trim() === '' || lines.has(id)) continue;
		lines.set(id, lineOf(measureOf(variable), group, printed, of, boundsOf));
	}
	return [...lines.values()];

	/** From the years, where each of them is typed. A municipality that counts once has no place in such a sum. */
	function boundsOf(measure: Measure, group: Group): Interval | null {
		if (group.draw !== null || group.kind === 'others' || spec.pooled !== 'participations') return null;
		let [low, high, all] = [0, 0, 0];
		for (const year of groups.byDraw.filter(({ kind }) => kind === group.kind)) {
			const read = readPrinted(typedFor(measure.name, year) ?? '');
			if (!read) return null;
			const { length } = valuesIn(measure, year).values;
			const { low: from, high: to } = intervalOf(read);
			low += from * length;
			high += to * length;
			all += length;
		}
		return all > 0 ? { low: low / all, high: high / all } : null;
	}

	function typedFor(variable: string, { kind, draw }: Group): string | undefined {
		const isOf = (one: PublishedMean) =>
			one.variable === variable && one.kind === kind && one.draw !== null && idAt(one.draw) === draw?.id;
		return spec.published.find(isOf)?.printed;
	}
}

const groupOf = ({ pooled, byDraw }: Groups, kind: Group['kind'], draw: string | null): Group | undefined =>
	(draw === null ? pooled : byDraw).find(
		(one) => one.kind === kind && (draw === null || one.draw?.id === draw)
	);

function lineOf(
	measure: Measure,
	group: Group,
	printed: string,
	of: SummaryOf,
	boundsOf: (measure: Measure, group: Group) => Interval | null
): PublishedLine {
	const read = readPrinted(printed);
	const computed = of(measure, group).mean;
	const bounds = boundsOf(measure, group);
	const own = read ? intervalOf(read) : null;
	return {
		measure,
		group,
		printed,
		value: read?.value ?? null,
		decimals: Math.min(10, read?.decimals ?? 0),
		computed,
		isSame: own !== null && Number.isFinite(computed) && overlap(own, { low: computed, high: computed }),
		bounds,
		isImpossible: own !== null && bounds !== null && !overlap(own, bounds)
	};
}
