import { fileText, lineText } from '../file-text';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside an element or an attribute. */
export const escaped = (text: string): string => fileText(text).replace(/[&<>"]/g, (mark) => ENTITIES[mark]);

/** A text of one line inside an attribute. */
export const attribute = (text: string): string => escaped(lineText(text));

/** Any text as a run: its own line ends and tabs stay what they are. Nothing for an empty one. */
export function run(text: string, bold = false): string {
	if (text === '') return '';
	const inside = escaped(text)
		.split(/([\n\t])/)
		.map((piece) => {
			if (piece === '\n') return '<w:br/>';
			if (piece === '\t') return '<w:tab/>';
			return piece === '' ? '' : `<w:t xml:space="preserve">${piece}</w:t>`;
		});
	return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${inside.join('')}</w:r>`;
}

interface ParagraphLook {
	style?: string;
	/** Stands on the same page as what comes next. */
	keepNext?: boolean;
	/** Begins a page. */
	onNewPage?: boolean;
	align?: 'left' | 'center' | 'right';
}

/**
 * A paragraph.
 * @param inside runs and fields
 */
export function paragraph(inside: string, { style, keepNext, onNewPage, align }: ParagraphLook = {}): string {
	const look =
		(style ? `<w:pStyle w:val="${style}"/>` : '') +
		(keepNext ? '<w:keepNext/>' : '') +
		(onNewPage ? '<w:pageBreakBefore/>' : '') +
		(align && align !== 'left' ? `<w:jc w:val="${align}"/>` : '');
	return `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${inside}</w:p>`;
}

/** A field that Word computes anew when asked, with what it shows until then. */
export const field = (instruction: string, shown: string): string =>
	`<w:fldSimple w:instr="${attribute(instruction)}">${run(shown)}</w:fldSimple>`;
