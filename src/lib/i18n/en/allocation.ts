import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;
type Param = Params[string];

const count = (value: Param) => Number(value).toLocaleString('en-GB');
const percent = (value: Param) =>
	Number(value).toLocaleString('en-GB', { style: 'percent', maximumFractionDigits: 1 });
const others = (more: Param) => (Number(more) > 0 ? ` and ${count(more)} more` : '');

const COLUMNS: Readonly<Record<string, string>> = {
	municipalities: 'Municipalities',
	inhabitants: 'Inhabitants',
	participants: 'Take part now',
	draws: 'Drawn earlier',
	lastYear: 'Grant last year',
	applied: 'Applied for (NOK)',
	priority: 'Priority',
	university: 'Universities',
	owner: 'Owner/network',
	coordinator: 'Coordinator'
};
const KEYS: Readonly<Record<string, string>> = {
	byMunicipalities: 'By municipalities',
	byInhabitants: 'By inhabitants',
	model0: 'Model 0',
	model1: 'Model 1',
	proRata: 'Pro rata',
	priority: 'Priority'
};

const columnOf = ({ column, columnId }: Params): string =>
	String(column) || (COLUMNS[String(columnId)] ?? 'Column without a name');
const keyOf = (name: Param, id: Param, place: Param): string =>
	String(name) || (KEYS[String(id)] ?? `Key ${count(place)}`);

/** Distribution of grants: results. */
const allocation: WorkMessages['allocation'] = {
	question: 'How is a grant distributed among the counties?',
	entryName: 'Distribution keys side by side',
	modelsQuestion: 'What do model 0 and model 1 give each county?',
	modelsEntryName: 'Key by present participants and by earlier draws',
	applicationsQuestion: 'Pro rata or priority: what does each applicant get?',
	applicationsEntryName: 'Distribution of applications: pro rata against priority',
	givenQuestion: 'Who gets the grant: universities or owners of measures?',
	givenEntryName: 'Grants by county and receiver (NTNU 2023, table 5.1)',
	words: 'grant allocation key budget county model 0 model 1 pro rata earmark university',
	columnName: (p: Params) => columnOf(p),
	keyName: (p: Params) => keyOf(p.key, p.keyId, p.place),
	fromTo: (p: Params) => `${keyOf(p.from, p.fromId, p.fromPlace)} → ${keyOf(p.to, p.toId, p.toPlace)}`,
	typeCounties: 'Choose “Edit the table” and type the counties or applicants, or paste them from Excel.',
	addKey: 'Add a distribution key.',
	chooseReceivers: 'Choose for at least one column who the amounts went to.',
	bothSides: 'The split between universities and owners can be read when both have amounts.',
	unreadable: (p: Params) =>
		`${Number(p.count) === 1 ? 'One cell is not a number of 0 or more' : `${count(p.count)} cells are not numbers of 0 or more`}, and taken as empty. The first: “${p.text}” (${p.county}, ${columnOf(p)}).`,
	sourceGone: (p: Params) =>
		`The table that “${columnOf(p)}” is taken from is no longer in the project, or cannot be made. Choose another under “Take columns from tables”.`,
	sourceNoVariable: (p: Params) =>
		`“${columnOf(p)}” cannot be taken: ${p.table} has no fitting variable “${p.variable}”.`,
	sourceStrangers: (p: Params) =>
		`“${columnOf(p)}”: ${Number(p.count) === 1 ? 'one row' : `${count(p.count)} rows`} of “${p.table}” belong to counties that are not in the table of the distribution, and are left out.`,
	sourceEmpty: (p: Params) =>
		`“${columnOf(p)}”: ${Number(p.count) === 1 ? 'one row' : `${count(p.count)} rows`} of “${p.table}” have no value and are left out of the sum.`,
	noColumn: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: a column that the key uses is not chosen, or is gone.`,
	fillColumn: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: fill in “${columnOf(p)}” for every county in the table. Write 0 where there are none.`,
	missingIn: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: “${columnOf(p)}” is missing for ${p.names}${others(p.more)}. An empty cell is not 0; write 0 where there are none.`,
	onlyZeros: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: “${columnOf(p)}” is 0 everywhere, so nothing can be distributed by it.`,
	badBudget: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: the budget must be in whole kroner, 0 or more.`,
	noUnits: (p: Params) => `${keyOf(p.key, p.keyId, p.place)}: nobody to distribute to.`,
	emptyCriterion: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: criterion ${Number(p.place) + 1} is 0 everywhere.`,
	floorAboveCeiling: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: the floor is above the ceiling for ${p.name}. Lower the floor or raise the ceiling.`,
	floorsTooHigh: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: the floors add up to NOK ${count(p.sum)}, more than the budget of NOK ${count(p.budget)}. Lower the floor or raise the budget.`,
	fixedTooHigh: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: fixed parts and floors add up to NOK ${count(p.sum)}, more than the budget of NOK ${count(p.budget)}.`,
	ceilingsTooLow: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: the ceilings add up to NOK ${count(p.sum)}, less than the budget of NOK ${count(p.budget)}. Raise the ceiling or lower the budget.`,
	restLeft: (p: Params) =>
		`${keyOf(p.key, p.keyId, p.place)}: NOK ${count(p.rest)} is left, because all who may have more have 0 in the criteria. Raise the ceiling or the fixed part, or choose another criterion.`,
	yearsLeft: (p: Params) =>
		`${Number(p.count) === 1 ? 'One year is' : `${count(p.count)} years are`} left out: the index must be a number above 0.`,
	county: 'County',
	total: 'Total',
	sum: 'Sum',
	kroner: 'NOK',
	percent: 'Per cent',
	krPer: 'NOK per',
	atFloor: '(floor)',
	atCeiling: '(ceiling)',
	noDivisor: 'The number to divide by is missing or 0.',
	amountsTitle: 'Grants by key',
	changesTitle: 'Change from key to key',
	fromNothing: 'From 0; no per cent.',
	receiversTitle: 'Earmarked, universities and owners',
	receiversNote:
		'What is earmarked is taken off first. The universities’ share is of the rest; where it is free, all the rest stands with the owners.',
	freeShare: 'The universities’ share is free.',
	earmarked: 'Earmarked',
	universities: 'Universities',
	owners: 'Owners',
	sharesTitle: 'Per cent to each receiver',
	sharesPlot: 'The counties’ shares of the budget',
	sharesPlotText: 'A point for each county and key: its share of the budget.',
	shareOfBudget: 'Share of the budget',
	carriedTitle: 'How many municipalities the budget carries',
	carriedNote:
		'“At the same time”: all are in the same phase, and the dearest year decides. “Spread evenly”: municipalities are spread over the phases, and the mean per year decides.',
	key: 'Key',
	budget: 'Budget a year',
	together: 'At the same time',
	spreadOut: 'Spread evenly',
	byEarmark: 'By earmarked money',
	municipalitiesAbove: 'Municipalities',
	noCost: 'The cost is not known.',
	noEarmark: 'Nothing is earmarked.',
	year: 'Year',
	nominal: 'Budget',
	index: 'Price index',
	real: 'Value in NOK',
	againstFirst: 'Against the first year’s budget',
	yearsNote:
		'Value = budget · first year’s index / that year’s index. Index and budget are typed in; where the budget is empty it is the first key’s. Municipalities at the same cost in first-year kroner.',
	givenTitle: 'Grants by county and receiver',
	notStated: 'Not stated, which is not the same as 0.',
	blankNote: '– is not stated, and is not 0. Sums and per cents are of what is stated.',
	percentOfRow: 'Per cent of the county’s sum',
	ofAll: 'Per cent of all',
	judgeTitle: 'Universities against owners and coordinators',
	ownersAndCoordinators: 'Owners and coordinators',
	universityPercent: 'Universities’ share (per cent)',
	verdict: 'Read as',
	alike: 'About the same',
	farUniversity: 'Far more to universities',
	moreUniversity: 'More to universities',
	moreOwner: 'More to owners',
	farOwner: 'Far more to owners',
	outliersTitle: 'Counties that stand out',
	receiver: 'Receiver (per cent of the county’s sum)',
	countiesStated: 'Counties',
	lowerQuartile: 'Lower quartile',
	median: 'Median',
	upperQuartile: 'Upper quartile',
	fenceLow: 'From',
	fenceHigh: 'To',
	fences: 'Not unusual',
	outside: 'Outside',
	nobody: 'None',
	outliersNote:
		'Outside: more than one and a half interquartile ranges from the quartiles (Tukey’s rule). Counties that have not stated the amount are left out.',
	universityPlot: 'The universities’ share in each county',
	universityPlotText: 'A point for each county: the universities’ share of what is stated, against one half.',
	half: 'One half',
	factBlank: 'Empty cells',
	factOutliers: 'Outliers',
	factProRata: 'Pro rata',
	factPriority: 'Priority',
	factRounding: 'Rounding',
	factModels: 'Models 0 and 1',
	givenMethod:
		'Universities’ share = amount to universities / all that is stated. Coordinators count with the owners, as in NTNU 2023. The limits of “about the same” and “far more” are ours and can be changed.',
	blankMethod:
		'An amount that is not stated is not 0. Where the universities, or both owners and coordinators, are missing, the county is not read.',
	outliersMethod: 'Tukey’s rule on the counties’ shares, quartiles of type 7, from five counties on.',
	criteriaMethod:
		'Floors and ceilings first. Each county gets fixed part + λ · weight, held between floor and ceiling; λ makes the sum the budget (Bitran and Hax 1981). The weight is the sum of the criteria’s weights times the county’s share of each. Computed in fractions, nothing rounded on the way.',
	proRataMethod: 'All get the same share of what they applied for, never more than that.',
	priorityMethod:
		'The one with priority 1 gets all it applied for, then the next. Those equal where the money runs out share the rest pro rata.',
	roundingMethod:
		'Last, down to whole steps; what is left goes to the largest remainders (equal: larger amount, then county number), one step each at most and never above the ceiling. The sum is exact to the krone.',
	modelsMethod:
		'Udir (2025, 7.2 and 8.2) gives no formula: model 0 follows the spread of participating municipalities, model 1 experience from earlier draws, adjusted regularly. The keys here are our reading.',
	perNote: (p: Params) => `“NOK per”: NOK divided by “${columnOf(p)}”.`,
	sourceNote: (p: Params) => `Source: ${p.source}.`,
	yearsTitle: (p: Params) => `What the budget is worth, in kroner of ${p.year}`,
	movedToUniversity: (p: Params) => `To universities at a fixed ${percent(p.share)} (NOK)`,
	movedNote: (p: Params) =>
		`Last column: kroner that would have to move to the universities (minus: from them) to give them ${percent(p.share)} in each county.`,
	judgeNote: (p: Params) =>
		`Our limits: about the same is a share of ${percent(0.5 - Number(p.tolerance))}–${percent(0.5 + Number(p.tolerance))}, far more is at least ${count(p.times)} times as much.`,
	allAlike: (p: Params) => `“${keyOf(p.key, p.keyId, p.place)}” gives all the same.`,
	mostAndLeast: (p: Params) =>
		`“${keyOf(p.key, p.keyId, p.place)}” gives most to ${p.most}${others(p.mostMore)} (${percent(p.mostShare)}) and least to ${p.least}${others(p.leastMore)} (${percent(p.leastShare)}).`,
	heldByFloor: (p: Params) =>
		`“${keyOf(p.key, p.keyId, p.place)}”: the floor lifts ${p.names}${others(p.more)}.`,
	heldByCeiling: (p: Params) =>
		`“${keyOf(p.key, p.keyId, p.place)}”: the ceiling holds back ${p.names}${others(p.more)}.`,
	notApplied: (p: Params) =>
		`“${keyOf(p.key, p.keyId, p.place)}”: NOK ${count(p.left)} is not distributed, because nobody applied for more.`,
	moves: (p: Params) =>
		`From “${keyOf(p.from, p.fromId, p.fromPlace)}” to “${keyOf(p.to, p.toId, p.toPlace)}”, ${percent(p.moved)} of the money changes county.`,
	togetherAlike: (p: Params) =>
		`Together the universities got ${percent(p.share)} of the grant: about the same as the owners with coordinators (the limit is ${percent(0.5 - Number(p.tolerance))}–${percent(0.5 + Number(p.tolerance))}).`,
	togetherUnlike: (p: Params) =>
		`Together the universities got ${percent(p.share)} of the grant. That is not about the same (the limit is ${percent(0.5 - Number(p.tolerance))}–${percent(0.5 + Number(p.tolerance))}).`,
	farUniversityIn: (p: Params) =>
		`Far more to universities, at least ${count(p.times)} times as much: ${p.names}${others(p.more)}.`,
	farOwnerIn: (p: Params) =>
		`Far more to owners: ${p.names}${others(p.more)}. Here too the limit is ${count(p.times)} times.`,
	standsOut: (p: Params) => `Stands out in the share of “${columnOf(p)}”: ${p.names}${others(p.more)}.`
};

export default allocation;
