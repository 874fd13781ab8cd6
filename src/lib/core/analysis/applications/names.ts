import type { Message } from '../../outcome';
import type { Criterion } from './types';

/** What a criterion is called; one without a name is named by the catalogues, or by its place. */
export const criterionText = ({ id, name }: Criterion, place: number): Message => ({
	code: 'applications.criterionName',
	params: { name: name.trim(), id, place: place + 1 }
});
