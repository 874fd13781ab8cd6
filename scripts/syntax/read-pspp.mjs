/**
 * @param {any} _one
 * @param {string} _text
 * @returns {{ place: string[], value: number, close: number }[]}
 */
export function readPspp(_one, _text) {
	return [];
}
