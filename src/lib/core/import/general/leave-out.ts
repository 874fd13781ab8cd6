import type { Message } from '../../outcome';
import type { GeneralColumn } from '../table-report';
import type { GeneralFile } from './finish';

/**
 * A file without the columns that were chosen to be left out. Nothing of their content stays: not in the table, not
 * among examples, faults and notes. Their headers are kept, so that the report says what is not there.
 */
export function leaveOut(file: GeneralFile): GeneralFile {
	const { table, report } = file;
	const left = new Set(report.choices.leftOut);
	const gone = report.variables.filter(({ position }) => left.has(position));
	if (gone.length === 0) return file;
	const columns = table.columns.filter((_, position) => !left.has(position));
	const names = new Set(columns.map(({ name }) => name));
	const weight = table.weight && names.has(table.weight) ? table.weight : null;
	return {
		table: { ...table, columns, weight },
		report: {
			...report,
			columns: columns.length,
			weight,
			variables: report.variables.map((column) =>
				left.has(column.position) ? withoutContent(column) : column
			),
			leftOut: gone.map(({ header, name }) => header || name),
			excluded: report.excluded && { ...report.excluded, cells: report.excluded.cells.filter(isKept(gone)) },
			notes: report.notes
				.filter((note) => !isAbout(note, gone))
				.map((note) => personalNote(note, report.variables, left))
				.filter((note) => note !== null)
		}
	};
}

const withoutContent = (column: GeneralColumn): GeneralColumn => ({
	...column,
	counts: {},
	distinct: 0,
	range: null,
	examples: [],
	sample: '',
	alternatives: [],
	marks: [],
	faults: [],
	mixture: null
});

const isKept = (gone: readonly GeneralColumn[]) => {
	const names = new Set(gone.map(({ header, name }) => header || name));
	return ({ column }: { column: string }): boolean => !names.has(column);
};

const isAbout = ({ params }: Message, gone: readonly GeneralColumn[]): boolean =>
	params?.column !== undefined &&
	gone.some(({ header, name }) => [header, name].includes(String(params.column)));

/** The note on columns with personal data names those that are still there. */
function personalNote(
	note: Message,
	columns: readonly GeneralColumn[],
	left: ReadonlySet<number>
): Message | null {
	if (note.code !== 'delimited.personalData') return note;
	const kept = columns.filter(({ personal, position }) => personal !== null && !left.has(position));
	if (kept.length === 0) return null;
	const names = kept.map(({ header, name }) => header || name);
	return { code: note.code, params: { count: kept.length, columns: names.join(', ') } };
}
