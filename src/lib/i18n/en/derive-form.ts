import type { WorkMessages } from '../types';

const deriveForm: WorkMessages['deriveForm'] = {
	lead: 'New variables are computed from those you have, and again whenever the data change. Each may use the ones above it.',
	noneTitle: 'No new variables yet',
	noneText: 'Make bands of population, for instance, or an index of several items.',
	add: 'New variable',
	choose: 'What do you want to make?',
	list: 'New variables of the table',
	edit: ({ variable }) => `Change ${variable}`,
	duplicate: ({ variable }) => `Copy ${variable}`,
	up: ({ variable }) => `Move ${variable} up`,
	down: ({ variable }) => `Move ${variable} down`,
	remove: ({ variable }) => `Remove ${variable}`,
	editShort: 'Change',
	duplicateShort: 'Copy',
	upShort: 'Up',
	downShort: 'Down',
	removeShort: 'Remove',
	removed: ({ variable }) => `“${variable}” is removed.`,
	removedUsed: ({ variable, users }) =>
		`“${variable}” is removed. ${users} is made of it and cannot be computed now.`,
	newTitle: ({ kind }) => `New variable: ${kind.toLowerCase()}`,
	changeTitle: ({ variable }) => `Change “${variable}”`,
	save: 'Make the variable',
	saveChanges: 'Save the changes',
	name: 'Name',
	nameStem: 'Beginning of the names',
	nameHelp: 'Short, preferably without spaces. The program proposes one.',
	label: 'Description',
	labelHelp: 'As it should read in tables. May be empty.',
	kinds: {
		bands: { name: 'Bands by size', help: 'Divide a variable into four bands of equal size, for instance.' },
		index: {
			name: 'Index',
			help: 'The mean of several items, for everyone who has answered enough of them.'
		},
		reverse: {
			name: 'Reversed scale',
			help: 'For items worded the other way round: strongly agree becomes strongly disagree.'
		},
		share: { name: 'Share', help: 'A part in percent of a total.' },
		difference: { name: 'Difference', help: 'One variable minus another.' },
		ratio: { name: 'Ratio', help: 'One variable divided by another, such as kroner per pupil.' },
		lag: {
			name: 'Earlier year and change',
			help: 'The value of the same municipality or school the year before, or the change since then.'
		},
		square: {
			name: 'Square',
			help: 'For relations that turn, as when both small and large municipalities stand out.'
		},
		log: {
			name: 'Logarithm',
			help: 'For skewed numbers such as population, where 1,000 to 2,000 matters as much as 10,000 to 20,000.'
		},
		standardise: { name: 'Standardised', help: 'Standard deviations above or below the mean.' },
		dummy: { name: 'Yes or no', help: '1 for some values, 0 for the others.' },
		dummies: {
			name: 'Yes or no for each value',
			help: 'For regression with groups: a 0/1 variable for each, compared with one you choose.'
		},
		expression: {
			name: 'Own expression',
			help: 'Write the computation yourself when none of the others fits.'
		}
	},
	nameWords: {
		bands: (count) => `${count}_bands`,
		index: 'index',
		reverse: 'reversed',
		share: 'share',
		difference: 'difference',
		ratio: 'ratio',
		lag: 'change',
		square: 'squared',
		log: 'log',
		standardise: 'z',
		dummy: 'yes',
		expression: 'new_variable'
	},
	numbersWrong: 'Write numbers separated by semicolons.',
	variable: 'Variable',
	choosePlease: 'Choose …',
	on: 'Computed only over the rows where (may be empty)',
	onHelp: 'A condition, such as year = 2021. The finished variable has a value in all rows.',
	more: 'More choices',
	bands: {
		way: 'Where the cut-points are',
		ways: { quantiles: 'Bands of equal size', fixed: 'Cut-points I type', stored: 'Stored bands' },
		count: 'Number of bands',
		groups: (n) => `${n} bands`,
		ownShares: 'Own shares',
		shares: 'Share of the rows up to each cut-point, in percent',
		sharesHelp: 'Rising, separated by semicolons: 25; 50; 75.',
		method: 'When a cut-point falls between two rows',
		methods: {
			observed: 'Use the smallest value of the data that reaches the share (recommended)',
			type7: 'Use the quantile of type 7, which may lie between values'
		},
		wave: 'Cut-points of its own for each',
		noWave: 'None: the same cut-points for all rows',
		cuts: 'Cut-points',
		cutsHelp: 'Rising, separated by semicolons: 1000; 3000; 10000.',
		closed: 'A value on a cut-point belongs to',
		closedWays: { upper: 'the band below', lower: 'the band above' },
		stored: 'Bands',
		storedNone: 'No bands are stored in the project. Make bands, and choose “Keep the cut-points”.',
		storedName: 'Name of the bands',
		usedBy: ({ places }) => `Used by ${places}. Changes made here apply everywhere.`,
		from: ({ table, variable, n }) =>
			`The cut-points were computed from “${variable}” in “${table}” (n = ${n}).`,
		freeze: 'Keep the cut-points',
		freezeHelp:
			'The cut-points as they are now get a name and do not change when the data do. They can be used on other years and tables.',
		freezeName: ({ variable, count }) => `${variable}, ${count} bands`,
		labels: 'Names of the bands',
		labelOf: ({ band }) => `Name of band ${band}`,
		propose: 'Propose names',
		proposed: {
			2: ['Lower half', 'Upper half'],
			3: ['Lowest third', 'Middle third', 'Highest third'],
			4: ['Lowest quarter', 'Second lowest quarter', 'Second highest quarter', 'Highest quarter'],
			5: ['Lowest fifth', 'Second lowest fifth', 'Middle fifth', 'Second highest fifth', 'Highest fifth']
		},
		group: ({ number, count }) => `Band ${number} of ${count}`,
		unweighted: 'The weight of the table is not used here: a band is a share of the rows.'
	},
	reverse: {
		declared: ({ min, max }) => `Declared scale: ${min}–${max}.`,
		scale: 'The scale on which the item was answered',
		min: 'Lowest answer',
		max: 'Highest answer'
	},
	index: {
		items: 'Items of the index',
		search: 'Search among the variables',
		chosen: (n) => `${n} chosen`,
		turnShort: 'Reversed',
		atLeast: 'Least number of answers',
		atLeastHelp: ({ least }) =>
			`Empty: half of them, rounded up (${least}). All: only those who answered everything.`,
		scale: 'Scale of items that have none',
		normalise: 'Rescale to a common scale',
		normaliseHelp: 'When the items have different scales, or the index is to go from 1 to 5.'
	},
	square: {
		centre: 'Computed from',
		centres: { mean: 'the distance from the mean (recommended)', none: 'the value itself' },
		centreHelp: {
			mean: 'The square then does not just follow the variable itself, and both can stand in one regression without disturbing each other.',
			none: 'As published reports have done. Variable and square become nearly alike, and each of their coefficients is uncertain.'
		}
	},
	log: { base: 'Base', bases: { e: 'Natural (e)', '10': '10', '2': '2: one unit is a doubling' } },
	two: { first: 'First variable', second: 'Minus', divisor: 'Divided by', part: 'Part', total: 'Total' },
	dummy: {
		values: 'Values that give 1',
		reference: 'Compare with',
		noReference: 'None: a variable for each value'
	},
	lag: {
		unit: 'Unit (municipality, school)',
		year: 'Year',
		years: 'Years before',
		change: 'What is included',
		changes: {
			none: 'The value then',
			difference: 'The change since then',
			percent: 'The change in percent'
		},
		gaps: 'If the year is not there, the cell is empty: the program takes no other year.'
	},
	expression: {
		text: 'Expression',
		insert: 'Insert a variable',
		insertHelp: 'The name is put at the end of the expression.'
	},
	preview: {
		heading: 'Preview',
		notYet: 'Cannot be computed yet',
		known: ({ n, total }) => `${n} of ${total} rows have a value.`,
		empties: ({ list }) => `Empty cells: ${list}.`,
		picture: ({ variable, low, high, most }) =>
			`The distribution of ${variable}: from ${low} to ${high}, most around ${most}.`,
		cutsIn: ({ cuts }) => `Cut-points: ${cuts}.`,
		band: 'Band',
		value: 'Value',
		rows: 'Rows',
		share: 'Share',
		total: 'Total',
		bandsTitle: 'Rows in each band',
		bandsOf: ({ wave }) => `Rows in each band: ${wave}`,
		cutPoints: ({ cuts, n }) => `Cut-points ${cuts}, computed from ${n} rows.`,
		givenCuts: ({ cuts }) => `Cut-points ${cuts}.`,
		valuesTitle: 'Values',
		numbersTitle: 'In numbers',
		mean: 'Mean',
		min: 'Lowest',
		max: 'Highest',
		itemsTitle: 'Items of the index',
		item: 'Item',
		answers: 'Answers',
		turned: 'reversed',
		indexN: ({ n, atLeast }) => `${n} have an index: they answered at least ${atLeast}.`,
		moments: ({ n, mean }) => `The mean ${mean} is of ${n} rows.`,
		momentsSd: ({ n, mean, sd }) => `The mean ${mean} and the standard deviation ${sd} are of ${n} rows.`,
		made: 'Variables that are made'
	}
};
export default deriveForm;
