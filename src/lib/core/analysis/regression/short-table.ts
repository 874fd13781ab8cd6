import type { ResultCell, ResultColumn, ResultRow, ResultTable, Text } from '../../report/types';
import { coefficientCell, emptyCell, numberCell, pCell, stars } from '../cells';
import { above, decimalsOf, lineOfTerm, noModel, rawCell, whyNoError, whyNoLine, withWords } from './lines';
import type { Attempt, Model } from './model';
import type { Term } from './terms';
import type { RegressionSpec } from './types';

/**
 * The table as reports print it in the text: Beta with stars, t and p of each predictor in the chosen order, without the
 * constant. Several dependent variables stand side by side, or in a table each.
 * Source of the layout: AFI-rapport 2025:03, tables 11, 18, 25, 32, 39, 46.
 */
export function shortTables(
	spec: RegressionSpec,
	attempts: readonly Attempt[],
	terms: readonly Term[]
): ResultTable<Text>[] {
	if (spec.layout === 'sideBySide' || attempts.length === 1)
		return [shortTable('short', spec, attempts, terms)];
	return attempts.map((one) => shortTable(`short-${one.variable}`, spec, [one], terms));
}

function shortTable(
	id: string,
	spec: RegressionSpec,
	attempts: readonly Attempt[],
	terms: readonly Term[]
): ResultTable<Text> {
	const measure = spec.constant ? 'beta' : 'b';
	const columns = attempts.flatMap((one): ResultColumn<Text>[] =>
		([measure, 't', 'p'] as const).map((what) => ({
			id: `${one.variable}.${what}`,
			label: { code: LABELS[what] },
			help: { code: HELP[what] },
			align: 'end',
			...above(attempts, one)
		}))
	);
	const rows = terms.map((term): ResultRow<Text> => ({
		id: term.id,
		cells: [
			{ value: term.label, format: { kind: 'text' } },
			...attempts.flatMap((one) => cellsOf(one, term, spec))
		]
	}));
	const [only] = attempts;
	return {
		id,
		title:
			attempts.length === 1
				? { code: 'regressionResult.shortTitleOne', params: { dependent: only.title } }
				: { code: 'regressionResult.shortTitle' },
		columns: [{ id: 'term', label: { code: 'regressionResult.term' }, align: 'start' }, ...columns],
		rows,
		notes: notesOf(spec, attempts)
	};
}

const LABELS = {
	beta: 'regressionResult.beta',
	b: 'regressionResult.b',
	t: 'regressionResult.t',
	p: 'regressionResult.p'
} as const;
const HELP = {
	beta: 'regressionResult.betaHelp',
	b: 'regressionResult.bHelp',
	t: 'regressionResult.tHelp',
	p: 'regressionResult.pHelp'
} as const;

function cellsOf(attempt: Attempt, term: Term, { constant, starLevels }: RegressionSpec): ResultCell<Text>[] {
	if (!attempt.model.ok) return [noModel(attempt), noModel(attempt), noModel(attempt)];
	const model = attempt.model.value;
	const line = lineOfTerm(model, term);
	if (!line) {
		const empty = emptyCell(whyNoLine(model, term));
		return [empty, empty, empty];
	}
	const marks = stars(line.p, [...new Set(starLevels)]);
	const first = constant
		? coefficientCell(line.beta, 3, marks)
		: withWords(rawCell(line.b, decimalsOf(line)), marks);
	const why = whyNoError(model);
	return [
		{ ...first, n: model.summary.n },
		numberCell(line.t, 3, why),
		Number.isFinite(line.p) ? pCell(line.p) : emptyCell(why)
	];
}

/** What the stars mean, which errors t and p rest on, and N and R² of each model. */
function notesOf(spec: RegressionSpec, attempts: readonly Attempt[]): Text[] {
	const models = attempts.flatMap(({ title, model }) => (model.ok ? [{ title, model: model.value }] : []));
	const levels = [...new Set(spec.starLevels)].sort((a, b) => b - a).join(' ');
	const used = new Set(models.map(({ model }) => model.errors));
	const errors = (['hc3', 'cr1', 'cr2'] as const).filter((kind) => used.has(kind));
	return [
		...(levels === '' ? [] : [{ code: 'regressionResult.starsNote', params: { levels } }]),
		...errors.map((kind) => ({ code: ERRORS_NOTE[kind] })),
		...models.map(({ title, model }) => modelNote(attempts.length > 1 ? title : '', model))
	];
}

const ERRORS_NOTE = {
	hc3: 'regressionResult.hc3Note',
	cr1: 'regressionResult.cr1Note',
	cr2: 'regressionResult.cr2Note'
} as const;

const modelNote = (name: string, { summary }: Model): Text => ({
	code: 'regressionResult.modelNote',
	params: { name, n: summary.n, rSquared: summary.rSquared, adjusted: summary.adjustedRSquared }
});
