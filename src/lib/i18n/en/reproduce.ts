import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** Results of an older version beside what is computed now. */
export default {
	title: 'What has changed since?',
	open: 'Compare with an earlier results file',
	intro:
		'Choose a results.json that was made of this project. Everything is computed anew on this machine, and every number that is another than before is listed with what may be behind it.',
	choose: 'Choose results file',
	computing: 'Computing anew and comparing',
	needsProject: ({ file }: Params) =>
		`${file} holds results of Treffsikker. Open the project that they were made of first, then open the file again.`,
	before: 'Before',
	after: 'Now',
	place: 'Row and column',
	table: 'Table',
	row: 'Row',
	column: 'Column',
	section: 'Part',
	cause: 'What has changed',
	empty: 'empty',
	absent: 'was not there',
	unknownVersion: 'unknown version',
	madeBy: ({ app, methods, nowApp, nowMethods }: Params) =>
		`The file was made by version ${app}, methods ${methods}. Now version ${nowApp}, methods ${nowMethods} computes.`,
	madeAt: ({ date }: Params) => `The file is of ${date}.`,
	methodsChanged: 'Changed in the methods since then',
	sums: ({ changed, unchanged }: Params) =>
		`${changed} ${Number(changed) === 1 ? 'number has' : 'numbers have'} changed, ${unchanged} are as before.`,
	nothingChanged: ({ unchanged }: Params) => `No number has changed. ${unchanged} numbers are as before.`,
	ofOne: ({ name, changed, unchanged }: Params) =>
		`${name}: ${changed} ${Number(changed) === 1 ? 'number has' : 'numbers have'} changed, ${unchanged} are as before`,
	isGone: ({ name }: Params) => `${name}: is in the file, but not in the project now`,
	isNew: ({ name }: Params) => `${name}: has come since the file was made`,
	changed_data: 'The data have changed.',
	changed_specification: 'Somebody has changed the analysis or how its rows are made.',
	changed_method: 'The program computes it in another way than before.',
	changed_program: 'Neither data, analysis nor method is known to have changed.',
	cause_data: 'data',
	cause_specification: 'the analysis',
	cause_method: 'the method',
	cause_program: 'unknown',
	causesHelp:
		'Where several things have changed, the older analysis is run on the data that you have now as well. So what comes of the analysis is told from what comes of data or method. “Unknown” means that neither data, analysis nor method is known to have changed: then it is another version of the program, or the file was changed by hand.',
	tolerance: 'Numbers that are equal to ten digits count as equal.',
	problemBefore: ({ reason }: Params) => `Before there was no result: ${reason}`,
	problemAfter: ({ reason }: Params) => `Now there is no result: ${reason}`,
	more: ({ n }: Params) => `… and ${n} more numbers`,
	shown: ({ n, of }: Params) =>
		`${n} of ${of} changed numbers are shown. All are in the file that you can download.`,
	download: 'Download the whole list (CSV)',
	unchangedOnes: ({ n }: Params) => `${n} analyses and datasets are wholly as before`,
	dataset: 'Dataset',
	drawKind: 'Draw',
	tooLarge: ({ limit }: Params) =>
		`The file is too large. No more than ${Math.round(Number(limit) / 1e6)} MB are read.`,
	badJson: 'The file is damaged: it is no valid JSON. Make the results anew, or find another copy.',
	notResults: 'The file holds no results of Treffsikker. It is mostly called results.json.',
	newerResults: ({ version, known }: Params) =>
		`The file was made by a newer version (file version ${version}; this one reads up to ${known}). Update the program.`,
	noAnalyses: 'The file holds no results.',
	failed: ({ reason }: Params) => `The comparison stopped. Try again. The technical answer was: ${reason}`,
	sumsWithBlanks:
		'Columns with empty cells and a sum far from 100: rounding is no longer said to explain the sum, and a sum above 100 is no longer called too low.',
	sameInEveryBrowser:
		'How sure a draw is: logarithms and exponentials are now computed alike in every browser. Some of the drawn data sets differ a little from before, and chances may move by as little as chance does.',
	epsilonOfRanks:
		'Rank tests of several groups: how much of the variation in ranks goes with the groups is now ε² (epsilon squared), no longer η² of the values.',
	sharedNoise:
		'How sure a draw is: what the numbers of a municipality share of uncertainty is now drawn once for all of them, and results of the same pupils go together (0.3) unless something else is chosen.',
	/** Parts of draws and datasets by their ids. */
	tables: {
		limits: 'Limits',
		averageDraw: 'The average draw',
		spreadDraw: 'The spread draw',
		municipalities: 'The municipalities',
		spread: 'Spread between schools',
		schools: 'The schools',
		uncertainty: 'How sure the draw is',
		dataset: 'The dataset',
		variables: 'The variables',
		filters: 'The filters'
	},
	columns: {
		national: 'National limit',
		absolute: 'Absolute limit',
		lastDrawn: 'Last drawn',
		firstNotDrawn: 'First not drawn',
		threshold: 'Threshold of schools',
		assessedSchools: 'Assessed schools',
		schoolsAtThreshold: 'Schools at the threshold',
		value: 'Value',
		places: 'Places',
		chance: 'Chance if lots were drawn',
		municipality: 'Municipality',
		points: 'Risk points',
		possible: 'Possible points',
		applicable: 'Possible points with all data',
		cells: 'Cells with data',
		share: 'Risk share',
		coverage: 'Coverage',
		assessed: 'Assessed',
		rank: 'Rank',
		distance: 'Distance beyond the limits',
		filter: 'Cannot be drawn',
		drawn: 'Drawn',
		margin: 'Distance to the cut',
		weakSchools: 'Schools among the weakest',
		status: 'Status',
		average: 'Chance, average',
		spread: 'Chance, spread',
		rankFrom: 'Rank from',
		rankTo: 'Rank to',
		rows: 'Rows',
		n: 'Count',
		distinct: 'Different values',
		min: 'Least',
		max: 'Largest',
		mean: 'Mean',
		passed: 'Let through',
		known: 'Known'
	},
	rows: { cut: 'Where it is cut', tie: 'Tied at the cut' },
	placeRow: ({ n }: { n: string }) => `Place ${n}`,
	values: {
		average: 'average',
		spread: 'spread',
		none: 'not drawn',
		outside: 'no municipality',
		notAssessed: 'not assessed',
		population: 'too many inhabitants',
		earlierDraw: 'drawn earlier',
		manual: 'left out by hand',
		drawn: 'drawn',
		candidate: 'candidate',
		filtered: 'cannot be drawn',
		inAverageDraw: 'in the average draw',
		tooFewSchools: 'too few schools',
		belowLevel: 'below the level',
		noWeakSchool: 'no weak school'
	}
};
