import type { WorkMessages } from '../types';

const step: WorkMessages['step'] = {
	imported: ({ file, rows }) => `“${file}” was imported: ${Number(rows).toLocaleString('en')} rows.`,
	removedDataset: ({ dataset }) => `“${dataset}” was removed.`
};
export default step;
