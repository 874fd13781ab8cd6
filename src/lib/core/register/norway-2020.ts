import file from './data/norway-2020.json';
import { parseRegister } from './parse-register';
import type { Register } from './types';

/**
 * Norway's 356 municipalities with the numbers of 2020–2023, for replaying draws of those years. Import this module
 * dynamically: it carries the data.
 * @returns a new register on every call
 */
export const loadNorway2020 = (): Register => parseRegister('norway-2020', file);
