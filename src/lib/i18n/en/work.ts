import type { WorkMessages } from '../types';
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

const work: WorkMessages = {
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
export default work;
