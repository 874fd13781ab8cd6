import type { ResultColumn, ResultRow, ResultTable, Text } from '../../report/types';
import { CELL_NAMES, type EmptyName } from '../../table/types';
import { countCell, numberCell, pCell, textCell } from '../cells';
import { noModel } from './lines';
import type { Attempt } from './model';
import type { Inputs } from './rows';

const SUMMARY = ['n', 'r', 'rSquared', 'adjusted', 'see', 'f', 'df1', 'df2', 'fP', 'aic', 'bic'] as const;
const SUMMARY_LABELS = {
	n: 'regressionResult.n',
	r: 'regressionResult.r',
	rSquared: 'regressionResult.rSquared',
	adjusted: 'regressionResult.adjusted',
	see: 'regressionResult.see',
	f: 'regressionResult.f',
	df1: 'regressionResult.df1',
	df2: 'regressionResult.df2',
	fP: 'regressionResult.fP',
	aic: 'regressionResult.aic',
	bic: 'regressionResult.bic'
} as const;

/** One line for each model: N, R², the F test and what models are compared by. */
export function summaryTable(attempts: readonly Attempt[], isRobust: boolean): ResultTable<Text> {
	const rowOf = (attempt: Attempt): ResultRow<Text> => {
		const { variable, title, model } = attempt;
		if (!model.ok) return { id: variable, cells: [textCell(title), ...SUMMARY.map(() => noModel(attempt))] };
		const { summary } = model.value;
		const { rSquared, adjustedRSquared, see, f, dfModel, dfResidual, fP, aic, bic } = summary;
		return {
			id: variable,
			cells: [
				textCell(title),
				caseCell(summary.n),
				numberCell(summary.r, 3),
				numberCell(rSquared, 3),
				numberCell(adjustedRSquared, 3),
				numberCell(see, 3),
				numberCell(f, 3),
				countCell(dfModel),
				caseCell(dfResidual),
				pCell(fP),
				numberCell(aic, 2),
				numberCell(bic, 2)
			]
		};
	};
	return {
		id: 'models',
		title: { code: 'regressionResult.modelsTitle' },
		columns: [
			{ id: 'dependent', label: { code: 'regressionResult.dependent' }, align: 'start' },
			...SUMMARY.map((id): ResultColumn<Text> => ({ id, label: { code: SUMMARY_LABELS[id] }, align: 'end' }))
		],
		rows: attempts.map(rowOf),
		notes: isRobust ? [{ code: 'regressionResult.fNote' }] : []
	};
}

/** A number of cases; frequencies need not be whole. */
const caseCell = (value: number) => (Number.isInteger(value) ? countCell(value) : numberCell(value, 1));

const EMPTY_LABELS = {
	suppressed: 'regressionResult.suppressed',
	missing: 'regressionResult.missing',
	notApplicable: 'regressionResult.notApplicable',
	dontKnow: 'regressionResult.dontKnow',
	unanswered: 'regressionResult.unanswered',
	routedOut: 'regressionResult.routedOut'
} as const satisfies Record<EmptyName, string>;

/**
 * Why rows are left out: the empty cells of each variable by kind, and the rows that it alone costs.
 * @returns null where no row is left out
 */
export function excludedTable({ lacks, rows, dependents }: Inputs, all: number): ResultTable<Text> | null {
	if (rows.every((one) => one.length === all)) return null;
	const kinds = CELL_NAMES.filter(
		(name): name is EmptyName => name !== 'value' && lacks.some((lack) => lack.kinds[name])
	);
	const column = (id: string, code: string): ResultColumn<Text> => ({ id, label: { code }, align: 'end' });
	return {
		id: 'excluded',
		title: { code: 'regressionResult.excludedTitle' },
		columns: [
			{ id: 'variable', label: { code: 'analysis.variable' }, align: 'start' },
			...kinds.map((kind) => column(kind, EMPTY_LABELS[kind])),
			column('empty', 'regressionResult.empty'),
			{ ...column('alone', 'regressionResult.alone'), help: { code: 'regressionResult.aloneHelp' } }
		],
		rows: lacks
			.filter(({ empty }) => empty > 0)
			.map(({ variable, title, kinds: counts, empty, alone }) => ({
				id: variable,
				cells: [
					textCell(title),
					...kinds.map((kind) => countCell(counts[kind] ?? 0)),
					countCell(empty),
					countCell(alone)
				]
			})),
		notes: dependents.map(({ title }, at) => ({
			code: 'regressionResult.leftOut',
			params: { name: dependents.length > 1 ? title : '', used: rows[at].length, all }
		}))
	};
}

/** Columns that others determine, and by which relation: one line for each part of it. Null where there are none. */
export function relationsTable(attempts: readonly Attempt[]): ResultTable<Text> | null {
	const seen = new Set<string>();
	const rows: ResultRow<Text>[] = [];
	for (const { variable, model } of attempts) {
		if (!model.ok) continue;
		const { fit, terms, data } = model.value;
		for (const { column, on } of fit.dependent) {
			const { id, label } = terms[column];
			if (on.length === 0 || seen.has(id)) continue;
			seen.add(id);
			const rest = on.reduce(
				(sum, { column: other, coefficient }) => sum - coefficient * fit.design.means[other],
				fit.design.means[column]
			);
			const size = Math.abs(fit.design.means[column]) + fit.design.lengths[column];
			const parts: { id: string; label: Text; coefficient: number }[] = on.map((part) => ({
				id: terms[part.column].id,
				label: terms[part.column].label,
				coefficient: part.coefficient
			}));
			if (data.hasIntercept && Math.abs(rest) > 1e-9 * size)
				parts.push({
					id: '(constant)',
					label: { code: 'regressionResult.constant' },
					coefficient: rest
				});
			parts.forEach((part) =>
				rows.push({
					id: `${variable} ${id} ${part.id}`,
					cells: [textCell(label), relationCell(tidy(part.coefficient)), textCell(part.label)]
				})
			);
		}
	}
	if (rows.length === 0) return null;
	return {
		id: 'relations',
		title: { code: 'regressionResult.relationsTitle' },
		columns: [
			{ id: 'aside', label: { code: 'regressionResult.aside' }, align: 'start' },
			{ id: 'times', label: { code: 'regressionResult.times' }, align: 'end' },
			{ id: 'of', label: { code: 'regressionResult.term' }, align: 'start' }
		],
		rows,
		notes: [{ code: 'regressionResult.relationsNote' }]
	};
}

const relationCell = (value: number) => numberCell(value, Number.isInteger(value) ? 0 : 4);

/** A whole number where only rounding keeps a coefficient from being one. */
const tidy = (value: number): number =>
	Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, Math.abs(value)) ? Math.round(value) : value;
