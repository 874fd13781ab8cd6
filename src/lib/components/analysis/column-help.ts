import type { ResultPart } from '$lib/core/analysis/types';
import type { ResultColumn, ResultRow, Text } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n';

type Help = keyof Messages['columnHelp'];

/** What is explained by the last part of its code, whatever the analysis: 'descriptives.sd' and 'likert.sd' alike. */
const HELP: Readonly<Record<string, Help | undefined>> = {
	mean: 'mean',
	scaleMean: 'mean',
	sd: 'sd',
	scaleSd: 'sd',
	scoreSd: 'sd',
	se: 'se',
	skewnessSe: 'se',
	kurtosisSe: 'se',
	low: 'interval',
	lower: 'interval',
	median: 'median',
	p: 'p',
	fP: 'p',
	finiteP: 'p',
	pWith: 'p',
	chiSquareP: 'p',
	adjusted: 'adjusted',
	pHolm: 'adjusted',
	pBh: 'adjusted',
	holm: 'adjusted',
	statistic: 'statistic',
	t: 'statistic',
	chiSquare: 'statistic',
	df: 'df',
	df1: 'df',
	chiSquareDf: 'df',
	z: 'z',
	d: 'd',
	dPooled: 'd',
	pooledD: 'd',
	dz: 'd',
	g: 'g',
	hedgesG: 'g',
	dPublished: 'publishedD',
	etaSquared: 'etaSquared',
	epsilonSquared: 'epsilonSquared',
	omegaSquared: 'omegaSquared',
	icc: 'icc',
	superiority: 'superiority',
	r: 'correlation',
	meanCorrelation: 'correlation',
	least: 'least',
	fisher: 'fisher',
	rSquared: 'rSquared',
	f: 'f',
	see: 'see',
	aic: 'information',
	bic: 'information',
	leverage: 'leverage',
	cook: 'cook',
	residual: 'residual',
	studentised: 'studentised',
	deleted: 'studentised',
	turnsAt: 'turning',
	eigenvalue: 'eigenvalue',
	factorNumber: 'loading',
	componentNumber: 'loading',
	initial: 'communality',
	extracted: 'communality',
	uniqueness: 'uniqueness',
	itemTotal: 'itemTotal',
	alphaWithout: 'alphaWithout',
	alpha: 'alpha',
	standardised: 'alpha',
	omega: 'omega',
	omegaLoadings: 'omega',
	kmo: 'kmo',
	bartlettChiSquare: 'bartlett',
	bartlettP: 'bartlett',
	cumulative: 'cumulative',
	valid: 'valid',
	percent: undefined,
	ratio: 'ratio',
	points: 'points',
	shareDifference: 'points'
};
/** Codes whose last part means something else in one analysis. */
const OWN: Readonly<Record<string, Help | null | undefined>> = {
	'frequencies.percent': 'ofAll',
	'regressionResult.adjusted': 'adjustedRSquared',
	'regressionResult.r': 'rSquared',
	'factorAnalysis.residual': null,
	// Printed numbers of others' tables, and ends of what rounding allows, are as they are printed.
	'publishedDifference.low': null,
	'checker.mean': null,
	'checker.sd': null,
	'allocation.low': null,
	'structure.low': 'interval'
};

/** Above these, factors have other numbers than loadings. */
const NOT_LOADINGS = ['phi', 'variance', 'scores', 'scoreWeights'];

function helpOf(label: Text, id: string): Text | null {
	// A column may be named by the letter of its test: t, U, F.
	const code = typeof label === 'string' ? (id === 'statistic' ? 'statistic' : '') : label.code;
	const own = OWN[code];
	const help = own === undefined ? HELP[code.slice(code.indexOf('.') + 1)] : own;
	return help ? { code: `columnHelp.${help}` } : null;
}

function helped(column: ResultColumn<Text>, table: string): ResultColumn<Text> {
	const isFactor = typeof column.label !== 'string' && /\.(factor|component)Number$/.test(column.label.code);
	if (column.help || column.align === 'start' || (isFactor && NOT_LOADINGS.includes(table))) return column;
	const help = helpOf(column.label, column.id);
	return help ? { ...column, help } : column;
}

/** A row that is named by a measure has the explanation at its name. */
function helpedRow(row: ResultRow<Text>): ResultRow<Text> {
	const [name, ...others] = row.cells;
	if (!name || name.note || typeof name.value !== 'object' || name.value === null) return row;
	const note = helpOf(name.value, '');
	return note ? { ...row, cells: [{ ...name, note }, ...others] } : row;
}

/** Parts of a result with an explanation at every statistical column and measure that has none of its own. */
export const withColumnHelp = (parts: readonly ResultPart[]): ResultPart[] =>
	parts.map((part) => {
		if (part.kind !== 'table') return part;
		const { columns, rows, id } = part.table;
		return {
			...part,
			table: {
				...part.table,
				columns: columns.map((column) => helped(column, id)),
				rows: rows.map(helpedRow)
			}
		};
	});
