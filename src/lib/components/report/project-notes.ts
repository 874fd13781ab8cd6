import { version } from '$app/environment';
import { parentsOf } from '$lib/core/dataset/parents';
import type { NoteGroup } from '$lib/core/document/composed';
import { sourcesOf } from '$lib/core/document/source-key';
import type { ReportSpec } from '$lib/core/document/types';
import { holdsIndicators } from '$lib/core/table/types';
import { formats } from '$lib/state/formats.svelte';
import { language } from '$lib/state/language.svelte';
import { project, type TableEntry } from '$lib/state/project.svelte';

/** Which files a report is from, with their dates, and whose municipalities. */
export function sourceNotes(report: ReportSpec): NoteGroup[] {
	const t = language.messages.report;
	const files = tablesOf(report).map(({ name, source, rowCount, importedAt }) => ({
		label: name,
		text: t.sourceFile({
			file: source.part ? `${source.fileName} (${source.part})` : source.fileName,
			rows: formats.integer(rowCount),
			time: formats.date(new Date(importedAt))
		})
	}));
	const groups: NoteGroup[] = [
		{
			title: t.sourceFiles,
			facts: files.length > 0 ? files : [{ label: t.sourceFiles, text: t.noFiles }]
		}
	];
	const { record } = project;
	if (record?.invented) groups[0].facts.push({ label: t.inventedLabel, text: t.invented });
	if (tablesOf(report).some(({ source }) => holdsIndicators(source)) && record) {
		const text = record.register === 'stored' ? t.registerOwn : t.registerNorway;
		groups.push({ title: t.sourceRegister, facts: [{ label: t.sourceRegister, text }] });
	}
	return groups;
}

/** The stored tables that the results of a report are made of, by way of datasets made of others. */
function tablesOf(report: ReportSpec): TableEntry[] {
	const used = new Set<string>();
	const datasets = new Map(project.datasets.map((one) => [one.id, one]));
	let usesDraws = false;
	const visit = (id: string, seen: ReadonlySet<string>) => {
		const dataset = datasets.get(id);
		if (!dataset || seen.has(id)) return;
		if (dataset.origin.kind === 'table') used.add(dataset.origin.table);
		if (dataset.origin.kind === 'draw') usesDraws = true;
		for (const parent of parentsOf(dataset.origin)) visit(parent, new Set([...seen, id]));
	};
	for (const source of sourcesOf(report)) {
		if (source.kind !== 'analysis') usesDraws = true;
		else {
			const spec = project.analyses.find(({ id }) => id === source.analysis);
			if (spec && 'dataset' in spec) visit(spec.dataset, new Set());
		}
	}
	return project.tables.filter(({ id, source }) => used.has(id) || (usesDraws && holdsIndicators(source)));
}

/** What made a report, when, and how others make the same. */
export function makingNotes(): NoteGroup[] {
	const t = language.messages.report;
	return [
		{
			title: '',
			facts: [
				{ label: t.madeWith, text: t.madeWithText({ version }) },
				{ label: t.madeOn, text: formats.date(new Date()) },
				{ label: t.madeOf, text: project.record?.name ?? '' },
				{ label: t.madeAgain, text: t.madeAgainText }
			]
		}
	];
}
