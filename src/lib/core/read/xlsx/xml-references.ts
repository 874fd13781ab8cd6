const PREDEFINED: ReadonlyMap<string, string> = new Map([
	['lt', '<'],
	['gt', '>'],
	['amp', '&'],
	['quot', '"'],
	['apos', "'"]
]);

/**
 * Resolves the references of an XML text: the five predefined entities, `&#233;` and `&#xE9;`. Nothing else can be
 * defined, so a text never grows.
 * @returns null when a reference is unknown, unfinished or names no character
 */
export function decodeReferences(raw: string): string | null {
	let isSound = true;
	const text = raw.replace(
		/&(?:([a-zA-Z]{2,4})|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}));|&/g,
		(_, name, decimal, hex) => {
			if (name) return PREDEFINED.get(name) ?? refuse();
			const code = decimal ? parseInt(decimal, 10) : parseInt(hex, 16);
			return isCharacter(code) ? String.fromCodePoint(code) : refuse();
		}
	);
	return isSound ? text : null;

	function refuse(): string {
		isSound = false;
		return '';
	}
}

/** XML 1.0, production Char. NaN is none. */
const isCharacter = (code: number): boolean =>
	code === 9 ||
	code === 10 ||
	code === 13 ||
	(code >= 0x20 && code <= 0xd7ff) ||
	(code >= 0xe000 && code <= 0xfffd) ||
	(code >= 0x10000 && code <= 0x10ffff);

/**
 * Undoes the escapes that Excel uses for characters XML cannot hold: `_x000D_` is a carriage return, `_x005F_` the
 * underscore of a text that looks like an escape.
 * Source: ECMA-376 part 1, 22.9.2.19, ST_Xstring.
 */
export const decodeXstring = (text: string): string =>
	text.includes('_x')
		? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		: text;
