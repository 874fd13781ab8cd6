import type { WorkMessages } from '../types';
import aggregate from './aggregate';
import analysis from './analysis';
import analysisText from './analysis-text';
import correlation from './correlation';
import counts from './counts';
import data from './data';
import dataset from './dataset';
import delimited from './delimited';
import derive from './derive';
import descriptives from './descriptives';
import deriveForm from './derive-form';
import draw from './draw';
import explain from './explain';
import expression from './expression';
import factor from './factor';
import filters from './filters';
import general from './general';
import groups from './groups';
import imports from './import';
import indicators from './indicators';
import jsonStat from './json-stat';
import link from './link';
import maker from './maker';
import own from './own';
import projectFile from './project-file';
import regression from './regression';
import reliability from './reliability';
import reshape from './reshape';
import result from './result';
import sav from './sav';
import shares from './shares';
import sheet from './sheet';
import stack from './stack';
import step from './step';
import variables from './variables';
import xlsx from './xlsx';

const work: WorkMessages = {
	aggregate,
	analysis,
	analysisText,
	correlation,
	counts,
	data,
	dataset,
	delimited,
	derive,
	deriveForm,
	descriptives,
	draw,
	explain,
	expression,
	factor,
	filters,
	general,
	groups,
	import: imports,
	indicators,
	jsonStat,
	link,
	maker,
	own,
	projectFile,
	regression,
	reliability,
	reshape,
	result,
	sav,
	shares,
	sheet,
	stack,
	step,
	variables,
	xlsx
};
export default work;
