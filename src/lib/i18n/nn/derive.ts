import type { WorkMessages } from '../types';

const derive: WorkMessages['derive'] = {
	unknownKind: ({ kind, rows }) => `Programmet kjenner ikkje variablar av typen «${kind}» (${rows} rader).`
};
export default derive;
