import type { Dataset, DatasetBase } from '../dataset/types';
import type { Outcome } from '../outcome';
import { runLong } from './run-long';
import { runWide } from './run-wide';
import type { ReshapeCode, ReshapeOrigin } from './types';

/** Turns a dataset: columns to rows, or rows to columns. */
export const runReshape = ({ shape }: ReshapeOrigin, dataset: Dataset): Outcome<DatasetBase, ReshapeCode> =>
	shape.to === 'long' ? runLong(shape, dataset) : runWide(shape, dataset);
