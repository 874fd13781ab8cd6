import { idPart } from '../../analysis/id-part';
import type { MeanTableSpec } from '../../analysis/mean-table/types';
import type { DatasetSummary } from '../../dataset/summary';
import { meanTable } from './analyses/defaults';
import { numberOf, ofAnalysis, referenceTo, ReportBuilder } from './builder';
import { closing, isOf, opening } from './frame';
import { indicesSection, labelIn, representativeSection, responseSection, valuesOf } from './sections';
import { indicesOf, roleOf } from './setup';
import { surveyOf } from './survey';
import type { ReportTemplate } from './types';

/** A report as NTNU's on kompetanseløftet (2023) is built: means by unit, small groups hidden, and how grants are shared. */
export const means: ReportTemplate = {
	id: 'means',
	fill: (facts, filling) => {
		const report = new ReportBuilder('means', facts, filling);
		const data = surveyOf(facts);
		opening(report);
		report.heading(1, report.say('introduction'));
		report.text('meansIntroduction');
		report.heading(1, report.say('dataAndMethod'));
		responseSection(report);
		representativeSection(report);
		if (data) indicesSection(report, data);
		report.heading(1, report.say('meansResults'));
		const spec = data && meansOf(report, data);
		if (spec) meansChapter(report, data, spec);
		else report.missing('missingMeanTable');
		answersChapter(report);
		grantsChapter(report);
		report.heading(1, report.say('summary'));
		report.text('summaryHint');
		closing(report);
		return report.finished();
	}
};

/** The project's own table of means by group, else one of the indices by role. */
function meansOf(report: ReportBuilder, data: DatasetSummary): MeanTableSpec | null {
	const role = roleOf(data);
	const items = indicesOf(data).map(({ name }) => name);
	return report.find(
		isOf(
			'meanTable',
			({ dataset, groups, layout }) => dataset === data.id && groups.length === 1 && layout === 'stacked'
		),
		role && items.length > 0
			? (given) =>
					meanTable(
						{
							...given,
							dataset: data.id,
							name: report.say('nameMeansBy', { group: labelIn(report, data.id, role.name) })
						},
						items,
						[role.name],
						items.length > 1 ? { first: items[0], second: items[items.length - 1] } : null
					)
			: null
	);
}

function meansChapter(report: ReportBuilder, data: DatasetSummary, spec: MeanTableSpec): void {
	const source = ofAnalysis(spec);
	const [group] = spec.groups;
	const [item] = spec.items;
	report.heading(2, spec.name === '' ? report.say('meansResults') : spec.name);
	const id = report.blockId();
	report.text('meansText', { table: referenceTo(id), limit: spec.limit ?? 0 });
	report.result(source, { parts: ['means'], id });
	if (item !== undefined)
		report.lines(
			valuesOf(data, group).map(({ value, words }) => ({
				code: 'meansLine',
				params: {
					group: words,
					item: labelIn(report, data.id, item),
					mean: numberOf(
						source,
						'means',
						`${idPart(group)}=${idPart(value)}/mean`,
						`item/${idPart(item)}`,
						2
					),
					sd: numberOf(source, 'means', `${idPart(group)}=${idPart(value)}/sd`, `item/${idPart(item)}`, 2)
				}
			}))
		);
	if (!spec.itemPair) return;
	report.heading(2, report.say('effectSizes'));
	const effects = report.blockId();
	report.text('effectSizesText', {
		first: labelIn(report, data.id, spec.itemPair.first),
		second: labelIn(report, data.id, spec.itemPair.second),
		d: numberOf(source, 'item-effects', 'total', 'published', 2),
		table: referenceTo(effects)
	});
	report.result(source, { parts: ['item-effects'], id: effects });
}

/** Answers of each role to statements. */
function answersChapter(report: ReportBuilder): void {
	const data = surveyOf(report.facts);
	const role = data && roleOf(data);
	const specs = report.facts.analyses.filter(
		isOf(
			'likert',
			({ groups, comparison }) => comparison === null && role !== null && groups.includes(role.name)
		)
	);
	if (specs.length === 0) return;
	report.heading(1, report.say('answers'));
	for (const spec of specs) {
		report.heading(2, spec.name === '' ? report.say('answers') : spec.name);
		const id = report.blockId();
		report.text('answersShort', { n: spec.items.length, table: referenceTo(id) });
		report.result(ofAnalysis(spec), { id });
	}
}

function grantsChapter(report: ReportBuilder): void {
	report.heading(1, report.say('grants'));
	const spec = report.find(isOf('allocation'));
	if (!spec) return report.missing('missingAllocation');
	const id = report.blockId();
	report.text('grantsText', { table: referenceTo(id), counties: spec.counties.length });
	report.result(ofAnalysis(spec), {
		parts: spec.design === 'keys' ? ['amounts', 'shares'] : undefined,
		reading: true,
		id
	});
}
