import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: string | number) => `${Math.ceil(Number(bytes) / MEGABYTE)} MB`;
const parts: Record<string, string | undefined> = {
	header: 'filhodet',
	variable: 'en variabel',
	valueLabels: 'verdietikettene',
	document: 'dokumentteksten',
	extension: 'en utvidelse',
	recordType: 'typen til en post',
	floatFormat: 'tallformatet',
	veryLongStrings: 'en tekst over 255 byte',
	weight: 'vektvariabelen',
	data: 'dataene'
};
const part = (what: string | number) => parts[what] ?? 'ukjent del';

/** What went wrong with an SPSS file, and what its reader should know of it. */
export default {
	notSav: 'Dette er ikke en SPSS-fil (.sav eller .zsav). Filen begynner med noe annet.',
	encrypted: 'SPSS-filen er kryptert med passord. Åpne den i SPSS og lagre den uten passord.',
	truncated: ({ what, offset }: Params) =>
		`SPSS-filen slutter for tidlig: ${part(what)} er kuttet av ved byte ${offset}. Hent filen på nytt, eller lagre den på nytt fra SPSS.`,
	badRecord: ({ what, offset }: Params) =>
		`SPSS-filen er ikke som formatet sier: ${part(what)} ved byte ${offset} kan ikke stemme. Lagre filen på nytt fra programmet den kommer fra.`,
	badEncoding: ({ encoding }: Params) =>
		`SPSS-filen bruker tegnsettet «${encoding}», som ikke kan leses her. Lagre den i SPSS med UTF-8 (Unicode).`,
	noVariables: 'SPSS-filen har ingen variabler.',
	duplicateName: ({ name }: Params) =>
		`SPSS-filen har to variabler som heter «${name}». Gi den ene et annet navn i SPSS, og lagre på nytt.`,
	caseCount: ({ expected, found }: Params) =>
		`SPSS-filen sier at den har ${expected} rader, men har ${found}. Den er trolig kuttet av eller skadet. Hent eller lagre filen på nytt.`,
	badCompression: ({ offset }: Params) =>
		`De komprimerte dataene i SPSS-filen er ødelagt ved byte ${offset}. Hent filen på nytt, eller lagre den ukomprimert fra SPSS.`,
	tooLarge: ({ bytes, limit }: Params) =>
		`SPSS-filen ville ta ${megabytes(bytes)} i minnet; grensen er ${megabytes(limit)}. Lagre et utvalg av variablene eller radene fra SPSS.`,
	tooManyRows: ({ count, limit }: Params) =>
		`SPSS-filen har ${count} rader; grensen er ${limit}. Lagre et utvalg av radene fra SPSS.`,
	dictionaryTooLarge: ({ what, limit }: Params) =>
		`SPSS-filen har flere enn ${limit} poster av samme slag (${part(what)}), mer enn noen undersøkelse trenger. Den leses ikke.`,
	encodingGuessed: ({ encoding }: Params) =>
		`SPSS-filen sier ikke hvilket tegnsett den har. Tekstene er lest som ${encoding}. Se etter at æ, ø og å er riktige.`,
	spoiledText: ({ column, count }: Params) =>
		`Variabelen «${column}» har ${count} ulike tekster med tegn som ikke hører til filens tegnsett. De ugyldige tegnene er erstattet med �.`,
	strayLabels: ({ offset }: Params) =>
		`Verdietiketter eller manglende verdier ved byte ${offset} i SPSS-filen gjelder en variabel som ikke finnes. De er utelatt.`
};
