import { endYear } from '../../../selection/filters';
import { findBasis } from '../../../selection/basis';
import type { PreparedData } from '../../../selection/prepare';
import type { DrawSpec, IndicatorRule } from '../../../selection/types';
import { fail, ok } from '../../../outcome';
import { numeral, rText, rVector } from '../../names';
import type { Code, CodeLine } from '../../types';
import { R_AVERAGE, R_DATA, R_LIMITS, R_NUMBERS, R_POINTS, R_RESULT, R_SPREAD } from './r-functions';

/** What the files of a draw are called. */
export interface DrawFileNames {
	cells: string;
	units: string;
}

/** What the national limit of a rule is called in the R code, and its number where it has one. */
const nationalOf = ({ national }: IndicatorRule): [string, number | null] => [
	national.kind,
	national.kind === 'fixed' ? national.value : null
];

/** The absolute limit likewise: a value, a part of the municipalities, or standard deviations. */
function absoluteOf({ absolute }: IndicatorRule): [string, number, boolean] {
	switch (absolute.kind) {
		case 'fixed':
			return [absolute.kind, absolute.value, false];
		case 'worst':
			return [absolute.kind, absolute.part, absolute.pooled];
		case 'deviation':
			return [absolute.kind, absolute.sd, absolute.pooled];
	}
}

const orNa = (value: number | null): string => (value === null ? 'NA_real_' : numeral(value));
const numbers = (values: (number | null)[]): string => `c(${values.map(orNa).join(', ')})`;
const logicals = (values: boolean[]): string =>
	`c(${values.map((one) => (one ? 'TRUE' : 'FALSE')).join(', ')})`;
/** A vector of texts, also where there are none. */
const texts = (values: readonly string[]): string => (values.length === 0 ? 'character()' : rVector(values));

/**
 * R code that makes a draw from the exported indicator data: limits, risk points, shares, the average draw and the
 * spread draw, with the ids of the app's results in the data frame `result`. Base R; sums in the order of the program,
 * so that equal shares are equal and ties are the same.
 * @param files the names of the files that draw-data.ts writes
 * @returns the lines, or why there is no code: nothing that the draw asks for is in the data
 */
export function drawRCode(spec: DrawSpec, prepared: PreparedData, files: DrawFileNames): Code {
	const { data } = prepared;
	const basis = findBasis(spec, data);
	if (basis.rules.length === 0 || basis.yearIndices.length === 0) return fail('bundle.emptyDraw');
	return ok([
		...readLines(files),
		{ code: 'bundle.drawRules' },
		...ruleLines(spec, prepared),
		{ code: 'bundle.exactSums' },
		...R_NUMBERS,
		{ code: 'bundle.drawCells' },
		...R_DATA,
		{ code: 'bundle.drawLimits' },
		...R_LIMITS,
		{ code: 'bundle.drawPoints' },
		...R_POINTS,
		{ code: 'bundle.drawAverage' },
		...R_AVERAGE,
		{ code: 'bundle.drawSpread' },
		...R_SPREAD,
		{ code: 'bundle.drawResult' },
		...R_RESULT
	]);
}

function readLines({ cells, units }: DrawFileNames): CodeLine[] {
	const options =
		'sep = ";", dec = ".", na.strings = "", encoding = "UTF-8", quote = "\\"", stringsAsFactors = FALSE';
	const textual = 'c(number = "character", county = "character")';
	return [
		{ code: 'bundle.drawReads', params: { cells, units } },
		`cells <- read.csv(${rText(cells)}, ${options})`,
		`units <- read.csv(${rText(units)}, ${options}, colClasses = ${textual})`
	];
}

function ruleLines(spec: DrawSpec, { data }: PreparedData): CodeLine[] {
	const { rules, yearIndices } = findBasis(spec, data);
	const years = yearIndices.map((year) => data.years[year]);
	const national = rules.map(nationalOf);
	const absolute = rules.map(absoluteOf);
	const excepted = spec.earlierDraws.map(
		({ exceptions }) => new Set(exceptions.map((one) => one.municipality))
	);
	const earlier = spec.earlierDraws.flatMap(({ municipalities }, draw) =>
		municipalities.filter((number) => !excepted[draw].has(number))
	);
	const ends = endYear(years[years.length - 1]);
	// A cell without a row is not applicable where the unit has no row of that grade in the years of the draw.
	const groups = data.indicators.map(({ grade }, place) =>
		grade === null ? `indicator ${place}` : String(grade)
	);
	return [
		`years <- ${rVector(years)}`,
		`data_years <- ${rVector(data.years)}`,
		'rules <- data.frame(',
		`  indicator = ${rVector(rules.map(({ indicator }) => indicator))},`,
		`  direction = ${numbers(rules.map(({ direction }) => direction))}, weight = ${numbers(rules.map(({ weight }) => weight))},`,
		`  national = ${rVector(national.map(([kind]) => kind))}, national_value = ${numbers(national.map(([, value]) => value))},`,
		`  absolute = ${rVector(absolute.map(([kind]) => kind))}, absolute_value = ${numbers(absolute.map(([, value]) => value))},`,
		`  pooled = ${logicals(absolute.map(([, , pooled]) => pooled))}, stringsAsFactors = FALSE)`,
		`groups <- setNames(${rVector(groups)}, ${rVector(data.indicators.map(({ id }) => id))})`,
		`least_coverage <- ${numeral(spec.minCoverage)}; population_cap <- ${orNa(spec.populationCap)}; places <- ${numeral(spec.places)}`,
		`inhabitants <- units$${Number.isFinite(ends) ? `inhabitants_${ends}` : 'none'}[units$unit_kind == "municipality"]`,
		`earlier <- ${texts([...new Set(earlier)])}`,
		`excluded <- ${texts([...new Set(spec.exclusions.map(({ municipality }) => municipality))])}`,
		`spread_places <- ${numeral(spec.spread.places)}; spread_measure <- ${rText(spec.spread.measure)}; spread_level <- ${orNa(spec.spread.level)}`,
		`school_rule <- ${rText(spec.spread.schoolCriterion.kind)}; school_part <- ${numeral(spec.spread.schoolCriterion.part)}; least_schools <- ${numeral(spec.spread.minSchools)}`
	];
}
