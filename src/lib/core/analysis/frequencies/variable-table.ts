import type { ResultCell, ResultRow, Text } from '../../report/types';
import { numberColumn, sumCell } from '../basics/counts';
import { emptyLabel } from '../basics/empties';
import { emptyCell, percentCell, textCell } from '../cells';
import { titleOf, type Sample } from '../sample';
import { messagePart, type ResultPart } from '../types';
import { answerText, countAnswers, type AnswerCounts } from './count-answers';
import { MOST_CATEGORIES, type FrequenciesSpec } from './types';

/**
 * The frequency table of one variable: each answer with its count, its percent of all rows and of the answers, and how
 * far these add up; then the kinds of empty cell apart.
 */
export function variableTable(name: string, spec: FrequenciesSpec, sample: Sample): ResultPart[] {
	const title = titleOf(sample, name);
	const counted = countAnswers(name, sample, spec);
	if (counted.distinct > MOST_CATEGORIES) {
		const params = { variable: title, count: counted.distinct, limit: MOST_CATEGORIES };
		return [messagePart({ code: 'frequencies.tooMany', params })];
	}
	const part: ResultPart = {
		kind: 'table',
		table: {
			id: `frequencies-${name}`,
			title,
			columns: [
				{ id: 'answer', label: { code: 'frequencies.answer' }, align: 'start' },
				numberColumn('frequencies.count'),
				numberColumn('frequencies.percent'),
				numberColumn('frequencies.valid'),
				numberColumn('frequencies.cumulative')
			],
			rows: rowsOf(counted, spec),
			notes: []
		}
	};
	if (counted.valid > 0) return [part];
	return [part, messagePart({ code: 'frequencies.noAnswers', params: { variable: title } }, 'warning')];
}

function rowsOf(
	{ answers, valid, empties, total }: AnswerCounts,
	{ decimals }: FrequenciesSpec
): ResultRow<Text>[] {
	const row = (
		id: string,
		label: Text,
		count: number,
		further: ResultCell<Text>[],
		role: ResultRow['role'] = 'body'
	): ResultRow<Text> => ({
		id,
		role,
		cells: [textCell(label), sumCell(count), percentCell(count / total, decimals, total), ...further]
	});
	const none: ResultCell<Text> = { value: null, format: { kind: 'text' }, text: '' };
	let passed = 0;
	return [
		...answers.map((answer) => {
			passed += answer.count;
			return row(answer.id, answerText(answer), answer.count, [
				percentCell(answer.count / valid, decimals, valid),
				percentCell(passed / valid, decimals, valid)
			]);
		}),
		row(
			'valid',
			{ code: 'frequencies.allAnswers' },
			valid,
			[valid > 0 ? percentCell(1, decimals, valid) : emptyCell(), none],
			'total'
		),
		...empties.map(({ kind, count }) => row(kind, emptyLabel(kind), count, [none, none])),
		...(empties.length === 0 ? [] : [row('total', { code: 'basics.total' }, total, [none, none], 'total')])
	];
}
