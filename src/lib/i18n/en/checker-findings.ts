import type bokmål from '../nb/checker-findings';
import { all, count, fixed, list, number } from './checker-numbers';

const STARS = ['No star', 'One star', 'Two stars', 'Three stars'];
const stars = (n: string | number) => STARS[Number(n)] ?? `${number(n)} stars`;

const findings: typeof bokmål = {
	notWhole: 'N must be a whole number.',
	outside: 'The number is outside what is possible.',
	atLeast: ({ low, decimals }) => `at least ${fixed(low, decimals)}`,
	valueIs: ({ value, decimals }) => fixed(value, decimals),
	togetherAre: ({ value, decimals }) => `together ${fixed(value, decimals)}`,
	oneOf: ({ values }) => list(values),
	between: ({ low, high, decimals }) => `from ${fixed(low, decimals)} to ${fixed(high, decimals)}`,
	otherN: ({ values }) => `N = ${list(values)}`,
	commonN: ({ values }) => `N = ${list(values)}, which fits all numbers of the group`,
	oneCell: ({ values }) => `if only one number is wrong: ${list(values)}`,
	totalBlank: 'The total is not printed in this column. An empty cell is not the same as 0 or 100.',
	answerBlank: ({ count: n }) =>
		`${count(n, 'cell is empty', 'cells are empty')}. An empty cell is not the same as 0.`,
	totalIsShare: ({ total, n, persons, decimals }) =>
		`The total is ${fixed(total, decimals)}. That fits ${number(n)} of ${number(persons)} being in the rows.`,
	rowMissing: ({ sum, total, missing, decimals }) =>
		`The rows add up to ${fixed(sum, decimals)}, but the total is ${fixed(total, decimals)}. A row with ${fixed(missing, decimals)} percent may be missing.`,
	rowMissingOut: ({ counts, n, percents }) =>
		`a row outside the scale (“don’t know”, for instance) with ${list(counts)} of ${number(n)} (${list(percents)} percent); then the rest fits`,
	rowMissingValue: ({ counts, n, percents, value }) =>
		`a row with the value ${number(value)} and ${list(counts)} of ${number(n)} (${list(percents)} percent); then the rest fits`,
	totalDiffers: ({ sum, total, decimals }) =>
		`The total is ${fixed(total, decimals)}. That is neither the sum of the rows (${fixed(sum, decimals)}) nor 100.`,
	totalCanBe: ({ sum, decimals }) => `${fixed(sum, decimals)} or 100`,
	sumTooLow: ({ sum, rows, most, missing, decimals }) =>
		`The rows add up to ${fixed(sum, decimals)}. Rounding of ${number(rows)} numbers cannot explain more than ${list(most)}. A row with about ${fixed(missing, decimals)} percent may be missing.`,
	sumTooHigh: ({ sum, rows, most, over, decimals }) =>
		`The rows add up to ${fixed(sum, decimals)}, ${fixed(over, decimals)} too much. Rounding of ${number(rows)} numbers cannot explain more than ${list(most)}. It is possible if several answers could be chosen.`,
	totalSetTo100: ({ sums }) =>
		`The rows add up to ${all(sums)}, and the total is set to 100. That can be rounding.`,
	sumRounded: ({ sums }) => `The rows add up to ${all(sums)}. That can be rounding.`,
	roundedTwice: 'The percents fit whole persons only if they were rounded twice: first to one decimal.',
	numberRoundedTwice: ({ value, decimals, before }) =>
		`${fixed(value, decimals)} fits only if it was first rounded to ${number(before)} decimals.`,
	dontKnowOut: ({ n, base }) =>
		`Fits only if “don’t know” is outside the base of the percents: ${number(base)} answers on the scale, N is ${number(n)}.`,
	nIsValid: ({ n, persons }) =>
		`Fits only if N (${number(n)}) is without “don’t know”: the percents are of ${number(persons)}.`,
	meanImpossible: ({ mean, decimals, n }) =>
		`No ${number(n)} persons with these percents have the mean ${fixed(mean, decimals)}. The mean or a percent cannot be right.`,
	meanImpossibleTwice: ({ mean, decimals, n }) =>
		`No ${number(n)} persons with these percents have the mean ${fixed(mean, decimals)}, not even if the percents were rounded twice. The mean or a percent cannot be right.`,
	meanImpossibleNoN: ({ mean, decimals }) =>
		`The mean ${fixed(mean, decimals)} is not possible with these percents, whatever N is.`,
	percentImpossible: ({ values, n }) => `No count of ${number(n)} is ${list(values)} percent.`,
	percentImpossibleTwice: ({ values, n }) =>
		`No count of ${number(n)} is ${list(values)} percent, rounded once or twice.`,
	noPersons: ({ n }) => `No whole counts that add up to ${number(n)} give these percents.`,
	countsRounded: ({ sum, total, decimals }) =>
		`The sum is ${fixed(sum, decimals)}, the total ${fixed(total, decimals)}. That can be rounding.`,
	countsTooFew: ({ sum, total, off, decimals }) =>
		`The sum is ${fixed(sum, decimals)}, the total ${fixed(total, decimals)}. ${fixed(off, decimals)} are missing; that is possible if a row is not shown.`,
	countsTooMany: ({ sum, total, off, decimals }) =>
		`The sum is ${fixed(sum, decimals)}, the total ${fixed(total, decimals)}: ${fixed(off, decimals)} too much.`,
	shareDiffers: ({ count: k, n, value, decimals }) =>
		`${number(k)} of ${number(n)} is not ${fixed(value, decimals)} percent.`,
	shareRoundedTwice: ({ count: k, n, value, decimals }) =>
		`${number(k)} of ${number(n)} is ${fixed(value, decimals)} percent only if it was rounded twice.`,
	shareOrCount: ({ value, decimals, counts }) =>
		`${fixed(value, decimals)} percent, or the count ${list(counts)}`,
	marginTooMany: ({ sum, total, off }) =>
		`The N of the groups add up to ${number(sum)}, but the N of all is ${number(total)}: ${number(off)} too many.`,
	marginTooFew: ({ sum, total, off }) =>
		`The N of the groups add up to ${number(sum)}, the N of all is ${number(total)}. That is possible if ${number(off)} are in none of the groups that are shown.`,
	nAboveMost: ({ n, most }) => `N = ${number(n)} is more than the ${number(most)} who can have answered.`,
	atMost: ({ high }) => `at most ${number(high)}`,
	marginFix: ({ sum, values }) =>
		values === ''
			? `${number(sum)} altogether`
			: `${number(sum)} altogether, or one of the groups is ${list(values)} (in the same order)`,
	pooledMean: ({ mean, decimals, hidden }) =>
		`The mean of all, ${fixed(mean, decimals)}, is not possible with the means and N of the groups` +
		(Number(hidden) > 0
			? `, not even if the ${number(hidden)} who are not shown may have answered anything.`
			: '.'),
	meanNotBetween: ({ mean, decimals }) =>
		`The mean of all, ${fixed(mean, decimals)}, does not lie between those of the groups.`,
	pooledSd: ({ sd, decimals, hidden }) =>
		`The standard deviation of all, ${fixed(sd, decimals)}, is not possible with the means, standard deviations and N of the groups` +
		(Number(hidden) > 0
			? `, not even if the ${number(hidden)} who are not shown may have answered anything.`
			: '.'),
	crossedN: ({ n }) =>
		`N = ${number(n)} does not fit where the means of both lie between those of the groups.`,
	grim: ({ mean, decimals, n }) =>
		`${number(n)} whole answers cannot have the mean ${fixed(mean, decimals)}. It is possible if N is another, or if the mean is of several items.`,
	grimItems: ({ mean, decimals, n, items }) =>
		`${number(n)} answers to ${number(items)} items cannot have the mean ${fixed(mean, decimals)}. It is possible if N is another, or if some items are unanswered.`,
	meansOrN: ({ values, ns }) => `${list(values)}, or N = ${list(ns)}`,
	sdTooSmall: ({ sd, decimals, n }) =>
		`The standard deviation ${fixed(sd, decimals)} is too small for ${number(n)} whole answers with this mean.`,
	sdTooLarge: ({ sd, decimals, n }) =>
		`The standard deviation ${fixed(sd, decimals)} is larger than ${number(n)} answers on the scale can give with this mean.`,
	sdNotWhole: ({ sd, mean, decimals, meanDecimals, n }) =>
		`${number(n)} whole answers cannot have both the mean ${fixed(mean, meanDecimals)} and the standard deviation ${fixed(sd, decimals)}. It is possible if N is another, or if the numbers are of several items.`,
	dDiffers: ({ d, decimals }) =>
		`Cohen’s d ${fixed(d, decimals)} does not follow from the means and standard deviations of the row.`,
	dIs: ({ value, low, high, decimals }) =>
		`about ${fixed(value, decimals)} (from ${fixed(low, decimals)} to ${fixed(high, decimals)})`,
	starsDiffer: ({ stars: n, p, decimals }) => `${stars(n)} does not fit p = ${fixed(p, decimals)}.`,
	starsAre: ({ stars: n }) => stars(n),
	pOneSided: ({ p, t, decimals, tDecimals }) =>
		`p = ${fixed(p, decimals)} fits t = ${fixed(t, tDecimals)} only as a one-sided test.`,
	pDiffers: ({ p, t, decimals, tDecimals }) =>
		`p = ${fixed(p, decimals)} does not fit t = ${fixed(t, tDecimals)}.`,
	pOtherDf: ({ p, t, decimals, tDecimals, dfs, from, to }) =>
		`p = ${fixed(p, decimals)} fits t = ${fixed(t, tDecimals)} only with degrees of freedom from ${String(dfs).replace('; ', ' to ')}; the other rows need ${number(from)} to ${number(to)}.`,
	tDiffers: ({ t, decimals }) => `t = ${fixed(t, decimals)} is not B over its standard error.`,
	sizeBetween: ({ low, high, decimals }) =>
		`from ${fixed(low, decimals)} to ${fixed(high, decimals)} without its sign`,
	sizeAtLeast: ({ low, decimals }) => `at least ${fixed(low, decimals)} without its sign`,
	signs: 'B, Beta and t do not have the same sign.'
};

export default findings;
