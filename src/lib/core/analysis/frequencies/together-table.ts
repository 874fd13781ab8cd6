import type { ResultCell, ResultColumn, ResultRow, Text } from '../../report/types';
import { sumCell } from '../basics/counts';
import { emptyLabel, EMPTY_ORDER } from '../basics/empties';
import { bracketedCell, emptyCell, percentCell, textCell } from '../cells';
import { titleOf, variableOf, type Category, type Sample } from '../sample';
import { messagePart, type ResultPart } from '../types';
import { answerText, countAnswers, type AnswerCounts } from './count-answers';
import { MOST_CATEGORIES, type FrequenciesSpec } from './types';

const TITLES = {
	count: { code: 'frequencies.togetherTitle' },
	percent: { code: 'frequencies.togetherPercent' },
	both: { code: 'frequencies.togetherBoth' }
} as const;

/** Answers are the same where their words are; without labels, where their values are. */
const keyOf = ({ value, label }: Category): string => `value-${label === '' ? value : label}`;

/**
 * One table of several questions with the same answers (Ja, Nei, Vet ikke): answers as rows, a column for each question.
 * An answer that could be given and was not is 0; one that the question does not have is a dash.
 */
export function togetherTable(spec: FrequenciesSpec, sample: Sample): ResultPart[] {
	const counted = spec.variables.map((name) =>
		countAnswers(name, sample, { ...spec, order: 'value', unused: true })
	);
	const many = counted.find(({ distinct }) => distinct > MOST_CATEGORIES);
	if (many) {
		const params = { variable: titleOf(sample, many.name), count: many.distinct, limit: MOST_CATEGORIES };
		return [messagePart({ code: 'frequencies.tooMany', params })];
	}
	const row = (
		id: string,
		label: Text,
		of: (one: AnswerCounts) => ResultCell<Text>[],
		role: ResultRow['role'] = 'body'
	): ResultRow<Text> => ({ id, role, cells: [textCell(label), ...counted.flatMap(of)] });
	const empties = EMPTY_ORDER.filter((kind) => counted.some((one) => emptiesOf(one, kind) > 0));
	return [
		{
			kind: 'table',
			table: {
				id: 'frequencies',
				title: TITLES[spec.cells],
				columns: [
					{ id: 'answer', label: { code: 'frequencies.answer' }, align: 'start' },
					...counted.flatMap(({ name }) => columnsOf(name, titleOf(sample, name), spec))
				],
				rows: [
					...answersOf(counted, spec).map(({ id, label }) =>
						row(id, label, (one) => answerCells(one, id, spec, sample))
					),
					row(
						'valid',
						{ code: 'basics.total' },
						(one) => countAndPercent(one.valid, one.valid, spec),
						'total'
					),
					...empties.map((kind) =>
						row(kind, emptyLabel(kind), (one) => countAndPercent(emptiesOf(one, kind), null, spec))
					)
				],
				notes: [{ code: empties.length > 0 ? 'frequencies.togetherNote' : 'frequencies.togetherAll' }]
			}
		}
	];
}

const emptiesOf = ({ empties }: AnswerCounts, kind: string): number =>
	empties.find((empty) => empty.kind === kind)?.count ?? 0;

/** The answers of all questions: by their values where these are numbers, else as they first come; "vet ikke" last. */
function answersOf(
	counted: AnswerCounts[],
	{ unused, order }: FrequenciesSpec
): { id: string; label: Text }[] {
	const found = new Map<string, { id: string; label: Text; value: number | string; sum: number }>();
	let unsure = 0;
	for (const { answers } of counted) {
		for (const answer of answers) {
			if (!answer.category) unsure += answer.count;
			else {
				const id = keyOf(answer.category);
				const known = found.get(id);
				if (known) known.sum += answer.count;
				else
					found.set(id, { id, label: answerText(answer), value: answer.category.value, sum: answer.count });
			}
		}
	}
	const all = [...found.values()].filter(({ sum }) => unused || sum > 0);
	if (all.every(({ value }) => typeof value === 'number'))
		all.sort((one, other) => Number(one.value) - Number(other.value));
	if (order === 'count') all.sort((one, other) => other.sum - one.sum);
	return unsure > 0 ? [...all, { id: 'dontKnow', label: emptyLabel('dontKnow') }] : all;
}

function answerCells(
	one: AnswerCounts,
	id: string,
	spec: FrequenciesSpec,
	sample: Sample
): ResultCell<Text>[] {
	const given = one.answers.filter(({ category }) => (category ? keyOf(category) : 'dontKnow') === id);
	const hasLabels = (variableOf(sample, one.name)?.valueLabels.length ?? 0) > 0;
	// A variable without labels does not say which answers it offers.
	if (given.length === 0 && hasLabels && id !== 'dontKnow')
		return countAndPercent(0, null, spec).map(() => emptyCell({ code: 'frequencies.notOffered' }));
	return countAndPercent(
		given.reduce((sum, { count }) => sum + count, 0),
		one.valid,
		spec
	);
}

function columnsOf(name: string, title: string, { cells }: FrequenciesSpec): ResultColumn<Text>[] {
	if (cells !== 'both') return [{ id: name, label: title, align: 'end' }];
	const [count, percent] = [{ code: 'frequencies.count' }, { code: 'frequencies.percentShort' }];
	return [
		{ id: `${name}:count`, label: count, align: 'end', above: [title] },
		{ id: `${name}:percent`, label: percent, align: 'end', above: [title] }
	];
}

/** Count, percent or both, as the table has them. @param base null for rows outside the percents */
function countAndPercent(
	count: number,
	base: number | null,
	{ cells, decimals }: FrequenciesSpec
): ResultCell<Text>[] {
	const blank: ResultCell<Text> = { value: null, format: { kind: 'text' }, text: '' };
	if (cells === 'count') return [sumCell(count)];
	if (base === null) return cells === 'both' ? [sumCell(count), blank] : [bracketedCell(count)];
	const percent = percentCell(count / base, decimals, base);
	return cells === 'both' ? [sumCell(count), percent] : [percent];
}
