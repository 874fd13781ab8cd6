import { idPart } from '../../analysis/id-part';
import type { AnalysisSpec } from '../../analysis/types';
import type { DatasetSummary } from '../../dataset/summary';
import {
	structuralAnalyses,
	type Named,
	type StructuralPart,
	type StructuralSetup
} from './analyses/structural';
import { numberOf, ofAnalysis, referenceTo, ReportBuilder } from './builder';
import { closing, haveSame, opening } from './frame';
import {
	bandsSection,
	indicesSection,
	labelIn,
	representativeSection,
	responseSection,
	structureSection,
	valuesOf
} from './sections';
import { structuralSetup } from './setup';
import type { ProjectFacts, ReportTemplate } from './types';

const samePart = (one: StructuralPart, other: StructuralPart): boolean =>
	one.kind === other.kind && ('index' in one ? one.index : -1) === ('index' in other ? other.index : -1);

/** The dataset that has the most of what such an analysis needs. */
function bestSetup({ datasets }: ProjectFacts): { summary: DatasetSummary; setup: StructuralSetup } | null {
	const found = datasets.flatMap((summary) => {
		const setup = structuralSetup(summary);
		return setup ? [{ summary, setup }] : [];
	});
	const richness = ({ setup }: (typeof found)[number]) => setup.bands.length * 100 + setup.indices.length;
	return found.sort((a, b) => richness(b) - richness(a)).at(0) ?? null;
}

/** Whether an analysis of a project is the one that a part of the report wants. */
function serves(spec: AnalysisSpec, wanted: AnalysisSpec): boolean {
	if (spec.type === 'categoryWave' && wanted.type === 'categoryWave')
		return (
			spec.dataset === wanted.dataset &&
			spec.wave === wanted.wave &&
			spec.filter === null &&
			spec.split === null &&
			wanted.variables.every((name) => spec.variables.includes(name)) &&
			haveSame(spec.categories, wanted.categories)
		);
	if (spec.type === 'regression' && wanted.type === 'regression')
		return (
			spec.dataset === wanted.dataset &&
			spec.filter === null &&
			spec.split === null &&
			haveSame(spec.dependents, wanted.dependents) &&
			wanted.predictors.every(({ variable }) => spec.predictors.some((one) => one.variable === variable))
		);
	if (spec.type === 'correlation' && wanted.type === 'correlation')
		return (
			spec.dataset === wanted.dataset &&
			spec.split === null &&
			spec.layout !== 'list' &&
			haveSame(spec.variables, wanted.variables) &&
			haveSame(spec.columns, wanted.columns)
		);
	return (
		spec.type === 'frequencies' &&
		wanted.type === 'frequencies' &&
		spec.dataset === wanted.dataset &&
		spec.layout === 'each' &&
		wanted.variables.every((name) => spec.variables.includes(name))
	);
}

/** The structure of AFI-rapport 2025:03: every index by every background variable and wave, models, and who is drawn. */
export const structural: ReportTemplate = {
	id: 'structural',
	fill: (facts, filling) => {
		const report = new ReportBuilder('structural', facts, filling);
		const best = bestSetup(facts);
		const wanted = best ? structuralAnalyses(best.setup, filling.newId, filling.say) : [];
		const named = (part: StructuralPart): AnalysisSpec | null => {
			const spec = wanted.find((one) => samePart(one.part, part))?.spec;
			if (!spec) return null;
			return report.find(
				(one): one is AnalysisSpec => serves(one, spec),
				() => spec
			);
		};
		opening(report);
		report.heading(1, report.say('introduction'));
		report.text('structuralIntroduction');
		report.lines([
			{ code: 'structuralQuestion1' },
			{ code: 'structuralQuestion2' },
			{ code: 'structuralQuestion3' }
		]);
		report.heading(1, report.say('dataAndMethod'));
		responseSection(report);
		representativeSection(report);
		if (best) indicesSection(report, best.summary);
		report.heading(1, report.say('structuralResults'));
		if (best) {
			report.text('structuralReading', { n: best.setup.bands.length });
			best.setup.indices.forEach((index, place) => indexChapter(report, best, index, place, named));
		} else report.missing('missingStructural');
		structureSection(report, 1);
		report.heading(1, report.say('summary'));
		if (best) summaryOf(report, best, named);
		report.text('summaryHint');
		report.newPage();
		report.heading(1, report.say('appendixVariables'), true);
		const bands = named({ kind: 'bands' });
		bandsSection(
			report,
			best && bands ? { spec: bands, bands: best.setup.bands.map(({ name }) => name) } : null
		);
		report.heading(2, report.say('correlations'), true);
		const predictors = named({ kind: 'predictors' });
		if (predictors) {
			report.text('predictorsText');
			report.result(ofAnalysis(predictors), { parts: ['correlations'], caption: predictors.name });
		} else report.missing('missingPredictors');
		best?.setup.indices.forEach(({ label }, index) => {
			const spec = named({ kind: 'correlation', index });
			if (spec) report.result(ofAnalysis(spec), { parts: ['correlations'], caption: spec.name });
			else report.missing('missingCorrelation', { index: label });
		});
		closing(report);
		return report.finished();
	}
};

type Find = (part: StructuralPart) => AnalysisSpec | null;

/** One index: by wave, by each background variable and wave, and the model with all of them. */
function indexChapter(
	report: ReportBuilder,
	{ summary, setup }: { summary: DatasetSummary; setup: StructuralSetup },
	index: Named,
	place: number,
	find: Find
): void {
	report.heading(2, index.label);
	const overview = find({ kind: 'overview' });
	if (overview) overviewText(report, overview, summary, setup, index);
	else report.missing('missingMeans', { index: index.label });
	const means = find({ kind: 'means', index: place });
	for (const band of setup.bands) {
		report.heading(3, report.say('byBand', { band: band.label }));
		if (!means) {
			report.missing('missingMeansBy', { index: index.label, band: band.label });
			continue;
		}
		bandText(report, means, summary, index, band);
	}
	report.heading(3, report.say('model'));
	const model = find({ kind: 'model', index: place });
	if (!model) return report.missing('missingModel', { index: index.label });
	const id = report.blockId();
	const source = ofAnalysis(model);
	report.text('modelText', {
		n: numberOf(source, 'models', index.name, 'n'),
		rSquared: numberOf(source, 'models', index.name, 'rSquared', 3),
		table: referenceTo(id)
	});
	report.result(source, { parts: ['short'], reading: true, id });
}

function overviewText(
	report: ReportBuilder,
	spec: AnalysisSpec,
	summary: DatasetSummary,
	{ wave }: StructuralSetup,
	{ name, label }: Named
): void {
	const source = ofAnalysis(spec);
	const table = `means/${idPart(name)}`;
	const id = report.blockId();
	const waves = valuesOf(summary, wave);
	const [first, last] = [waves[0], waves[waves.length - 1]];
	const row = (value: number | string) => `${idPart(wave)}=${idPart(value)}`;
	report.text('overviewText', {
		index: label,
		first: first.words,
		firstMean: numberOf(source, table, row(first.value), 'total', 2),
		last: last.words,
		lastMean: numberOf(source, table, row(last.value), 'total', 2),
		table: referenceTo(id)
	});
	const plots = spec.type === 'categoryWave' && spec.plots ? [`dots/${idPart(name)}`] : [];
	report.result(source, { parts: [table, ...plots], id });
}

function bandText(
	report: ReportBuilder,
	spec: AnalysisSpec,
	summary: DatasetSummary,
	index: Named,
	band: Named
): void {
	const source = ofAnalysis(spec);
	const key = `${idPart(index.name)}/${idPart(band.name)}`;
	const id = report.blockId();
	const groups = valuesOf(summary, band.name);
	const [low, high] = [groups[0], groups[groups.length - 1]];
	const of = (value: number | string) =>
		numberOf(source, `means/${key}`, 'total', `${idPart(band.name)}=${idPart(value)}`, 2);
	report.text('bandText', {
		index: index.label,
		low: low.words,
		lowMean: of(low.value),
		high: high.words,
		highMean: of(high.value),
		table: referenceTo(id)
	});
	report.result(source, { parts: [`means/${key}`], id });
}

/** The means of all indices in the two waves, in a list. */
function summaryOf(
	report: ReportBuilder,
	{ summary, setup }: { summary: DatasetSummary; setup: StructuralSetup },
	find: Find
): void {
	const overview = find({ kind: 'overview' });
	if (!overview) return;
	const source = ofAnalysis(overview);
	const waves = valuesOf(summary, setup.wave);
	const [first, last] = [waves[0], waves[waves.length - 1]];
	const row = (value: number | string) => `${idPart(setup.wave)}=${idPart(value)}`;
	report.text('summaryText');
	report.lines(
		setup.indices.map(({ name }) => ({
			code: 'summaryLine',
			params: {
				index: labelIn(report, summary.id, name),
				first: first.words,
				firstMean: numberOf(source, `means/${idPart(name)}`, row(first.value), 'total', 2),
				last: last.words,
				lastMean: numberOf(source, `means/${idPart(name)}`, row(last.value), 'total', 2)
			}
		}))
	);
}
