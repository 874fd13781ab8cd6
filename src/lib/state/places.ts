import type { Pathname } from '$app/types';

/** Where files are read and shown. */
export const DATA_PAGE: Pathname = '/';

/** Where a draw is worked on. */
export const DRAW_PAGE: Pathname = '/';
