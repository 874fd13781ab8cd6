import type { WorkMessages } from '../types';

const shares: WorkMessages['shares'] = {
	oneGroup:
		'Berre éi rad eller éin kolonne i tabellen har svar, så det er ingenting å samanlikne. Vel ein annan variabel, eller sjå etter i filteret.',
	noFit:
		'Det er ingenting å samanlikne: anten er ingen talde, eller alle er i same kategori. Vel ein annan variabel.'
};
export default shares;
