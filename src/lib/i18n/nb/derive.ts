import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** Computed variables. */
export default {
	unknownKind: ({ kind, rows }: Params) =>
		`Programmet kjenner ikke variabler av typen «${kind}» (${rows} rader).`
};
