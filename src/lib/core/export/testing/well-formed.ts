const TAG = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>/y;
/** What XML 1.0 allows in text (production 2), with references to the five entities it knows of itself. */
const TEXT =
	/^(?:[\t\n\r\u0020-\u0025\u0027-\u003b\u003d-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&(?:amp|lt|gt|quot|apos|#\d+);)*$/u;

/** Whether a text is well-formed XML, as far as the files that we write use it: no comments, no document types. */
export function wellFormed(xml: string): boolean {
	let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
	const open: string[] = [];
	let roots = 0;
	while (at < xml.length) {
		const next = xml.indexOf('<', at);
		const text = xml.slice(at, next === -1 ? undefined : next);
		if (!TEXT.test(text) || (open.length === 0 && text.trim() !== '')) return false;
		if (next === -1) break;
		TAG.lastIndex = next;
		const tag = TAG.exec(xml);
		if (!tag || !TEXT.test(tag[3])) return false;
		const [all, closes, name, , isEmpty] = tag;
		if (closes) {
			if (open.pop() !== name) return false;
		} else {
			if (open.length === 0) roots += 1;
			if (!isEmpty) open.push(name);
		}
		at = next + all.length;
	}
	return open.length === 0 && roots === 1;
}
