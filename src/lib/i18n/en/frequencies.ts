import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en-GB');

const frequencies: WorkMessages['frequencies'] = {
	question: 'How many answered what?',
	name: 'Frequency table',
	words: 'frequency distribution count percent several answers multiple response',
	questionTogether: 'What did they answer to several questions with the same answers?',
	nameTogether: 'Table of counts (yes, no, don’t know)',
	wordsTogether: 'yes no don’t know side by side measures frequency',
	choose: 'Choose at least one variable.',
	layout: 'Layout',
	layoutEach: 'A table for each variable',
	layoutTogether: 'One table for all',
	layoutTogetherHelp: 'The answers are rows, the variables stand side by side.',
	cells: 'In the cells',
	both: 'Count and percent',
	dontKnowLabel: 'Count “don’t know” as an answer',
	dontKnowHelp: 'Then it stands among the answers and is in the base of the percents.',
	order: 'Order',
	orderValue: 'By value',
	orderCount: 'Most frequent first',
	unused: 'Show answers that nobody gave',
	setBase: 'Percent of, where several answers were possible',
	setAnswered: 'All who answered the question',
	setChosen: 'Those who chose at least one answer',
	answer: 'Answer',
	count: 'Count',
	percent: 'Percent of all',
	percentShort: 'Percent',
	valid: 'Percent of answers',
	cumulative: 'Cumulative percent',
	allAnswers: 'Answers in all',
	ofRespondents: 'Percent of those who answered',
	ofChoices: 'Percent of choices',
	choices: 'Choices in all',
	respondents: 'Answered the question',
	respondentsChosen: 'Chose at least one answer',
	choseNone: 'Chose none of the answers',
	severalNote:
		'Each could choose several answers, so the percents of those who answered may add up to more than 100.',
	togetherTitle: 'Number of answers',
	togetherPercent: 'Answers in percent',
	togetherBoth: 'Answers and percent',
	togetherNote:
		'The rows below “Total” are empty cells by kind. They are not in the total, and are not the answer no.',
	togetherAll: 'Everybody answered all questions. 0 is an answer that nobody gave.',
	notOffered: 'The question does not have this answer.',
	noAnswers: ({ variable }) =>
		`Nobody answered “${variable}”: all cells are empty. Look at the filter, or choose another variable.`,
	tooMany: ({ variable, count, limit }) =>
		`“${variable}” has ${number(count)} different values, and a frequency table takes ${number(limit)}. Make bands under Data, or use descriptive statistics.`,
	method:
		'Number of rows with each answer. “Percent of all” is of all rows, “percent of answers” of those that have an answer; empty cells are listed by kind.',
	methodTogether:
		'Number of rows with each answer to each question. Percents are of those who answered the question. Answers are the same where their words are.',
	dontKnowAnswer: 'Counted as an answer, and in the base of the percents.',
	dontKnowApart: 'Listed apart, outside the base of “percent of answers”.'
};

export default frequencies;
