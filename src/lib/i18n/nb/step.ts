import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** What was done to the data of a project, one sentence a step. */
export default {
	imported: ({ file, rows }: Params) =>
		`«${file}» ble importert: ${Number(rows).toLocaleString('nb-NO')} rader.`,
	removedDataset: ({ dataset }: Params) => `«${dataset}» ble fjernet.`
};
