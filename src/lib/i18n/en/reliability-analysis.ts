import type { WorkMessages } from '../types';

const number = (value: string | number, decimals = 3) =>
	Number(value).toLocaleString('en-GB', { maximumFractionDigits: decimals }).replace('-', '−');
const rows = (count: string | number) => (Number(count) === 1 ? 'One row has' : `${number(count)} rows have`);

const reliabilityAnalysis: WorkMessages['reliabilityAnalysis'] = {
	question: 'Do the items measure the same?',
	name: 'Reliability (Cronbach’s alpha)',
	words: 'omega, internal consistency, index, scale, item-total',
	form: {
		items: 'Items',
		by: 'Groups or waves beside each other',
		noBy: 'None'
	},
	choose: 'Choose the items that should measure the same, at least two.',
	all: 'All',
	title: 'Reliability',
	measure: 'Measure',
	cases: 'N',
	itemCount: 'Number of items',
	alpha: 'Cronbach’s alpha',
	lower: 'Alpha, 95% interval: from',
	upper: 'Alpha, 95% interval: to',
	standardised: 'Standardised alpha',
	omega: 'Omega total: 1 − Σu²/ΣR',
	omegaLoadings: 'Omega total: (Σλ)²/((Σλ)² + Σu²)',
	meanCorrelation: 'Mean correlation of two items',
	scaleMean: 'Mean of the index',
	scaleSd: 'Standard deviation of the index',
	measureNote: 'Alpha and omega say how well the answers hang together, not whether they measure one thing.',
	itemsTitle: 'What each item does for the scale',
	itemsByGroup: 'The items in each group',
	item: 'Item',
	turnedItem: ({ item }) => `${item} (reversed)`,
	answers: 'Answers',
	mean: 'Mean',
	sd: 'SD',
	itemTotal: 'Correlation with the rest',
	alphaWithout: 'Alpha without',
	itemsNote:
		'Mean, standard deviation and correlation are of the rows with an answer to every item. “The rest” is the sum of the other items.',
	answersNote: 'Mean and standard deviation are of all answers to each item.',
	noAnswers: 'Too few answers.',
	doesNotVary: 'Everybody answers the same; the item is set aside.',
	restDoesNotVary: 'The sum of the other items is the same in every row.',
	tooFewWithout: 'It takes at least three items.',

	negativeItems: ({ items }) => `${items} correlate negatively with the rest. Should they be reversed?`,
	unrelated: ({ items, count, limit }) =>
		`${items} ${Number(count) === 1 ? 'does' : 'do'} not correlate with the rest (r closer to zero than ${number(limit)}). ${Number(count) === 1 ? 'Does the item' : 'Do they'} belong?`,
	veryHigh: ({ alpha, limit }) =>
		`Alpha is ${number(alpha)}, above ${number(limit)}. Several items then often ask the same in other words; some of them may perhaps be left out.`,
	betterWithout: ({ item, alpha, without }) =>
		`Alpha becomes ${number(without)} rather than ${number(alpha)} without “${item}”. Does the item belong?`,
	severalThings: ({ things }) =>
		`The items seem to measure ${number(things)} different things (MAP). A high alpha does not exclude that. Look at them in a factor analysis.`,
	differentScales: ({ item, other }) =>
		`“${item}” and “${other}” are answered on different scales. Convert them to a common scale, else the longest weighs most.`,

	method:
		'Alpha from covariances, over the rows with an answer to every item; interval after Feldt by the F distribution. Standardised alpha: k·r̄/(1 + (k − 1)·r̄). Omega total with one factor (minres).',
	casesFact: 'Rows used',
	casesUsed: ({ n, left }) =>
		`${rows(n)} an answer to every item. Left out: ${Number(left) === 0 ? 'none' : number(left)}.`,
	turned: 'Reversed items',
	noneTurned: 'None.',
	turnedItems: ({ items }) => `${items}, on the declared scale.`,
	common: 'Common scale',
	commonIs: ({ min, max }) => `${number(min)}–${number(max)}`,
	by: 'Side by side by',
	sources: 'Sources',
	sourceList:
		'Cronbach (1951); Feldt, Woodruff and Salih (1987) for the interval; McDonald (1999) for omega, as psych::omega with one factor, but no item is reversed by itself.'
};
export default reliabilityAnalysis;
