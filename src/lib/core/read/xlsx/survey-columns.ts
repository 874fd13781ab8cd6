import type { Message } from '../../outcome';
import type { VariableFormat } from '../types';
import { STORED, STORED_KINDS, type CellStore } from './cell-store';

/** What a column of a sheet holds, counted before anything is built. */
export interface ColumnSurvey {
	/** Cells by kind (STORED). */
	counts: Uint32Array;
	/** Address of the first cell of each kind, or ''. */
	first: string[];
	/** Name of the first error (`#N/A`), or ''. */
	firstError: string;
	/** Texts that are printed numbers, and how many of them have a leading zero, as codes do. */
	numberTexts: number;
	codeTexts: number;
	firstNumberText: string;
}

/** «1103», «12,5», «1 234», «12 %», with or without a leading zero. */
const PRINTED = /^[-−+]?(?:\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[.,]\d+)?\s?%?$/;
const CODE = /^0\d/;

/** Looks at every cell of the data once. @param firstData place of the first row of data among the stored rows */
export function surveyColumns(cells: CellStore, firstData: number): Map<number, ColumnSurvey> {
	const surveys: (ColumnSurvey | undefined)[] = [];
	for (let place = firstData; place < cells.rowNumbers.length; place++)
		for (let cell = cells.rowStarts[place]; cell < cells.rowEnd(place); cell++) {
			const survey = (surveys[cells.columns[cell]] ??= newSurvey());
			const kind = cells.kinds[cell];
			if (survey.counts[kind]++ === 0) {
				survey.first[kind] = cells.address(cell, place);
				if (kind === STORED.error) survey.firstError = cells.texts[cells.values[cell]];
			}
			if (kind === STORED.text) lookAtText(survey, cells, cell, place);
		}
	return new Map(surveys.flatMap((survey, column) => (survey ? [[column, survey] as const] : [])));
}

const newSurvey = (): ColumnSurvey => ({
	counts: new Uint32Array(STORED_KINDS),
	first: new Array<string>(STORED_KINDS).fill(''),
	firstError: '',
	numberTexts: 0,
	codeTexts: 0,
	firstNumberText: ''
});

function lookAtText(survey: ColumnSurvey, cells: CellStore, cell: number, place: number): void {
	const text = cells.texts[cells.values[cell]];
	if (text.length > 30 || !PRINTED.test(text.trim())) return;
	if (survey.numberTexts++ === 0) survey.firstNumberText = cells.address(cell, place);
	if (CODE.test(text.trim())) survey.codeTexts++;
}

/**
 * What a column becomes. Numbers, shares and whole numbers may stand together, and days with and without time; any other
 * mixture is kept as text, because nobody can compute with it.
 */
export function formatOf({ counts }: ColumnSurvey): VariableFormat | 'boolean' {
	const has = (...kinds: number[]) => kinds.some((kind) => counts[kind] > 0);
	const families = [
		has(STORED.text),
		has(STORED.number, STORED.percent),
		has(STORED.date, STORED.dateTime),
		has(STORED.time),
		has(STORED.boolean)
	];
	if (families[0] || families.filter(Boolean).length > 1) return 'text';
	if (families[1]) return has(STORED.number) ? 'number' : 'percent';
	if (families[2]) return has(STORED.dateTime) ? 'dateTime' : 'date';
	if (families[3]) return 'time';
	return families[4] ? 'boolean' : 'number';
}

/** What the reader should know of a column: errors, mixtures, numbers stored as text. */
export function columnNotes(column: string, survey: ColumnSurvey): Message[] {
	const { counts, first } = survey;
	const notes: Message[] = [];
	const note = (code: string, count: number, cell: string, more: Message['params'] = {}) => {
		if (count > 0) notes.push({ code, params: { column, count, cell, ...more } });
	};
	note('xlsx.errorCells', counts[STORED.error], first[STORED.error], { error: survey.firstError });
	note('xlsx.noSuchDate', counts[STORED.badDate], first[STORED.badDate]);
	note('xlsx.notCalculated', counts[STORED.notCalculated], first[STORED.notCalculated]);
	if (counts[STORED.number] > 0) note('xlsx.mixedPercent', counts[STORED.percent], first[STORED.percent]);
	const others = [STORED.number, STORED.percent, STORED.date, STORED.dateTime, STORED.time, STORED.boolean];
	const filled = others.filter((kind) => counts[kind] > 0);
	if (formatOf(survey) === 'text' && filled.length > 0) {
		const count = filled.reduce((sum, kind) => sum + counts[kind], 0);
		note('xlsx.mixedColumn', count, first[filled[0]]);
	}
	if (survey.codeTexts === 0) note('xlsx.numbersAsText', survey.numberTexts, survey.firstNumberText);
	return notes;
}
