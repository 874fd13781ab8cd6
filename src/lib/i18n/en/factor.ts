import type { WorkMessages } from '../types';

const factor: WorkMessages['factor'] = {
	tooFewItems: ({ found, needed }) =>
		`A factor analysis needs at least ${needed} items, but ${found} are chosen. Choose more.`,
	noFactors: ({ factors }) => `${factors} is not a number of factors. Write a whole number, 1 or more.`,
	tooManyFactors: ({ factors, most }) =>
		`${factors} factors are too many for these items and this method: at most ${most}. Choose fewer factors or more items.`,
	notIdentified: ({ items }) =>
		`${items} items are too few for this method to find a factor. Choose more items, or principal axis or principal components.`,
	singular: ({ item }) =>
		`“${item}” is given by the other items, so the inverse matrix does not exist. Take “${item}” out, or choose principal components.`,
	heywood: ({ item, iterations }) =>
		`Stopped after ${iterations} rounds: the factors explain more than all of “${item}” (a communality above 1). Choose fewer factors, take “${item}” out, or choose another method.`,
	notConverged: ({ iterations }) =>
		`No solution after ${iterations} rounds. Raise the limit of rounds, choose fewer factors, or another method.`,
	noVariance: ({ factor: place, most }) =>
		`There is nothing left for factor ${place} to explain. Ask for at most ${most}.`,
	rotationNotConverged: ({ iterations }) =>
		`The rotation did not settle in ${iterations} rounds. Choose another rotation, or fewer factors.`,
	rotationSingular:
		'Two of the factors become one in the rotation. Choose fewer factors, or varimax rather than an oblique rotation.',
	scoresSingular: ({ item }) =>
		item === undefined
			? 'Factor scores cannot be computed, since the factors cannot be told apart. Choose fewer factors.'
			: `Factor scores cannot be computed, since “${item}” is given by the other items. Take “${item}” out.`,
	scoresHeywood: ({ item }) =>
		`Scores of this kind cannot be computed, since the factors explain all of “${item}”. Choose the regression method, or fewer factors.`,
	scoresOblique:
		'Scores by Anderson and Rubin are for factors that do not correlate. Choose the regression method or Bartlett, or varimax.',
	scoresComponents: 'Principal components have scores by the regression method only. Choose that.',
	heywoodBound: ({ item }) =>
		`The factors explain nearly all of “${item}” (its communality lies at the upper bound). Read the solution with care, or try fewer factors.`,
	fitUndefined:
		'The chi-square test of the model does not exist here: there are too few rows, or one of the items is given by the others.'
};
export default factor;
