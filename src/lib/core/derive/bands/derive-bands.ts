import type { Variable } from '../../dataset/types';
import { fail, ok, type Message, type Outcome } from '../../outcome';
import { cellKind } from '../../table/cell-kind';
import { CELL } from '../../table/types';
import type { DatasetRows } from '../../variables/apply-filters';
import { newNumbers, strongerKind } from '../empties';
import { evaluateMask } from '../evaluate-mask';
import { findInput, findNumbers, keyAt, type NumberVariable } from '../inputs';
import { numberVariable, type Derived, type DeriveNote } from '../result';
import type { BandsSpec, CutRule } from '../types';
import { areCuts, bandOf, observedCuts, type7Cuts } from './cut-points';
import { bandLabels, rankLabels } from './labels';
import type { BandGroup } from './types';

/** Most bands of one variable. */
export const MAX_BANDS = 50;

/** The rows of one wave, or all of them. */
interface RowGroup {
	wave: string | null;
	rows: number[];
}

/**
 * Groups by size, 1 for the lowest. A cell whose value or wave is empty is empty, of the kind that says more; a value
 * in a wave without cut-points is missing. Weights are not used: a band is a share of the rows.
 */
export function deriveBands(spec: BandsSpec, rows: DatasetRows): Outcome<Derived> {
	const found = findNumbers(rows, spec.variable);
	if (!found.ok) return found;
	const wave = spec.wave === null ? null : findInput(rows, spec.wave);
	if (wave?.ok === false) return wave;
	const problem = problemOf(spec.cuts);
	if (problem) return problem;
	const on = evaluateMask(spec.cuts.kind === 'quantiles' ? spec.cuts.on : '', rows);
	if (!on.ok) return on;

	const variable = found.value;
	const { closed } = givenCuts(spec.cuts);
	const result = newNumbers(rows.rowCount);
	result.kinds.fill(CELL.missing);
	const groups: BandGroup[] = [];
	const notes: Message<DeriveNote>[] = [];
	for (const group of rowGroups(rows.rowCount, wave?.value ?? null)) {
		const known = group.rows.filter((row) => variable.column.kinds[row] === CELL.value);
		const { cuts, computedOn } = cutsFor(spec.cuts, group.wave, known, variable, on.value.mask);
		if (cuts === null) {
			if (group.wave === null) return fail('derive.noValues', { variable: spec.variable });
			const params = { variable: spec.name, wave: group.wave, count: known.length };
			notes.push({ code: 'derive.noCutsForWave', params });
			continue;
		}
		const counts = new Array<number>(cuts.length + 1).fill(0);
		for (const row of known) {
			const band = bandOf(variable.column.values[row], cuts, closed);
			result.values[row] = band;
			result.kinds[row] = CELL.value;
			counts[band - 1]++;
		}
		groups.push({ wave: group.wave, cuts, computedOn, n: known.length, bands: bandsOf(cuts, counts) });
	}
	keepEmpties(result.kinds, variable, wave?.value ?? null);
	const labels = labelsOf(spec, groups, closed);
	for (const { wave, bands } of groups) {
		for (const band of bands) {
			band.label = labels[band.band - 1];
			if (band.count > 0) continue;
			const params = { variable: spec.name, band: band.label };
			if (wave === null) notes.push({ code: 'derive.emptyBand', params });
			else notes.push({ code: 'derive.emptyBandInWave', params: { ...params, wave } });
		}
	}
	const valueLabels = labels.map((label, index) => ({ value: index + 1, label }));
	const scale = labels.length > 1 ? { min: 1, max: labels.length } : null;
	const made = numberVariable(spec, result, { measure: 'ordinal', valueLabels, scale, decimals: 0 });
	return ok({ variables: [made.variable], notes, facts: { kind: 'bands', groups } });
}

/** Given cut-points; quantiles are closed above. */
function givenCuts(rule: CutRule) {
	if (rule.kind === 'fixed') return rule.cuts;
	if (rule.kind === 'stored') return rule.bands;
	return { closed: 'upper' as const, cuts: [], waves: [] };
}

function problemOf(rule: CutRule): ReturnType<typeof fail> | null {
	if (rule.kind === 'quantiles') {
		const { shares } = rule;
		const isGood =
			shares.length > 0 &&
			shares.length < MAX_BANDS &&
			shares.every((share, index) => share > 0 && share < 1 && (index === 0 || share > shares[index - 1]));
		return isGood ? null : fail('derive.badShares');
	}
	const { cuts, waves } = givenCuts(rule);
	const all = [cuts, ...waves.map((one) => one.cuts)];
	const isGood =
		all.some(({ length }) => length > 0) && all.every((one) => one.length < MAX_BANDS && areCuts(one));
	return isGood ? null : fail('derive.badCuts');
}

function rowGroups(rowCount: number, wave: Variable | null): RowGroup[] {
	const all = Array.from({ length: rowCount }, (_, row) => row);
	if (!wave) return [{ wave: null, rows: all }];
	const groups = new Map<string, number[]>();
	for (const row of all) {
		const key = keyAt(wave, row);
		if (key === null) continue;
		const known = groups.get(key);
		if (known) known.push(row);
		else groups.set(key, [row]);
	}
	const order = (a: string, b: string) => Number(a) - Number(b) || (a < b ? -1 : 1);
	return [...groups.keys()].sort(order).map((key) => ({ wave: key, rows: groups.get(key) ?? [] }));
}

/** The cut-points of a group; null where there are none. */
function cutsFor(
	rule: CutRule,
	wave: string | null,
	known: readonly number[],
	{ column }: NumberVariable,
	on: Uint8Array
): { cuts: number[] | null; computedOn: number | null } {
	if (rule.kind !== 'quantiles') {
		const given = givenCuts(rule);
		const own = given.waves.find((one) => one.wave === wave)?.cuts ?? given.cuts;
		return { cuts: own.length > 0 ? own : null, computedOn: null };
	}
	const sorted = Float64Array.from(
		known.filter((row) => on[row] === 1),
		(row) => column.values[row]
	).sort();
	if (sorted.length === 0) return { cuts: null, computedOn: 0 };
	const cuts =
		rule.method === 'observed' ? observedCuts(sorted, rule.shares) : type7Cuts(sorted, rule.shares);
	return { cuts, computedOn: sorted.length };
}

const bandsOf = (cuts: readonly number[], counts: readonly number[]) =>
	counts.map((count, index) => ({
		band: index + 1,
		label: '',
		low: index === 0 ? -Infinity : cuts[index - 1],
		high: index === cuts.length ? Infinity : cuts[index],
		count
	}));

/** Writes the kinds of cells whose value or wave is empty. */
function keepEmpties(kinds: Uint8Array, variable: NumberVariable, wave: Variable | null): void {
	for (let row = 0; row < kinds.length; row++) {
		const kind = strongerKind(variable.column.kinds[row], wave ? cellKind(wave.column, row) : CELL.value);
		if (kind !== CELL.value) kinds[row] = kind;
	}
}

/** Words for every band: the given ones, else the cut-points, or the rank where cut-points differ between waves. */
function labelsOf(
	{ cuts, labels }: BandsSpec,
	groups: readonly BandGroup[],
	closed: 'upper' | 'lower'
): string[] {
	const given = cuts.kind === 'stored' ? cuts.bands.labels : labels;
	const most = Math.max(1, ...groups.map(({ bands }) => bands.length));
	const differ = groups.some((group) => String(group.cuts) !== String(groups[0].cuts));
	const named = differ || groups.length === 0 ? rankLabels(most) : bandLabels(groups[0].cuts, closed);
	return named.map((label, index) => (given.at(index) ?? '').trim() || label);
}
