/** Numbers of the checker's messages as they are written here. */

export const number = (n: string | number) => Number(n).toLocaleString('en-GB');
/** A number as a table prints it. */
export const fixed = (n: string | number, decimals: string | number) => {
	const digits = Math.max(0, Math.min(20, Number(decimals)));
	return Number(n).toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};
/** Numbers that come as "4.40; 4.42". */
export const list = (values: string | number) => String(values).replace(/; (?=[^;]*$)/, ' or ');
export const all = (values: string | number) => String(values).replace(/; (?=[^;]*$)/, ' and ');
export const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;
