import type { WorkMessages } from '../types';

/** The same at the beginning of a sentence. */
const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());
const municipalities = (n: number) => (n === 1 ? 'one municipality' : `${n} municipalities`);

const residual: WorkMessages['residual'] = {
	tab: 'Adjusted for structure',
	heading: 'What if the draw were adjusted for structure?',
	warningTitle: 'A thought experiment, not a rule',
	warning:
		'Udir does not draw so, and nobody has proposed it. Here the usual differences between large and small, central and less central municipalities are taken from the results, and municipalities are ordered by what is left. That can hide real differences in quality: where structure goes together with how good the schools are, that difference is taken away too. Pupils need help as much whatever lies behind.',
	facts: 'Take into account',
	parts: {
		population: 'Population (logarithm)',
		pupils: 'Pupils behind the results (logarithm)',
		schools: 'Number of schools',
		oneSchool: 'Has one school only',
		centrality: 'Centrality (index, hundreds)',
		county: 'County'
	},
	variables: {
		freeIncome: 'Free income per inhabitant',
		schoolShare: 'School’s share of net operating expenditure',
		schoolExpenditure: 'Net school expenditure per school child',
		universityEducation: 'Inhabitants with higher education',
		disabilityPension: 'Disability pensioners',
		childWelfare: 'Children with child-welfare measures'
	},
	measure: 'Result',
	measures: { share: 'Share of risk points', distance: 'Distance in standard deviations' },
	distanceHelp: 'How far the municipality is on average beyond the national limits.',
	modelled: { share: 'Share of risk points (per cent)', distance: 'Distance in standard deviations' },
	isDrawn: 'The average draw',
	yes: 'drawn',
	no: 'not drawn',
	fromDatasets: 'Take variables from your own tables',
	noDatasets: 'The project has no tables with other variables. Add them under Data.',
	dataset: 'Table',
	variable: 'Variable',
	chooseVariable: 'Choose a variable',
	add: 'Take in',
	noKey: ({ dataset }) =>
		`“${dataset}” has no variable that looks like municipality numbers or names. Say which it is under Data.`,
	noValues: ({ variable }) =>
		`No row with a number on “${variable}” can be linked to a municipality. Look at the municipality numbers under Data.`,
	taken: ({ label, n, rows, unmatched }) =>
		`${label}: ${municipalities(n)}${rows > 1 ? `, mean of up to ${rows} rows in each` : ''}${unmatched > 0 ? `; ${unmatched === 1 ? 'one row' : `${unmatched} rows`} without a known municipality` : ''}.`,
	remove: ({ label }) => `Take ${label} out`,
	chooseFacts: 'Choose at least one thing to take into account.',
	working: 'Computing …',
	failed: 'Something went wrong on the way. Change a choice to try again.',
	noFacts: 'Lacks something that is taken into account, or is not assessed.',
	nobody: 'No assessed municipality has numbers for everything chosen. Take something out.',
	summary: ({ entering, stay, before }) =>
		`${capital(municipalities(entering))} in, and ${stay} of ${before} stay.`,
	explained: ({ percent, n }) =>
		`What is chosen goes with ${percent} of the variation between ${municipalities(n)} (R²).`,
	aside: ({ names }) => `Set aside, since they do not vary or are given by others: ${names}.`,
	lacking: ({ n, names }) =>
		`${capital(municipalities(n))} ${n === 1 ? 'lacks' : 'lack'} something that is chosen, and cannot be drawn here${names === '' ? '' : `: ${names}`}.`,
	tie: ({ n, places }) =>
		`${capital(municipalities(n))} are exactly equal at the cut for ${places === 1 ? 'one place' : `${places} places`}; the order of the draw is used between them.`,
	moved: 'Who comes in, and who goes out',
	nobodyMoves: 'Nobody: the list is the same.',
	plot: 'Result against what structure suggests',
	plotDescription: ({ n }) =>
		`${capital(municipalities(n))}: the result against what municipalities with the same structure have on average. Those that come in or go out are named.`,
	plotNote: 'Above the lower line: higher risk than municipalities with the same structure have on average.',
	asExpected: 'As municipalities with the same structure',
	cutLine: 'The cut after adjustment',
	drawnThen: ({ n }) => `The ${n} that would be drawn`,
	drawnThenTitle: 'Drawn after adjustment',
	allRanked: ({ n }) => `All ${n}, in order`,
	allTitle: 'All municipalities after adjustment',
	columns: {
		rank: 'Rank after adjustment',
		move: 'Change',
		before: 'Rank in the draw',
		expected: 'Expected from structure',
		expectedHelp:
			'What the model gives for a municipality with the same population and whatever else is chosen.',
		residual: 'Above what is expected',
		residualPoints: 'Above what is expected, percentage points',
		residualHelp: 'The result minus what structure suggests. Highest first.'
	},
	moves: {
		in: 'in',
		out: 'out',
		stays: 'as before',
		none: 'not drawn',
		fromSpread: 'in (was in the spread draw)'
	},
	tableNote:
		'The same filters and number of places as in the draw. Only the average draw is made anew; the spread draw is as it was.',
	resultModel: 'The model behind: the result',
	resultModelText: 'All assessed municipalities. The standard errors are robust (HC3).',
	drawnModel: 'Does being drawn go together with structure?',
	drawnModelText:
		'Logistic regression of the average draw as it is, among the municipalities that could be drawn.',
	method:
		'Least squares on all assessed municipalities with numbers for everything chosen, also those that the filters leave out. Municipalities that can be drawn are ordered by residual, and the highest are drawn; between equal ones the rank in the draw counts. Residuals are uncertain themselves: see the tab on how sure the draw is. The logarithm is ours, since differences between small municipalities vanish otherwise. Checked against R (lm).'
};

export default residual;
