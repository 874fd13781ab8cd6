import type { Message } from '../../core/outcome';
import type bokmål from '../nb/variable-notes';

type Params = NonNullable<Message['params']>;

const number = (n: string | number) => Number(n).toLocaleString('en');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const variables = (n: string | number) => count(n, 'variable', 'variables');

const kinds = (params: Params) =>
	(
		[
			['dontKnow', "don't know"],
			['unanswered', 'unanswered'],
			['routedOut', 'not asked'],
			['notApplicable', 'not applicable'],
			['suppressed', 'suppressed'],
			['missing', 'without a stated reason']
		] as const
	)
		.filter(([kind]) => Number(params[kind]) > 0)
		.map(([kind, word]) => `${number(params[kind])} ${word}`)
		.join(', ');

const notes: typeof bokmål = {
	declaredEmpty: (params) =>
		`${count(params.cells, 'cell', 'cells')} in ${variables(params.variables)} have values that the file itself declares as missing, and are empty here: ${kinds(params)}. Each value can be changed under Variables.`,
	unknownAnswers: ({ variable, answers: n, count: cells }) =>
		`“${variable}”: ${count(n, 'answer is', 'different answers are')} not included yet (${count(cells, 'cell', 'cells')}). They are listed in the variable until you decide what they are.`,
	editWithoutVariable: ({ variable }) =>
		`“${variable}” is not in the table any more. What was said of it is kept, but not used.`,
	nameTaken: ({ variable, other }) =>
		`Two variables are called “${variable}”. One of them is called “${other}” here.`,
	fileWeight: ({ variable }) =>
		`The file states “${variable}” as the weight. It is used when it is chosen under About the table.`,
	nameEmpty: 'Write a name.',
	nameTooLong: ({ max }) => `The name can have ${max} characters at the most.`,
	nameInUse: ({ other }) => `Another variable is called “${other}”. Choose a name that is not in use.`,

	stepRenamed: ({ variable, name }) => `“${variable}” was renamed to “${name}”.`,
	stepScale: ({ scale, variables: n }) => `The scale “${scale}” was used for ${variables(n)}.`,
	stepEmpty: ({ cells, variables: n }) =>
		`${count(cells, 'cell', 'cells')} in ${variables(n)} were made empty.`,
	stepOwnScale: ({ scale }) => `The scale “${scale}” was saved.`,
	stepScaleRemoved: ({ scale }) => `The scale “${scale}” was removed.`,
	stepDatasetName: ({ from, to }) => `The table “${from}” was renamed to “${to}”.`,
	stepWeight: ({ variable }) => `“${variable}” was chosen as the weight.`,
	stepNoWeight: 'The weight was taken away.',
	stepMerged: ({ variable, groups, group }) =>
		`${number(groups)} groups of “${variable}” were merged into “${group}”.`,
	stepSplit: ({ variable, answers: n }) => `“${variable}” became ${variables(n)}, one for each answer.`,
	stepTogether: ({ variable, answers: n }) => `${variables(n)} of answers to “${variable}” were removed.`,
	stepRange: ({ variables: n }) => `${variables(n)} got a lowest and a highest value.`,
	stepNoScale: ({ variables: n }) => `Scale and coding were removed from ${variables(n)}.`,
	stepTurned: ({ variable }) => `“${variable}” was marked as reversed.`,
	stepNotTurned: ({ variable }) => `“${variable}” is no longer marked as reversed.`,
	stepValues: ({ variable }) => `Values of “${variable}” were changed.`,
	stepReversed: ({ variables: n }) => `${variables(n)} marked as reversed.`,
	stepNotReversed: ({ variables: n }) => `${variables(n)} no longer marked as reversed.`,
	stepMeasure: ({ variables: n }) => `${variables(n)} got another measure.`,
	stepBlank: ({ variables: n }) => `It was stated what empty cells are in ${variables(n)}.`,
	stepUnit: ({ variables: n }) => `${variables(n)} got a unit.`,
	stepSource: ({ variables: n }) => `${variables(n)} got a source.`,
	stepLeft: ({ variables: n }) => `${variables(n)} left out of the table.`
};
export default notes;
