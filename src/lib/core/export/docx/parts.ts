import { lineText, shortened } from '../file-text';
import type { FileLanguage } from '../types';
import { escaped, field, paragraph, run } from './markup';
import { STYLE } from './styles';

/** The files of a DOCX beside its text and its styles (ISO/IEC 29500-2; part 1, 11). */

const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const CORE = 'http://schemas.openxmlformats.org/package/2006';

/** Declares the prefixes that the text and the footer use. */
export const NAMESPACES =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
	`xmlns:r="${OFFICE}/relationships" ` +
	'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
	'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** Names by which the text refers to other files. */
export const FOOTER = 'rIdFooter';
export const pictureRelation = (index: number): string => `rIdPicture${index + 1}`;
export const pictureFile = (index: number): string => `media/figure${index + 1}.png`;

const relation = (id: string, type: string, target: string): string =>
	`<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
/** A file as one beside it refers to it. */
const beside = (name: string): string => `${name}.xml`;
const override = (part: string, type: string): string =>
	`<Override PartName="/${part}" ContentType="${type}"/>`;

/** A file of its own beside the text. */
export interface ExtraPart {
	name: 'footnotes' | 'numbering';
	inside: string;
}

/**
 * Everything but text, styles and pictures.
 * @param pictures how many pictures there are
 * @param page the word before the number of a page
 * @param extra further files that the text refers to
 * @returns the content of each file, by its place in the archive
 */
export const surroundingParts = (
	title: string,
	language: FileLanguage,
	page: string,
	pictures: number,
	extra: readonly ExtraPart[] = []
): Record<string, string> => ({
	'[Content_Types].xml':
		`${START}<Types xmlns="${CORE}/content-types">` +
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
		'<Default Extension="xml" ContentType="application/xml"/>' +
		'<Default Extension="png" ContentType="image/png"/>' +
		override('word/document.xml', `${WORD}.document.main+xml`) +
		override('word/styles.xml', `${WORD}.styles+xml`) +
		override('word/settings.xml', `${WORD}.settings+xml`) +
		override('word/footer1.xml', `${WORD}.footer+xml`) +
		extra.map(({ name }) => override(`word/${name}.xml`, `${WORD}.${name}+xml`)).join('') +
		override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
		'</Types>',
	'_rels/.rels':
		`${START}<Relationships xmlns="${RELATIONS}">` +
		relation('rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml') +
		relation('rId2', `${RELATIONS}/metadata/core-properties`, 'docProps/core.xml') +
		'</Relationships>',
	'word/_rels/document.xml.rels':
		`${START}<Relationships xmlns="${RELATIONS}">` +
		relation('rIdStyles', `${OFFICE}/relationships/styles`, beside('styles')) +
		relation('rIdSettings', `${OFFICE}/relationships/settings`, beside('settings')) +
		relation(FOOTER, `${OFFICE}/relationships/footer`, beside('footer1')) +
		Array.from({ length: pictures }, (_, index) =>
			relation(pictureRelation(index), `${OFFICE}/relationships/image`, pictureFile(index))
		).join('') +
		extra
			.map(({ name }) => relation(`rId-${name}`, `${OFFICE}/relationships/${name}`, beside(name)))
			.join('') +
		'</Relationships>',
	...Object.fromEntries(extra.map(({ name, inside }) => [`word/${name}.xml`, START + inside])),
	'word/settings.xml':
		`${START}<w:settings ${NAMESPACES}><w:defaultTabStop w:val="708"/><w:compat>` +
		'<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
		`</w:compat><w:themeFontLang w:val="${language}"/></w:settings>`,
	'word/footer1.xml':
		`${START}<w:ftr ${NAMESPACES}>` +
		paragraph(`${run(`${lineText(page)} `)}${field(' PAGE ', '1')}`, { style: STYLE.note, align: 'center' }) +
		'</w:ftr>',
	'docProps/core.xml':
		`${START}<cp:coreProperties xmlns:cp="${CORE}/metadata/core-properties" ` +
		'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
		`<dc:title>${escaped(shortened(lineText(title), 250))}</dc:title><dc:creator>Treffsikker</dc:creator>` +
		`<dc:language>${language}</dc:language></cp:coreProperties>`
});
