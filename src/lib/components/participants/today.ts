const two = (value: number): string => String(value).padStart(2, '0');

/** This day, in the reader's time zone. */
export function today(): string {
	const now = new Date();
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
