import type { Message } from '../../outcome';
import type { ResultCell, ResultColumn, Text } from '../../report/types';
import { emptyCell, numberCell } from '../cells';
import type { Attempt, Line, Model } from './model';
import type { Term } from './terms';

/** The line of a term in a model, null where it does not take part. */
export const lineOfTerm = (model: Model, term: Term | null): Line | null =>
	model.lines.find((line) => line.term?.id === term?.id) ?? null;

/** Why a term has no line in a model. */
export function whyNoLine({ fit, terms }: Model, term: Term): Message {
	const aside = fit.dependent.find(({ column }) => terms[column].id === term.id);
	const isConstant = aside?.on.length === 0;
	return { code: isConstant ? 'regressionResult.asideConstant' : 'regressionResult.asideDependent' };
}

/** A dash for every cell of a model that could not be computed. */
export const noModel = ({ model }: Attempt): ResultCell<Text> =>
	emptyCell(model.ok ? undefined : model.problem);

/** Why there is no error, t or p in a line. */
export const whyNoError = (model: Model): Text => model.noErrors ?? { code: 'regressionResult.noError' };

/** What is above the columns of a dependent variable: its name where there are several. */
export const above = (attempts: readonly Attempt[], { title }: Attempt): Pick<ResultColumn, 'above'> =>
	attempts.length > 1 ? { above: [title] } : {};

const LEAST_DECIMALS = 3;
const MOST_DECIMALS = 15;
/** More digits than this of a coefficient say nothing. */
const MOST_DIGITS = 8;

/**
 * With how many decimals B, its error and its interval are shown: three, or as many as give the error three digits, so
 * that the coefficient of a population is not printed as ,000.
 */
export function decimalsOf({ b, se }: { b: number; se: number }): number {
	const size = (value: number) => Math.floor(Math.log10(Math.abs(value)));
	const measure = se > 0 && Number.isFinite(se) ? se : Math.abs(b);
	if (!(measure > 0 && Number.isFinite(measure))) return LEAST_DECIMALS;
	const wanted = Math.max(LEAST_DECIMALS, 2 - size(measure));
	const room = b === 0 ? MOST_DECIMALS : Math.max(LEAST_DECIMALS, MOST_DIGITS - 1 - size(b));
	return Math.min(wanted, room, MOST_DECIMALS);
}

/** A number in the unit of the data; where even fifteen decimals would show nothing of it, a note says what it is. */
export function rawCell(value: number, decimals: number, why?: Text): ResultCell<Text> {
	const cell = numberCell(value, decimals, why);
	const isInvisible = value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals && decimals === MOST_DECIMALS;
	if (cell.value === null || !isInvisible) return cell;
	return { ...cell, note: { code: 'regressionResult.tiny', params: { value } } };
}

/** As `rawCell`, with stars after the number. */
export const withWords = (cell: ResultCell<Text>, words: string): ResultCell<Text> =>
	words === '' || cell.value === null ? cell : { ...cell, text: words };
