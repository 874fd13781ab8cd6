import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const count = (value: string | number) => Number(value).toLocaleString('en-GB');
const percent = (value: string | number, decimals = 1) =>
	Number(value).toLocaleString('en-GB', { style: 'percent', maximumFractionDigits: decimals });

const publishedDifference: WorkMessages['publishedDifference'] = {
	question: 'Does the difference in a published table hold?',
	entryName: 't test, d and ANOVA from means, SDs and n',
	name: 'Group',
	words: 'published table cohen’s d summary statistics check',
	itemsQuestion: 'Does Cohen’s d of two items in a published table hold?',
	itemsEntryName: 'd of two items from means and SDs',
	chooseGroups: 'Type n, mean and standard deviation of at least two groups.',
	chooseItems: 'Type n, and the mean and standard deviation of both items.',
	rowsLeft: (params: Params) =>
		`${Number(params.count) === 1 ? 'One row is' : `${count(params.count)} rows are`} left out, because something is missing or is not a number. See the marked cells.`,
	tooMany: (params: Params) =>
		`${count(params.count)} rows are too many; at most ${count(params.most)} can be compared.`,
	needsN: 'Type n.',
	badN: 'n must be a whole number, 1 or more.',
	needsNumber: 'Type a number.',
	notNumber: 'This is not a number.',
	negativeSd: 'A standard deviation is zero or more.',
	firstGroup: 'Group',
	secondGroup: 'Against group',
	n: 'n',
	mean: 'Mean',
	sd: 'SD',
	d: 'd',
	rangeLow: 'From',
	rangeHigh: 'To',
	printed: 'Printed d',
	verdict: 'Does it hold?',
	allowedRange: 'd that rounding allows',
	firstItem: 'First item',
	secondItem: 'Second item',
	equal: 'Equal',
	allowed: 'Not equal, but rounding may explain it',
	impossible: 'Cannot hold',
	itemsTitle: 'Cohen’s d of two items, from the printed numbers',
	givenTitle: 'The numbers used',
	pairsTitle: 'Differences from the printed numbers',
	overallTitle: 'All groups together',
	totalNote:
		'The total is computed from the groups. If it differs from the printed one, some groups are not in the table, or a number is wrong.',
	itemsNote: 'd = (second − first) / √((s₁² + s₂²)/2), the published formula for two items in one group.',
	itemsCaveat:
		'From means and standard deviations alone the difference of two items cannot be tested: both answers of each person are needed, or their correlation.',
	rangeNote:
		'“d that rounding allows” goes from the smallest to the largest d that is possible when means and standard deviations are rounded as printed.',
	welchPairs: (params: Params) => `p and ${percent(params.confidence)} interval: Welch t test.`,
	holmPairs: (params: Params) =>
		`p: Welch t test of each pair, adjusted by Holm’s method. The ${percent(params.confidence)} intervals are not adjusted.`,
	tukeyKramerPairs: (params: Params) =>
		`p and ${percent(params.confidence)} intervals: Tukey-Kramer, for all pairs together; assumes equal variances.`,
	gamesHowellPairs: (params: Params) =>
		`p and ${percent(params.confidence)} intervals: Games-Howell, for all pairs together; allows for unequal variances.`,
	noEnd: 'No limit: a standard deviation may have been zero before rounding.',
	noD: 'd cannot be computed from these numbers.',
	factRounding: 'Rounding',
	itemsMethod:
		'd = (second − first) / √((s₁² + s₂²)/2). The correlation of the answers is not known, and plays no part.',
	twoMethod: 'Welch t test of n, means and standard deviations as printed.',
	manyMethod:
		'ANOVA and Welch ANOVA of n, means and standard deviations as printed, and all groups two by two.',
	roundingMethod:
		'Each mean and standard deviation may have been up to half a last digit smaller or larger before it was printed. The range of d follows from that; n is taken as exact.',
	form: {
		design: 'What the table shows',
		groups: 'Groups of different persons',
		items: 'Two items, answered by the same',
		rows: 'Numbers of the table',
		gridHelp: 'Type the numbers as printed, with all decimals. You can paste cells from Excel or Word.',
		name: 'Group',
		n: 'n',
		mean: 'Mean',
		sd: 'SD',
		secondMean: 'Mean 2',
		secondSd: 'SD 2',
		printed: 'Printed d',
		row: 'Row',
		addRow: 'New row',
		removeRow: 'Remove the row',
		clear: 'Clear',
		paste: 'Paste the whole table',
		pasteLabel: 'The table as text',
		pasteHelp:
			'A line for each group: name, n, mean, standard deviation. Or as in a PDF: a name with (n = 55), a line of means and a line of SDs.',
		read: 'Read the table',
		readNothing: 'No rows with numbers were found.',
		firstItem: 'The first item',
		secondItem: 'The second item',
		pairwise: 'More than two groups',
		holm: 'Welch with Holm',
		tukeyKramer: 'Tukey-Kramer',
		gamesHowell: 'Games-Howell',
		allTests: 'All tests and measures',
		confidence: 'Confidence level'
	}
};
export default publishedDifference;
