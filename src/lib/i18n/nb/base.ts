import common from './common';
import errors from './errors';
import recipe from './recipe';
import settings from './settings';
import start from './start';
import storage from './storage';

/** The texts that every page needs: they come with the start page. */
export default { common, errors, recipe, settings, start, storage };
