/** Paths to numbers in a result that are no finite numbers: there must be none. */
export function notNumbers(value: unknown, path = ''): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inside]) => notNumbers(inside, `${path}.${key}`));
}
