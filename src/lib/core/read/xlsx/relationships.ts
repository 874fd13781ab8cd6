import { fail, ok, type Outcome } from '../../outcome';
import { MAX_LIST_BYTES, type Package } from './open-package';
import type { XlsxCode } from './types';
import { XML, XmlScanner } from './xml-scanner';

/** How one part refers to another. */
export interface Relationship {
	id: string;
	/** The last word of the type's address: 'worksheet', 'styles' … */
	type: string;
	/** Name of the part inside the package, without a leading slash. */
	target: string;
}

/**
 * The parts that a part refers to; links to the world outside are left out.
 * Source: ECMA-376 part 2, 6.5, relationships.
 * @param part name of the part, '' for the package itself
 */
export function readRelationships(parts: Package, part: string): Outcome<Relationship[], XlsxCode> {
	const slash = part.lastIndexOf('/') + 1;
	const folder = part.slice(0, slash);
	const name = `${folder}_rels/${part.slice(slash)}.rels`;
	const xml = parts.read(name, MAX_LIST_BYTES);
	if (!xml.ok) return xml;
	const scanner = new XmlScanner(xml.value);
	const found: Relationship[] = [];
	for (let event = scanner.next(); event !== XML.end; event = scanner.next()) {
		if (event === XML.fault) return fail('xlsx.badXml', { part: name, fault: scanner.fault ?? 'structure' });
		if (event !== XML.open || scanner.name !== 'Relationship') continue;
		if (scanner.attribute('TargetMode') === 'External') continue;
		const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => scanner.attribute(key) ?? '');
		found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) });
	}
	return ok(found);
}

/** A name relative to a folder of the package; above the package's root there is nothing. */
function resolve(folder: string, target: string): string {
	const steps: string[] = [];
	for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return steps.join('/');
}
