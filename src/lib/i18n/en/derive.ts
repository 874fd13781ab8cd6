import type { WorkMessages } from '../types';

const derive: WorkMessages['derive'] = {
	unknownKind: ({ kind, rows }) => `The program does not know variables of the kind “${kind}” (${rows} rows).`
};
export default derive;
