import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;
const { number, count, coefficient, percent, p } = spokenNumbers('en');
const size = (value: string | number) => number(Math.abs(Number(value)));
const higher = (value: string | number) => (Number(value) < 0 ? 'lower' : 'higher');
const interval = ({ low, high, confidence }: Params) =>
	`${percent(confidence)}% interval ${number(low)} to ${number(high)}`;
const test = (params: Params) => `${interval(params)}; ${p(params.p)}`;
const equal = ({ others }: Params) => (Number(others) > 0 ? ', with the other conditions equal' : '');
const unclear = (params: Params) =>
	`The interval runs from ${number(params.low)} to ${number(params.high)} and holds zero (${p(params.p)})`;

const regressionReading: WorkMessages['regressionReading'] = {
	readModel: ({ dependent, n, rSquared }) =>
		`The model of “${dependent}” has N = ${count(n)}. The conditions chosen together go with ${percent(rSquared)} per cent of the variation (R² = ${coefficient(rSquared)}).`,
	readModelNoConstant: ({ dependent, n, rSquared }) =>
		`The model of “${dependent}” has N = ${count(n)} and no constant. R² = ${coefficient(rSquared)} is counted from zero, and cannot be held against the R² of models with a constant.`,
	readUnit: (params) =>
		`“${params.dependent}” is on average ${size(params.difference)} ${higher(params.difference)} for each unit by which “${params.name}” is higher${equal(params)} (${test(params)}).`,
	readUnitUnclear: (params) =>
		`The data show no clear association between “${params.name}” and “${params.dependent}”${equal(params)}. The estimate is ${size(params.difference)} ${higher(params.difference)} per unit. ${unclear(params)}.`,
	readSpread: (params) =>
		`“${params.dependent}” is on average ${size(params.difference)} ${higher(params.difference)} where “${params.name}” is one standard deviation (${number(params.step)}) higher${equal(params)} (${test(params)}).`,
	readSpreadUnclear: (params) =>
		`The data show no clear association between “${params.name}” and “${params.dependent}”${equal(params)}. The estimate is ${size(params.difference)} ${higher(params.difference)} per standard deviation (${number(params.step)}). ${unclear(params)}.`,
	readCategory: (params) =>
		`“${params.dependent}” is on average ${size(params.difference)} ${higher(params.difference)} where “${params.name}” is “${params.category}” than where it is “${params.reference}”${equal(params)} (${test(params)}).`,
	readCategoryUnclear: (params) =>
		`The data show no clear difference in “${params.dependent}” between “${params.category}” and “${params.reference}” of “${params.name}”${equal(params)}. The estimate is ${size(params.difference)} ${higher(params.difference)} for “${params.category}”. ${unclear(params)}.`,
	readStraight: ({ dependent, name, p: value }) =>
		`The data show no clear curve in the association between “${name}” and “${dependent}” (the square: ${p(value)}).`,
	readHighest: (params) =>
		`The association between “${params.name}” and “${params.dependent}” is curved (${p(params.p)}): “${params.dependent}” is highest at about ${number(params.at)}${equal(params)} (${interval(params)}).`,
	readLowest: (params) =>
		`The association between “${params.name}” and “${params.dependent}” is curved (${p(params.p)}): “${params.dependent}” is lowest at about ${number(params.at)}${equal(params)} (${interval(params)}).`,
	readTurnBeyond: (params) =>
		`The association between “${params.name}” and “${params.dependent}” is curved (${p(params.p)}), but the curve does not turn where the data are: the turning point is about ${number(params.at)} (${interval(params)}), and the values run from ${number(params.least)} to ${number(params.most)}.`,
	readUnbounded: ({ dependent, name, at, p: value }) =>
		`The association between “${name}” and “${dependent}” is curved (${p(value)}), but where the curve turns is uncertain: the estimate is ${number(at)}, and the interval is unbounded.`,
	onlyAssociation: 'These are associations in the data. They do not show what is the cause of what.'
};
export default regressionReading;
