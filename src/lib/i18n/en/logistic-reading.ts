import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;
const { number, count, percent, p } = spokenNumbers('en');
const size = (value: string | number) => percent(Math.abs(Number(value)));
const higher = (value: string | number) => (Number(value) < 0 ? 'lower' : 'higher');
const equal = ({ others }: Params) => (Number(others) > 0 ? ', with the other conditions equal' : '');
const odds = ({ odds: ratio }: Params) =>
	ratio === ''
		? ''
		: ` The odds are ${Number(ratio) > 1000 ? 'more than 1,000' : number(ratio)} times as large.`;
const test = ({ low, high, confidence, p: value }: Params) =>
	`${percent(confidence)}% interval ${percent(low)} to ${percent(high)} percentage points; ${p(value)}`;
const unclear = ({ low, high, p: value, confidence }: Params) =>
	`the ${percent(confidence)}% interval runs from ${percent(low)} to ${percent(high)} percentage points (${p(value)})`;
const clear = (params: Params, where: string) =>
	`The share with “${params.event}” is on average ${size(params.difference)} percentage points ${higher(params.difference)} ${where}${equal(params)} (${test(params)}).${odds(params)}`;
const none = (params: Params, where: string) =>
	`The data show no clear association between “${params.name}” and the share with “${params.event}”${equal(params)}. The estimate is ${size(params.difference)} percentage points ${higher(params.difference)} ${where}; ${unclear(params)}.`;
const inCategory = ({ name, category, reference }: Params) =>
	`where “${name}” is “${category}” than where it is “${reference}”`;
const atTwo = ({ name, from, to }: Params) =>
	`where “${name}” is ${number(to)} than where it is ${number(from)}`;
const perUnit = ({ name }: Params) => `where “${name}” is one unit higher`;
const perSpread = ({ name, step }: Params) =>
	`where “${name}” is one standard deviation (${number(step)}) higher`;

const logisticReading: WorkMessages['logisticReading'] = {
	readModel: ({ outcome, event, n, events, share }) =>
		`Of ${count(n)} rows ${count(events)} (${percent(share)} per cent) have “${event}” on “${outcome}”.`,
	category: (params) => clear(params, inCategory(params)),
	categoryUnclear: (params) => none(params, inCategory(params)),
	two: (params) => clear(params, atTwo(params)),
	twoUnclear: (params) => none(params, atTwo(params)),
	unit: (params) => clear(params, perUnit(params)),
	unitUnclear: (params) => none(params, perUnit(params)),
	spread: (params) => clear(params, perSpread(params)),
	spreadUnclear: (params) => none(params, perSpread(params))
};

export default logisticReading;
