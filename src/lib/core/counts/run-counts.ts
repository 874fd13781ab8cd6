import type { DatasetBase, Variable } from '../dataset/types';
import { fail, ok, type Message, type Outcome } from '../outcome';
import { CELL, type CellKind, type ValueLabel } from '../table/types';
import type { CountsCode, CountsOrigin } from './types';

const MAX_ROWS = 2_000_000;

/** An answer that was given, and by how many. */
interface Given {
	item: number;
	group: number;
	answer: number;
	count: number;
}

/**
 * Makes rows of counts: for each item and group, the answers in their order. A row holds an answer to one item; the
 * other items are missing in it, so that no two items are ever seen together.
 * @param name of the dataset, for messages and as the source of its rows
 */
export function runCounts(origin: CountsOrigin, name: string): Outcome<DatasetBase, CountsCode> {
	const { answers, items, rows: form } = origin;
	if (answers.length === 0 || items.length === 0) return fail('counts.nothing', { dataset: name });
	const names = [
		...(origin.group ? [origin.group.name] : []),
		...items.map((item) => item.name),
		...(form === 'weighted' ? [origin.weight.name] : [])
	];
	const twice = names.find((one, index) => one.trim() === '' || names.indexOf(one) !== index);
	if (twice !== undefined) return fail('counts.nameTwice', { dataset: name, name: twice });
	const read = readGiven(origin, name);
	if (!read.ok) return read;
	const given = read.value;
	const persons = given.reduce((sum, { count }) => sum + count, 0);
	const length = form === 'weighted' ? given.length : persons;
	if (length > MAX_ROWS) return fail('counts.tooManyRows', { dataset: name, count: length, limit: MAX_ROWS });

	const of = new Uint32Array(length);
	let at = 0;
	given.forEach(({ count }, index) => {
		const repeated = form === 'weighted' ? 1 : count;
		of.fill(index, at, (at += repeated));
	});
	const variables = [
		...groupVariable(origin, given, of, name),
		...items.map((_, item) => itemVariable(origin, item, given, of, name)),
		...weightVariable(origin, given, of, name)
	];
	const notes: Message[] = [{ code: 'counts.noteRows', params: { count: persons, items: items.length } }];
	if (items.length > 1) notes.push({ code: 'counts.noteItems' });
	const verdicts = items.flatMap(({ printed }) => printed?.verdicts ?? []);
	if (verdicts.length > 0) {
		const unique = verdicts.filter((verdict) => verdict === 'unique').length;
		notes.push({ code: 'counts.notePercents', params: { columns: verdicts.length, unique } });
	}
	return ok({
		rowCount: length,
		variables,
		rows: { names: [origin.published || name], lines: new Uint32Array(length) },
		notes
	});
}

function readGiven(origin: CountsOrigin, name: string): Outcome<Given[], CountsCode> {
	const given: Given[] = [];
	for (const [item, { counts, label, name: itemName }] of origin.items.entries()) {
		for (let group = 0; group < origin.groups.length; group++) {
			for (let answer = 0; answer < origin.answers.length; answer++) {
				const count = counts[answer]?.[group] ?? null;
				if (count === null || count === 0) continue;
				if (!Number.isSafeInteger(count) || count < 0) {
					return fail('counts.notACount', {
						dataset: name,
						item: label || itemName,
						answer: origin.answers[answer].label,
						group: origin.groups[group]
					});
				}
				given.push({ item, group, answer, count });
			}
		}
	}
	return given.length > 0 ? ok(given) : fail('counts.nothing', { dataset: name });
}

const described = (source: string) => ({
	label: '',
	valueLabels: [],
	scale: null,
	reversed: false,
	unit: '',
	source,
	isDerived: false
});

function groupVariable(
	{ group, groups }: CountsOrigin,
	given: readonly Given[],
	of: Uint32Array,
	source: string
): Variable[] {
	if (!group) return [];
	const column = {
		type: 'text' as const,
		name: group.name,
		levels: [...groups],
		codes: of.map((index) => given[index].group)
	};
	return [{ ...described(source), column, label: group.label, format: 'text', measure: 'nominal' }];
}

function itemVariable(
	{ answers, items }: CountsOrigin,
	item: number,
	given: readonly Given[],
	of: Uint32Array,
	source: string
): Variable {
	const values = new Float64Array(of.length).fill(NaN);
	const kinds = new Uint8Array(of.length).fill(CELL.missing);
	of.forEach((index, row) => {
		if (given[index].item !== item) return;
		const answer = answers[given[index].answer];
		const kind: CellKind = 'value' in answer ? CELL.value : CELL[answer.empty];
		kinds[row] = kind;
		if ('value' in answer) values[row] = answer.value;
	});
	const valueLabels: ValueLabel[] = answers
		.flatMap((answer) => ('value' in answer ? [{ value: answer.value, label: answer.label }] : []))
		.sort((a, b) => a.value - b.value);
	const numbers = valueLabels.map(({ value }) => Number(value));
	const decimals = numbers.every(Number.isInteger) ? 0 : 1;
	return {
		...described(source),
		column: { type: 'number', name: items[item].name, values, kinds, decimals },
		label: items[item].label,
		format: 'number',
		measure: 'ordinal',
		valueLabels,
		scale: numbers.length > 1 ? { min: numbers[0], max: numbers[numbers.length - 1] } : null
	};
}

function weightVariable(
	origin: CountsOrigin,
	given: readonly Given[],
	of: Uint32Array,
	source: string
): Variable[] {
	if (origin.rows === 'expanded') return [];
	const values = Float64Array.from(of, (index) => given[index].count);
	return [
		{
			...described(source),
			column: {
				type: 'number',
				name: origin.weight.name,
				values,
				kinds: new Uint8Array(of.length),
				decimals: 0
			},
			label: origin.weight.label,
			format: 'number',
			measure: 'scale'
		}
	];
}
