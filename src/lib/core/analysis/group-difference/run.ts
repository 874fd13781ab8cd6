import type { Text } from '../../report/types';
import { benjaminiHochberg, holm } from '../../stats/groups/adjust';
import type { Category, Sample } from '../sample';
import { messagePart, type Findings, type ResultPart, type Surroundings } from '../types';
import type { Pace } from '../pace';
import { groupingOf, isOrdinal, outcomeData, pairedData, type Grouping, type OutcomeData } from './data';
import { compareMany, type ManyGroups } from './many-groups';
import { groupsTable, manyExtraTables, overallTable, pairsTable } from './many-tables';
import { methodOf } from './method';
import { comparePaired } from './paired';
import { leftOutTable, pairedExtraTables, pairedTable } from './paired-tables';
import { manyPlot, pairedPlot, twoPlot } from './plots';
import { manyReading, pairedReading, twoReading } from './reading';
import { compareTwo, type TwoGroups } from './two-groups';
import { sharesTable, twoExtraTables, twoTable } from './two-tables';
import type { TestLine } from './tests';
import type { GroupDifferenceSpec, GroupsDesign, PairedDesign } from './types';

/** Ours: with more groups than this a variable is not meant to group by, and pairs are too many to be read. */
export const MOST_GROUPS = 40;

/** Of so many outcomes a note says how many rows each lacks; n in the table says it too. */
const MOST_NOTED = 4;

const only = (code: string, params?: Record<string, string | number>): Findings => ({
	parts: [messagePart(params ? { code, params } : { code }, 'note')],
	method: []
});

/** Whether groups, or the answers of the same persons, differ. See the types for what is shown. */
export async function runGroupDifference(
	spec: GroupDifferenceSpec,
	sample: Sample,
	{ pace }: Surroundings
): Promise<Findings> {
	return spec.design.kind === 'paired'
		? runPaired(spec, spec.design, sample, pace)
		: runGroups(spec, spec.design, sample, pace);
}

/** Computes one after the other, and lets others have their turn between them. Null when a stop was asked for. */
async function eachOf<From, To>(
	all: readonly From[],
	pace: Pace,
	compute: (one: From) => To
): Promise<To[] | null> {
	const done: To[] = [];
	for (const one of all) {
		done.push(compute(one));
		if (!(await pace.reached(done.length / all.length))) return null;
	}
	return done;
}

async function runGroups(
	spec: GroupDifferenceSpec,
	design: GroupsDesign,
	sample: Sample,
	pace: Pace
): Promise<Findings> {
	const grouping = groupingOf(design, sample);
	if (!grouping || design.outcomes.length === 0) return only('groupDifference.choose');
	const { groups } = grouping;
	if (groups.length < 2) return only('groupDifference.oneGroup', { count: groups.length });
	if (groups.length > MOST_GROUPS)
		return only('groupDifference.tooManyGroups', { count: groups.length, most: MOST_GROUPS });
	const names = groups.map(({ label }) => label);
	const isTwo = groups.length === 2;
	const data = design.outcomes.map((name) =>
		outcomeData(name, grouping, isTwo ? spec.cluster : null, sample)
	);
	const notes = [...exclusionNotes(data, grouping), ...adjustNotes(spec, data.length)];
	const method = methodOf(spec, groups.length);
	if (isTwo) {
		const lines = await eachOf(data, pace, (one) => compareTwo(one, names, spec));
		return { parts: lines ? twoParts(lines, groups, spec, sample, notes) : [], method };
	}
	const lines = await eachOf(data, pace, (one) => compareMany(one, names, spec));
	return { parts: lines ? manyParts(lines, groups, spec, sample, notes) : [], method };
}

async function runPaired(
	spec: GroupDifferenceSpec,
	{ pairs }: PairedDesign,
	sample: Sample,
	pace: Pace
): Promise<Findings> {
	const chosen = pairs.filter(({ first, second }) => first !== second);
	if (chosen.length === 0) return only('groupDifference.choosePairs');
	const lines = await eachOf(chosen, pace, (pair) => comparePaired(pairedData(pair, sample), spec));
	if (!lines) return { parts: [], method: [] };
	const { mains, adjusted } = pValues(lines, spec);
	const parts: ResultPart[] = [
		{ kind: 'table', table: pairedTable(lines, adjusted, spec, adjustNotes(spec, lines.length)) },
		...reading(pairedReading(lines, adjusted ?? mains, spec)),
		...plots(spec, () =>
			pairedPlot(
				lines,
				chosen.flatMap(({ first, second }) => [first, second]),
				spec,
				sample
			)
		)
	];
	const leftOut = leftOutTable(lines);
	if (leftOut) parts.push({ kind: 'table', table: leftOut });
	const binary = lines.filter(({ isBinary }) => isBinary).length;
	if (binary > 0 && !spec.allTests)
		parts.push(messagePart({ code: 'groupDifference.binaryPairs', params: { count: binary } }, 'note'));
	if (spec.allTests) parts.push(...pairedExtraTables(lines, spec).map(tablePart));
	return { parts, method: methodOf(spec, 2) };
}

const tablePart = (table: Extract<ResultPart, { kind: 'table' }>['table']): ResultPart => ({
	kind: 'table',
	table
});
const reading = (sentences: Text[]): ResultPart[] =>
	sentences.length === 0
		? []
		: [
				{
					kind: 'reading',
					id: 'reading',
					sentences: [...sentences, { code: 'groupDifference.noCause' }]
				}
			];
const plots = (
	{ dots }: GroupDifferenceSpec,
	make: () => Extract<ResultPart, { kind: 'plot' }>['plot']
): ResultPart[] => (dots ? [{ kind: 'plot', plot: make() }] : []);

/** The p values of the chosen test, and those adjusted over all lines. */
function pValues(
	lines: readonly { main: TestLine }[],
	{ adjust }: GroupDifferenceSpec
): { mains: number[]; adjusted: number[] | null } {
	const mains = lines.map(({ main }) => main.p);
	if (adjust === 'none') return { mains, adjusted: null };
	return { mains, adjusted: adjust === 'holm' ? holm(mains) : benjaminiHochberg(mains) };
}

function twoParts(
	lines: readonly TwoGroups[],
	groups: readonly Category[],
	spec: GroupDifferenceSpec,
	sample: Sample,
	notes: Text[]
): ResultPart[] {
	const { mains, adjusted } = pValues(lines, spec);
	const shares = sharesTable(lines, groups, spec);
	return [
		tablePart(twoTable(lines, groups, adjusted, spec, notes)),
		...(shares ? [tablePart(shares)] : []),
		...reading(twoReading(lines, groups, adjusted ?? mains, spec)),
		...plots(spec, () => twoPlot(lines, groups, spec, sample)),
		...ordinalParts(lines, spec),
		...(spec.allTests ? twoExtraTables(lines, spec).map(tablePart) : [])
	];
}

function manyParts(
	lines: readonly ManyGroups[],
	groups: readonly Category[],
	spec: GroupDifferenceSpec,
	sample: Sample,
	notes: Text[]
): ResultPart[] {
	const { mains, adjusted } = pValues(lines, spec);
	const pairs = pairsTable(lines, groups, spec);
	return [
		tablePart(groupsTable(lines, groups, spec, notes)),
		tablePart(overallTable(lines, adjusted)),
		...reading(manyReading(lines, groups, adjusted ?? mains, spec)),
		...plots(spec, () => manyPlot(lines, groups, spec, sample)),
		...(pairs ? [tablePart(pairs)] : []),
		...distinct(lines.flatMap(({ noPairs }) => (noPairs ? [noPairs] : []))).map((one) =>
			messagePart(one, 'problem')
		),
		...(spec.cluster === null
			? []
			: [messagePart({ code: 'groupDifference.clusterTwoOnly' } as const, 'note')]),
		...ordinalParts(lines, spec),
		...(spec.allTests ? manyExtraTables(lines, spec).map(tablePart) : [])
	];
}

/** Several outcomes can have the same reason; it is said once. */
const distinct = <T>(all: readonly T[]): T[] => [
	...new Map(all.map((one) => [JSON.stringify(one), one])).values()
];

/** Which test is advised for answers on few steps, and why; where another one is chosen. */
function ordinalParts(lines: readonly { data: OutcomeData }[], spec: GroupDifferenceSpec): ResultPart[] {
	const ordinal = lines.filter(({ data }) => isOrdinal(data.values));
	if (spec.test === 'ranks' || ordinal.length === 0) return [];
	return [messagePart({ code: 'groupDifference.ordinal', params: { count: ordinal.length } }, 'note')];
}

/** Rows that no outcome has, and those that one outcome has not. */
function exclusionNotes(data: readonly OutcomeData[], { empty, others }: Grouping): Text[] {
	const notes: Text[] = [];
	if (empty > 0) notes.push({ code: 'groupDifference.noGroup', params: { rows: empty } });
	if (others > 0) notes.push({ code: 'groupDifference.otherGroups', params: { rows: others } });
	const gaps = data.filter(({ unanswered }) => unanswered > 0);
	const outcomes = gaps.map(({ title, unanswered }) => `${title} (${unanswered})`).join(', ');
	if (gaps.length > MOST_NOTED)
		notes.push({ code: 'groupDifference.unansweredSome', params: { count: gaps.length } });
	else if (gaps.length > 0) notes.push({ code: 'groupDifference.unanswered', params: { outcomes } });
	for (const { title, unclustered } of data) {
		if (unclustered > 0)
			notes.push({ code: 'groupDifference.unclustered', params: { outcome: title, rows: unclustered } });
	}
	return notes;
}

/** How many tests the adjustment is over; that several tests are not adjusted for. */
function adjustNotes({ adjust }: GroupDifferenceSpec, count: number): Text[] {
	if (adjust !== 'none') return [{ code: `groupDifference.${adjust}Over`, params: { count } }];
	return count > 1 ? [{ code: 'groupDifference.notAdjusted', params: { count } }] : [];
}
