import { yearName } from '$lib/components/draw/names';
import { isIndicatorReport, type TableReport } from '$lib/core/import/table-report';
import type { ImportReport, Level } from '$lib/core/import/types';
import type { ResultCell, ResultTable } from '$lib/core/report/types';
import type { Messages } from '$lib/i18n';

/** A line of the summary of a file: what is described, and its description. */
export interface SummaryLine {
	label: string;
	text: string;
}

const LEVELS: readonly Level[] = [1, 2, 3, 4];

const SEPARATOR_NAMES = { '\t': 'tab', ';': 'semicolon', ',': 'comma', '|': 'bar' } as const;

/** What a file is, in one line: layout, part, encoding and separator. An invented table was never a file. */
export function fileKind(
	report: TableReport,
	{ data: t, general }: Pick<Messages, 'data' | 'general'>
): string {
	const layout = t.report.layouts[report.layout];
	if (report.layout === 'example') return layout;
	if (isIndicatorReport(report)) {
		const separator = report.separator === null ? [] : [t.report.separators[report.separator]];
		return [layout, t.report.encodings[report.encoding], ...separator].join(', ');
	}
	const { text, parts } = report;
	const part = parts ? [`${general.part[parts.kind].toLowerCase()} «${parts.list[parts.chosen].name}»`] : [];
	const how = text
		? [t.report.encodings[text.encoding], t.report.separators[SEPARATOR_NAMES[text.separator]]]
		: [];
	return [layout, ...part, ...how].join(', ');
}

/**
 * What was understood of a file, line by line.
 * @param indicatorName names a known indicator by its id
 */
export function fileSummary(
	report: ImportReport,
	t: Messages['data'],
	indicatorName: (id: string) => string
): SummaryLine[] {
	const { report: words, list } = t;
	const sum = (kind: 'values' | 'suppressed' | 'missing') =>
		report.levels.reduce((total, level) => total + level[kind], 0);
	const years = report.years.map(({ year, preliminary }) =>
		preliminary ? words.preliminary({ year: yearName(year) }) : yearName(year)
	);
	const units = LEVELS.flatMap((level) => {
		const found = report.levels.find((one) => one.level === level);
		return found ? [words.levels[level](found.units)] : [];
	});
	const indicators = [
		...new Set(
			report.columns.flatMap(({ role, indicator }) => (role === 'value' && indicator ? [indicator] : []))
		)
	];
	const lines: [string, string][] = [
		[words.years, list(years)],
		[words.subjects, list(report.subjects)],
		[words.grades, list(report.grades.map(words.grade))],
		[words.owners, onlyAll(report.owners) ? '' : list(report.owners)],
		[words.genders, onlyAll(report.genders) ? '' : list(report.genders)],
		[words.units, list(units)],
		[
			words.cells,
			list([words.values(sum('values')), words.suppressed(sum('suppressed')), words.missing(sum('missing'))])
		],
		[words.indicators, indicators.length > 0 ? list(indicators.map(indicatorName)) : words.noIndicators],
		[words.notUsed, report.unassigned.length > 0 ? words.notUsedColumns(report.unassigned.length) : '']
	];
	return lines.filter(([, text]) => text !== '').map(([label, text]) => ({ label, text }));
}

/** All owners or genders together, as nearly always: not worth a line. */
const onlyAll = (names: string[]) => names.length === 1 && /^alle /i.test(names[0]);

const text = (value: string): ResultCell => ({ value, format: { kind: 'text' } });
const integer = (value: number): ResultCell => ({ value, format: { kind: 'integer' } });

/** Every number column of a file: what it was read as and what stands in it. */
export function columnsTable(report: ImportReport, t: Messages['data']['report']): ResultTable {
	return {
		id: 'columns',
		title: t.columnsTitle,
		columns: [
			{ id: 'column', label: t.column, align: 'start' },
			{ id: 'role', label: t.role, align: 'start' },
			{ id: 'decimals', label: t.decimals, align: 'end' },
			{ id: 'values', label: t.valuesHead, align: 'end' },
			{ id: 'suppressed', label: t.suppressedHead, align: 'end' },
			{ id: 'missing', label: t.missingHead, align: 'end' },
			{ id: 'sentences', label: t.sentencesHead, align: 'end' }
		],
		rows: report.columns.map((column) => ({
			id: column.name,
			cells: [
				text(column.name),
				text(t.roles[column.role]),
				integer(column.decimals),
				integer(column.values),
				integer(column.suppressed),
				integer(column.missing),
				integer(column.sentences)
			]
		})),
		notes: [t.emptyNote]
	};
}

/** Units and number cells of a file by kind of unit. */
export function levelsTable(report: ImportReport, t: Messages['data']['report']): ResultTable {
	return {
		id: 'levels',
		title: t.levelsTitle,
		columns: [
			{ id: 'level', label: t.level, align: 'start' },
			{ id: 'units', label: t.unitsHead, align: 'end' },
			{ id: 'values', label: t.valuesHead, align: 'end' },
			{ id: 'suppressed', label: t.suppressedHead, align: 'end' },
			{ id: 'missing', label: t.missingHead, align: 'end' },
			{ id: 'sentences', label: t.sentencesHead, align: 'end' }
		],
		rows: report.levels.map((level) => ({
			id: String(level.level),
			cells: [
				text(t.levelNames[level.level]),
				integer(level.units),
				integer(level.values),
				integer(level.suppressed),
				integer(level.missing),
				integer(level.sentences)
			]
		})),
		notes: [t.emptyNote]
	};
}

/** The breaks of a file by series: the years after each break. */
export function breaksBySeries(report: ImportReport): { series: string; years: string[] }[] {
	const years = new Map<string, string[]>();
	for (const one of report.breaks) years.set(one.series, [...(years.get(one.series) ?? []), one.year]);
	return [...years].map(([series, found]) => ({ series, years: [...new Set(found)].sort() }));
}
