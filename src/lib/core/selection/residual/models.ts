import { UNHURRIED, type Pace } from '../../analysis/pace';
import { runLogistic } from '../../analysis/logistic/run';
import { runRegression } from '../../analysis/regression/run';
import type { Predictor } from '../../analysis/regression/types';
import type { Sample } from '../../analysis/sample';
import type { Surroundings } from '../../analysis/types';
import { defaultSpec } from '../../dataset/default-spec';
import { variableOf } from '../../dataset/from-table';
import type { Dataset } from '../../dataset/types';
import { CELL, type Column } from '../../table/types';
import type { PreparedData } from '../prepare';
import { DRAWN } from '../run-draw';
import type { DrawResult } from '../types';
import { factOf, type Fact } from './facts';
import type { ResidualAsk, StructureModels } from './types';

const CONFIDENCE = 0.95;
/** Names of variables; the reader sees the labels. */
const MEASURE = 'measure';
const IS_DRAWN = 'drawn';

/**
 * Two models of the same facts, as analyses show them: of the result (least squares, for all assessed municipalities) and of
 * being in the average draw (logistic, for those that could be drawn).
 */
export async function structureModels(
	prepared: PreparedData,
	result: DrawResult,
	ask: ResidualAsk,
	pace: Pace = UNHURRIED
): Promise<StructureModels> {
	if (ask.parts.length === 0) return { result: [], drawn: [] };
	const dataset = municipalitiesAsDataset(prepared, result, ask);
	const facts = { version: 1, id: 'structure', name: '', note: '', dataset: '', filter: null } as const;
	const common = { ...facts, split: null, weighted: false, confidence: CONFIDENCE };
	const predictors = ask.parts.map(({ part }, j): Predictor =>
		part.kind === 'county'
			? { variable: `fact${j}`, as: 'categories', reference: null }
			: { variable: `fact${j}`, as: 'plain' }
	);
	const surroundings: Surroundings = {
		datasets: new Map(),
		resultOf: () => Promise.resolve({ ok: false, problem: { code: 'analysis.noAnalysis' } }),
		pace
	};
	const sampleOf = (holds: (unit: number) => boolean): Sample => ({
		dataset,
		rows: Uint32Array.from([...result.order].filter(holds).sort((a, b) => a - b)),
		weights: null,
		unweighted: 0
	});
	const ofResult = await runRegression(
		{
			...common,
			type: 'regression',
			dependents: [MEASURE],
			predictors,
			constant: true,
			errors: { kind: 'hc3' },
			weightKind: 'analytic',
			rows: 'each',
			starLevels: [0.1, 0.05],
			layout: 'sideBySide',
			shown: {
				reading: true,
				full: true,
				coefficients: false,
				condition: false,
				diagnostics: false,
				partial: false,
				rows: false
			},
			rowKey: null
		},
		sampleOf(() => true),
		surroundings
	);
	const ofDrawn = await runLogistic(
		{
			...common,
			type: 'logistic',
			outcome: IS_DRAWN,
			event: 1,
			predictors,
			method: 'auto',
			intervals: 'auto',
			shown: { reading: true, coefficients: true, classification: false, calibration: false }
		},
		sampleOf((unit) => result.filter[unit] === 0),
		surroundings
	);
	return { result: ofResult.parts, drawn: ofDrawn.parts };
}

/** The municipalities with their result, whether they are drawn, and the facts. */
function municipalitiesAsDataset(prepared: PreparedData, result: DrawResult, ask: ResidualAsk): Dataset {
	const { units } = prepared.data.municipalities;
	// Shares as percent: coefficients are then percentage points.
	const outcome =
		ask.measure === 'share' ? result.municipalities.share.map((share) => 100 * share) : result.distance;
	const columns: [Column, string][] = [
		[numberColumn(MEASURE, outcome), ask.words.measure],
		[
			numberColumn(
				IS_DRAWN,
				result.drawn.map((as) => Number(as === DRAWN.average))
			),
			ask.words.drawn
		],
		...ask.parts.map(({ part, label }, j): [Column, string] => [
			columnOf(`fact${j}`, factOf(part, prepared, result)),
			label
		])
	];
	return {
		spec: defaultSpec('structure', ''),
		rowCount: units.length,
		variables: columns.map(([column, label]) => ({
			...variableOf(column, ''),
			label,
			valueLabels:
				column.name === IS_DRAWN
					? [
							{ value: 0, label: ask.words.no },
							{ value: 1, label: ask.words.yes }
						]
					: []
		})),
		rows: { names: [''], lines: new Uint32Array(units.length) },
		notes: [],
		filters: [],
		problems: []
	};
}

const columnOf = (name: string, fact: Fact): Column =>
	fact.kind === 'numbers' ? numberColumn(name, fact.values) : textColumn(name, fact.values);

function numberColumn(name: string, values: ArrayLike<number>): Column {
	const numbers = Float64Array.from(values);
	const kinds = Uint8Array.from(numbers, (value) => (Number.isFinite(value) ? CELL.value : CELL.missing));
	return { type: 'number', name, values: numbers, kinds, decimals: 3 };
}

function textColumn(name: string, texts: readonly string[]): Column {
	const levels = [...new Set(texts)].sort();
	const codes = new Map(levels.map((level, code) => [level, code]));
	return {
		type: 'text',
		name,
		levels,
		codes: Uint32Array.from(texts, (text) => codes.get(text) ?? 0),
		kinds: Uint8Array.from(texts, (text) => (text === '' ? CELL.missing : CELL.value))
	};
}
