import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: string | number) => `${Math.ceil(Number(bytes) / MEGABYTE)} MB`;
const parts: Record<string, string | undefined> = {
	header: 'filhovudet',
	variable: 'ein variabel',
	valueLabels: 'verdietikettane',
	document: 'dokumentteksten',
	extension: 'ei utviding',
	recordType: 'typen til ein post',
	floatFormat: 'talformatet',
	veryLongStrings: 'ein tekst over 255 byte',
	weight: 'vektvariabelen',
	data: 'dataa'
};
const part = (what: string | number) => parts[what] ?? 'ukjend del';

const sav: Messages['sav'] = {
	notSav: 'Dette er ikkje ei SPSS-fil (.sav eller .zsav). Fila byrjar med noko anna.',
	encrypted: 'SPSS-fila er kryptert med passord. Opne henne i SPSS og lagre henne utan passord.',
	truncated: ({ what, offset }: Params) =>
		`SPSS-fila sluttar for tidleg: ${part(what)} er kutta av ved byte ${offset}. Hent fila på nytt, eller lagre henne på nytt frå SPSS.`,
	badRecord: ({ what, offset }: Params) =>
		`SPSS-fila er ikkje slik formatet seier: ${part(what)} ved byte ${offset} kan ikkje stemme. Lagre fila på nytt frå programmet ho kjem frå.`,
	badEncoding: ({ encoding }: Params) =>
		`SPSS-fila bruker teiknsettet «${encoding}», som ikkje kan lesast her. Lagre henne i SPSS med UTF-8 (Unicode).`,
	noVariables: 'SPSS-fila har ingen variablar.',
	duplicateName: ({ name }: Params) =>
		`SPSS-fila har to variablar som heiter «${name}». Gi den eine eit anna namn i SPSS, og lagre på nytt.`,
	caseCount: ({ expected, found }: Params) =>
		`SPSS-fila seier at ho har ${expected} rader, men ho har ${found}. Truleg er ho kutta av eller skadd. Hent eller lagre fila på nytt.`,
	badCompression: ({ offset }: Params) =>
		`Dei komprimerte dataa i SPSS-fila er øydelagde ved byte ${offset}. Hent fila på nytt, eller lagre henne ukomprimert frå SPSS.`,
	tooLarge: ({ bytes, limit }: Params) =>
		`SPSS-fila ville ta ${megabytes(bytes)} i minnet; grensa er ${megabytes(limit)}. Lagre eit utval av variablane eller radene frå SPSS.`,
	tooManyRows: ({ count, limit }: Params) =>
		`SPSS-fila har ${count} rader; grensa er ${limit}. Lagre eit utval av radene frå SPSS.`,
	dictionaryTooLarge: ({ what, limit }: Params) =>
		`SPSS-fila har fleire enn ${limit} postar av same slag (${part(what)}), meir enn noka undersøking treng. Programmet les henne ikkje.`,
	encodingGuessed: ({ encoding }: Params) =>
		`SPSS-fila seier ikkje kva teiknsett ho har. Tekstane er lesne som ${encoding}. Sjå etter at æ, ø og å er rette.`,
	spoiledText: ({ column, count }: Params) =>
		`Variabelen «${column}» har ${count} ulike tekstar med teikn som ikkje høyrer til teiknsettet i fila. Dei ugyldige teikna er bytte ut med �.`,
	strayLabels: ({ offset }: Params) =>
		`Verdietikettar eller manglande verdiar ved byte ${offset} i SPSS-fila gjeld ein variabel som ikkje finst. Dei er utelatne.`
};

export default sav;
