import { isEmail, isFormsExport, personalKind } from '../../read/delimited/forms';
import { areIdentityNumbers } from '../../read/delimited/identifiers';
import type { ReadColumn } from '../../read/types';
import type { PersonalContent } from '../table-report';

/** So many different texts show what a column holds. */
const LOOK_TEXTS = 1000;
/** Headers that tell of a person in any file, survey services' own columns among them. */
const CONTACT =
	/^(fornavn|etternavn|for- og etternavn|fullt navn|førenamn|etternamn|first ?name|last ?name|surname|full ?name|telefon(nummer)?|mobil(telefon|nummer)?|phone( ?number)?|ip-?adresse|ip ?address|adresse)$/i;
const EMAIL = /^(e-?post(adresse)?|e-?mail( address)?)$/i;
const IDENTITY = /^(fødselsnummer|fødselsnr|fnr|personnummer|personnr|national id(entity)?( number)?)\.?$/i;

/**
 * What each column tells of the persons in a file: the columns by which Microsoft Forms says who answered and when,
 * headers that say so in any file, e-mail addresses and national identity numbers.
 * @param headers text of each column's header
 */
export function personalColumns(
	headers: readonly string[],
	columns: readonly ReadColumn[]
): (PersonalContent | null)[] {
	const isForms = isFormsExport(headers);
	return columns.map((column, i) => {
		const header = headers[i].trim();
		if (IDENTITY.test(header)) return 'identityNumber';
		const kind = isForms ? personalKind(header) : null;
		if (kind) return kind;
		if (EMAIL.test(header)) return 'email';
		if (CONTACT.test(header)) return 'contact';
		return column.type === 'text' ? byContent(column.levels) : null;
	});
}

function byContent(levels: readonly string[]): PersonalContent | null {
	const filled: string[] = [];
	for (let i = 0; i < levels.length && filled.length < LOOK_TEXTS; i++)
		if (levels[i] !== '') filled.push(levels[i]);
	if (filled.length === 0) return null;
	if (areIdentityNumbers(filled)) return 'identityNumber';
	return filled.filter(isEmail).length * 2 > filled.length ? 'email' : null;
}
