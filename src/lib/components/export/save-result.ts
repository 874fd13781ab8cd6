import { version } from '$app/environment';
import type { AnalysisResult, MethodFact } from '$lib/core/analysis/types';
import { printed, resultBlocks, tableBlocks } from '$lib/core/export/compose';
import type { ExportBlock, ExportDocument, FileLanguage, Picture } from '$lib/core/export/types';
import type { ResultPlot, ResultTable } from '$lib/core/report/types';
import { plotTable } from '$lib/components/plot/plot-table';
import { saveFile } from '$lib/components/ui/save-file';
import { exportName } from '$lib/components/ui/share-table';
import { formats } from '$lib/state/formats.svelte';
import { language } from '$lib/state/language.svelte';
import { writeInWorker, type FileKind } from '$lib/workers/export-client';
import { painted } from './pictures';

const LANGUAGE: Record<typeof language.current, FileLanguage> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
const TYPE: Record<FileKind, string> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/** What is put in a file: a whole result of an analysis, or one table. */
export type Exported =
	| { kind: 'result'; name: string; note: string; result: AnalysisResult<string> }
	/** With `facts` on how it came to be. */
	| { kind: 'table'; table: ResultTable; facts?: MethodFact<string>[] };

/** Writes it as a file in the reader's language and hands it to the person. Rejects when the signal says stop. */
export async function saveExported(signal: AbortSignal, kind: FileKind, what: Exported): Promise<void> {
	await language.complete();
	const title = what.kind === 'result' ? what.name : what.table.title;
	const blocks = what.kind === 'result' ? await blocksOf(kind, what) : blocksOfTable(what);
	const document: ExportDocument = {
		title,
		language: LANGUAGE[language.current],
		blocks: blocks.map(asShown),
		words: wordsOf()
	};
	const file = await writeInWorker(signal, kind, document);
	const name = exportName(title, language.messages.exporting.fileName);
	saveFile(`${name}.${kind}`, file, TYPE[kind]);
}

function wordsOf(): ExportDocument['words'] {
	const { table, figure, part, of, page, method, sheet } = language.messages.exporting;
	return { table, figure, part, of, page, method, sheet };
}

/** A block with its numbers in the formats that the reader has chosen. */
const asShown = (block: ExportBlock): ExportBlock =>
	block.kind === 'table'
		? { ...block, table: { ...block.table, table: formats.table(block.table.table) } }
		: block;

const blocksOfTable = ({ table, facts = [] }: Extract<Exported, { kind: 'table' }>): ExportBlock[] =>
	tableBlocks(table, language.messages.analysis.how, [...facts, ...ownFacts()], formats.cell);

async function blocksOf(
	kind: FileKind,
	{ name, note, result }: Extract<Exported, { kind: 'result' }>
): Promise<ExportBlock[]> {
	const words = language.messages.result.plot;
	const pictures = new Map<ResultPlot<string>, Picture>();
	for (const part of result.sections.flatMap(({ parts }) => parts)) {
		if (part.kind !== 'plot') continue;
		const picture = await painted(part.plot);
		if (!picture) continue;
		// Excel has the numbers beside the picture.
		const table = formats.table(plotTable(part.plot, words));
		const numbers = kind === 'xlsx' ? { numbers: printed(table, formats.cell) } : {};
		pictures.set(part.plot, { ...picture, ...numbers });
	}
	return resultBlocks(name, note, result, language.messages.analysis.how, ownFacts(), {
		format: formats.cell,
		figure: (plot) => {
			const picture = pictures.get(plot);
			return picture ? { picture } : { table: plotTable(plot, words) };
		}
	});
}

/** What is said in every file: that it hides what the program hides, and what made it when. */
function ownFacts(): MethodFact<string>[] {
	const t = language.messages.exporting;
	return [
		{ label: t.hiddenLabel, text: t.hidden },
		{ label: t.madeLabel, text: t.made({ version, date: formats.date(new Date()) }) }
	];
}
