import type { BaseMessages } from '../types';
import common from './common';
import errors from './errors';
import recipe from './recipe';
import settings from './settings';
import start from './start';
import storage from './storage';

const base: BaseMessages = { common, errors, recipe, settings, start, storage };
export default base;
