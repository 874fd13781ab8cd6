import type { GroupDifferenceSpec, GroupsDesign } from '../../analysis/group-difference/types';
import type { LikertSpec } from '../../analysis/likert/types';
import type { DatasetSummary, VariableSummary } from '../../dataset/summary';
import { groupDifference, likert } from './analyses/defaults';
import { numberOf, ofAnalysis, referenceTo, ReportBuilder } from './builder';
import { closing, isOf, opening } from './frame';
import {
	indicesSection,
	labelIn,
	representativeSection,
	responseSection,
	structureSection,
	valuesOf
} from './sections';
import { indicesOf, roleOf, waveOf } from './setup';
import type { ProjectFacts, ReportTemplate } from './types';

const LEAST_STEPS = 3;
/** Statements that stand in one table. */
const MOST_ITEMS = 8;

/** Statements answered on a scale. */
const isItem = ({ scale, isDerived, measure, valueLabels }: VariableSummary): boolean =>
	!isDerived && measure === 'ordinal' && scale !== null && valueLabels.length >= LEAST_STEPS;

/** The dataset that a report of a survey is of: with most answered statements and indices. */
export function surveyOf({ datasets }: ProjectFacts): DatasetSummary | null {
	const richness = (one: DatasetSummary) =>
		one.variables.filter(isItem).length + 10 * indicesOf(one).length + (waveOf(one) ? 5 : 0);
	const found = [...datasets].sort((a, b) => richness(b) - richness(a)).at(0);
	return found && richness(found) > 0 && found.variables.some(isItem) ? found : null;
}

/** A report of a survey as AFI-rapport 2024:04 is built: answers to statements by group and wave, then comparisons. */
export const survey: ReportTemplate = {
	id: 'survey',
	fill: (facts, filling) => {
		const report = new ReportBuilder('survey', facts, filling);
		const data = surveyOf(facts);
		opening(report);
		report.heading(1, report.say('introduction'));
		report.text('surveyIntroduction');
		report.heading(1, report.say('dataAndMethod'));
		responseSection(report);
		representativeSection(report);
		if (data) indicesSection(report, data);
		report.heading(1, report.say('answers'));
		if (data) answerChapters(report, data);
		else report.missing('missingItems');
		report.heading(1, report.say('comparisons'));
		if (data) comparisonChapters(report, data);
		else report.missing('missingComparison');
		relationChapter(report);
		checkChapter(report);
		report.heading(1, report.say('summary'));
		report.text('summaryHint');
		closing(report);
		return report.finished();
	}
};

/** A chapter for each table of statements: the project's own, else one for each index. */
function answerChapters(report: ReportBuilder, data: DatasetSummary): void {
	// Published tables are a dataset each.
	const isTyped = data.spec.origin.kind === 'counts';
	const own = report.analyses.filter(
		isOf('likert', ({ dataset, comparison }) => (isTyped || dataset === data.id) && comparison === null)
	);
	const covered = new Set(own.flatMap(({ items }) => items));
	const group = waveOf(data) ?? roleOf(data);
	const open = indicesOf(data).filter(({ items }) => !items.some(({ variable }) => covered.has(variable)));
	const made = open.flatMap(({ name, label, items }) => {
		const index = label === '' ? name : label;
		const spec = report.find(
			isOf('likert', (one) => one.name === report.say('nameAnswers', { index })),
			(given) =>
				likert(
					{ ...given, dataset: data.id, name: report.say('nameAnswers', { index }) },
					items.slice(0, MOST_ITEMS).map(({ variable }) => variable),
					group ? [group.name] : []
				)
		);
		return spec ? [spec] : [];
	});
	const all = [...own, ...made];
	if (all.length === 0) return report.missing('missingItems');
	for (const spec of all) {
		const of = report.facts.datasets.find(({ id }) => id === spec.dataset);
		if (of) answers(report, of, spec);
	}
}

function answers(report: ReportBuilder, data: DatasetSummary, spec: LikertSpec): void {
	const [item] = spec.items;
	if (item === undefined) return;
	report.heading(2, spec.name === '' ? labelIn(report, data.id, item) : spec.name);
	const source = ofAnalysis(spec);
	const scale =
		data.variables.find(({ name }) => name === item)?.valueLabels.map(({ value }) => Number(value)) ?? [];
	const steps = scale.length > 0 ? `${Math.min(...scale)}-${Math.max(...scale)}` : '';
	const groups = spec.groups.length === 1 ? valuesOf(data, spec.groups[0]) : [];
	const id = report.blockId();
	const table = `distribution-${steps}`;
	const [first, last] = [groups.at(0), groups.at(-1)];
	if (spec.mean && first && last && first !== last) {
		const mean = (value: number | string) => numberOf(source, table, 'mean', `${item}|${value}`, 2);
		report.text('answersText', {
			item: labelIn(report, data.id, item),
			first: first.words,
			firstMean: mean(first.value),
			last: last.words,
			lastMean: mean(last.value),
			n: spec.items.length,
			table: referenceTo(id, table)
		});
	} else report.text('answersShort', { n: spec.items.length, table: referenceTo(id) });
	report.result(source, { parts: [table, `bars-${steps}`], id, caption: spec.name });
}

const groupsOf = ({ design }: GroupDifferenceSpec): GroupsDesign | null =>
	design.kind === 'groups' && design.group !== null ? design : null;

/** Waves and roles compared: the project's own analyses, else one of each that the variables are there for. */
function comparisonChapters(report: ReportBuilder, data: DatasetSummary): void {
	const outcomes = indicesOf(data).map(({ name }) => name);
	const grouped = [waveOf(data), roleOf(data)].flatMap((one) => one ?? []);
	let count = 0;
	for (const { name, distinct } of grouped) {
		const label = labelIn(report, data.id, name);
		const spec = report.find(
			isOf('groupDifference', (one) => one.dataset === data.id && groupsOf(one)?.group === name),
			outcomes.length === 0
				? null
				: (given) =>
						groupDifference(
							{ ...given, dataset: data.id, name: report.say('nameDifference', { group: label }) },
							{ outcomes, group: name },
							distinct > 2
						)
		);
		const design = spec && groupsOf(spec);
		if (!spec || !design) continue;
		count += 1;
		comparison(report, data, spec, design);
	}
	const published = report.facts.analyses.filter(isOf('publishedDifference'));
	for (const spec of published) {
		report.heading(2, spec.name === '' ? report.say('comparisons') : spec.name);
		report.result(ofAnalysis(spec), { reading: true, method: true });
	}
	if (count + published.length === 0) report.missing('missingComparison');
	const tested = report.analyses.filter(
		isOf('likert', ({ dataset, comparison: compared }) => dataset === data.id && compared !== null)
	);
	for (const spec of tested) {
		report.heading(2, spec.name === '' ? report.say('answersCompared') : spec.name);
		const id = report.blockId();
		report.text('answersComparedText', { table: referenceTo(id) });
		report.result(ofAnalysis(spec), { parts: ['comparison'], reading: true, id, caption: spec.name });
	}
}

function comparison(
	report: ReportBuilder,
	data: DatasetSummary,
	spec: GroupDifferenceSpec,
	{ group, outcomes, categories }: GroupsDesign
): void {
	report.heading(2, spec.name === '' ? report.say('nameDifference', { group: group ?? '' }) : spec.name);
	const source = ofAnalysis(spec);
	const values = valuesOf(data, group ?? '').filter(
		({ value }) => categories.length === 0 || categories.includes(value)
	);
	const id = report.blockId();
	const [outcome] = outcomes;
	if (values.length === 2 && outcome !== undefined) {
		const of = (column: string, decimals = 2) => numberOf(source, 'comparison', outcome, column, decimals);
		const [first, second] = values;
		report.text('comparisonText', {
			outcome: labelIn(report, data.id, outcome),
			first: first.words,
			firstMean: of(`${first.value}:mean`),
			second: second.words,
			secondMean: of(`${second.value}:mean`),
			d: of('d'),
			table: referenceTo(id)
		});
		report.result(source, { parts: ['comparison', ...(spec.dots ? ['means'] : [])], reading: true, id });
		return;
	}
	report.text('comparisonMany', { groups: values.length, table: referenceTo(id) });
	const parts = ['groups', 'overall', ...(spec.pairwise === 'none' ? [] : ['pairs'])];
	report.result(source, { parts, reading: true, id });
}

/** What goes together: correlations, models, and who is drawn. Only what the project has. */
function relationChapter(report: ReportBuilder): void {
	const correlation = report.find(
		isOf('correlation', ({ columns, layout }) => columns.length === 0 && layout !== 'list')
	);
	const models = report.facts.analyses.filter(isOf('regression', ({ dependents }) => dependents.length > 0));
	if (correlation || models.length > 0) report.heading(1, report.say('relations'));
	if (correlation) {
		report.heading(2, report.say('correlations'));
		const id = report.blockId();
		report.text('correlationsText', { table: referenceTo(id) });
		report.result(ofAnalysis(correlation), {
			parts: ['correlations'],
			reading: true,
			id,
			caption: correlation.name
		});
	}
	for (const spec of models) {
		const [dependent] = spec.dependents;
		report.heading(2, spec.name === '' ? report.say('model') : spec.name);
		const id = report.blockId();
		const source = ofAnalysis(spec);
		report.text('modelText', {
			n: numberOf(source, 'models', dependent, 'n'),
			rSquared: numberOf(source, 'models', dependent, 'rSquared', 3),
			table: referenceTo(id)
		});
		report.result(source, { parts: ['short'], id });
	}
	if (report.find(isOf('structure'))) structureSection(report, 1);
}

/** Published tables whose numbers were checked. Only where the project has such. */
function checkChapter(report: ReportBuilder): void {
	const checks = report.facts.analyses.filter(isOf('checker', ({ rows }) => rows.length > 0));
	if (checks.length === 0) return;
	report.heading(1, report.say('checks'));
	report.text('checksText', { n: checks.length });
	for (const spec of checks) {
		report.heading(2, spec.name === '' ? spec.source : spec.name);
		report.result(ofAnalysis(spec), { reading: true });
	}
}
