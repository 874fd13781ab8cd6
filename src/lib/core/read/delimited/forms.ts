/** What a column of a Microsoft Forms export tells of the person, by its header in bokmål, nynorsk or English. */
export type PersonalKind = 'id' | 'time' | 'email' | 'name';

const HEADERS: Record<string, PersonalKind> = {
	id: 'id',
	starttidspunkt: 'time',
	fullføringstidspunkt: 'time',
	sluttidspunkt: 'time',
	'tidspunkt for siste endring': 'time',
	'sist endret': 'time',
	'start time': 'time',
	'completion time': 'time',
	'last modified time': 'time',
	'e-post': 'email',
	epost: 'email',
	'e-postadresse': 'email',
	email: 'email',
	'e-mail': 'email',
	navn: 'name',
	namn: 'name',
	name: 'name'
};

/** What a header says of the person who answered, or null. */
export const personalKind = (header: string): PersonalKind | null => {
	const key = header.trim().toLowerCase();
	return Object.hasOwn(HEADERS, key) ? HEADERS[key] : null;
};

/** True for the headers of a Forms export: two timestamps, or one beside an e-mail or name column. */
export function isFormsExport(headers: readonly string[]): boolean {
	const kinds = headers.map(personalKind);
	const count = (kind: PersonalKind) => kinds.filter((k) => k === kind).length;
	return count('time') >= 2 || (count('time') === 1 && count('email') + count('name') > 0);
}

/** True for a cell with several answers as Forms writes them: "a;b;". */
export const isMultipleAnswer = (text: string): boolean =>
	text.length > 1 && text[text.length - 1] === ';' && text[0] !== ';' && !text.includes(';;');

/** True for an e-mail address. */
export const isEmail = (text: string): boolean =>
	text.length < 255 && /^[^\s@;]+@[^\s@;]+\.[^\s@;]+$/.test(text);
