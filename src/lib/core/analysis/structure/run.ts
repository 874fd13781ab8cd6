import type { Text } from '../../report/types';
import { categoryText } from '../basics/counts';
import { idPart } from '../id-part';
import type { Pace } from '../pace';
import { categoriesOf, type Sample } from '../sample';
import { messagePart, type Findings, type ResultPart, type Surroundings } from '../types';
import { adjustedP, compareGroups, pairsOf, type Comparison } from './compare';
import { countyProfile } from './counties';
import { countyDrawsTable, countyPlot, countyTable } from './county-tables';
import { influenceTable, statisticsTable, testsTable } from './detail-tables';
import { distinctGroups, groupsOf, type Group, type Groups } from './groups';
import { historyOf } from './history';
import { overlapTable, repeatedTable, timesTable } from './history-tables';
import { influenceOf, type Influence } from './influence';
import { readMeasure, summarise, type Measure, type Summary } from './measure';
import { readDraws, readUnits, type ReadDraw, type Units } from './membership';
import { methodOf } from './method';
import { measurePlot } from './plots';
import { sizeProfile } from './population';
import { populationTable } from './population-table';
import { profileTable, yearsTable, type ReadBlock } from './profile-tables';
import { countyReading, historyReading, influenceReading, profileReading } from './reading';
import type { StructurePart, StructureSpec } from './types';

/** What the parts are made of. */
interface Read {
	spec: StructureSpec;
	sample: Sample;
	draws: ReadDraw[];
	units: Units;
	groups: Groups;
	blocks: ReadBlock[];
	of: (measure: Measure, group: Group) => Summary;
}

const tablePart = (table: Extract<ResultPart, { kind: 'table' }>['table'] | null): ResultPart[] =>
	table ? [{ kind: 'table', table }] : [];

/**
 * Drawn municipalities against all others: means in the layout of published tables, statistics, tests and the influence of
 * single municipalities; sizes at the time of the draw; counties; who has taken part how often.
 */
export async function runStructure(
	spec: StructureSpec,
	sample: Sample,
	{ pace }: Surroundings
): Promise<Findings> {
	const method = methodOf(spec);
	const draws = readDraws(spec, sample);
	if (draws.length === 0) return { parts: [messagePart({ code: 'structure.chooseDraw' }, 'note')], method };
	if (spec.show.length === 0)
		return { parts: [messagePart({ code: 'structure.chooseShow' }, 'note')], method };
	const units = readUnits(spec, sample);
	const read: Read = {
		spec,
		sample,
		draws,
		units,
		groups: groupsOf(draws, units, spec),
		blocks: readBlocks(spec, sample),
		of: remembered((measure, group) => summarise(measure, group, spec))
	};
	const shows = (part: StructurePart) => spec.show.includes(part);
	const warnings = warningsOf(read);
	const profile = await profileParts(read, pace);
	if (!profile) return { parts: [], method };
	const sizes = shows('population') ? populationParts(read) : [];
	const counties = shows('counties') ? countyParts(read) : [];
	const history = shows('history') ? historyParts(read) : [];
	const sentences = [profile, counties, history]
		.flat()
		.flatMap((part) => (part.kind === 'reading' ? part.sentences : []));
	const parts = [...profile, ...sizes, ...counties, ...history].filter(({ kind }) => kind !== 'reading');
	return {
		parts: [
			...(sentences.length > 0
				? [
						{
							kind: 'reading' as const,
							id: 'reading',
							sentences: [...sentences, { code: 'structure.noCause' }]
						}
					]
				: []),
			...warnings,
			...parts
		],
		method
	};
}

/** The same question is asked for several tables. */
function remembered(compute: Read['of']): Read['of'] {
	const known = new Map<Measure, Map<string, Summary>>();
	return (measure, group) => {
		const own = known.get(measure) ?? new Map<string, Summary>();
		known.set(measure, own);
		const found = own.get(group.id) ?? compute(measure, group);
		own.set(group.id, found);
		return found;
	};
}

function readBlocks({ blocks, decimals }: StructureSpec, sample: Sample): ReadBlock[] {
	const used = new Set<string>();
	return blocks
		.filter(({ variables }) => variables.length > 0)
		.map(({ title, theme, variables }) => {
			const base = idPart(title || theme).slice(0, 200);
			let id = base;
			for (let more = 2; used.has(id); more++) id = `${base}#${more}`;
			used.add(id);
			return {
				id,
				title,
				theme,
				measures: [...new Set(variables)].map((name) => readMeasure(name, sample, decimals))
			};
		});
}

/** What the reader should know before the numbers. */
function warningsOf({ draws, units, groups, blocks, spec }: Read): ResultPart[] {
	const warn = (code: string, params: Record<string, string | number>) =>
		messagePart({ code: `structure.${code}`, params }, 'warning');
	const texts = blocks.flatMap(({ measures }) => measures.filter(({ isText }) => isText));
	return [
		...(groups.kinds.length === 0 ? [messagePart({ code: 'structure.nobodyMapped' }, 'problem')] : []),
		...draws.flatMap(({ label, unknown, leftOut }) => [
			...(unknown > 0 ? [warn('unknownRows', { draw: label, count: unknown })] : []),
			...(leftOut > 0
				? [messagePart({ code: 'structure.leftOutRows', params: { draw: label, count: leftOut } }, 'note')]
				: [])
		]),
		...(units.unknown > 0 ? [warn('noKey', { count: units.unknown })] : []),
		...(units.several > 0
			? [warn(spec.year === null ? 'severalRows' : 'severalRowsOfYear', { count: units.several })]
			: []),
		...texts.map(({ title }) => warn('isText', { variable: title }))
	];
}

/** Everything about measures in groups; null when a stop was asked for. */
async function profileParts(read: Read, pace: Pace): Promise<ResultPart[] | null> {
	const { spec, groups, blocks, of, units } = read;
	const shows = (part: StructurePart) => spec.show.includes(part);
	const wanted = (['profile', 'years', 'statistics', 'tests', 'influence', 'plots'] as const).some(shows);
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
	const sentences = [...profileReading(comparisons, p, units), ...influenceReading(influences)];
	const isOf = (block: ReadBlock) => (one: { measure: Measure }) => block.measures.includes(one.measure);
	const places = (block: ReadBlock) =>
		[...comparisons.keys()].filter((place) => isOf(block)(comparisons[place]));
	const notes = testNotes(spec, p.filter((one) => Number.isFinite(one)).length);
	return [
		...(sentences.length > 0 ? [{ kind: 'reading' as const, id: 'profile', sentences }] : []),
		...(shows('profile') ? blocks.flatMap((block) => tablePart(profileTable(block, groups, of))) : []),
		...(shows('years')
			? blocks.flatMap((block) =>
					groups.kinds.flatMap((kind) => tablePart(yearsTable(block, kind, groups, of)))
				)
			: []),
		...(shows('plots')
			? measures
					.filter(({ isText }) => !isText)
					.map((measure) => ({ kind: 'plot' as const, plot: measurePlot(measure, groups, of, spec) }))
			: []),
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

function populationParts({ spec, sample, draws, units }: Read): ResultPart[] {
	const lines = sizeProfile(spec, sample, draws, units);
	if (!lines) return [messagePart({ code: 'structure.choosePopulation' }, 'note')];
	const without = draws.filter(({ population }) => population === null);
	return [
		...tablePart(populationTable(lines, spec)),
		...without.map(({ label }) =>
			messagePart({ code: 'structure.noPopulation', params: { draw: label } }, 'note')
		)
	];
}

function countyParts({ spec, sample, draws, units }: Read): ResultPart[] {
	const profile = countyProfile(spec, sample, draws, units);
	if (!profile) return [messagePart({ code: 'structure.chooseCounty' }, 'note')];
	if (profile.all === 0) return [messagePart({ code: 'structure.noCounties' })];
	const plot = countyPlot(profile);
	return [
		{ kind: 'reading', id: 'counties', sentences: countyReading(profile) },
		...tablePart(countyTable(profile, spec)),
		...(plot && spec.show.includes('plots') ? [{ kind: 'plot' as const, plot }] : []),
		...tablePart(countyDrawsTable(profile, draws))
	];
}

function historyParts({ spec, sample, draws, units }: Read): ResultPart[] {
	if (units.names.length === 0) return [messagePart({ code: 'structure.noUnits' })];
	const history = historyOf(draws, units);
	const found = spec.county === null ? null : categoriesOf(sample, spec.county);
	const countyOf = (unit: number): Text => {
		const code = found?.codes[units.firstRow[unit]] ?? -1;
		return found && code >= 0 ? categoryText(found.categories[code]) : '–';
	};
	return [
		{ kind: 'reading', id: 'history', sentences: historyReading(history) },
		...tablePart(timesTable(history)),
		...tablePart(overlapTable(history, draws)),
		...tablePart(repeatedTable(history, draws, units, found ? countyOf : null))
	];
}
