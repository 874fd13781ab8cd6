import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('en');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
const rows = (n: string | number) => count(n, 'row', 'rows');
const are = (n: string | number) => (Number(n) === 1 ? 'is' : 'are');
const listed = ({ list, more }: Record<string, string | number>) =>
	Number(more) > 0 ? `${list} and ${number(more)} more` : String(list);

const link: WorkMessages['link'] = {
	title: 'Link tables',
	lead: 'Fetch variables from another table into this one, for instance municipal figures for the answers of a survey. No row is lost and none is added.',
	open: 'Link with another table',
	edit: ({ table }) => `Change how ${table} is made`,
	editShort: 'Change',
	noTablesTitle: 'No tables to link yet',
	noTablesText: 'Add files on the page Data first.',
	registers: { 2024: 'Register of municipalities 2024', 2020: 'Register of municipalities 2020' },
	inventedRegister: 'Register of municipalities',
	vintages: { 2024: 'Municipality numbers of 2024', 2020: 'Municipality numbers of 2020–2023' },

	tables: {
		heading: 'Tables',
		left: 'The table that gets more variables',
		right: 'Fetch variables from',
		rightNumber: (n) => `Table ${n} to fetch from`,
		more: 'Fetch from another table as well',
		remove: ({ table }) => `Remove ${table}`,
		removeShort: 'Remove',
		choose: 'Choose a table',
		builtIn: 'built in'
	},
	keys: {
		heading: 'What belongs together?',
		kind: 'Rows belong together when they have',
		municipality: 'the same municipality',
		municipalityHelp: 'By number or name. Old numbers and names are carried over.',
		equal: 'equal values',
		equalHelp: 'An organisation number or a county, for instance.',
		leftVariable: ({ table }) => `The municipality in ${table}`,
		rightVariable: ({ table }) => `The municipality in ${table}`,
		equalVariable: ({ table }) => `Variable in ${table}`,
		county: ({ table }) => `The county in ${table}`,
		countyHelp: 'Tells municipalities of the same name apart.',
		none: 'None',
		choose: 'Choose a variable',
		vintage: 'The numbers to link in',
		vintageHelp: 'Earlier numbers are carried over to this year.',
		more: 'More choices for the link',
		addPair: 'Add a variable that must be equal too',
		removePair: 'Remove the last one',
		only: ({ table }) => `Use some rows of ${table} only`,
		onlyValue: 'Rows where it is',
		onlyFilter: ({ name }) => `The filter “${name}”`,
		allRows: 'All rows'
	},
	variables: {
		heading: 'What should be fetched?',
		none: 'Choose at least one variable.',
		wave: 'The variable that says which wave an answer is from',
		waveHelp: 'Each wave can then get figures of its own year.',
		noWave: 'None: all rows get the same year',
		year: 'The variable that says which year a row is about',
		yearHelp: 'When the table has a row for each year.',
		noYear: 'None: one row for each',
		search: 'Find a variable',
		noMatch: 'No variable with that in its name.',
		series: (years) => `there for ${years}`,
		newName: ({ variable }) => `New name of ${variable}`,
		nameShort: 'Name',
		yearFor: ({ variable }) => `Year for ${variable}`,
		forWave: ({ wave, rows: n }) => `Answers from ${wave} (${rows(n)}) get figures of`,
		forAll: 'All rows get figures of',
		nothing: 'no year',
		merged: ({ variable }) => `${variable} for municipalities that have merged`,
		mergedRules: {
			missing: 'leave empty',
			sum: 'the sum of the parts',
			weightedMean: 'the weighted mean of the parts'
		},
		weight: 'Weight for means of municipalities that have merged',
		weightHelp: 'The population, for instance.'
	},
	several: {
		legend: ({ table, count: n }) =>
			`${table} has several rows for ${count(n, 'key', 'keys')}. Which should be used?`,
		refuse: 'Not decided: the link is not made',
		first: 'The first row',
		mean: 'The mean of the rows',
		sum: 'The sum of the rows'
	},
	unmatched: {
		left: ({ table }) => `Municipalities that were not found in ${table}`,
		lead: 'Confirm what each of them is. Nothing is guessed without your seeing it.',
		reasons: {
			unknown: 'unknown',
			later: 'a number of a later year',
			namesakes: 'several municipalities have the name',
			namesakesEarlier: 'several municipalities have had the name, and the table is an older one',
			disagree: 'number and name are not of the same municipality',
			otherName: 'the number is known, the name is not',
			county: 'the municipality is in another county'
		},
		meaning: ({ text }) => `What is “${text}”?`,
		noOne: 'No municipality',
		other: 'Another municipality',
		typed: ({ text }) => `The municipality that “${text}” is`,
		typedHelp: 'Type the name or the number.',
		notFound: 'No municipality has this name or number.',
		confirm: 'Confirm',
		confirmLong: ({ text }) => `Confirm what “${text}” is`,
		decided: 'Confirmed',
		decision: ({ text, name }) => `“${text}” is ${name}`,
		takeBack: ({ text }) => `Take back the choice for “${text}”`,
		takeBackShort: 'Take back',
		more: (n) => `And ${number(n)} more, shown when some of these are confirmed.`
	},
	result: {
		heading: 'Preview',
		making: 'Trying the link',
		matched: ({ matched, rows: all }) => `${number(matched)} of ${rows(all)} found a match.`,
		fromTable: ({ table }) => `From ${table}`,
		notInRight: ({ table }) => `Not in ${table}`,
		unused: ({ table }) => `In ${table}, but not used`,
		several: 'Several rows for the same key',
		carried: 'Carried over from earlier numbers',
		carriedText: ({ from, name, to, toName }) => `${name} (${from}) is now ${toName} (${to})`,
		dividedText: ({ from, name, to, toName }) =>
			`${name} (${from}) was divided, and follows ${toName} (${to})`,
		today: 'Taken for the municipality of today',
		withRows: ({ label, rows: n }) => `${label}: ${rows(n)}`,
		more: (n) => `and ${number(n)} more`,
		notes: 'Everything that was done',
		brought: 'The variables that are added',
		variable: 'Variable',
		values: 'Values',
		missing: 'Missing',
		otherEmpty: 'Otherwise empty',
		mean: 'Mean',
		sample: 'The first rows',
		nothing: 'Choose tables, and what belongs together; the result is shown here.'
	},
	save: {
		heading: 'Save',
		name: 'Name of the new table',
		nameMissing: 'Give the table a name.',
		defaultName: ({ left, right }) => `${left} with ${right}`,
		make: 'Make the table',
		change: 'Save the changes',
		made: ({ table }) => `“${table}” is made.`,
		changed: ({ table }) => `“${table}” is changed.`
	},
	picture: {
		heading: 'How the tables fit together',
		alt: 'Picture of the tables. The arrows go from what a table is made of.',
		words: 'The same in words',
		madeOf: ({ table, parents }) => `${table} is made of ${parents}.`,
		kinds: { table: 'file', register: 'register', link: 'link', aggregate: 'summary', other: 'made' },
		missing: 'a table that was removed'
	},

	severalRows: ({ table, count: n, list }) =>
		`“${table}” has several rows for ${count(n, 'key', 'keys')}: ${list}. Choose which rows to use, a year, or a rule for them.`,
	noKeys: ({ table }) => `Choose what must be equal in the two tables, to fetch from “${table}”.`,
	noFilter: ({ table }) => `The filter that should choose rows of “${table}” is not there or does not work.`,
	mixedTypes: ({ variable }) =>
		`“${variable}” is numbers for one wave and text for another. Choose variables of the same kind.`,
	noRegister: 'The municipalities of 2020 are not available.',

	matched: ({ table, matched, rows: all }) => `“${table}”: ${number(matched)} of ${rows(all)} found a match.`,
	leftEmpty: ({ rows: n }) => `${rows(n)} without a key ${are(n)} missing in the new variables.`,
	leftUnmatched: (params) =>
		`${rows(params.rows)} whose municipality was not found ${are(params.rows)} missing in the new variables: ${listed(params)}.`,
	notInRight: (params) =>
		`${rows(params.rows)} ${Number(params.rows) === 1 ? 'has' : 'have'} a key that is not in “${params.table}”, and ${are(params.rows)} missing: ${listed(params)}.`,
	rightUnmatched: (params) =>
		`${rows(params.rows)} of “${params.table}” ${are(params.rows)} not used, because the municipality was not found: ${listed(params)}.`,
	unused: (params) =>
		`${count(params.count, 'key', 'keys')} of “${params.table}” ${are(params.count)} not used: ${listed(params)}.`,
	repaired: ({ texts, rows: n }) =>
		`${count(texts, 'municipality number', 'municipality numbers')} had lost the zero in front and got it back (${rows(n)}).`,
	carried: (params) =>
		`${count(params.count, 'earlier number is', 'earlier numbers are')} carried over: ${listed(params)}.`,
	divided: ({ from, name, to, toName, rows: n }) =>
		`${name} (${from}) was divided. ${rows(n)} ${Number(n) === 1 ? 'follows' : 'follow'} ${toName} (${to}).`,
	today: (params) =>
		`${count(params.count, 'name is', 'names are')} taken for the municipality of today, though others have had it too: ${listed(params)}.`,
	decided: (params) => `${count(params.count, 'name is', 'names are')} confirmed by hand: ${listed(params)}.`,
	severalFirst: (params) =>
		`Of several rows of “${params.table}” the first is used, for ${count(params.count, 'key', 'keys')}: ${listed(params)}.`,
	severalMean: (params) =>
		`Of several rows of “${params.table}” the mean is used, for ${count(params.count, 'key', 'keys')}: ${listed(params)}. If one of them lacks a number the result is empty.`,
	severalSum: (params) =>
		`Of several rows of “${params.table}” the sum is used, for ${count(params.count, 'key', 'keys')}: ${listed(params)}. If one of them lacks a number the result is empty.`,
	merged: (params) =>
		`${count(params.count, 'municipality', 'municipalities')} of “${params.table}” merged from several: ${listed(params)}.`,
	mergedMissing: ({ variable }) => `“${variable}” is empty for municipalities that have merged.`,
	mergedSum: ({ variable }) =>
		`“${variable}” is the sum of the parts for municipalities that have merged, where all parts have a number.`,
	mergedMean: ({ variable }) =>
		`“${variable}” is the weighted mean of the parts for municipalities that have merged, where all parts have a number and a weight.`,
	years: ({ variable, list }) => `“${variable}”: wave and where the figures come from: ${list}.`,
	noYear: ({ variable, wave, rows: n }) =>
		`“${variable}” is missing for answers from ${wave} (${rows(n)}), because no year is chosen for them.`,
	noWave: ({ variable, rows: n }) => `“${variable}” is missing for ${rows(n)} without a stated wave.`,
	noRowOfYear: ({ variable, rows: n }) =>
		`“${variable}” is missing for ${rows(n)} with a match, but none for the chosen year.`,
	gone: ({ variable, table }) => `“${variable}” is not in “${table}” any more and was left out.`,

	stepLinked: ({ dataset, list }) => `“${dataset}” was made by linking ${list}.`,
	stepChanged: ({ dataset }) => `The link “${dataset}” was changed.`
};
export default link;
