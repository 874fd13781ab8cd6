import { findVariable } from '../dataset/find-variable';
import type { Dataset, DatasetCode, DatasetSources } from '../dataset/types';
import { fail, ok, type Outcome } from '../outcome';
import { carryOver } from '../register/carry-over';
import type { Register } from '../register/types';
import { chooseRows } from './choose-rows';
import { equalKeys } from './equal-keys';
import type { PreparedJoin } from './join-types';
import type { RowKeys } from './key-types';
import { keyTexts } from './key-texts';
import { municipalityKeys } from './municipality-keys';
import { gazetteerOf } from './register-of';
import type { Gazetteer } from './resolve-municipality';
import type { JoinKeys, LinkCode, LinkJoin, MunicipalityKey } from './types';

type Codes = DatasetCode | LinkCode;

/** Reads the keys of both tables and finds which right rows each left row meets. */
export function prepareJoin(
	join: LinkJoin,
	left: Dataset,
	right: Dataset,
	sources: DatasetSources
): Outcome<PreparedJoin, Codes> {
	const mask = chooseRows(right, join.only);
	if (!mask.ok) return mask;
	const found = readKeys(join.keys, left, right, mask.value, sources);
	if (!found.ok) return found;
	const [leftKeys, rightKeys] = found.value.keys;
	const rightIndex = new Map(rightKeys.keys.map((key, index) => [key, index]));
	const rowsOf: number[][] = rightKeys.keys.map(() => []);
	rightKeys.of.forEach((key, row) => {
		if (key >= 0) rowsOf[key].push(row);
	});
	const named = [join.wave, join.year, join.weight].map((name, index) =>
		name === null ? null : findVariable(index === 0 ? left.variables : right.variables, name)
	);
	const lost = named.findIndex((variable) => variable === undefined);
	if (lost >= 0) {
		return fail('dataset.noVariable', { variable: [join.wave, join.year, join.weight][lost] ?? '' });
	}
	const [wave, year, weight] = named;
	const waves = wave ? keyTexts(wave, 'years') : { texts: [''], of: new Int32Array(left.rowCount) };
	return ok({
		join,
		right,
		left: leftKeys,
		keys: rightKeys,
		rightKeyOf: Int32Array.from(leftKeys.keys, (key) => rightIndex.get(key) ?? -1),
		rowsOf,
		waveOf: waves.of,
		waves: waves.texts,
		yearOf: year ? keyTexts(year, 'years') : null,
		weight: weight ?? null,
		isPart: partsIn(rightKeys, found.value.register)
	});
}

/** The keys of the left and of the right table, and the register they are made with. */
function readKeys(
	keys: JoinKeys,
	left: Dataset,
	right: Dataset,
	mask: Uint8Array | null,
	sources: DatasetSources
): Outcome<{ keys: [RowKeys, RowKeys]; register: Register | null }, Codes> {
	if (keys.kind === 'municipality') {
		const gazetteer = gazetteerOf(sources, keys.vintage);
		if (!gazetteer.ok) return gazetteer;
		const one = readMunicipalities(keys.left, left, null, gazetteer.value);
		if (!one.ok) return one;
		const other = readMunicipalities(keys.right, right, mask, gazetteer.value);
		if (!other.ok) return other;
		return ok({ keys: [one.value, other.value], register: gazetteer.value.register });
	}
	if (keys.pairs.length === 0) return fail('link.noKeys', { table: right.spec.name });
	const sides = keys.pairs.map((pair) => ({
		left: findVariable(left.variables, pair.left),
		right: findVariable(right.variables, pair.right)
	}));
	for (const [index, side] of sides.entries()) {
		if (!side.left) return fail('dataset.noVariable', { variable: keys.pairs[index].left });
		if (!side.right) return fail('dataset.noVariable', { variable: keys.pairs[index].right });
	}
	const lefts = sides.flatMap((side) => side.left ?? []);
	const rights = sides.flatMap((side) => side.right ?? []);
	const asNumbers = lefts.map(
		({ column }, index) => column.type === 'number' || rights[index].column.type === 'number'
	);
	return ok({
		keys: [equalKeys(lefts, asNumbers, null), equalKeys(rights, asNumbers, mask)],
		register: null
	});
}

/** Reads the municipality of each row of a dataset from a variable of it. */
export function readMunicipalities(
	key: MunicipalityKey,
	dataset: Dataset,
	mask: Uint8Array | null,
	gazetteer: Gazetteer
): Outcome<RowKeys, DatasetCode> {
	const variable = findVariable(dataset.variables, key.variable);
	if (!variable) return fail('dataset.noVariable', { variable: key.variable });
	const county = key.county === null ? null : findVariable(dataset.variables, key.county);
	if (county === undefined) return fail('dataset.noVariable', { variable: key.county ?? '' });
	return ok(municipalityKeys(gazetteer, { variable, county, decisions: key.decisions, mask }));
}

/** Which given numbers are one part of the municipality that they became. */
const partsIn = ({ givens }: RowKeys, register: Register | null): boolean[] =>
	givens.map((given) => register !== null && carryOver(register, given).kind === 'merged');
