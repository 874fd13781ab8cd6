import { decodeReferences } from './xml-references';

/** What `XmlScanner.next` has come to. */
export const XML = { end: 0, open: 1, close: 2, text: 3, fault: 4 } as const;
export type XmlEvent = (typeof XML)[keyof typeof XML];

/** Why a text is no XML that we read. Document types are refused because entities could be defined in them. */
export type XmlFault = 'doctype' | 'entity' | 'structure' | 'truncated' | 'depth' | 'encoding';

const MAX_DEPTH = 64;
/** Attributes of one element: writers have a handful, and a dozen namespaces. */
const MAX_ATTRIBUTES = 1000;
const [TAB, LINE, RETURN, SPACE] = [9, 10, 13, 32];
const [SLASH, EQUALS, GREATER, QUESTION, EXCLAMATION, QUOTE, APOSTROPHE] = [47, 61, 62, 63, 33, 34, 39];
const isSpace = (code: number) => code === SPACE || code === LINE || code === RETURN || code === TAB;

/**
 * A strict pull scanner for XML 1.0 without document type: elements, attributes, text, CDATA, comments, processing
 * instructions; the five predefined entities and character references only. It never builds a tree, never throws and
 * looks at every character a bounded number of times. After `XML.fault`, `fault` says why; nothing follows.
 */
export class XmlScanner {
	/** Name of the element that was opened or closed, without its namespace prefix. */
	name = '';
	/** The text of an `XML.text` event, references resolved. */
	text = '';
	fault: XmlFault | null = null;
	readonly #source: string;
	readonly #open: string[] = [];
	readonly #attributes: number[] = [];
	#attributeCount = 0;
	#position = 0;
	#closesItself = false;
	#hadRoot = false;

	constructor(source: string) {
		this.#source = source;
	}

	/** How far the scanner has come in the text. */
	get position(): number {
		return this.#position;
	}

	/** Goes on to the next piece of the document. */
	next(): XmlEvent {
		if (this.fault) return XML.fault;
		if (this.#closesItself) return this.#close();
		const source = this.#source;
		for (;;) {
			const start = this.#position;
			const tag = source.indexOf('<', start);
			if (tag < 0) return this.#finish(start);
			if (tag > start) {
				this.#position = tag;
				if (this.#open.length > 0) return this.#give(source.slice(start, tag), true);
				if (!isBlank(source, start, tag)) return this.#fail('structure');
			}
			const kind = source.charCodeAt(tag + 1);
			if (kind === SLASH) return this.#closeTag(tag + 2);
			if (kind === QUESTION) {
				if (!this.#skip('?>', tag + 2)) return this.#fail('truncated');
			} else if (kind !== EXCLAMATION) return this.#openTag(tag + 1);
			else if (source.startsWith('<!--', tag)) {
				if (!this.#skip('-->', tag + 4)) return this.#fail('truncated');
			} else if (source.startsWith('<![CDATA[', tag) && this.#open.length > 0) {
				if (!this.#skip(']]>', tag + 9)) return this.#fail('truncated');
				return this.#give(source.slice(tag + 9, this.#position - 3), false);
			} else return this.#fail('doctype');
		}
	}

	/** The attribute of the element just opened, by its whole name; undefined when it has none. */
	attribute(name: string): string | undefined {
		return this.#find((start, end) => end - start === name.length && this.#source.startsWith(name, start));
	}

	/** The attribute of the element just opened whose name has this part after a namespace prefix (`r:id`). */
	prefixedAttribute(name: string): string | undefined {
		const ending = `:${name}`;
		return this.#find(
			(start, end) => end - start > ending.length && this.#source.slice(start, end).endsWith(ending)
		);
	}

	#find(isNamed: (start: number, end: number) => boolean): string | undefined {
		const places = this.#attributes;
		for (let at = 0; at < this.#attributeCount; at += 4)
			if (isNamed(places[at], places[at + 1]))
				return this.#resolve(this.#source.slice(places[at + 2], places[at + 3]));
		return undefined;
	}

	#openTag(start: number): XmlEvent {
		const source = this.#source;
		let at = start;
		let nameStart = start;
		for (let code = source.charCodeAt(at); !isNameEnd(code); code = source.charCodeAt(++at))
			if (code === 58) nameStart = at + 1;
		if (at === nameStart) return this.#fail('structure');
		const end = this.#scanAttributes(at);
		if (end < 0) return this.#fail(end === -1 ? 'truncated' : 'structure');
		if (this.#open.length === 0 && this.#hadRoot) return this.#fail('structure');
		if (this.#open.length >= MAX_DEPTH) return this.#fail('depth');
		this.#hadRoot = true;
		this.#open.push(source.slice(start, at));
		this.name = nameStart === start ? this.#open[this.#open.length - 1] : source.slice(nameStart, at);
		this.#closesItself = source.charCodeAt(end) === SLASH;
		this.#position = end + (this.#closesItself ? 2 : 1);
		return XML.open;
	}

	/** Notes where attributes stand. @returns where the tag ends ('>' or '/>'), -1: cut off, -2: no attribute */
	#scanAttributes(from: number): number {
		const source = this.#source;
		let count = 0;
		for (let at = from; ;) {
			const before = at;
			while (isSpace(source.charCodeAt(at))) at++;
			this.#attributeCount = count;
			const code = source.charCodeAt(at);
			if (code === GREATER || (code === SLASH && source.charCodeAt(at + 1) === GREATER)) return at;
			if (at >= source.length) return -1;
			if (at === before || count === MAX_ATTRIBUTES * 4) return -2;
			const nameStart = at;
			while (!isNameEnd(source.charCodeAt(at))) at++;
			const nameEnd = at;
			while (isSpace(source.charCodeAt(at))) at++;
			if (nameEnd === nameStart || source.charCodeAt(at) !== EQUALS) return -2;
			do at++;
			while (isSpace(source.charCodeAt(at)));
			const quote = source.charCodeAt(at);
			if (quote !== QUOTE && quote !== APOSTROPHE) return -2;
			const end = source.indexOf(quote === QUOTE ? '"' : "'", at + 1);
			if (end < 0) return -1;
			this.#attributes[count] = nameStart;
			this.#attributes[count + 1] = nameEnd;
			this.#attributes[count + 2] = at + 1;
			this.#attributes[count + 3] = end;
			count += 4;
			at = end + 1;
		}
	}

	#closeTag(start: number): XmlEvent {
		const name = this.#open[this.#open.length - 1];
		if (name === undefined || !this.#source.startsWith(name, start)) return this.#fail('structure');
		let at = start + name.length;
		while (isSpace(this.#source.charCodeAt(at))) at++;
		if (this.#source.charCodeAt(at) !== GREATER) return this.#fail('structure');
		this.#position = at + 1;
		return this.#close();
	}

	#close(): XmlEvent {
		const name = this.#open.pop() ?? '';
		this.name = name.slice(name.indexOf(':') + 1);
		this.#closesItself = false;
		return XML.close;
	}

	#give(raw: string, hasReferences: boolean): XmlEvent {
		this.text = hasReferences ? this.#resolve(raw) : raw;
		return this.fault ? XML.fault : XML.text;
	}

	#resolve(raw: string): string {
		if (!raw.includes('&')) return raw;
		const text = decodeReferences(raw);
		if (text === null) this.fault = 'entity';
		return text ?? '';
	}

	/** Moves behind the next `ending`; false when there is none. */
	#skip(ending: string, from: number): boolean {
		const end = this.#source.indexOf(ending, from);
		this.#position = end + ending.length;
		return end >= 0;
	}

	#finish(start: number): XmlEvent {
		if (this.#open.length > 0 || !this.#hadRoot) return this.#fail('truncated');
		return isBlank(this.#source, start, this.#source.length) ? XML.end : this.#fail('structure');
	}

	#fail(fault: XmlFault): XmlEvent {
		this.fault = fault;
		return XML.fault;
	}
}

/** NaN stands behind the end of the text. */
const isNameEnd = (code: number): boolean =>
	isSpace(code) || code === GREATER || code === SLASH || code === EQUALS || code === 60 || Number.isNaN(code);

function isBlank(source: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (!isSpace(source.charCodeAt(at))) return false;
	return true;
}
