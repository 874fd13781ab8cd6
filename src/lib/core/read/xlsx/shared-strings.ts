import { fail, ok, type Outcome } from '../../outcome';
import type { XlsxCode } from './types';
import { decodeXstring } from './xml-references';
import { XML, XmlScanner } from './xml-scanner';

/** As many as a sheet can have cells. */
const MAX_TEXTS = 10_000_000;

/**
 * The texts that cells refer to by number. The runs of a rich text are put together; phonetic hints are left out.
 * Source: ECMA-376 part 1, 18.4, shared string table.
 * @param part name of the part, for the message
 */
export function readSharedStrings(xml: string, part: string): Outcome<string[], XlsxCode> {
	const scanner = new XmlScanner(xml);
	const texts: string[] = [];
	let text = '';
	let isText = false;
	let isHint = false;
	for (let event = scanner.next(); event !== XML.end; event = scanner.next()) {
		if (event === XML.fault) return fail('xlsx.badXml', { part, fault: scanner.fault ?? 'structure' });
		if (event === XML.text) {
			if (isText) text += scanner.text;
			continue;
		}
		const opens = event === XML.open;
		if (scanner.name === 't') isText = opens && !isHint;
		else if (scanner.name === 'rPh') isHint = opens;
		else if (scanner.name === 'si') {
			if (opens) text = '';
			else if (texts.push(decodeXstring(text)) > MAX_TEXTS)
				return fail('xlsx.tooManyCells', { limit: MAX_TEXTS });
		}
	}
	return ok(texts);
}
