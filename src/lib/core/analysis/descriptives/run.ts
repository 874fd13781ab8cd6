import type { ResultColumn, ResultTable, Text } from '../../report/types';
import { emptyLabel, kindsIn } from '../basics/empties';
import { numberColumn } from '../basics/counts';
import { unitsPart } from '../basics/units';
import type { Sample } from '../sample';
import { messagePart, type Findings, type MethodFact, type ResultPart } from '../types';
import { describeVariable, type Description } from './describe';
import { histogramPart } from './histogram-part';
import { describedRow } from './row';
import { STATISTICS, type DescriptivesSpec, type Statistic } from './types';

/**
 * Number of values, each kind of empty cell, mean with standard error and interval, SD, range, quartiles, skewness and
 * kurtosis of each variable, over the rows with a number.
 */
export function runDescriptives(spec: DescriptivesSpec, sample: Sample): Findings {
	if (spec.variables.length === 0)
		return { parts: [messagePart({ code: 'descriptives.choose' }, 'note')], method: [] };
	const described = spec.variables.map((name) => describeVariable(name, sample, spec));
	const units = unitsPart(spec.variables, sample);
	const parts: ResultPart[] = [{ kind: 'table', table: tableOf(described, spec, sample) }];
	if (spec.histogram) parts.push(...described.map((one) => histogramPart(one, sample)));
	if (units) parts.push(units);
	return { parts, method: methodOf(spec, sample) };
}

function tableOf(described: Description[], spec: DescriptivesSpec, sample: Sample): ResultTable<Text> {
	const kinds = kindsIn(described.map(({ empties }) => empties));
	const shown = STATISTICS.filter((statistic) => spec.statistics.includes(statistic));
	const isWeighted = sample.weights !== null;
	const hasTexts = described.some(({ texts }) => texts > 0);
	return {
		id: 'descriptives',
		title: { code: 'descriptives.title' },
		columns: [
			{ id: 'variable', label: { code: 'analysis.variable' }, align: 'start' },
			numberColumn(isWeighted ? 'descriptives.nWeighted' : 'descriptives.n', 'n'),
			...(isWeighted ? [numberColumn('basics.rows')] : []),
			...kinds.map((kind): ResultColumn<Text> => ({ id: kind, label: emptyLabel(kind), align: 'end' })),
			...(hasTexts ? [numberColumn('descriptives.texts')] : []),
			...shown.flatMap((statistic) => columnsOf(statistic, spec))
		],
		rows: described.map((one) => describedRow(one, { spec, sample, kinds, shown, hasTexts })),
		notes: [
			...(described.some(({ isTooMany }) => isTooMany)
				? [{ code: 'descriptives.tooMany', params: { population: spec.population ?? 0 } }]
				: []),
			...(isWeighted ? [{ code: 'descriptives.weightNote' }] : [])
		]
	};
}

function columnsOf(statistic: Statistic, { confidence, quantiles }: DescriptivesSpec): ResultColumn<Text>[] {
	const percent = confidence * 100;
	switch (statistic) {
		case 'interval': {
			const above: Text[] = [{ code: 'descriptives.interval', params: { percent } }];
			return ['low', 'high'].map((id) => ({ ...numberColumn(`descriptives.${id}`), above }));
		}
		case 'q1':
		case 'median':
		case 'q3':
			return [
				{
					...numberColumn(`descriptives.${statistic}`),
					help: { code: 'descriptives.quantileHelp', params: { type: quantiles } }
				}
			];
		case 'skewness':
		case 'kurtosis':
			return [
				{ ...numberColumn(`descriptives.${statistic}`), help: { code: 'descriptives.shapeHelp' } },
				numberColumn(`descriptives.${statistic}Se`)
			];
		default:
			return [numberColumn(`descriptives.${statistic}`)];
	}
}

function methodOf(spec: DescriptivesSpec, sample: Sample): MethodFact[] {
	const facts: MethodFact[] = [
		{ label: { code: 'analysis.factMethod' }, text: { code: 'descriptives.method' } }
	];
	const has = (...statistics: Statistic[]) => statistics.some((one) => spec.statistics.includes(one));
	const add = (label: string, text: string, params?: Record<string, number>) =>
		facts.push({ label: { code: label }, text: params ? { code: text, params } : { code: text } });
	if (has('q1', 'median', 'q3'))
		add(
			'descriptives.factQuantiles',
			spec.quantiles === 7 ? 'descriptives.quantiles7' : 'descriptives.quantiles6'
		);
	if (has('se', 'interval'))
		add('descriptives.factInterval', 'descriptives.intervalMethod', { percent: spec.confidence * 100 });
	if (has('se', 'interval') && spec.population !== null)
		add('descriptives.factPopulation', 'descriptives.populationMethod', { population: spec.population });
	if (has('skewness', 'kurtosis')) add('descriptives.factShape', 'descriptives.shapeMethod');
	if (sample.weights) add('descriptives.factWeighting', 'descriptives.weightMethod');
	return facts;
}
