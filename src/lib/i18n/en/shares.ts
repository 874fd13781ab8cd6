import type { WorkMessages } from '../types';

const shares: WorkMessages['shares'] = {
	oneGroup:
		'Only one row or one column of the table has answers, so there is nothing to compare. Choose another variable, or look at the filter.',
	noFit:
		'There is nothing to compare: either nobody is counted, or everybody is in the same category. Choose another variable.'
};
export default shares;
