import type { WorkMessages } from '../types';

const shares: WorkMessages['shares'] = {
	oneGroup:
		'Berre éi rad eller éin kolonne i tabellen har svar, så det er ingenting å samanlikne. Vel ein annan variabel, eller sjå etter i filteret.'
};
export default shares;
