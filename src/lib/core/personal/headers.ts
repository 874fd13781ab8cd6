import type { PersonalKind } from './types';

/**
 * What a header says of a column in bokmål, nynorsk or English. Names of areas, schools and files are no names of
 * persons; "navn" alone may be either and is judged by the content.
 */
const HEADERS: readonly [PersonalKind, RegExp][] = [
	[
		'nationalId',
		/f(ø|o|oe)dsels?-? ?(nummer|nr)|person-? ?(nummer|nr|id)|^(fnr|dnr|pnr|ssn)$|d-nummer|national id|identity number/i
	],
	['email', /e-?post|e-?mail/i],
	['phone', /telefon(nummer|nr)?$|mobil(nummer|nr)?$|^(tlf|mob)\b|phone( ?number)?$|^mobile( ?number)?$/i],
	[
		'name',
		/for-?(navn|namn)|etter-?(navn|namn)|(fullt|ditt|fulle) (navn|namn)|(first|last|full|sur|family|your) ?name|kontakt ?person|^respondent ?(navn|namn|name)$|(navn|namn) på (deg|respondent|kontaktperson|leder|rektor)/i
	],
	[
		'address',
		/^(gate|post|bo|hjemme|heime)?-?adresse$|^(street|home|postal) ?address$|^ip-?(adresse|address)$/i
	],
	['birth', /f(ø|o|oe)dsels?-?(dato|år|dag)|^født$|^fødd$|date of birth|birth ?(date|day|year)/i]
];

/** The kind of personal data that a header names, or null. */
export function kindByHeader(header: string): PersonalKind | null {
	const name = header.trim();
	return HEADERS.find(([, form]) => form.test(name))?.[0] ?? null;
}

const AREA_NAME =
	/kommune|fylke|skole|skule|enhet|eining|land|region|fil|tabell|indikator|file|unit|school|count|municip/i;

/** A header that may name a person: "Navn", "Name", "Leder". */
export const mayNamePerson = (header: string): boolean =>
	/(navn|namn|name|leder|leiar|rektor|veileder|rettleiar|rådgiver|rådgivar)$/i.test(header.trim()) &&
	!AREA_NAME.test(header);

/** A header of what rows are grouped by: with few rows in a group, somebody can be recognised. */
export const isBackground = (header: string, label: string): boolean =>
	[header, label].some((text) =>
		/kommune|fylke|skole\b|skule\b|kjønn|alder|stilling|rolle|yrke|utdanning|municipal|county|school\b|gender|^sex$|^age|position|role|occupation|education/i.test(
			text
		)
	);

/** Headers of forms that persons have answered: when they began and ended, who they are. */
export const isRespondentHeader = (header: string): boolean =>
	/^(start(tidspunkt| ?time)|fullføringstidspunkt|fullføringstid|completion time|respondent(nr|nummer|id)?|respid|løpenr|submitted|innsendt)$/i.test(
		header.trim()
	);
