import { id, longText } from '../recipe/dataset/limits';
import {
	byKind,
	byKnownKind,
	byName,
	choice,
	list,
	object,
	oneOf,
	orNull,
	text,
	trueOrFalse,
	wholeNumber,
	type Check
} from '../recipe/shape';
import type {
	BlockOf,
	DrawPart,
	PartChoice,
	ReportBlock,
	ReportMark,
	ReportSpec,
	ResultSource
} from './types';

/** Longest text, in characters: more than anybody pastes. */
const LONGEST = 5_000_000;
const MOST_MARKS = 10_000;
const MOST_BLOCKS = 100_000;
const MOST_PARTS = 10_000;
/** Reports of one project. */
const MOST_REPORTS = 1000;

/** Every part of a draw that a report can hold. */
export const drawPart = oneOf<DrawPart>({
	rules: true,
	limits: true,
	average: true,
	spread: true,
	list: true,
	counties: true,
	profile: true,
	uncertainty: true,
	margins: true,
	scenarios: true,
	sensitivity: true,
	warnings: true
});

const source: Check<ResultSource> = byKind<ResultSource>({
	analysis: object({ kind: choice('analysis'), analysis: id }),
	draw: object({ kind: choice('draw'), draw: id, part: drawPart }),
	municipality: object({ kind: choice('municipality'), draw: id, municipality: longText })
});

/** What somebody writes or pastes. */
const typed = text(LONGEST);

const markNumber = wholeNumber(1, 999_999);
const mark: Check<ReportMark> = byKind<ReportMark>({
	number: object({
		kind: choice('number'),
		mark: markNumber,
		source,
		section: longText,
		table: longText,
		row: longText,
		column: longText,
		decimals: orNull(wholeNumber(0, 15))
	}),
	reference: object({ kind: choice('reference'), mark: markNumber, block: id, part: orNull(longText) }),
	footnote: object({ kind: choice('footnote'), mark: markNumber, text: typed })
});

const part = object<PartChoice>({ section: longText, part: longText });

const block: Check<ReportBlock> = byKnownKind<ReportBlock>({
	heading: object<BlockOf<'heading'>>({
		id,
		kind: choice('heading'),
		level: choice(1, 2, 3),
		text: typed,
		appendix: trueOrFalse
	}),
	paragraph: object<BlockOf<'paragraph'>>({
		id,
		kind: choice('paragraph'),
		role: choice('body', 'list', 'quote', 'remark'),
		text: typed,
		marks: list(mark, 0, MOST_MARKS, { field: 'mark', of: (one) => one.mark })
	}),
	result: object<BlockOf<'result'>>({
		id,
		kind: choice('result'),
		source,
		parts: orNull(list(part, 0, MOST_PARTS)),
		captions: byName(typed, MOST_PARTS),
		reading: trueOrFalse,
		method: trueOrFalse
	}),
	notes: object<BlockOf<'notes'>>({
		id,
		kind: choice('notes'),
		about: choice('method', 'suppression', 'sources', 'making')
	}),
	contents: object<BlockOf<'contents'>>({
		id,
		kind: choice('contents'),
		of: choice('headings', 'tables', 'figures')
	}),
	break: object<BlockOf<'break'>>({ id, kind: choice('break') })
});

/** Every field of a report, as a project file may hold it. */
export const reportSpec: Check<ReportSpec> = object<ReportSpec>({
	version: choice(1),
	id,
	name: typed,
	author: typed,
	subtitle: typed,
	numbered: trueOrFalse,
	blocks: list(block, 0, MOST_BLOCKS, { field: 'id', of: (one) => one.id })
});

/** The reports of a project. */
export const reportSpecs = list(reportSpec, 0, MOST_REPORTS, { field: 'id', of: (one) => one.id });
