import type { ErrorKind, Predictor, RegressionSpec, Shown } from '../../analysis/regression/types';
import { cellValue, longText } from '../dataset/limits';
import { byKind, choice, list, number, object, oneOf, orNull, trueOrFalse, type Check } from '../shape';
import { dataFacts, variables } from './facts';

/** More predictors or levels than these nobody asks for. */
export const MOST_PREDICTORS = 200;
const MOST_LEVELS = 3;

const plain = object<Extract<Predictor, { as: 'plain' }>>({ variable: longText, as: choice('plain') });
const square = object<Extract<Predictor, { as: 'square' }>>({
	variable: longText,
	as: choice('square'),
	centred: trueOrFalse
});
const categories = object<Extract<Predictor, { as: 'categories' }>>({
	variable: longText,
	as: choice('categories'),
	reference: orNull(cellValue)
});

/** A predictor; which fields it has says `as`. */
export const predictor: Check<Predictor> = (value, path) => {
	const known = object<Pick<Predictor, 'as'>>({ as: oneOf({ plain: true, square: true, categories: true }) });
	const finding = known(value, path);
	if (finding) return finding;
	const { as } = value as Predictor;
	return { plain, square, categories }[as](value, path);
};

const errors = byKind<ErrorKind>({
	usual: object<{ kind: 'usual' }>({ kind: choice('usual') }),
	hc3: object<{ kind: 'hc3' }>({ kind: choice('hc3') }),
	clustered: object<Extract<ErrorKind, { kind: 'clustered' }>>({
		kind: choice('clustered'),
		variable: longText,
		correction: oneOf({ auto: true, cr1: true, cr2: true })
	})
});

const shown = object<Shown>({
	reading: trueOrFalse,
	full: trueOrFalse,
	coefficients: trueOrFalse,
	condition: trueOrFalse,
	diagnostics: trueOrFalse,
	partial: trueOrFalse,
	rows: trueOrFalse
});

/** Every field of a regression. */
export const regressionSpec: Check<RegressionSpec> = object<RegressionSpec>({
	type: choice('regression'),
	...dataFacts,
	dependents: variables,
	predictors: list(predictor, 0, MOST_PREDICTORS, { field: 'variable', of: ({ variable }) => variable }),
	constant: trueOrFalse,
	errors,
	weightKind: oneOf({ analytic: true, frequency: true }),
	rows: oneOf({ each: true, common: true }),
	confidence: number(0.5, 0.999),
	starLevels: list(number(0.0001, 0.5), 0, MOST_LEVELS),
	layout: oneOf({ sideBySide: true, stacked: true }),
	shown,
	rowKey: orNull(longText)
});
