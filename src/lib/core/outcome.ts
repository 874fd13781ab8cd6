/**
 * Something that went wrong, or that the reader should know, as data: the interface words it in three languages.
 * `code` is a key of the message catalogues; `params` fills its gaps (file names, line numbers, counts).
 */
export interface Message<Code extends string = string> {
	code: Code;
	params?: Record<string, string | number>;
}

/** The result of anything that can fail for a reason a person can act on. Errors are values, never exceptions. */
export type Outcome<T, Code extends string = string> =
	{ ok: true; value: T } | { ok: false; problem: Message<Code> };

/** A successful outcome. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A failed outcome with its code and the values to word it with. */
export const fail = <Code extends string>(
	code: Code,
	params?: Message['params']
): { ok: false; problem: Message<Code> } => ({
	ok: false,
	problem: params ? { code, params } : { code }
});
