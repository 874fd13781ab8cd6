import { either, number, text, textLike, type Check } from '../shape';

/** Bounds that no file of ours reaches: they keep a file that was made to do harm from being taken in. */
export const MOST_VARIABLES = 100_000;
export const MOST_VALUES = 1_000_000;

/** Names and labels are headers and questions; the longest of them are a few pages. */
export const longText = text(100_000);

/** Any number but NaN; an infinity stands for an open end. */
export const anyNumber = number(-Infinity, Infinity);

/** A value of a variable. */
export const cellValue: Check<number | string> = either(anyNumber, longText);

/** The name of a table, dataset, draw or filter within a project, never seen by people. */
export const id = textLike(/^[\w-]{1,100}$/, 'id');
