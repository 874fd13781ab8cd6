import type { ComposedReport } from '$lib/core/document/composed';
import { exportBlocks } from '$lib/core/document/export-blocks';
import { htmlBody, htmlPage, type HtmlWords } from '$lib/core/document/html';
import { toMarkdown } from '$lib/core/document/markdown';
import { printed } from '$lib/core/export/compose';
import type { ExportBlock, ExportDocument, FileLanguage, Picture } from '$lib/core/export/types';
import type { ResultPlot } from '$lib/core/report/types';
import { painted } from '$lib/components/export/pictures';
import { draw, PAPER_WIDTH } from '$lib/components/plot/draw';
import { plotTable } from '$lib/components/plot/plot-table';
import { toSvg } from '$lib/components/plot/svg';
import { saveFile } from '$lib/components/ui/save-file';
import { copyRich, exportName } from '$lib/components/ui/share-table';
import { formats } from '$lib/state/formats.svelte';
import { language } from '$lib/state/language.svelte';
import { preferences } from '$lib/state/preferences.svelte';
import { writeInWorker } from '$lib/workers/export-client';

const LANGUAGE: Record<typeof language.current, FileLanguage> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
const TYPE = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	html: 'text/html;charset=utf-8',
	md: 'text/markdown;charset=utf-8'
} as const;

/** The files that a report is written as. */
export type ReportFile = keyof typeof TYPE;

/** Writes a report as a file in the reader's language and hands it to the person. */
export async function saveReport(
	report: ComposedReport,
	kind: ReportFile,
	signal: AbortSignal
): Promise<void> {
	await language.complete();
	saveFile(
		`${exportName(report.title, language.messages.report.title)}.${kind}`,
		await contentOf(report, kind, signal),
		TYPE[kind]
	);
}

async function contentOf(report: ComposedReport, kind: ReportFile, signal: AbortSignal): Promise<BlobPart> {
	const whole = withHidden(report);
	if (kind === 'html') return htmlPage(whole, wordsOf(svgOf));
	if (kind === 'md') return toMarkdown(whole, wordsOf(svgOf));
	return writeInWorker(signal, kind, await documentOf(whole, kind));
}

/** Every file says that it hides what the program hides; a report with notes on that has said it. */
function withHidden(report: ComposedReport): ComposedReport {
	const { hiddenLabel, hidden } = language.messages.exporting;
	const says = report.blocks.some((block) => block.kind === 'notes' && block.about === 'suppression');
	if (says) return report;
	const groups = [{ title: '', facts: [{ label: hiddenLabel, text: hidden }] }];
	return { ...report, blocks: [...report.blocks, { id: '', kind: 'notes', about: 'suppression', groups }] };
}

/** Copies the whole report: as HTML with its figures as pictures, and as text. False when the browser did not allow it. */
export async function copyReport(report: ComposedReport): Promise<boolean> {
	const pictures = new Map<ResultPlot<string>, string>();
	for (const plot of plotsOf(report)) {
		const picture = await painted(plot);
		if (picture) pictures.set(plot, imageOf(picture));
	}
	const words = wordsOf((plot) => pictures.get(plot) ?? '');
	const whole = withHidden(report);
	return copyRich(htmlBody(whole, words), toMarkdown(whole, words));
}

const plotsOf = ({ blocks }: ComposedReport): ResultPlot<string>[] =>
	blocks.flatMap((block) =>
		block.kind === 'result' ? block.parts.flatMap((part) => (part.kind === 'figure' ? [part.plot] : [])) : []
	);

function imageOf({ png, width, height, description }: Picture): string {
	let bytes = '';
	for (const byte of png) bytes += String.fromCharCode(byte);
	const alternative = description.replace(/[&<>"]/g, ' ');
	return `<img alt="${alternative}" width="${width}" height="${height}" src="data:image/png;base64,${btoa(bytes)}">`;
}

function svgOf(plot: ResultPlot<string>): string {
	const t = language.messages.result.plot;
	const words = {
		format: formats.value,
		tick: formats.asGiven,
		hidden: t.hidden,
		nothing: t.nothing,
		thinned: t.thinned
	};
	return toSvg(
		draw(plot, PAPER_WIDTH, words, t.count),
		plot.title,
		plot.description,
		preferences.chartColors
	);
}

function wordsOf(figure: HtmlWords['figure']): HtmlWords {
	const t = language.messages.report;
	return {
		format: formats.cell,
		figure,
		table: (number) => t.tableNumber({ number }),
		figureName: (number) => t.figureNumber({ number }),
		contentsTitle: (of) => t.contentsOf[of],
		language: language.current
	};
}

async function documentOf(report: ComposedReport, kind: 'docx' | 'xlsx'): Promise<ExportDocument> {
	const { exporting, report: t, result } = language.messages;
	const pictures = new Map<string, Picture>();
	for (const plot of plotsOf(report)) {
		const picture = await painted(plot);
		if (!picture) continue;
		// Excel has the numbers beside the picture.
		const numbers = kind === 'xlsx' ? { numbers: printed(plotTable(plot, result.plot), formats.cell) } : {};
		pictures.set(keyOf(plot), { ...picture, ...numbers });
	}
	const { table, figure, part, of, page, method, sheet } = exporting;
	const blocks = exportBlocks(report, (list) => t.contentsOf[list], {
		format: formats.cell,
		figure: (plot) => {
			const picture = pictures.get(keyOf(plot));
			return picture
				? { picture: { ...picture, title: plot.title } }
				: { table: plotTable(plot, result.plot) };
		}
	});
	return {
		title: report.title,
		language: LANGUAGE[language.current],
		words: { table, figure, part, of, page, method, sheet },
		footnotes: report.footnotes.map(({ text }) => text),
		blocks: blocks.map(asShown)
	};
}

/** A block with its numbers in the formats that the reader has chosen. */
const asShown = (block: ExportBlock): ExportBlock =>
	block.kind === 'table'
		? { ...block, table: { ...block.table, table: formats.table(block.table.table) } }
		: block;

/** A plot whatever its title: captions by hand change that. */
const keyOf = (plot: ResultPlot<string>): string => JSON.stringify({ ...plot, title: '' });
