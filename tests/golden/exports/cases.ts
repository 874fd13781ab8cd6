import { UNHURRIED } from '../../../src/lib/core/analysis/pace';
import { runAnalysis } from '../../../src/lib/core/analysis/run-analysis';
import type { AnalysisSpec } from '../../../src/lib/core/analysis/types';
import { summariseDataset, type DatasetSummary } from '../../../src/lib/core/dataset/summary';
import type { Dataset } from '../../../src/lib/core/dataset/types';
import { printed, resultBlocks, tableBlocks } from '../../../src/lib/core/export/compose';
import { wideTable } from '../../../src/lib/core/export/testing/tables';
import type { ExportDocument, Picture } from '../../../src/lib/core/export/types';
import { ok, type Outcome } from '../../../src/lib/core/outcome';
import type { ResultCell, ResultPlot } from '../../../src/lib/core/report/types';
import { inWords } from '../../../src/lib/core/report/words';
import { draw, PAPER_WIDTH } from '../../../src/lib/components/plot/draw';
import { plotTable } from '../../../src/lib/components/plot/plot-table';
import { MARGIN, toSvg } from '../../../src/lib/components/plot/svg';
import { LANGUAGES, loadMessages, type Language, type Messages } from '../../../src/lib/i18n';
import { messageText } from '../../../src/lib/i18n/message-text';
import { formatCell, formatValue, type NumberStyle } from '../../../src/lib/i18n/numbers';
import { generatedAnalyses, generatedDataset } from '../syntax/generated';
import { survey } from '../syntax/cases';
import { drawListDocument } from './draw-list';
import { countryDataset, filledIn } from './filled';
import { fileWords, styleOf, TAGS } from './words';

/** A document that the program would put in a file, with the kind of analysis that it is of. */
export interface ExportCase {
	id: string;
	kind: string;
	document: ExportDocument;
}

/** Paints a picture as PNG with three pixels to one; null where there is nothing to paint with. */
export type Paint = (svg: string) => Promise<Uint8Array | null>;

/** The ways to begin an analysis, as the page offers them. */
const ENTRIES = Object.values(
	import.meta.glob<Record<string, unknown>>('../../../src/lib/components/analysis/kinds/*/entries.ts', { eager: true })
).flatMap((module) => Object.values(module).filter(Array.isArray).flat()) as {
	id: string;
	type: AnalysisSpec['type'];
	begin: (id: string, summary: DatasetSummary | null) => AnalysisSpec;
}[];

async function pictureOf(plot: ResultPlot<string>, messages: Messages, style: NumberStyle, paint: Paint): Promise<Picture | null> {
	const t = messages.result.plot;
	const format = (value: number, one: ResultCell['format']) => formatValue(value, one, style);
	const drawing = draw(plot, PAPER_WIDTH, { format, hidden: t.hidden, nothing: t.nothing, thinned: t.thinned }, t.count);
	const png = await paint(toSvg(drawing, plot.title, plot.description));
	const { title, description, notes } = plot;
	const numbers = printed(plotTable(plot, t), (cell) => formatCell(cell, style));
	return png && { title, description, notes, numbers, png, width: drawing.width + 2 * MARGIN, height: drawing.height + 2 * MARGIN };
}

/** Everything that an analysis may be of or refer to. */
interface World {
	datasets: ReadonlyMap<string, Outcome<Dataset, never>>;
	analyses: readonly AnalysisSpec[];
}

async function documentOf(spec: AnalysisSpec, { datasets, analyses }: World, language: Language, paint: Paint): Promise<ExportDocument> {
	const messages = await loadMessages(language);
	const style = styleOf(language);
	const outcome = await runAnalysis(spec, { datasets, analyses, pace: UNHURRIED });
	const result = inWords(
		outcome.ok
			? outcome.value
			: {
					sections: [
						{ id: '', title: null, parts: [{ kind: 'message' as const, severity: 'problem' as const, message: outcome.problem }] }
					],
					method: []
				},
		(message) => messageText(messages, message)
	);
	const pictures = new Map<ResultPlot<string>, Picture>();
	for (const part of result.sections.flatMap(({ parts }) => parts)) {
		if (part.kind !== 'plot') continue;
		const picture = await pictureOf(part.plot, messages, style, paint);
		if (picture) pictures.set(part.plot, picture);
	}
	const blocks = resultBlocks(spec.id, '', result, messages.analysis.how, [], {
		format: (cell) => formatCell(cell, style),
		figure: (plot) => {
			const picture = pictures.get(plot);
			return picture ? { picture } : { table: plotTable(plot, messages.result.plot) };
		}
	});
	return { title: spec.id, language: TAGS[language], blocks, words: fileWords(messages) };
}

/** A table of 60 columns with Sami and Norwegian letters, alone in a file. */
export async function wideDocument(rows: number): Promise<ExportDocument> {
	const messages = await loadMessages('nb');
	const format = (cell: ResultCell) => formatCell(cell, 'norwegian');
	const table = { ...wideTable(60, rows), title: 'Seksti kolonner: Guovdageaidnu, Unjárga, Snåase og Åsnes' };
	const blocks = tableBlocks(table, messages.analysis.how, [{ label: 'Metode', text: 'Oppdiktede tall.' }], format);
	return { title: table.title, language: 'nb-NO', blocks, words: fileWords(messages) };
}

/**
 * A table of 60 columns, every analysis of the invented survey and of the generated data, every way to begin an analysis
 * on the survey, and the list of a draw in the three languages.
 */
export async function exportCases(paint: Paint): Promise<ExportCase[]> {
	const { dataset, analyses } = survey();
	const [generated, country] = [generatedDataset(), countryDataset()];
	const [summary, countrySummary] = [dataset, country].map(summariseDataset);
	const begun = ENTRIES.map(({ id, type, begin }) =>
		begin(`ny-${id}`, type === 'structure' ? countrySummary : summary)
	);
	const filled = begun.flatMap((spec) => filledIn(spec) ?? []);
	const all = [...analyses, ...generatedAnalyses, ...begun, ...filled];
	const world = (own: Dataset): World => ({
		datasets: new Map([dataset, country, own].map((one) => [one.spec.id, ok(one)])),
		analyses: all
	});
	const cases: ExportCase[] = [{ id: 'seksti-kolonner', kind: 'table', document: await wideDocument(40) }];
	for (const language of LANGUAGES) {
		cases.push({ id: `uttrekk-${language}`, kind: 'draw', document: await drawListDocument(language) });
	}
	for (const [place, spec] of all.entries()) {
		const own = generatedAnalyses.includes(spec) ? generated : dataset;
		const language = LANGUAGES[place % LANGUAGES.length];
		cases.push({ id: spec.id, kind: spec.type, document: await documentOf(spec, world(own), language, paint) });
	}
	return cases;
}
