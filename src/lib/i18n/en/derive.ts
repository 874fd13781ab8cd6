import type { WorkMessages } from '../types';

const number = (value: string | number) => Number(value).toLocaleString('en', { maximumFractionDigits: 10 });
const cells = (count: string | number) => (Number(count) === 1 ? 'One cell' : `${number(count)} cells`);
const rows = (count: string | number) => (Number(count) === 1 ? 'One row' : `${number(count)} rows`);
const has = (count: string | number) => (Number(count) === 1 ? 'has' : 'have');
const is = (count: string | number) => (Number(count) === 1 ? 'is' : 'are');
const over = (on: string | number) => (on === '' ? '' : ` Computed over the rows where ${on}.`);
const since = (years: string | number) =>
	Number(years) === 1 ? 'the year before' : `${number(years)} years before`;

const chosenIn = (source: string | number, factor: string | number) =>
	source === ''
		? ''
		: factor === ''
			? ` Chosen in “${source}”.`
			: ` Made of factor ${factor} in “${source}”.`;

const derive: WorkMessages['derive'] = {
	howQuantiles: ({ variable, count, on }) =>
		`${number(count)} bands of “${variable}” with about equally many rows; the cut-points are values that the data hold.${over(on)}`,
	howQuantilesByWave: ({ variable, count, on, wave }) =>
		`${number(count)} bands of “${variable}” with about equally many rows, with cut-points of their own for each “${wave}”.${over(on)}`,
	howType7: ({ variable, count, on }) =>
		`${number(count)} bands of “${variable}”, cut at quantiles of type 7.${over(on)}`,
	howType7ByWave: ({ variable, count, on, wave }) =>
		`${number(count)} bands of “${variable}”, cut at quantiles of type 7 for each “${wave}”.${over(on)}`,
	howFixed: ({ variable, cuts, closed }) =>
		`Bands of “${variable}” with the cut-points ${cuts || 'of each wave'}. A value on a cut-point belongs to the band ${closed === 'upper' ? 'below' : 'above'}.`,
	howStored: ({ variable, bands }) => `Bands of “${variable}” by the stored bands “${bands}”.`,
	howReverse: ({ variable }) => `“${variable}” reversed on its scale.`,
	howReverseOn: ({ variable, min, max }) =>
		`“${variable}” reversed on the scale ${number(min)}–${number(max)}.`,
	howIndex: ({ items, count, atLeast, source, factor }) =>
		`Mean of ${number(count)} items (${items}) where at least ${number(atLeast)} are answered.${chosenIn(source, factor)}`,
	howIndexOn: ({ items, count, atLeast, source, factor, min, max }) =>
		`Mean of ${number(count)} items (${items}) where at least ${number(atLeast)} are answered, rescaled to ${number(min)}–${number(max)}.${chosenIn(source, factor)}`,
	howSquare: ({ variable }) => `“${variable}” squared.`,
	howSquareCentred: ({ variable, on }) => `Distance from the mean of “${variable}”, squared.${over(on)}`,
	howLog: ({ variable, base }) =>
		base === 'e' ? `Natural logarithm of “${variable}”.` : `Logarithm of “${variable}” to the base ${base}.`,
	howStandardise: ({ variable, on }) =>
		`“${variable}” in standard deviations from its mean (n − 1).${over(on)}`,
	howDifference: ({ first, second }) => `“${first}” minus “${second}”.`,
	howRatio: ({ first, second }) => `“${first}” divided by “${second}”.`,
	howShare: ({ part, total }) => `“${part}” in percent of “${total}”.`,
	howDummy: ({ variable, values }) => `1 where “${variable}” is ${values}, else 0.`,
	howDummies: ({ variable, reference }) =>
		`A 0/1 variable for each value of “${variable}” except ${reference}, which the others are compared with.`,
	howAllDummies: ({ variable }) => `A 0/1 variable for each value of “${variable}”.`,
	howLag: ({ variable, unit, year, years }) =>
		`“${variable}” of the same “${unit}” ${since(years)} (by “${year}”).`,
	howDifferenceSince: ({ variable, unit, year, years }) =>
		`Change in “${variable}” of the same “${unit}” since ${since(years)} (by “${year}”).`,
	howPercentSince: ({ variable, unit, year, years }) =>
		`Change in percent in “${variable}” of the same “${unit}” since ${since(years)} (by “${year}”).`,
	howExpression: ({ expression }) => `Expression: ${expression}`,

	undefinedCells: ({ variable, count }) =>
		`“${variable}”: ${cells(count)} ${has(count)} no value, because the computation has no answer there.`,
	notPositive: ({ variable, count }) =>
		`${cells(count)} of “${variable}” ${is(count)} zero or less. They have no logarithm and are empty.`,
	byZero: ({ variable, count }) =>
		`“${variable}”: ${cells(count)} ${is(count)} empty, because nothing can be divided by zero.`,
	outsideScale: ({ variable, count, min, max }) =>
		`${cells(count)} of “${variable}” ${is(count)} outside the scale ${number(min)}–${number(max)} and not taken as answers.`,
	emptyBand: ({ variable, band }) =>
		`“${variable}”: no rows in the band “${band}”. Equal values are never divided between bands.`,
	emptyBandInWave: ({ variable, band, wave }) => `“${variable}”: no rows in the band “${band}” for ${wave}.`,
	noCutsForWave: ({ variable, wave, count }) =>
		`“${variable}”: there are no cut-points for ${wave}, so that ${cells(count).toLowerCase()} there ${is(count)} empty.`,
	differentScales: ({ variable, other }) =>
		`“${variable}” mixes items on different scales (“${other}” among them). Rescale them to a common one.`,
	shareOutside: ({ variable, count }) =>
		`“${variable}”: ${cells(count)} ${is(count)} below 0 or above 100 percent. Check that the part belongs to the total.`,
	noEarlier: ({ variable, count }) =>
		`“${variable}”: ${rows(count)} ${has(count)} no row of the same unit so many years before, and ${is(count)} empty.`,
	severalEarlier: ({ variable, count }) =>
		`“${variable}”: ${rows(count)} ${has(count)} several rows of the same unit so many years before. The program does not choose for you, so they are empty.`,

	noName: 'Give the variable a name.',
	notChosen: 'Choose a variable.',
	nameTaken: ({ variable }) => `There is already a variable called “${variable}”. Choose another name.`,
	noVariable: ({ variable }) =>
		`The variable “${variable}” is not in the table, or it is computed further down in the list. Choose another, or move this one down.`,
	notNumbers: ({ variable }) => `“${variable}” is text. Choose a variable of numbers.`,
	noScale: ({ variable }) =>
		`The program does not know the scale of “${variable}”. Give the lowest and the highest answer, such as 1 and 5; the data do not tell whether anybody chose the ends.`,
	badScale: 'The lowest value of the scale must be less than the highest.',
	noValues: ({ variable }) => `“${variable}” has no values in the chosen rows.`,
	constant: ({ variable }) =>
		`“${variable}” has the same value in all of the chosen rows. Their standard deviation is zero, and no distance can be measured in it.`,
	badShares: 'The shares must rise and lie between 0 and 100 percent: 25; 50; 75.',
	badCuts: 'The cut-points must be numbers in rising order, separated by semicolons: 1000; 3000; 10000.',
	noItems: 'Choose the items of the index.',
	badAtLeast: ({ items, atLeast }) =>
		`The index has ${number(items)} items, so at least ${number(atLeast)} answers is not possible. Choose a whole number from 1 to ${number(items)}.`,
	tooManyValues: ({ variable, count, max }) =>
		`“${variable}” has at least ${number(count)} different values. Merge values, or make bands first; the limit is ${number(max)}.`,
	noReference: ({ variable, value }) =>
		`No row has the value “${value}” in “${variable}”. Choose another to compare with.`,
	noChosenValues: 'Choose the values that give 1.',
	badYears: 'The number of years must be a whole number, 1 or more.',
	unknownKind: ({ kind }) =>
		`The program does not know variables of the kind “${kind}”. It may have been made by a newer version.`,
	previewFailed: ({ reason }) =>
		`The preview stopped: ${reason}. That is a defect of the program; please tell us.`,

	stepAdded: ({ variable, dataset }) => `“${variable}” was computed in “${dataset}”.`,
	stepChanged: ({ variable, dataset }) => `The computation of “${variable}” in “${dataset}” was changed.`,
	stepRemoved: ({ variable, dataset }) => `“${variable}” was removed from “${dataset}”.`,
	stepMoved: ({ variable, dataset }) => `“${variable}” was moved in the order of “${dataset}”.`
};
export default derive;
