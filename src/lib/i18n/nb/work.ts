import data from './data';
import delimited from './delimited';
import draw from './draw';
import explain from './explain';
import imports from './import';
import indicators from './indicators';
import jsonStat from './json-stat';
import own from './own';
import sav from './sav';
import sheet from './sheet';
import xlsx from './xlsx';

/** The texts of the pages one works on; they come with those. A new area is one file and one line here. */
export default {
	data,
	delimited,
	draw,
	explain,
	import: imports,
	indicators,
	jsonStat,
	own,
	sav,
	sheet,
	xlsx
};
