import type { WorkMessages } from '../types';

const step: WorkMessages['step'] = {
	imported: ({ file, rows }) => `«${file}» vart importert: ${Number(rows).toLocaleString('nn-NO')} rader.`,
	removedDataset: ({ dataset }) => `«${dataset}» vart fjerna.`
};
export default step;
