import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const MEGABYTE = 1024 * 1024;
const short = (text: string | number) => (String(text).length > 60 ? `${String(text).slice(0, 60)} …` : text);
const megabytes = (bytes: string | number) => `${Math.ceil(Number(bytes) / MEGABYTE)} MB`;
/** «filen.csv», linje 7, kolonnen «Fylkekode» */
const place = ({ file, line, column }: Params) =>
	[`«${file}»`, line ? `linje ${line}` : '', column === undefined ? '' : `kolonnen «${short(column)}»`]
		.filter(Boolean)
		.join(', ');
const again = 'Last ned filen på nytt fra Udirs statistikkbank.';
const unedited = 'Bruk filen slik den ble lastet ned, eller rett cellen.';

const formats: Record<string, string> = {
	pdf: 'en PDF',
	excel: 'en Excel-arbeidsbok',
	spss: 'en SPSS-fil',
	gzip: 'et komprimert arkiv'
};
const encodings: Record<string, string> = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' };

/** What is said of files: why one cannot be read, what was mended, what to look at. */
export default {
	empty: ({ file }: Params) => `«${file}» er tom. ${again}`,
	tooLarge: ({ file, bytes, limit }: Params) =>
		`«${file}» er på ${megabytes(bytes)}. Filer over ${megabytes(limit)} leses ikke; eksportene fra Udir er mye mindre.`,
	zip: ({ file }: Params) =>
		`«${file}» er et zip-arkiv eller en Excel-arbeidsbok. Pakk ut arkivet og velg filene i det. En arbeidsbok må lagres som CSV først.`,
	binary: ({ file, format }: Params) =>
		`«${file}» er ikke en tekstfil, men ${formats[format] ?? 'noe annet'}. Velg CSV-filen fra Udirs statistikkbank.`,
	truncated: ({ file, bytes }: Params) =>
		`«${file}» er avkuttet: den har ${bytes} byte, og siste tegn er ikke helt. ${again}`,
	brokenEncoding: (params: Params) =>
		`${place(params)}: filen er skrevet som ${encodings[params.encoding] ?? params.encoding}, men har tegn som ikke hører til der. Noe har ødelagt den underveis. ${again}`,
	garbledText: (params: Params) =>
		`${place(params)}: æ, ø og å er gått tapt («${short(params.text)}»). Filen er lagret med feil tegnsett en gang. ${again}`,
	unknownLayout: (params: Params) =>
		`${place(params)}: dette er ikke en eksport vi kjenner. De første kolonnene er ${short(params.found)}. Velg en fil fra Udirs statistikkbank med kolonnene EnhetNivaa, Fylkekode og Kommunekode.`,
	unknownJson: ({ file, found }: Params) =>
		`«${file}» er JSON, men ikke et svar fra Udirs rapport-API. Den begynner med ${short(found)}.`,
	notData: ({ file }: Params) =>
		`«${file}» er et program, et dokument eller en lisenstekst etter navnet, ikke data. Velg filen med tallene eller svarene.`,
	badJson: ({ file }: Params) => `«${file}» begynner som JSON, men er ikke hel. Hent svaret på nytt.`,
	upperSecondary: (params: Params) =>
		`${place(params)}: dette er en fil om videregående opplæring. Uttrekket bruker bare tall fra grunnskolen, så filen er ikke lest.`,
	missingColumn: (params: Params) => `${place(params)} mangler. ${again}`,
	duplicateColumn: (params: Params) =>
		`${place(params)} står to ganger, og vi kan ikke vite hvilken som gjelder. ${again}`,
	unnamedColumn: (params: Params) =>
		`${place(params)}: kolonne nummer ${params.position} har tall, men ikke noe navn. ${again}`,
	tooManyColumns: (params: Params) =>
		`${place(params)}: filen har ${params.columns} kolonner; grensen er ${params.limit}. Velg færre år eller mål i eksporten.`,
	noValueColumns: (params: Params) =>
		`${place(params)}: ingen kolonne har et navn som begynner med et skoleår, for eksempel 2024-25. Ta med minst ett mål i eksporten.`,
	noRows: ({ file }: Params) =>
		`«${file}» har overskrifter, men ingen rader. Velg enheter i eksporten, og last ned på nytt.`,
	fieldCount: (params: Params) =>
		`${place(params)}: raden har ${params.found} felt, overskriften har ${params.expected}. Raden er avkuttet eller delt. ${again}`,
	badQuote: (params: Params) => `${place(params)}: et anførselstegn er ikke avsluttet. ${again}`,
	lineTooLong: (params: Params) =>
		`${place(params)}: linjen er lengre enn ${params.limit} tegn. Dette er neppe en eksport fra Udir.`,
	badLevel: (params: Params) =>
		`${place(params)}: «${short(params.text)}» er ikke et nivå. Nivåene er 1 land, 2 fylke, 3 kommune og 4 skole. ${unedited}`,
	badCountyNumber: (params: Params) =>
		`${place(params)}: «${short(params.text)}» er ikke et fylkesnummer med to sifre. ${unedited}`,
	badMunicipalityNumber: (params: Params) =>
		`${place(params)}: «${short(params.text)}» er ikke et kommunenummer med fire sifre. ${unedited}`,
	badOrganisationNumber: (params: Params) =>
		`${place(params)}: «${short(params.text)}» er ikke et organisasjonsnummer med ni sifre. ${unedited}`,
	codesDisagree: (params: Params) =>
		`${place(params)}: koden «${short(params.text)}» passer ikke med «${short(params.otherText)}» i kolonnen «${params.otherColumn}». Kolonner kan ha byttet plass. ${again}`,
	nameIsNumber: (params: Params) =>
		`${place(params)}: her skulle navnet på enheten stå, men det står «${short(params.text)}». Kolonner kan ha byttet plass. ${again}`,
	duplicateUnit: (params: Params) =>
		`${place(params)}: enheten ${params.text} står også på linje ${params.firstLine}. Ta med hver enhet bare én gang.`,
	'api.empty': ({ file }: Params) =>
		`«${file}» er et svar uten rader: Udir har ikke tall for det som ble valgt.`,
	'api.badRow': (params: Params) =>
		`«${params.file}», rad ${params.line}: raden er ikke slik vi kjenner den. Hent svaret på nytt.`,
	'api.unknownColumns': ({ file, found }: Params) =>
		`«${file}»: kolonnene i svaret er ikke slik vi kjenner dem: ${short(found)}.`,
	'api.schoolWithoutMunicipality': (params: Params) =>
		`«${params.file}», rad ${params.line}: skolen ${short(params.text)} står uten kommunen sin. Ta med kommunene i svaret.`,
	'api.schoolByName': ({ file, text }: Params) =>
		`«${file}» gjelder én skole, ${short(text)}, og oppgir ikke organisasjonsnummeret. Hent svaret med skolene som rader.`,
	'api.unknownName': ({ file, text, count }: Params) =>
		Number(count) > 1
			? `«${file}» gjelder ${short(text)}, og flere områder heter det. Hent svaret med områdene som rader.`
			: `«${file}» gjelder ${short(text)}, som ikke er navnet på et fylke eller en kommune vi kjenner.`,
	failed: ({ file, reason }: Params) =>
		`«${file}» kunne ikke leses, av en grunn programmet ikke kjenner: ${reason}. Det er en feil i programmet; si gjerne fra.`,

	'repair.leadingZero': (params: Params) =>
		`I kolonnen «${params.column}» manglet første null i ${params.count} koder, som regel fordi filen har vært lagret i et regneark. «${params.text}» på linje ${params.line} er lest som «${params.repaired}», og de andre på samme måte.`,

	'warning.noFinalNewline': ({ line }: Params) =>
		`Siste linje (${line}) mangler linjeskift. Se etter at filen er hel.`,
	'warning.decimalsLost': ({ column, count }: Params) =>
		`Kolonnen «${short(column)}» skulle hatt desimaler, men alle ${count} verdiene er hele tall. Desimalene kan ha gått tapt i et regneark.`,
	'warning.implausible': ({ column, count, line, text, low, high }: Params) =>
		`Kolonnen «${short(column)}» har ${count} verdier utenfor ${low}–${high}. Den første er «${short(text)}» på linje ${line}.`,
	'warning.onlySentences': ({ column, count }: Params) =>
		`Kolonnen «${short(column)}» har ingen tall, bare tekst i ${count} celler. De regnes som manglende.`,
	'warning.lostCharacters': ({ count, line }: Params) =>
		`${count} tegn er gått tapt i en tidligere lagring. Det første står på linje ${line}. Navn kan se rare ut; tallene er ikke berørt.`,
	'warning.questionsLeftOut': ({ count }: Params) =>
		`${count} rader gjelder enkeltspørsmål. Bare indeksen er lest.`
};
