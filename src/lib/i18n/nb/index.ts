import common from './common';
import errors from './errors';
import settings from './settings';
import start from './start';
import draw from './draw';
import explain from './explain';
import indicators from './indicators';
import own from './own';
import sheet from './sheet';
import recipe from './recipe';
import data from './data';
import storage from './storage';
import imports from './import';

/** Every text in bokmål, by area. A new area is one file in each language folder and one line in each index. */
export default {
	common,
	recipe,
	sheet,
	own,
	indicators,
	explain,
	draw,
	errors,
	settings,
	start,
	data,
	storage,
	import: imports
};
