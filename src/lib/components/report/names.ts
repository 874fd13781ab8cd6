import type { ReportBlock } from '$lib/core/document/types';
import type { Messages } from '$lib/i18n';
import type { NewKind } from './report-editor.svelte';

/** Everything that can be put in, in the order in which it is offered. */
export const NEW_KINDS: readonly NewKind[] = [
	'heading',
	'body',
	'list',
	'quote',
	'remark',
	'result',
	'notes',
	'contents',
	'break'
];

/** What a new block is called. */
export const newName = (kind: NewKind, { report }: Messages): string =>
	report.kinds[kind === 'body' ? 'paragraph' : kind];

/** What a block is called. */
export const blockName = (block: ReportBlock, { report }: Messages): string =>
	block.kind === 'paragraph'
		? report.kinds[block.role === 'body' ? 'paragraph' : block.role]
		: report.kinds[block.kind];
