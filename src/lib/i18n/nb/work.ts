import aggregate from './aggregate';
import allocation from './allocation';
import allocationForm from './allocation-form';
import analysis from './analysis';
import analysisText from './analysis-text';
import applications from './applications';
import applicationsForm from './applications-form';
import basics from './basics';
import borderScreen from './border-screen';
import bundle from './bundle';
import categoryWave from './category-wave';
import checker from './checker';
import columnHelp from './column-help';
import compare from './compare';
import correlation from './correlation';
import correlations from './correlations';
import counts from './counts';
import crossTable from './cross-table';
import data from './data';
import dataset from './dataset';
import delimited from './delimited';
import derive from './derive';
import deriveForm from './derive-form';
import descriptives from './descriptives';
import development from './development';
import draw from './draw';
import drawn from './drawn';
import exampleProject from './example-project';
import explain from './explain';
import exporting from './exporting';
import expression from './expression';
import factor from './factor';
import factorAnalysis from './factor-analysis';
import factorForm from './factor-form';
import filters from './filters';
import frequencies from './frequencies';
import general from './general';
import governor from './governor';
import groupDifference from './group-difference';
import groups from './groups';
import imports from './import';
import indicators from './indicators';
import jobs from './jobs';
import jsonStat from './json-stat';
import likert from './likert';
import link from './link';
import logistic from './logistic';
import logisticForm from './logistic-form';
import logisticMethod from './logistic-method';
import logisticReading from './logistic-reading';
import logisticResult from './logistic-result';
import makeIndex from './make-index';
import maker from './maker';
import map from './map';
import meanTable from './mean-table';
import own from './own';
import palette from './palette';
import participants from './participants';
import participation from './participation';
import projectFile from './project-file';
import publishedDifference from './published-difference';
import regression from './regression';
import regressionForm from './regression-form';
import regressionMethod from './regression-method';
import regressionReading from './regression-reading';
import regressionResult from './regression-result';
import reliability from './reliability';
import reliabilityAnalysis from './reliability-analysis';
import reportSources from './report-sources';
import report from './report';
import reportTemplates from './report-templates';
import representativeness from './representativeness';
import reproduce from './reproduce';
import reshape from './reshape';
import residual from './residual';
import responseRate from './response-rate';
import result from './result';
import sav from './sav';
import scenarios from './scenarios';
import sensitivity from './sensitivity';
import shares from './shares';
import sheet from './sheet';
import spreadNoise from './spread-noise';
import stack from './stack';
import step from './step';
import structure from './structure';
import structureForm from './structure-form';
import suppression from './suppression';
import syntax from './syntax';
import tour from './tour';
import uncertainty from './uncertainty';
import variables from './variables';
import whatIf from './what-if';
import xlsx from './xlsx';

/** The texts of the pages one works on; they come with those. A new area is one file and one line here. */
export default {
	aggregate,
	allocation,
	allocationForm,
	analysis,
	analysisText,
	applications,
	applicationsForm,
	basics,
	borderScreen,
	bundle,
	categoryWave,
	checker,
	columnHelp,
	compare,
	correlation,
	correlations,
	counts,
	crossTable,
	data,
	dataset,
	delimited,
	derive,
	deriveForm,
	descriptives,
	development,
	draw,
	drawn,
	exampleProject,
	explain,
	exporting,
	expression,
	factor,
	factorAnalysis,
	factorForm,
	filters,
	frequencies,
	general,
	governor,
	groupDifference,
	groups,
	import: imports,
	indicators,
	jobs,
	jsonStat,
	likert,
	link,
	logistic,
	logisticForm,
	logisticMethod,
	logisticReading,
	logisticResult,
	makeIndex,
	maker,
	map,
	meanTable,
	own,
	palette,
	participants,
	participation,
	projectFile,
	publishedDifference,
	regression,
	regressionForm,
	regressionMethod,
	regressionReading,
	regressionResult,
	reliability,
	reliabilityAnalysis,
	reportSources,
	report,
	reportTemplates,
	representativeness,
	reproduce,
	reshape,
	residual,
	responseRate,
	result,
	sav,
	scenarios,
	sensitivity,
	shares,
	sheet,
	spreadNoise,
	stack,
	step,
	structure,
	structureForm,
	suppression,
	syntax,
	tour,
	uncertainty,
	variables,
	whatIf,
	xlsx
};
