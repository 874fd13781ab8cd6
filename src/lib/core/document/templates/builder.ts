import type { AnalysisSpec } from '../../analysis/types';
import { marksIn, markText } from '../../analysis/text/marks';
import type { Message } from '../../outcome';
import type { BlockOf, NumberMark, PartChoice, ReportBlock, ReportMark, ResultSource } from '../types';
import type { Facts } from './analyses/defaults';
import { templateName, type FilledTemplate, type Filling, type ProjectFacts, type TemplateId } from './types';

/** What can stand in the place of a parameter of a text: a number of a result, or a reference to a table or heading. */
export type Inserted =
	({ insert: 'number' } & NumberMark) | { insert: 'reference'; block: string; part: string | null };

/** Where a cell is: table, row and column of a result that is not split. */
export const numberOf = (
	source: ResultSource,
	table: string,
	row: string,
	column: string,
	decimals: number | null = null
): Inserted => ({ insert: 'number', kind: 'number', source, section: '', table, row, column, decimals });

/** "tabell 3": the first table or figure of a block, or one of its parts. */
export const referenceTo = (block: string, part: string | null = null): Inserted => ({
	insert: 'reference',
	block,
	part: part === null ? null : `/${part}`
});

/** A part of a result that is not split. */
export const partOf = (part: string): PartChoice => ({ section: '', part });

/** The result of an analysis, as a report names it. */
export const ofAnalysis = ({ id }: Pick<AnalysisSpec, 'id'>): ResultSource => ({
	kind: 'analysis',
	analysis: id
});

type Params = Record<string, string | number | Inserted>;

/** How a result stands in a report. */
interface Shown {
	/** Parts by id; all of them where none are named. */
	parts?: readonly string[];
	reading?: boolean;
	method?: boolean;
	/** The id of the block, where a text before it refers to it. */
	id?: string;
	/** A caption of its parts, where their own titles say too little. */
	caption?: string;
}

/** Puts a report together, block by block, and remembers what was added to the project and what is missing. */
export class ReportBuilder {
	readonly #blocks: ReportBlock[] = [];
	readonly #added: AnalysisSpec[] = [];
	readonly #missing: string[] = [];
	#used = 0;

	constructor(
		private readonly template: TemplateId,
		readonly facts: ProjectFacts,
		private readonly filling: Filling
	) {}

	/** Words of a message of the templates. */
	say(code: string, params?: Message['params']): string {
		return this.filling.say({ code: `reportTemplates.${code}`, ...(params && { params }) });
	}
	/** Every analysis that the report can name: those of the project, and those that were added. */
	get analyses(): readonly AnalysisSpec[] {
		return [...this.facts.analyses, ...this.#added];
	}
	/** The id of a block to come. */
	blockId(): string {
		this.#used += 1;
		return `b${this.#used}`;
	}

	heading(level: 1 | 2 | 3, text: string, appendix = false): void {
		this.#add({ kind: 'heading', level, text, appendix });
	}
	/** A paragraph; numbers and references stand where the words have their parameters. */
	text(code: string, params: Params = {}, role: BlockOf<'paragraph'>['role'] = 'body'): void {
		this.lines([{ code, params }], role);
	}
	/** A list, or a paragraph of several sentences: each with its own parameters. */
	lines(
		lines: readonly { code: string; params?: Params }[],
		role: BlockOf<'paragraph'>['role'] = 'list'
	): void {
		if (lines.length === 0) return;
		const worded = (value: (param: string | number | Inserted) => string | number) =>
			lines
				.map(({ code, params = {} }) =>
					this.say(
						code,
						Object.fromEntries(Object.entries(params).map(([name, param]) => [name, value(param)]))
					)
				)
				.join(role === 'list' ? '\n' : ' ');
		// What a label has between braces is no mark: numbers that stand there are left to it.
		const typed = marksIn(worded((param) => (typeof param === 'object' ? 'x' : param)));
		const marks: ReportMark[] = [];
		const text = worded((param) => (typeof param === 'object' ? marked(param, marks, typed) : param));
		this.#add({ kind: 'paragraph', role, text, marks });
	}
	/** A result, whole or in part. Gives the id of its block. */
	result(
		source: ResultSource,
		{ parts, reading = false, method = false, id = this.blockId(), caption }: Shown = {}
	): string {
		this.#blocks.push({
			id,
			kind: 'result',
			source,
			parts: parts ? parts.map(partOf) : null,
			captions: caption && parts ? Object.fromEntries(parts.map((part) => [`/${part}`, caption])) : {},
			reading,
			method
		});
		return id;
	}
	notes(about: BlockOf<'notes'>['about']): void {
		this.#add({ kind: 'notes', about });
	}
	contents(of: BlockOf<'contents'>['of']): void {
		this.#add({ kind: 'contents', of });
	}
	newPage(): void {
		this.#add({ kind: 'break' });
	}
	/** Says in the report, and in the list, what is not there and how it comes there. */
	missing(code: string, params?: Message['params']): void {
		const words = this.say(code, params);
		this.#missing.push(words);
		this.#add({ kind: 'paragraph', role: 'remark', text: words, marks: [] });
	}

	/**
	 * The analysis that fits, of the project; else one that is made now, where that is allowed.
	 * @param make null where the variables for it are not there
	 */
	find<Spec extends AnalysisSpec>(
		fits: (spec: AnalysisSpec) => spec is Spec,
		make: ((facts: Pick<Facts, 'id'>) => Spec) | null = null
	): Spec | null {
		const found = this.analyses.find(fits);
		if (found) return found;
		if (!make || !this.filling.adds) return null;
		const made = this.filling.adjusted(make({ id: this.filling.newId() }));
		if (!fits(made)) return null;
		this.#added.push(made);
		return made;
	}

	/**
	 * The report as it is now.
	 * @param name its title; that of the template where none is given
	 */
	finished(name: string = this.filling.say(templateName(this.template))): FilledTemplate {
		return {
			report: {
				version: 1,
				id: this.filling.newId(),
				name,
				author: '',
				subtitle: this.facts.name,
				numbered: true,
				blocks: this.#blocks
			},
			added: this.#added,
			missing: this.#missing
		};
	}

	#add(
		block: ReportBlock extends infer Block ? (Block extends ReportBlock ? Omit<Block, 'id'> : never) : never
	): void {
		this.#blocks.push({ ...block, id: this.blockId() });
	}
}

/**
 * Adds what a mark stands for, and gives the mark as it stands in the text.
 * @param taken numbers that stand in the text already
 */
function marked(value: Inserted, marks: ReportMark[], taken: ReadonlySet<number>): string {
	let mark = (marks.at(-1)?.mark ?? 0) + 1;
	while (taken.has(mark)) mark += 1;
	if (value.insert === 'number') {
		const { source, section, table, row, column, decimals } = value;
		marks.push({ mark, kind: 'number', source, section, table, row, column, decimals });
	} else marks.push({ mark, kind: 'reference', block: value.block, part: value.part });
	return markText(mark);
}
