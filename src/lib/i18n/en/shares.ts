import type { WorkMessages } from '../types';

const shares: WorkMessages['shares'] = {
	oneGroup:
		'Only one row or one column of the table has answers, so there is nothing to compare. Choose another variable, or look at the filter.'
};
export default shares;
