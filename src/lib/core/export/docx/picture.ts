import type { Picture } from '../types';
import { caption } from './caption';
import { attribute, paragraph, run } from './markup';
import { STYLE } from './styles';

/** English Metric Units, 914 400 to the inch, in a CSS pixel. */
const EMU = 9525;
/** A picture fits between the margins of an upright page of A4, with its caption; in CSS pixels. */
const MOST = { width: 642, height: 860 };

/**
 * A figure as a picture in the text, under its caption, with alternative text for those who cannot see it.
 * @param relation the name under which the document refers to the PNG file
 */
export function pictureParagraphs(picture: Picture, label: string, number: number, relation: string): string {
	const scale = Math.min(1, MOST.width / picture.width, MOST.height / picture.height);
	const [cx, cy] = [picture.width, picture.height].map((size) => Math.max(1, Math.round(size * scale * EMU)));
	const description = attribute(picture.description === '' ? picture.title : picture.description);
	const names = `id="${number}" name="${attribute(`${label} ${number}`)}" descr="${description}"`;
	const drawing =
		'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
		`<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${names} title="${attribute(picture.title)}"/>` +
		'<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
		'<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
		`<pic:nvPicPr><pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr>` +
		`<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
		'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
		'</wp:inline></w:drawing></w:r>';
	return (
		caption(label, number, picture.title) +
		paragraph(drawing, { keepNext: picture.notes.length > 0 }) +
		picture.notes.map((note) => paragraph(run(note), { style: STYLE.note })).join('')
	);
}
