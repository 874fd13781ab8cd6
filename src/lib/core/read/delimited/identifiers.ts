const WORDS =
	'kommune|fylkes?|organisasjons|org|post|telefon|mobil|fødsels|person|skole|skule|enhets?|respondent';
const ENGLISH = 'municipality|county|organi[sz]ation|phone|post|person|school|respondent';
const HEADER = new RegExp(
	`(^|[\\s_.-])(id|nr|kode|code)\\.?$|(${WORDS}|${ENGLISH})[\\s_.-]?(nummer|number|numr?|nr|no|id)\\.?$|kode$|Code$|^(knr|komnr|orgnr|fnr)$`,
	'i'
);
const AREA_HEADER = /^(kommune|municipality|region|fylke|county|komm?)$/i;
const MUNICIPALITY = /^\d{4}$/;
const ORGANISATION = /^[89]\d{8}$/;
const PERSON = /^\d{11}$/;

/** True when a header names numbers that identify something: nobody calculates with them. */
export const isIdentifierHeader = (header: string): boolean => HEADER.test(header.trim());

/**
 * True when all texts of a column are identifiers by their form: organisation numbers (nine digits, first 8 or 9),
 * national identity numbers (eleven digits), or municipality numbers under a header that says so.
 * @param levels the different texts of the column, without empty ones
 */
export function areIdentifiers(header: string, levels: readonly string[]): boolean {
	if (levels.length === 0) return false;
	const all = (form: RegExp) => levels.every((level) => form.test(level));
	return all(ORGANISATION) || all(PERSON) || (AREA_HEADER.test(header.trim()) && all(MUNICIPALITY));
}

/** True when all texts are eleven digits: national identity numbers, which a survey should not hold. */
export const areIdentityNumbers = (levels: readonly string[]): boolean =>
	levels.some((level) => level !== '') && levels.every((level) => level === '' || PERSON.test(level));
