import type { ResultCell, ResultColumn, ResultRow, ResultTable, Text } from '../../report/types';
import { coefficientCell, emptyCell, numberCell, pCell, stars } from '../cells';
import { decimalsOf, lineOfTerm, rawCell, whyNoError, whyNoLine } from './lines';
import type { Attempt, Line, Model } from './model';
import type { Term } from './terms';
import type { RegressionSpec } from './types';

/**
 * The table of an appendix, one for each dependent variable: the constant and every predictor with B, its standard error,
 * Beta, t, p, interval, tolerance and VIF; degrees of freedom where they differ from line to line.
 */
export function fullTables(
	spec: RegressionSpec,
	attempts: readonly Attempt[],
	terms: readonly Term[]
): ResultTable<Text>[] {
	return attempts.flatMap(({ variable, title, model }) =>
		model.ok ? [fullTable(spec, variable, title, model.value, terms)] : []
	);
}

type Part = 'b' | 'se' | 'beta' | 't' | 'df' | 'p' | 'low' | 'high' | 'tolerance' | 'vif';

function fullTable(
	spec: RegressionSpec,
	variable: string,
	title: string,
	model: Model,
	terms: readonly Term[]
): ResultTable<Text> {
	const hasDf = model.errors === 'cr1' || model.errors === 'cr2';
	const parts = (['b', 'se', 'beta', 't', 'df', 'p', 'low', 'high', 'tolerance', 'vif'] as const).filter(
		(part) => part !== 'df' || hasDf
	);
	const rows = [...(spec.constant ? [null] : []), ...terms].map((term): ResultRow<Text> => ({
		id: term?.id ?? '(constant)',
		cells: [
			{ value: term?.label ?? { code: 'regressionResult.constant' }, format: { kind: 'text' } },
			...cellsOf(model, term, parts, spec)
		]
	}));
	return {
		id: `full-${variable}`,
		title: { code: 'regressionResult.fullTitle', params: { dependent: title } },
		columns: [
			{ id: 'term', label: { code: 'regressionResult.term' }, align: 'start' },
			...parts.map((part) => columnOf(part, spec))
		],
		rows,
		notes: model.errors === 'usual' ? [] : [{ code: 'regressionResult.robustNote' }]
	};
}

const LABELS = {
	b: 'regressionResult.b',
	se: 'regressionResult.se',
	beta: 'regressionResult.beta',
	t: 'regressionResult.t',
	df: 'regressionResult.df',
	p: 'regressionResult.p',
	low: 'regressionResult.low',
	high: 'regressionResult.high',
	tolerance: 'regressionResult.tolerance',
	vif: 'regressionResult.vif'
} as const satisfies Record<Part, string>;
const HELP: Partial<Record<Part, string>> = {
	b: 'regressionResult.bHelp',
	beta: 'regressionResult.betaHelp',
	t: 'regressionResult.tHelp',
	p: 'regressionResult.pHelp',
	tolerance: 'regressionResult.toleranceHelp',
	vif: 'regressionResult.vifHelp'
};

function columnOf(part: Part, { confidence }: RegressionSpec): ResultColumn<Text> {
	const help = HELP[part];
	const isEnd = part === 'low' || part === 'high';
	return {
		id: part,
		label: { code: LABELS[part] },
		align: 'end',
		...(help === undefined ? {} : { help: { code: help } }),
		above: [isEnd ? { code: 'regressionResult.interval', params: { confidence } } : groupOf(part)]
	};
}

/** The headers above, as SPSS has them. */
function groupOf(part: Part): Text {
	if (part === 'b' || part === 'se') return { code: 'regressionResult.unstandardised' };
	if (part === 'beta') return { code: 'regressionResult.standardised' };
	return part === 'tolerance' || part === 'vif' ? { code: 'regressionResult.collinearity' } : '';
}

function cellsOf(
	model: Model,
	term: Term | null,
	parts: readonly Part[],
	{ constant, starLevels }: RegressionSpec
): ResultCell<Text>[] {
	const line = lineOfTerm(model, term);
	if (!line) return parts.map(() => emptyCell(term ? whyNoLine(model, term) : undefined));
	const decimals = decimalsOf(line);
	const why = whyNoError(model);
	const cellOf = (part: Part): ResultCell<Text> => {
		const value = line[part];
		switch (part) {
			case 'b':
				return { ...rawCell(value, decimals), n: model.summary.n };
			case 'se':
			case 'low':
			case 'high':
				return rawCell(value, decimals, why);
			case 'beta':
				return Number.isFinite(value)
					? coefficientCell(value, 3, stars(line.p, [...new Set(starLevels)]))
					: emptyCell({ code: noBeta(line, constant) });
			case 'p':
				return Number.isFinite(value) ? pCell(value) : emptyCell(why);
			case 't':
				return numberCell(value, 3, why);
			case 'df':
				return numberCell(value, Number.isInteger(value) ? 0 : 1, why);
			default:
				return numberCell(value, 3, { code: 'regressionResult.ofConstant' });
		}
	};
	return parts.map(cellOf);
}

const noBeta = (line: Line, constant: boolean) =>
	line.term && !constant ? 'regressionResult.noBeta' : 'regressionResult.ofConstant';
