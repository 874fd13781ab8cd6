import type { Text } from '../../report/types';
import type { Pace } from '../pace';
import { messagePart, type ResultPart } from '../types';
import { adjustedP, compareGroups, pairsOf, type Comparison } from './compare';
import { influenceTable, statisticsTable, testsTable } from './detail-tables';
import { distinctGroups, type Group, type Groups } from './groups';
import { influenceOf, type Influence } from './influence';
import type { Measure } from './measure';
import { publishedLines } from './published';
import { publishedReading, publishedTable } from './published-table';
import { plotPart, tablePart } from './parts';
import { measurePlot, overviewPlot } from './plots';
import { profileTable, yearsTable, type ReadBlock } from './profile-tables';
import type { Read } from './read';
import { influenceReading, profileReading } from './reading';
import type { StructurePart, StructureSpec } from './types';

/** Everything about measures in groups; null when a stop was asked for. */
export async function profileParts(read: Read, pace: Pace): Promise<ResultPart[] | null> {
	const { spec, groups, blocks, of, units } = read;
	const shows = (part: StructurePart) => spec.show.includes(part);
	const wanted = (
		['profile', 'overview', 'years', 'statistics', 'tests', 'influence', 'plots'] as const
	).some(shows);
	if (!wanted) return [];
	if (blocks.length === 0) return [messagePart({ code: 'structure.chooseVariables' }, 'note')];
	const measures = blocks.flatMap((block) => block.measures);
	const comparisons: Comparison[] = [];
	const influences: Influence[] = [];
	for (const [place, measure] of measures.entries()) {
		if (!(await pace.reached(place / measures.length))) return null;
		comparisons.push(
			...pairsOf(groups).map(([first, second]) => compareGroups(measure, first, second, spec, units))
		);
		if (shows('influence'))
			influences.push(
				...distinctGroups(groups).map((group) =>
					influenceOf(measure, group, othersOf(group, groups), spec, units)
				)
			);
	}
	const adjusted = adjustedP(comparisons, spec.adjust);
	const p = adjusted ?? comparisons.map(({ test }) => test.p);
	const published = publishedLines(read);
	const sentences = [
		...profileReading(comparisons, p, units),
		...influenceReading(influences),
		...publishedReading(published)
	];
	const isOf = (block: ReadBlock) => (one: { measure: Measure }) => block.measures.includes(one.measure);
	const places = (block: ReadBlock) =>
		[...comparisons.keys()].filter((place) => isOf(block)(comparisons[place]));
	// A variable may stand in several tables; one figure of it is enough.
	const numbers = measures.filter(
		({ name, isText }, place) => !isText && measures.findIndex((one) => one.name === name) === place
	);
	const notes = testNotes(spec, p.filter((one) => Number.isFinite(one)).length);
	return [
		...(sentences.length > 0 ? [{ kind: 'reading' as const, id: 'profile', sentences }] : []),
		...(shows('profile') ? blocks.flatMap((block) => tablePart(profileTable(block, groups, of))) : []),
		...(published.length > 0 ? tablePart(publishedTable(published)) : []),
		...(shows('overview') ? plotPart(overviewPlot(numbers, groups, spec)) : []),
		...(shows('years')
			? blocks.flatMap((block) =>
					groups.kinds.flatMap((kind) => tablePart(yearsTable(block, kind, groups, of)))
				)
			: []),
		...(shows('plots') ? numbers.flatMap((measure) => plotPart(measurePlot(measure, groups, of, spec))) : []),
		...(shows('influence')
			? blocks.flatMap((block) => tablePart(influenceTable(block, influences.filter(isOf(block)))))
			: []),
		...(shows('statistics')
			? blocks.flatMap((block) => tablePart(statisticsTable(block, groups, of, spec)))
			: []),
		...(shows('tests')
			? blocks.flatMap((block) =>
					tablePart(
						testsTable(
							block,
							places(block).map((place) => comparisons[place]),
							adjusted && places(block).map((place) => adjusted[place]),
							spec,
							notes
						)
					)
				)
			: [])
	];
}

const othersOf = (group: Group, { pooled, byDraw }: Groups): Group | null =>
	group.kind === 'others'
		? null
		: ([...pooled, ...byDraw].find((one) => one.kind === 'others' && one.draw === group.draw) ?? null);

const testNotes = ({ adjust }: StructureSpec, count: number): Text[] => [
	adjust === 'none'
		? { code: 'structure.notAdjusted', params: { count } }
		: { code: 'structure.adjustedOver', params: { count, adjust } },
	{ code: 'structure.wholeNote' }
];
