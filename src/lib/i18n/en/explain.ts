import type { Messages } from '../types';

const cells = (n: number) => (n === 1 ? '1 cell' : `${n} cells`);
const pupils = (n: number) => (n === 1 ? '1 pupil' : `${n} pupils`);
const municipalities = (n: number) => (n === 1 ? '1 municipality' : `${n} municipalities`);

const explain: Messages['explain'] = {
	choose: 'Choose a municipality in the list to see why it is drawn or not.',
	close: 'Close the municipality',
	loading: 'Fetching the explanation',
	result: {
		average: ({ name, rank, assessed }) =>
			`${name} is drawn in the average draw, as number ${rank} of ${assessed} assessed municipalities.`,
		leftOut: ({ n, place, places }) =>
			`${n === 1 ? '1 municipality' : `${n} municipalities`} with a higher or equal share ${n === 1 ? 'is' : 'are'} left out by a rule, so the municipality got place ${place} of ${places}.`,
		spread: ({ name, place, candidates }) =>
			`${name} is drawn in the spread draw, as number ${place} of ${candidates} candidates.`,
		spreadRank: ({ rank, assessed }) =>
			`By risk share the municipality is number ${rank} of ${assessed} assessed municipalities.`,
		none: ({ name, rank, assessed }) =>
			`${name} is not drawn. The municipality is number ${rank} of ${assessed} assessed municipalities.`,
		outside: ({ name }) => `${name} is not a municipality and is kept out of the draw.`,
		notAssessed: ({ name, coverage, minimum }) =>
			`${name} is not assessed. There are figures for ${coverage} of the possible points, and the requirement is ${minimum}.`,
		population: ({ name, population, cap }) =>
			`${name} cannot be drawn with these rules, since the municipality has ${population} inhabitants and the cap is ${cap}.`,
		earlierDraw: ({ name, draw }) =>
			`${name} cannot be drawn with these rules, since the municipality was in the draw of ${draw}.`,
		manual: ({ name, reason }) => `${name} is left out by hand: ${reason}`,
		wouldRank: ({ rank, assessed }) =>
			`For information, the municipality is number ${rank} of ${assessed} assessed municipalities.`
	},
	points: ({ points, possible, share }) =>
		`The municipality got ${points} of ${possible} possible risk points. That is a share of ${share}.`,
	cut: {
		average: ({ share }) => `The last municipality in the average draw has a share of ${share}.`,
		above: ({ margin }) =>
			`The municipality is ${margin} percentage points above the first one that was not drawn.`,
		equalDrawn: 'The municipality has the same share as the first one that was not drawn.',
		below: ({ margin }) => `The municipality is ${margin} percentage points below the cut.`,
		equal: 'The municipality has the same share as the last one drawn, but was not drawn itself.',
		tie: ({ n, won }) =>
			`At the cut ${n} municipalities have equal shares, and ${won} of them got a place. Then the number of risk points decides, then how far the results are from the national limit, then the municipality number.`,
		spread: ({ spread, last }) =>
			`The spread between the schools’ shares is ${spread} percentage points. The last one in the spread draw has ${last}.`,
		spreadMargin: ({ margin }) => `The margin in the spread draw is ${margin} percentage points.`
	},
	base: ({ withData, applicable, coverage }) =>
		withData === applicable
			? `There are figures in ${applicable === 1 ? 'the one cell' : `all ${applicable} cells`}.`
			: `There are figures in ${withData} of ${cells(applicable)}. That is ${coverage} of the possible points.`,
	suppressed: ({ n, best, worst }) =>
		`${n === 1 ? '1 cell is' : `${n} cells are`} suppressed, mostly because of few pupils. Had they given no points, the share would have been ${best}. Had they given all points, it would have been ${worst}.`,
	rounding: ({ n, best, worst }) =>
		`In ${cells(n)} the printed figure is so close to a limit that rounding may have decided the points. The share can be anywhere from ${best} to ${worst}.`,
	change: {
		heading: 'What would have changed the outcome?',
		loading: 'Trying changes',
		filtered: 'The municipality is left out by a rule. No change of a figure can move it across the cut.',
		cell: ({ indicator, year, from, to, outcome }) =>
			`Had the result in ${indicator}, ${year}, been ${to} instead of ${from}, the municipality would ${outcome}.`,
		school: ({ school, indicator, year, from, to, outcome }) =>
			`Had the result at ${school} in ${indicator}, ${year}, been ${to} instead of ${from}, the municipality would ${outcome}.`,
		oneSchool: 'one of the schools',
		pupils: ({ n, all }) => `That takes at least ${pupils(n)} of ${all}.`,
		outcomes: {
			average: 'have been drawn in the average draw',
			spread: 'have been drawn in the spread draw',
			none: 'not have been drawn'
		},
		limit: ({ which, indicator, by, outcome }) =>
			`Had ${which} for ${indicator} been ${by}, the municipality would ${outcome}.`,
		limits: { national: 'the national limit', absolute: 'the absolute limit' },
		percentagePoints: ({ by }) => `${by} percentage ${by === '1' || by === '1.0' ? 'point' : 'points'}`,
		higher: ({ by }) => `${by} higher`,
		lower: ({ by }) => `${by} lower`,
		noCell: 'No change of a single figure would have moved the municipality across the cut.',
		noLimit: 'No small change of a single limit would have moved the municipality across the cut.',
		verified: 'Each change has been checked by drawing again.'
	},
	lookAlikes: {
		heading: 'Similar municipalities that are not drawn',
		none: 'There are no assessed municipalities to compare with.',
		sameCounty: 'same county',
		anonymous: ({ n, low, high }) =>
			`In the same county ${municipalities(n)} with a share between ${low} and ${high} are not drawn and are nearest to this one.`,
		anonymousOne: ({ share }) =>
			`The nearest municipality in the same county that is not drawn has a share of ${share}.`
	},
	table: {
		caption: ({ name }) => `Risk points of ${name}, by indicator and school year`,
		indicator: 'Indicator',
		sum: 'Sum',
		pointsCell: ({ points, possible }) => `${points} of ${possible}`,
		kinds: { value: '', suppressed: 'suppressed', missing: 'missing', notApplicable: 'not applicable' },
		points: ({ n }) => (n === 1 ? '1 point' : `${n} points`),
		legend: 'The number in the box is risk points. Below is the result.',
		legendPaper:
			'The number in the box is risk points, with the result beside it. Below are the national limit / the absolute limit, and how many pupils the result is about.',
		pupilsShort: ({ n }) => `${n} pupils`,
		cellTitle: ({ indicator, year }) => `${indicator}, ${year}`,
		ownValue: 'The municipality’s result',
		national: 'National limit',
		absolute: 'Absolute limit',
		riskPoints: 'Risk points',
		weighted: ({ weight }) => `multiplied by ${weight}`,
		pupils: 'Pupils behind the figure',
		halfWidth: 'Uncertainty (95%)',
		source: 'Source',
		sourceLine: ({ file, line }) => `${file}, line ${line}`,
		noSource: 'No row in the files'
	},
	schools: {
		heading: 'The schools',
		name: 'School',
		share: 'Share',
		points: 'Points',
		base: 'Coverage',
		weak: 'among the weakest in the country',
		notAssessed: 'not assessed',
		none: 'The files hold no schools in this municipality.',
		order: 'The schools are in alphabetical order.',
		summary: ({ assessed, all, weak }) =>
			`${assessed} of ${all} schools are assessed, and ${weak === 0 ? 'none' : weak} of them ${weak === 1 ? 'is' : 'are'} among the schools in the country with the highest shares.`,
		noneAssessed: ({ all }) =>
			`None of the municipality’s ${all} schools are assessed, because there are too few figures.`,
		range: ({ low, high }) => `The schools’ shares go from ${low} to ${high}.`,
		one: 'The municipality has one school in the files. Then there is no spread between schools.'
	},
	openSheet: 'Sheet for printing',
	makeOwn: 'Use as my municipality',
	isOwn: 'This is my municipality'
};

export default explain;
