import type { WorkMessages } from '../types';
import data from './data';
import dataset from './dataset';
import delimited from './delimited';
import derive from './derive';
import draw from './draw';
import explain from './explain';
import imports from './import';
import indicators from './indicators';
import jsonStat from './json-stat';
import own from './own';
import projectFile from './project-file';
import sav from './sav';
import sheet from './sheet';
import step from './step';
import xlsx from './xlsx';

const work: WorkMessages = {
	data,
	dataset,
	delimited,
	derive,
	draw,
	explain,
	import: imports,
	indicators,
	jsonStat,
	own,
	projectFile,
	sav,
	sheet,
	step,
	xlsx
};
export default work;
