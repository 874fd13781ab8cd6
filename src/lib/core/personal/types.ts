/** What personal data a column seems to hold. */
export const PERSONAL_KINDS = [
	'nationalId',
	'name',
	'email',
	'phone',
	'address',
	'birth',
	'freeText',
	'smallGroup'
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A column that seems to hold personal data. */
export interface PersonalFinding {
	column: string;
	kind: PersonalKind;
	/** Cells that it concerns; for small groups, the number of groups of fewer than five rows. */
	count: number;
}

/** What was found in a table. */
export interface PersonalTable {
	table: string;
	findings: PersonalFinding[];
}
