import { either, list, number, object, text, textLike, type Check } from '../shape';

/** Bounds that no file of ours reaches: they keep a file that was made to do harm from being taken in. */
export const MOST_VARIABLES = 100_000;
export const MOST_VALUES = 1_000_000;

/** Names and labels are headers and questions; the longest of them are a few pages. */
export const longText = text(100_000);

/** Any number but NaN; an infinity stands for an open end. */
export const anyNumber = number(-Infinity, Infinity);

/** A number that is none of the infinities. */
export const finite = number(-Number.MAX_VALUE, Number.MAX_VALUE);

/** The ends of a scale. Which end is the lower one is tested where the scale is used. */
export const scaleEnds = object<{ min: number; max: number }>({ min: finite, max: finite });

/** Names of variables, or values as text. */
export const texts = list(longText, 0, MOST_VALUES);

/** A value of a variable. */
export const cellValue: Check<number | string> = either(anyNumber, longText);

/** The name of a table, dataset, draw or filter within a project, never seen by people. */
export const id = textLike(/^[\w-]{1,100}$/, 'id');
