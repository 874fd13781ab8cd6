const PARTS: Record<string, string> = { '%': '%25', '/': '%2F', '|': '%7C' };

/**
 * A name or value as a part of an id: the signs that ids are put together with (/ between parts, | between two things that
 * are compared) are written otherwise, so that different parts never give the same id.
 */
export const idPart = (name: number | string): string =>
	String(name).replace(/[%/|]/g, (sign) => PARTS[sign]);
