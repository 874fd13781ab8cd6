import type { Message } from '../../outcome';
import { messagePart, type ResultPart } from '../types';
import { FEW_EVENTS, type Data, type Estimated } from './model';
import type { Happened } from './outcome';
import type { LogisticSpec } from './types';

/** Ours: with fewer events for each coefficient than this, also corrected ones say little. */
const VERY_FEW = 5;
/** So many of the other values are named. */
const NAMED = 5;

/** What the reader should know of a model: how the outcome was made two, few events, separation, columns set aside. */
export function warningsOf(
	spec: LogisticSpec,
	{ model, firth, chosen, eventsEach }: Estimated,
	data: Data,
	{ title, event, others }: Happened
): ResultPart[] {
	const { n, events, rows, dependent } = model;
	const counts = {
		fewest: Math.min(events, n - events),
		coefficients: rows.length - 1,
		each: eventsEach,
		limit: FEW_EVENTS
	};
	const isFew = eventsEach < FEW_EVENTS;
	return [
		...(others.length > 1
			? [note({ code: 'logisticResult.otherValues', params: { name: title, event, others: listed(others) } })]
			: []),
		...(chosen === 'few' ? [note({ code: 'logisticResult.firthFew', params: counts })] : []),
		...(chosen === 'separated'
			? [note({ code: 'logisticResult.firthSeparated' }), ...separators(data).map(note)]
			: []),
		...(isFew && !firth ? [warning({ code: 'logisticResult.fewEvents', params: counts })] : []),
		...(eventsEach < VERY_FEW && firth
			? [warning({ code: 'logisticResult.veryFewEvents', params: counts })]
			: []),
		...(spec.method === 'firth' && !isFew && separators(data).length === 0
			? [note({ code: 'logisticResult.firthNotNeeded', params: counts })]
			: []),
		...dependent.map(({ column, on }) => {
			const { name } = data.terms[column];
			const names = on.map((other) => data.terms[other.column].name).join(', ');
			return warning(
				on.length === 0
					? { code: 'regression.constantColumn', params: { name } }
					: { code: 'regression.dependentColumn', params: { name, on: names } }
			);
		})
	];
}

const note = (message: Message) => messagePart(message, 'note');
const warning = (message: Message) => messagePart(message, 'warning');

const listed = (names: readonly string[]): string =>
	names.length <= NAMED ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} …`;

/** Single predictors that tell the outcomes apart: a category with one outcome only, numbers that do not overlap. */
export function separators({ y, columns, terms }: Data): Message[] {
	return terms.flatMap((term, j): Message[] => {
		const column = columns[j];
		if (term.role === 'square') return [];
		if (term.role === 'category') return oneSided(term.title, term.category, column, y, 1);
		const values = [...new Set(column)].sort((a, b) => a - b);
		if (values.length === 2) return values.flatMap((value) => oneSided(term.title, value, column, y, value));
		const ends = [0, 1].map((outcome) => {
			let [low, high] = [Infinity, -Infinity];
			column.forEach((value, row) => {
				if (y[row] === outcome) [low, high] = [Math.min(low, value), Math.max(high, value)];
			});
			return { low, high };
		});
		const [without, having] = ends;
		const isApart = having.low >= without.high || without.low >= having.high;
		const isVaried = Math.min(having.low, without.low) < Math.max(having.high, without.high);
		return isApart && isVaried
			? [{ code: 'logisticResult.separatesNumbers', params: { name: term.title } }]
			: [];
	});
}

/** Whether all rows with a value have the same outcome, in words. */
function oneSided(
	name: string,
	category: string | number,
	column: Float64Array,
	y: Float64Array,
	value: number
): Message[] {
	let [rows, events] = [0, 0];
	column.forEach((found, row) => {
		if (found !== value) return;
		rows++;
		events += y[row];
	});
	if (rows === 0 || (events > 0 && events < rows)) return [];
	const code = events === 0 ? 'logisticResult.noneInCategory' : 'logisticResult.allInCategory';
	return [{ code, params: { name, category, rows } }];
}
