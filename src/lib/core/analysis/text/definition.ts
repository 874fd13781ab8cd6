import type { FreeDefinition } from '../types';
import type { TextSpec } from './types';

export const text: FreeDefinition<TextSpec> = {
	family: 'free',
	type: 'text',
	run: ({ body }) => ({ parts: [{ kind: 'reading', id: 'text', sentences: [body] }], method: [] })
};
