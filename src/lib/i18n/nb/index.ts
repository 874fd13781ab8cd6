import common from './common';
import errors from './errors';
import settings from './settings';
import start from './start';

/** Every text in bokmål, by area. A new area is one file in each language folder and one line in each index. */
export default { common, errors, settings, start };
