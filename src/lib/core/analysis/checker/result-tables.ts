import type { Message } from '../../outcome';
import type { ResultCell, ResultColumn, ResultTable, Text } from '../../report/types';
import { countCell, emptyCell, numberCell, textCell } from '../cells';
import type { TableResult } from './check-table';
import type { ColumnResult } from './checks/distributions';
import type { Finding, Place } from './finding';
import { markedPlaces } from './merge-findings';
import type { CheckerLine, CheckerSpec } from './types';

const column = (id: string, align: 'start' | 'end' = 'start'): ResultColumn<Text> => ({
	id,
	label: { code: `checker.${id}Column` },
	align
});

/** Names of lines that tell them from each other: their labels, with the number of those that are alike or have none. */
function idsOf(lines: readonly CheckerLine[]): string[] {
	const used = new Set<string>();
	return lines.map(({ label }, place) => {
		let id = label.slice(0, 80);
		if (id === '' || used.has(id)) id = `${id}#${place + 1}`;
		while (used.has(id)) id += '#';
		used.add(id);
		return id;
	});
}

/** Where a finding is, in words. */
function whereText(spec: CheckerSpec, finding: Finding): Text {
	const marked = markedPlaces(finding);
	const columns = new Set((marked.length > 0 ? marked : finding.places).map(({ column }) => column));
	const rows = new Set((marked.length > 0 ? marked : finding.places).map(({ row }) => row));
	const labelOf = (line: CheckerLine, place: number) => line.label.slice(0, 80) || `#${place + 1}`;
	const names = (lines: readonly CheckerLine[], places: ReadonlySet<number>) =>
		[...places]
			.slice(0, 8)
			.map((place) => labelOf(lines[place], place))
			.join('; ') + (places.size > 8 ? ' …' : '');
	return {
		code: rows.size === 1 ? 'checker.whereCell' : 'checker.whereColumns',
		params: { row: names(spec.rows, rows), column: names(spec.columns, columns) }
	};
}

/** What was found: where, what does not fit, what would, and how sure it is. */
export function findingsTable(spec: CheckerSpec, findings: readonly Finding[]): ResultTable<Text> {
	const seen = new Map<string, number>();
	return {
		id: 'findings',
		title: { code: 'checker.findingsTitle' },
		columns: [column('certainty'), column('where'), column('problem'), column('consistent')],
		rows: findings.map((finding) => {
			const { places, check, certainty, problem, consistent } = finding;
			const base = `${check}-${places[0]?.row ?? 0}-${places[0]?.column ?? 0}`;
			const count = seen.get(base) ?? 0;
			seen.set(base, count + 1);
			return {
				id: count === 0 ? base : `${base}-${count + 1}`,
				cells: [
					textCell({ code: `checker.${certainty}` }),
					textCell(whereText(spec, finding)),
					textCell(problem),
					consistent ? textCell(consistent) : emptyCell()
				]
			};
		}),
		notes: [{ code: 'checker.findingsNote' }]
	};
}

const MARKS: Readonly<Record<Finding['certainty'], string>> = {
	impossible: 'checker.markImpossible',
	conditional: 'checker.markConditional',
	rounding: 'checker.markRounding'
};

/** The table as it was typed, with a mark at the cells that something was found about. */
export function enteredTable(spec: CheckerSpec, findings: readonly Finding[]): ResultTable<Text> {
	const ofCell = (place: Place): Finding | undefined =>
		findings.find((finding) =>
			markedPlaces(finding).some(({ row, column: at }) => row === place.row && at === place.column)
		);
	const columns = idsOf(spec.columns);
	const rows = idsOf(spec.rows);
	const cellOf = (row: number, place: number): ResultCell<Text> => {
		const typed = spec.rows[row].cells[place] ?? '';
		const finding = ofCell({ row, column: place });
		if (!finding) return textCell(typed);
		return {
			value: { code: MARKS[finding.certainty], params: { text: typed } },
			format: { kind: 'text' },
			note: finding.problem
		};
	};
	return {
		id: 'entered',
		title: spec.source === '' ? { code: 'checker.enteredTitle' } : spec.source,
		columns: [
			{ id: 'label', label: { code: 'checker.labelColumn' }, align: 'start' },
			...spec.columns.map(({ label }, place): ResultColumn<Text> => ({
				id: `column ${columns[place]}`,
				label: label === '' ? { code: 'checker.columnNumber', params: { n: place + 1 } } : label,
				align: 'end'
			}))
		],
		rows: spec.rows.map(({ label, role }, row) => ({
			id: `row ${rows[row]}`,
			role: role === 'total' || role === 'meanTotal' ? ('total' as const) : ('body' as const),
			cells: [textCell(label), ...spec.columns.map((_, place) => cellOf(row, place))]
		})),
		notes: [{ code: 'checker.marksNote' }]
	};
}

/** The persons behind the percents of each column: how many sets of counts there are, and the sets where they are few. */
export function personsTable({ columns }: TableResult): ResultTable<Text> | null {
	const rows = columns.flatMap((one, place) => (one.fit ? [{ one, place }] : []));
	if (rows.length === 0) return null;
	return {
		id: 'persons',
		title: { code: 'checker.personsTitle' },
		columns: [
			column('series'),
			column('base'),
			column('persons', 'end'),
			column('sets', 'end'),
			column('counts'),
			column('mean', 'end'),
			column('sd', 'end')
		],
		rows: rows.map(({ one, place }) => ({
			id: `series ${place + 1} ${one.column.label.slice(0, 80)}`,
			cells: personsCells(one, place)
		})),
		notes: [{ code: 'checker.personsNote' }]
	};
}

function personsCells({ column: of, fit, sets, ways }: ColumnResult, place: number): ResultCell<Text>[] {
	const one = sets?.length === 1 ? sets[0] : null;
	const shown = sets && sets.length > 0 && sets.length <= 4 ? sets : null;
	return [
		textCell(of.label === '' ? { code: 'checker.columnNumber', params: { n: place + 1 } } : of.label),
		textCell(fit ? baseText(fit) : ''),
		fit ? countCell(fit.total) : emptyCell(),
		ways === null
			? textCell({ code: 'checker.manySets' })
			: ways <= 1e9
				? countCell(ways)
				: textCell({ code: 'checker.manySets' }),
		shown
			? textCell(shown.map(({ counts }) => counts.join('–')).join(' / '))
			: emptyCell({ code: 'checker.setsNotListed' }),
		one ? numberCell(one.mean, 4) : emptyCell({ code: 'checker.severalSets' }),
		one ? numberCell(one.sd, 4) : emptyCell({ code: 'checker.severalSets' })
	];
}

/** How the percents of a column came about, by the plainest way that fits. */
function baseText({ base, hasMean }: NonNullable<ColumnResult['fit']>): Message {
	if (!hasMean) return { code: 'checker.basePercentsOnly' };
	if (base.beyond === 'missing') return { code: 'checker.baseMissing' };
	if (base.beyond === 'share') return { code: 'checker.baseShare' };
	if (base.dontKnow === 'out') return { code: 'checker.baseOut' };
	if (base.n === 'valid') return { code: 'checker.baseValid' };
	return { code: base.rounding === 'twice' ? 'checker.baseTwice' : 'checker.baseAsPrinted' };
}
