import file from './data/norway-2024.json';
import { parseRegister } from './parse-register';
import type { Register } from './types';

/**
 * Norway's 357 municipalities with the numbers in use since 2024. Import this module dynamically: it carries the data.
 * @returns a new register on every call
 */
export const loadNorway = (): Register => parseRegister('norway-2024', file);
