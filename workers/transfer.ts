/**
 * Collects the memory blocks of all typed arrays in a plain value, each once, so that they are handed over to the page
 * instead of copied. Whoever hands them over cannot use them any more.
 * @param value plain data: objects, arrays, typed arrays, simple values
 */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
	if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
	else if (typeof value === 'object' && value !== null) {
		for (const part of Object.values(value)) buffersOf(part, found);
	}
	return [...found];
}
