import type { ResultRow, Text } from '../../report/types';
import { CELL } from '../../table/types';
import { numberColumn, sumCell, sumOf } from '../basics/counts';
import { countEmpties, EMPTY_ORDER, emptyLabel } from '../basics/empties';
import { percentCell, textCell } from '../cells';
import { numbersOf, titleOf, variableOf, type Sample } from '../sample';
import { messagePart, type ResultPart } from '../types';
import type { FrequenciesSpec } from './types';

/**
 * The table of a question with several answers: how many chose each, as percent of those who answered the question (or
 * chose at least one) and of all choices. An answer is chosen where its variable is 1.
 * @param set name of the question
 * @param names the variables of its answers
 */
export function setTable(
	set: string,
	names: readonly string[],
	{ setBase, order, decimals }: FrequenciesSpec,
	sample: Sample
): ResultPart[] {
	const { weights, rows } = sample;
	const weightAt = (place: number) => (weights ? weights[place] : 1);
	const columns = names.map(
		(name) => numbersOf(sample, name) ?? { values: new Float64Array(), kinds: new Uint8Array() }
	);
	const chosen = names.map(() => 0);
	let [answered, some] = [0, 0];
	const unanswered: number[] = [];
	for (let place = 0; place < rows.length; place++) {
		const isAnswered = columns.some(({ kinds }) => kinds[place] === CELL.value);
		if (!isAnswered) {
			unanswered.push(place);
			continue;
		}
		answered += weightAt(place);
		const hits = columns.map(({ values }) => values[place] === 1);
		hits.forEach((hit, one) => {
			if (hit) chosen[one] += weightAt(place);
		});
		if (hits.includes(true)) some += weightAt(place);
	}
	const title = variableOf(sample, set) ? titleOf(sample, set) : set;
	const base = setBase === 'answered' ? answered : some;
	const all = sumOf(chosen);
	const options = names.map((name, one) => ({ name, count: chosen[one] }));
	if (order === 'count') options.sort((one, other) => other.count - one.count);
	const row = (
		id: string,
		label: Text,
		count: number,
		shares: (number | null)[],
		role: ResultRow['role'] = 'body'
	) => ({
		id,
		role,
		cells: [
			textCell(label),
			sumCell(count),
			...shares.map((share) =>
				share === null
					? { value: null, format: { kind: 'text' as const }, text: '' }
					: percentCell(share, decimals, base)
			)
		]
	});
	const empties = countEmpties(
		unanswered.map((place) => columns[0].kinds[place]),
		weights ? unanswered.map(weightAt) : null
	);
	const part: ResultPart = {
		kind: 'table',
		table: {
			id: `set-${set}`,
			title,
			columns: [
				{ id: 'answer', label: { code: 'frequencies.answer' }, align: 'start' },
				numberColumn('frequencies.count'),
				numberColumn('frequencies.ofRespondents'),
				numberColumn('frequencies.ofChoices')
			],
			rows: [
				...options.map(({ name, count }) =>
					row(name, optionText(name, set, sample), count, [count / base, count / all])
				),
				row('choices', { code: 'frequencies.choices' }, all, [all / base, all > 0 ? 1 : NaN], 'total'),
				...(answered > some && setBase === 'answered'
					? [
							row('none', { code: 'frequencies.choseNone' }, answered - some, [
								(answered - some) / base,
								null
							])
						]
					: []),
				row(
					'respondents',
					{ code: setBase === 'answered' ? 'frequencies.respondents' : 'frequencies.respondentsChosen' },
					base,
					[null, null],
					'total'
				),
				...(answered > some && setBase === 'chosen'
					? [row('none', { code: 'frequencies.choseNone' }, answered - some, [null, null])]
					: []),
				...EMPTY_ORDER.filter((kind) => empties[kind] > 0).map((kind) =>
					row(kind, emptyLabel(kind), empties[kind], [null, null])
				)
			],
			notes: [{ code: 'frequencies.severalNote' }]
		}
	};
	if (base > 0) return [part];
	return [part, messagePart({ code: 'frequencies.noAnswers', params: { variable: title } }, 'warning')];
}

/** The answer's own words: its label without the question that stands before it. */
function optionText(name: string, set: string, sample: Sample): string {
	const label = titleOf(sample, name);
	const question = variableOf(sample, set)?.label ?? '';
	const start = `${question}: `;
	return question !== '' && label.startsWith(start) ? label.slice(start.length) : label;
}
