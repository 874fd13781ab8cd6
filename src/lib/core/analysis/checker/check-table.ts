import { answerColumns } from './checks/answer-columns';
import { checkCounts, checkShares } from './checks/counts';
import { checkCrossed } from './checks/crossed';
import { checkColumn, type ColumnResult } from './checks/distributions';
import { checkEffects } from './checks/effect';
import { checkMargins, checkMostN } from './checks/margins';
import { checkMeanWithoutN } from './checks/mean-without-n';
import { meanSeries } from './checks/mean-series';
import { checkPooled } from './checks/pooled';
import { checkRanges } from './checks/ranges';
import { checkP, checkSigns, checkStars, checkT, coefficientsOf } from './checks/regression';
import { checkSum } from './checks/sums';
import { checkWholeAnswers } from './checks/whole-answers';
import type { Finding } from './finding';
import { gridOf, type Grid } from './grid';
import { MOST_COLUMNS, MOST_ROWS, type CheckerSpec } from './types';

/** What was found out about a table. */
export interface TableResult {
	findings: Finding[];
	/** Columns (or rows) of percents, and the persons behind them. */
	columns: ColumnResult[];
	/** Degrees of freedom for which p fits t, model by model, where they can be told. */
	models: { df: { from: number; to: number } | null; tested: number }[];
	/** Numbers that were read. */
	numbers: number;
	/** How much there was to compare: columns, means with N, coefficients, sums and margins. */
	looked: number;
}

/**
 * Checks a table: down its columns, and, turned, along its rows.
 * @param reached called between columns; false stops, and what is found then is given
 */
export async function checkTable(
	spec: CheckerSpec,
	reached: (share: number) => Promise<boolean>
): Promise<TableResult> {
	const { rounding } = spec;
	// A scale that somebody is about to type may be upside down.
	const scale = spec.scale && spec.scale.min < spec.scale.max ? spec.scale : null;
	const grid = gridOf({
		...spec,
		rows: spec.rows.slice(0, MOST_ROWS),
		columns: spec.columns.slice(0, MOST_COLUMNS)
	});
	const result: TableResult = {
		findings: [],
		columns: [],
		models: [],
		numbers: countNumbers(grid),
		looked: 0
	};
	const { findings } = result;
	findings.push(...checkRanges(grid, scale));
	for (const [side, one] of [grid, grid.turned()].entries()) {
		const columns = answerColumns(one);
		for (const [place, column] of columns.entries()) {
			if (!(await reached((side + place / columns.length) / 2))) return result;
			const checked = checkColumn(column, spec);
			result.columns.push(checked);
			result.looked++;
			findings.push(
				...checkSum(column, checked.fit, rounding),
				...checked.findings,
				...checkMeanWithoutN(column, rounding)
			);
		}
		findings.push(
			...checkCounts(one),
			...checkShares(one, rounding),
			...checkMargins(one),
			...checkMostN(one)
		);
		if (one.rows.some(({ role }) => role === 'total')) result.looked++;
		findings.push(...checkCrossed(one), ...checkEffects(one));
		const series = meanSeries(one);
		for (const means of series) {
			findings.push(...checkPooled(means, scale));
			result.looked += means.entries.filter(({ n }) => n !== null).length;
		}
		findings.push(...checkWholeAnswers(series, spec, scale));
		for (const model of coefficientsOf(one)) {
			const { findings: ofP, df, tested } = checkP(model, spec.df);
			if (tested > 0) result.models.push({ df, tested });
			result.looked += model.filter((coefficient) => Object.keys(coefficient).length > 2).length;
			findings.push(...checkStars(model, spec.starLevels), ...ofP, ...checkT(model), ...checkSigns(model));
		}
	}
	result.findings = inOrder(findings);
	return result;
}

function countNumbers(grid: Grid): number {
	let numbers = 0;
	grid.rows.forEach((_, row) =>
		grid.columns.forEach((__, column) => {
			if (grid.at(row, column)) numbers++;
		})
	);
	return numbers;
}

const ORDER = ['impossible', 'conditional', 'rounding'];

/** The surest first, then by their place; what was found from both sides of the table once. */
function inOrder(findings: readonly Finding[]): Finding[] {
	const seen = new Set<string>();
	return findings
		.filter((finding) => {
			const key = [
				finding.check,
				finding.problem.code,
				...finding.places.map(({ row, column }) => `${row},${column}`).sort()
			].join(' ');
			return seen.has(key) ? false : seen.add(key);
		})
		.sort(
			(a, b) =>
				ORDER.indexOf(a.certainty) - ORDER.indexOf(b.certainty) ||
				a.places[0].row - b.places[0].row ||
				a.places[0].column - b.places[0].column
		);
}
