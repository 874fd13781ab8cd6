import fc from 'fast-check';
import type { SeriesAssignment } from '../../src/lib/core/indicators/types';
import {
	RECIPE_FORMAT,
	RECIPE_VERSION,
	REGISTER_IDS,
	type Recipe,
	type SourceTable
} from '../../src/lib/core/recipe/types';
import {
	SPREAD_MEASURES,
	type AbsoluteLimitRule,
	type DrawSpec,
	type IndicatorRule,
	type NationalLimitRule
} from '../../src/lib/core/selection/types';
import type { UncertaintySpec } from '../../src/lib/core/simulation/uncertainty/types';
import { anyReports } from '../project-file/any-document';
import { anyAnalysis } from './arbitrary-analysis';
import { anyChoices } from './arbitrary-choices';
import { anyDataset } from './arbitrary-dataset';
import { id, numberIn, textOf } from './arbitrary-parts';
import { anySensitivity } from './arbitrary-sensitivity';

const municipality = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const part = numberIn(0, 1);
const limitValue = numberIn(-1e9, 1e9);

const national: fc.Arbitrary<NationalLimitRule> = fc.oneof(
	fc
		.constantFrom('country' as const, 'pupilMean' as const, 'municipalityMean' as const)
		.map((kind) => ({ kind })),
	limitValue.map((value) => ({ kind: 'fixed' as const, value }))
);

const absolute: fc.Arbitrary<AbsoluteLimitRule> = fc.oneof(
	limitValue.map((value) => ({ kind: 'fixed' as const, value })),
	fc.record({ kind: fc.constant('worst' as const), part, pooled: fc.boolean() }),
	fc.record({ kind: fc.constant('deviation' as const), sd: numberIn(0, 100), pooled: fc.boolean() })
);

const rule: fc.Arbitrary<IndicatorRule> = fc.record({
	indicator: textOf(60),
	on: fc.boolean(),
	direction: fc.constantFrom(1 as const, -1 as const),
	weight: numberIn(0.001, 1000),
	national,
	absolute
});

const withReason = fc.record({ municipality, reason: textOf(60) });
const schoolYear = fc
	.integer({ min: 1990, max: 2098 })
	.map((year) => `${year}-${String((year + 1) % 100).padStart(2, '0')}`);

const assumedSd = fc.option(numberIn(0, 1000));
const uncertainty: fc.Arbitrary<UncertaintySpec> = fc.record({
	version: fc.constant(1 as const),
	seed: fc.nat(4_294_967_295),
	replicates: fc.integer({ min: 100, max: 100_000 }),
	model: fc.constantFrom('shrunken' as const, 'plain' as const),
	correlation: fc.record({ nationalTests: numberIn(0, 0.95), others: numberIn(0, 0.95) }),
	years: fc.constantFrom('same' as const, 'ordinary' as const),
	limits: fc.constantFrom('fixed' as const, 'recomputed' as const),
	suppressed: fc.constantFrom('unknown' as const, 'leftOut' as const),
	assumedSd: fc.record({
		scalePoints: assumedSd,
		mean: assumedSd,
		gradePoints: assumedSd,
		number: assumedSd
	}),
	assumedPupils: fc.option(fc.integer({ min: 1, max: 100_000 }))
});

const drawFields = {
	type: fc.constant('draw' as const),
	version: fc.constant(1 as const),
	name: textOf(200),
	preset: fc.constantFrom<DrawSpec['preset']>(
		'udir2020',
		'udir2022',
		'indicators2025',
		'nationalTests',
		null
	),
	indicators: fc.uniqueArray(rule, { maxLength: 11, selector: (one) => one.indicator }),
	years: fc.option(fc.uniqueArray(schoolYear, { minLength: 1, maxLength: 5 })),
	minCoverage: part,
	populationCap: fc.option(numberIn(0, 1e9)),
	owners: fc.constantFrom('all' as const, 'municipal' as const),
	earlierDraws: fc.array(
		fc.record({
			name: textOf(40),
			municipalities: fc.array(municipality, { maxLength: 40 }),
			exceptions: fc.array(withReason, { maxLength: 3 })
		}),
		{ maxLength: 3 }
	),
	exclusions: fc.array(withReason, { maxLength: 5 }),
	places: fc.nat(1000),
	spread: fc.record({
		places: fc.nat(1000),
		measure: fc.constantFrom(...SPREAD_MEASURES),
		level: fc.option(part),
		schoolCriterion: fc.record({ kind: fc.constantFrom('percentile' as const, 'rank' as const), part }),
		minSchools: fc.integer({ min: 2, max: 100 })
	})
};

/** Any specification of a draw that the program accepts. */
export const anySpec: fc.Arbitrary<DrawSpec> = fc
	.record({
		rules: fc.record(drawFields),
		sensitivity: fc.option(anySensitivity(absolute, schoolYear)),
		uncertainty: fc.option(uncertainty)
	})
	.map(({ rules, sensitivity, uncertainty }) => ({
		...rules,
		...(sensitivity && { sensitivity }),
		...(uncertainty && { uncertainty })
	}));

const assignment: fc.Arbitrary<SeriesAssignment> = fc.record(
	{
		definition: fc.record(
			{
				id: textOf(60),
				label: textOf(60),
				area: fc.constantFrom('learningEnvironment', 'nationalTests', 'gradePoints', 'other'),
				grade: fc.option(fc.integer({ min: 1, max: 13 })),
				direction: fc.constantFrom(1 as const, -1 as const),
				unit: fc.constantFrom('percent', 'scalePoints', 'mean', 'gradePoints', 'number'),
				step: fc.option(numberIn(0.001, 1e9))
			},
			{ requiredKeys: ['id', 'area', 'grade', 'direction', 'unit', 'step'] }
		),
		value: textOf(60),
		halfWidth: textOf(60),
		pupils: textOf(60)
	},
	{ requiredKeys: ['definition', 'value'] }
);

const sourceTable: fc.Arbitrary<SourceTable> = fc.record(
	{
		table: id,
		fileName: textOf(20),
		part: textOf(20),
		layout: fc.constantFrom('delimited', 'xlsx', 'sav', 'json-stat', 'udir-export'),
		columns: fc.array(textOf(20), { maxLength: 5 }),
		signature: textOf(20),
		choices: anyChoices
	},
	{ requiredKeys: ['table', 'fileName', 'layout', 'columns'] }
);

/** Any recipe that the program accepts. */
export const anyRecipe: fc.Arbitrary<Recipe> = fc.record(
	{
		format: fc.constant(RECIPE_FORMAT),
		version: fc.constant(RECIPE_VERSION),
		app: textOf(20),
		analyses: fc.uniqueArray(fc.oneof(anySpec, anyAnalysis), {
			minLength: 1,
			maxLength: 3,
			selector: (one) => (one.type === 'draw' ? one : one.id)
		}),
		datasets: fc.uniqueArray(anyDataset, { maxLength: 2, selector: (one) => one.id }),
		sources: fc.uniqueArray(sourceTable, { maxLength: 2, selector: (one) => one.table }),
		assignments: fc.uniqueArray(assignment, { maxLength: 3, selector: (one) => one.value }),
		reports: anyReports,
		register: fc.constantFrom(...REGISTER_IDS)
	},
	{ requiredKeys: ['format', 'version', 'app', 'analyses', 'register'] }
);
