/** The assessments of the county governors, and the directorate's decisions beside them. */
export interface GovernorWork {
	version: 1;
}
