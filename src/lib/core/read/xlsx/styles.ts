import { fail, ok, type Outcome } from '../../outcome';
import { builtInMeaning, formatMeaning, type NumberMeaning } from './number-format';
import type { XlsxCode } from './types';
import { XML, XmlScanner } from './xml-scanner';

/**
 * What numbers stand for in each cell style: `styles[s]` for a cell with style number s.
 * Source: ECMA-376 part 1, 18.8.10 (cellXfs) and 18.8.31 (numFmts).
 * @param part name of the part, for the message
 */
export function readStyles(xml: string, part: string): Outcome<NumberMeaning[], XlsxCode> {
	const scanner = new XmlScanner(xml);
	const custom = new Map<number, NumberMeaning>();
	const ids: number[] = [];
	let isCellStyles = false;
	for (let event = scanner.next(); event !== XML.end; event = scanner.next()) {
		if (event === XML.fault) return fail('xlsx.badXml', { part, fault: scanner.fault ?? 'structure' });
		if (scanner.name === 'cellXfs') isCellStyles = event === XML.open;
		if (event !== XML.open) continue;
		const id = Number(scanner.attribute('numFmtId') ?? 0);
		if (scanner.name === 'xf' && isCellStyles) ids.push(id);
		if (scanner.name === 'numFmt') custom.set(id, formatMeaning(scanner.attribute('formatCode') ?? ''));
	}
	return ok(ids.map((id) => custom.get(id) ?? builtInMeaning(id)));
}
