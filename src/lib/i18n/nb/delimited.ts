import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const MEGABYTE = 1024 * 1024;
const short = (text: string | number) => (String(text).length > 60 ? `${String(text).slice(0, 60)} …` : text);
const megabytes = (bytes: string | number) => `${Math.ceil(Number(bytes) / MEGABYTE)} MB`;
/** A number as Norwegian writes it. */
const withComma = (value: string | number) => String(value).replace('.', ',');
const rows = (count: string | number) => (Number(count) === 1 ? 'Én rad' : `${count} rader`);

const formats: Record<string, string> = {
	pdf: 'en PDF',
	excel: 'en Excel-arbeidsbok',
	spss: 'en SPSS-fil',
	gzip: 'et komprimert arkiv'
};
const encodings: Record<string, string> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16',
	'windows-1252': 'windows-1252'
};
const orders: Record<string, string> = {
	dmy: 'dag, måned, år',
	mdy: 'måned, dag, år',
	ymd: 'år, måned, dag'
};
const publishers: Record<string, string> = {
	ssb: 'SSB bruker dem: «.» kan ikke forekomme, «..» og «...» mangler, «:» kan ikke offentliggjøres, «-» er null, «*» er foreløpig',
	udir: 'Udir bruker dem: «*» betyr skjermet'
};
const reasons: Record<string, string> = {
	ungroupedNumbers: 'Kolonnen har hele tall over 1000 uten tusenskille.',
	separator: 'Filen har komma mellom kolonnene.',
	otherColumns: 'Slik er desimaltegnet i de andre kolonnene.',
	smallNumbers: 'De andre tallene i kolonnen er hele tall under 1000.',
	noEvidence: 'Ingenting annet i filen viser hva som er riktig.'
};

/** What is said of text files with columns: why one cannot be read, how it was understood, what to look at. */
export default {
	empty: 'Filen er tom.',
	tooLarge: ({ bytes, limit }: Params) =>
		`Filen er på ${megabytes(bytes)}. Filer over ${megabytes(limit)} leses ikke. Del filen, eller ta med færre kolonner.`,
	zip: 'Filen er et zip-arkiv eller en Excel-arbeidsbok, ikke en tekstfil.',
	binary: ({ format }: Params) => `Filen er ikke en tekstfil, men ${formats[format] ?? 'noe annet'}.`,
	markup: ({ format }: Params) =>
		`Filen er ${format === 'html' ? 'en nettside (HTML)' : 'XML'}, ikke en tabell, selv om den kanskje heter noe annet. Åpne den i Excel eller LibreOffice, og lagre den som .xlsx.`,
	truncated: ({ bytes }: Params) =>
		`Filen er kuttet av: den har ${bytes} byte, og siste tegn er ikke helt. Hent den på nytt.`,
	brokenEncoding: ({ encoding, line }: Params) =>
		`Filen er lest som ${encodings[encoding] ?? encoding}, men har tegn som ikke hører til der${Number(line) > 0 ? `, første gang på linje ${line}` : ''}. Velg et annet tegnsett, eller hent filen på nytt.`,
	tooManyCells: ({ limit }: Params) =>
		`Filen har flere enn ${limit} celler. Del filen, eller ta med færre kolonner.`,
	tooManyRows: ({ limit }: Params) => `Filen har flere enn ${limit} rader. Del filen.`,
	tooManyColumns: ({ columns, limit }: Params) =>
		`Filen har ${columns} kolonner; grensen er ${limit}. Se etter om riktig skilletegn er valgt.`,
	noSuchLine: ({ line }: Params) => `Linje ${line} kan ikke være overskrift: ingen rad begynner der.`,
	noRows: 'Filen har ingen rader med data under overskriften.',

	publisher: ({ publisher }: Params) =>
		`Tegnene i tallcellene er forstått slik ${publishers[publisher] ?? publisher}.`,
	titleLines: ({ count, text }: Params) =>
		`Det står tekst før overskriften (linjer: ${count}). Den første er «${short(text)}».`,
	footerLines: ({ count, text }: Params) =>
		`Det står tekst etter tabellen (linjer: ${count}), og den er ikke lest som rader. Den første er «${short(text)}».`,
	oneColumn:
		'Filen er lest som én kolonne: det er ikke funnet noe skilletegn som deler linjene likt. Velg skilletegnet selv hvis den har flere.',
	noHeader: 'Filen ser ikke ut til å ha overskrifter. Kolonnene har fått navn etter plassen sin.',
	shortRows: ({ count, lines }: Params) =>
		`${rows(count)} har færre celler enn overskriften. De siste cellene mangler. Linje: ${lines}.`,
	shortRowsLeftOut: ({ count, lines }: Params) =>
		`${rows(count)} har færre celler enn overskriften og er utelatt. Linje: ${lines}.`,
	longRows: ({ count, lines }: Params) =>
		`${rows(count)} har flere celler enn overskriften. De siste cellene er ikke lest. Linje: ${lines}.`,
	longRowsLeftOut: ({ count, lines }: Params) =>
		`${rows(count)} har flere celler enn overskriften og er utelatt. Linje: ${lines}.`,
	emptyRows: ({ count, lines }: Params) => `Tomme rader er hoppet over (antall: ${count}). Linje: ${lines}.`,
	oddQuotes: ({ count, lines }: Params) =>
		`Anførselstegn som ikke er avsluttet, er lest som vanlige tegn (antall: ${count}). Linje: ${lines}.`,
	formsExport: 'Filen ser ut til å komme fra Microsoft Forms.',
	personalData: ({ count, columns }: Params) =>
		`Filen har kolonner som kan vise hvem som har svart (antall: ${count}): ${columns}. Fjern dem hvis de ikke trengs.`,
	ambiguousNumber: ({ column, count, text, value, otherValue, reason }: Params) =>
		`Kolonnen «${short(column)}» kan leses på to måter (celler: ${count}). «${text}» er lest som ${withComma(value)}, men kan også være ${withComma(otherValue)}. ${reasons[reason] ?? ''} Se etter, og velg om nødvendig den andre lesemåten.`,
	mixedColumn: ({ column, numbers, others, text }: Params) =>
		`Kolonnen «${short(column)}» har både tall (celler: ${numbers}) og annen tekst (celler: ${others}), for eksempel «${short(text)}». Den er lest som tekst, så ingenting går tapt.`,
	unreadable: ({ column, count, lines, text }: Params) =>
		`I kolonnen «${short(column)}» passer ikke alle cellene til kolonnens type (antall: ${count}). De regnes som manglende. Den første er «${short(text)}». Linje: ${lines}.`,
	printedDifferently: ({ column, count, lines, text }: Params) =>
		`I kolonnen «${short(column)}» er noen celler skrevet på en annen måte enn resten (antall: ${count}). Se etter at verdiene er riktig lest. Den første er «${short(text)}». Linje: ${lines}.`,
	dateOrder: ({ column, order }: Params) =>
		`I kolonnen «${short(column)}» kan dag og måned byttes om. Datoene er lest som ${orders[order] ?? order}.`,
	preliminary: ({ column, count }: Params) =>
		`Kolonnen «${short(column)}» har foreløpige tall (antall: ${count}).`,
	marks: ({ columns, marks }: Params) =>
		`Det står tegn i stedet for tall (kolonner: ${columns}). Antall av hvert: ${marks}.`,
	multipleAnswers: ({ column, count }: Params) =>
		`Kolonnen «${short(column)}» har flere svar i hver celle, med semikolon etter hvert (celler: ${count}). De er lest som tekst.`
};
