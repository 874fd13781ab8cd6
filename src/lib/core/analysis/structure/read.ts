import { idPart } from '../id-part';
import type { Sample } from '../sample';
import { messagePart, type ResultPart } from '../types';
import { groupsOf, type Group, type Groups } from './groups';
import { readMeasure, summarise, type Measure, type Summary } from './measure';
import { readDraws, readUnits, type ReadDraw, type Units } from './membership';
import type { ReadBlock } from './profile-tables';
import type { StructureSpec } from './types';

/** What the parts are made of. */
export interface Read {
	spec: StructureSpec;
	sample: Sample;
	draws: ReadDraw[];
	units: Units;
	groups: Groups;
	blocks: ReadBlock[];
	of: (measure: Measure, group: Group) => Summary;
}

/** Reads draws, municipalities, groups and variables from the rows of a sample. */
export function readAll(spec: StructureSpec, sample: Sample): Read {
	const draws = readDraws(spec, sample);
	const units = readUnits(spec, sample);
	return {
		spec,
		sample,
		draws,
		units,
		groups: groupsOf(draws, units, spec),
		blocks: readBlocks(spec, sample),
		of: remembered((measure, group) => summarise(measure, group, spec))
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
export function warningsOf({ draws, units, groups, blocks, spec }: Read): ResultPart[] {
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
