import type { Message } from '../../outcome';
import type { ReadDraw, Units } from './membership';
import { KINDS, type Kind, type StructureSpec } from './types';

/** Municipalities that are compared: drawn in one way, or all others; of one draw, or of all draws. */
export interface Group {
	/** Stable: `average`, `others@draw`. */
	id: string;
	kind: Kind | 'others';
	/** Null for all draws together. */
	draw: ReadDraw | null;
	/** Kind and draws in words; and shorter, for tables with many columns. */
	label: Message;
	short: Message;
	/** Places of its rows in the sample. */
	rows: number[];
	/** Of one draw, and the same rows as all draws together: tables that have those need not have it. */
	isRepeat: boolean;
}

/** The groups of all draws together, and those of each. */
export interface Groups {
	pooled: Group[];
	/** None where there is one draw only: it is all of them. */
	byDraw: Group[];
	/** The kinds that occur, in the order of tables. */
	kinds: Kind[];
}

/** Stands between labels in a message; the catalogues make a list of them. */
export const BETWEEN = '\u001f';

const groupOf = (
	kind: Group['kind'],
	draw: ReadDraw | null,
	draws: readonly ReadDraw[],
	rows: number[],
	pooled: readonly Group[] = []
): Group => {
	const named = draw ? [draw] : kind === 'others' ? [] : draws;
	const params = { kind, draws: named.map(({ label }) => label).join(BETWEEN) };
	const same = pooled.find((group) => group.kind === kind)?.rows;
	return {
		id: draw ? `${kind}@${draw.id}` : kind,
		kind,
		draw,
		label: { code: 'structure.group', params },
		short: { code: 'structure.shortGroup', params },
		rows,
		isRepeat: same?.length === rows.length && rows.every((row, place) => row === same[place])
	};
};

/**
 * Who is in which group. A row whose municipality is not known is in none. "All others" of all draws are the municipalities
 * that no draw has, each row once.
 */
export function groupsOf(
	draws: readonly ReadDraw[],
	units: Units,
	{ others, pooled }: Pick<StructureSpec, 'others' | 'pooled'>
): Groups {
	const kinds = KINDS.filter((kind) => draws.some((draw) => draw.kinds.includes(kind)));
	const rows = [...units.of.keys()].filter((row) => units.of[row] >= 0);
	const isDrawn = ({ of }: ReadDraw, row: number) => KINDS.some((kind) => of[row] === kind);
	const ever = new Set(draws.flatMap((draw) => rows.filter((row) => isDrawn(draw, row))).map(unitOf));
	function unitOf(row: number): number {
		return units.of[row];
	}
	const withStatus = (draw: ReadDraw, kind: string) => rows.filter((row) => draw.of[row] === kind);
	const neverOf = (draw: ReadDraw) => withStatus(draw, 'none').filter((row) => !ever.has(unitOf(row)));
	const othersOf = (draw: ReadDraw) => (others === 'never' ? neverOf(draw) : withStatus(draw, 'none'));
	const allOf = (kind: Kind): number[] => {
		const all = draws.flatMap((draw) => withStatus(draw, kind));
		return pooled === 'participations' ? all : [...new Map(all.map((row) => [unitOf(row), row])).values()];
	};
	const kindGroups = kinds.map((kind) => groupOf(kind, null, withKind(kind), allOf(kind)));
	const never = [...new Set(draws.flatMap(neverOf))].sort((a, b) => a - b);
	const all = [...kindGroups, groupOf('others', null, draws, never)];
	const groupsOfDraw = (draw: ReadDraw) => [
		...draw.kinds.map((kind) => groupOf(kind, draw, draws, withStatus(draw, kind), all)),
		groupOf('others', draw, draws, othersOf(draw), all)
	];
	return { kinds, pooled: all, byDraw: draws.length < 2 ? [] : draws.flatMap(groupsOfDraw) };

	function withKind(kind: Kind): ReadDraw[] {
		return draws.filter((draw) => draw.kinds.includes(kind));
	}
}

/** Every group once: those of all draws, and those of single draws that differ from them. */
export const distinctGroups = ({ pooled, byDraw }: Groups): Group[] => [
	...pooled,
	...byDraw.filter(({ isRepeat }) => !isRepeat)
];

/** How many municipalities are in both of two groups; each counts in both. */
export function inBoth(one: Group, other: Group, units: Units): number {
	const found = new Set(one.rows.map((row) => units.of[row]));
	return new Set(other.rows.map((row) => units.of[row]).filter((unit) => found.has(unit))).size;
}
