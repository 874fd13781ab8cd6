import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const MEGABYTE = 1024 * 1024;
const short = (text: string | number) => (String(text).length > 60 ? `${String(text).slice(0, 60)} …` : text);
const megabytes = (bytes: string | number) => `${Math.ceil(Number(bytes) / MEGABYTE)} MB`;
/** A number as Norwegian writes it. */
const withComma = (value: string | number) => String(value).replace('.', ',');
const rows = (count: string | number) => (Number(count) === 1 ? 'Éi rad' : `${count} rader`);

const formats: Record<string, string> = {
	pdf: 'ein PDF',
	excel: 'ei Excel-arbeidsbok',
	spss: 'ei SPSS-fil',
	gzip: 'eit komprimert arkiv'
};
const encodings: Record<string, string> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16',
	'windows-1252': 'windows-1252'
};
const orders: Record<string, string> = {
	dmy: 'dag, månad, år',
	mdy: 'månad, dag, år',
	ymd: 'år, månad, dag'
};
const publishers: Record<string, string> = {
	ssb: 'SSB bruker dei: «.» kan ikkje førekome, «..» og «...» manglar, «:» kan ikkje offentleggjerast, «-» er null, «*» er førebels',
	udir: 'Udir bruker dei: «*» tyder skjerma'
};
const reasons: Record<string, string> = {
	ungroupedNumbers: 'Kolonnen har heile tal over 1000 utan tusenskilje.',
	separator: 'Fila har komma mellom kolonnane.',
	otherColumns: 'Slik er desimalteiknet i dei andre kolonnane.',
	smallNumbers: 'Dei andre tala i kolonnen er heile tal under 1000.',
	noEvidence: 'Ikkje noko anna i fila viser kva som er rett.'
};

const delimited: Messages['delimited'] = {
	empty: 'Fila er tom.',
	tooLarge: ({ bytes, limit }: Params) =>
		`Fila er på ${megabytes(bytes)}. Filer over ${megabytes(limit)} blir ikkje lesne. Del fila, eller ta med færre kolonnar.`,
	zip: 'Fila er eit zip-arkiv eller ei Excel-arbeidsbok, ikkje ei tekstfil.',
	binary: ({ format }: Params) => `Fila er ikkje ei tekstfil, men ${formats[format] ?? 'noko anna'}.`,
	markup: ({ format }: Params) =>
		`Fila er ${format === 'html' ? 'ei nettside (HTML)' : 'XML'}, ikkje ein tabell, sjølv om ho kanskje heiter noko anna. Opne ho i Excel eller LibreOffice, og lagre ho som .xlsx.`,
	truncated: ({ bytes }: Params) =>
		`Fila er kutta av: ho har ${bytes} byte, og siste teiknet er ikkje heilt. Hent fila på nytt.`,
	brokenEncoding: ({ encoding, line }: Params) =>
		`Fila er lesen som ${encodings[encoding] ?? encoding}, men har teikn som ikkje høyrer til der${Number(line) > 0 ? `, første gongen på linje ${line}` : ''}. Vel eit anna teiknsett, eller hent fila på nytt.`,
	tooManyCells: ({ limit }: Params) =>
		`Fila har fleire enn ${limit} celler. Del fila, eller ta med færre kolonnar.`,
	tooManyRows: ({ limit }: Params) => `Fila har fleire enn ${limit} rader. Del fila.`,
	tooManyColumns: ({ columns, limit }: Params) =>
		`Fila har ${columns} kolonnar; grensa er ${limit}. Sjå etter om rett skiljeteikn er valt.`,
	noSuchLine: ({ line }: Params) => `Linje ${line} kan ikkje vere overskrift: inga rad byrjar der.`,
	noRows: 'Fila har ingen rader med data under overskrifta.',

	publisher: ({ publisher }: Params) =>
		`Teikna i talcellene er forstått slik ${publishers[publisher] ?? publisher}.`,
	titleLines: ({ count, text }: Params) =>
		`Det står tekst før overskrifta (linjer: ${count}). Den første er «${short(text)}».`,
	footerLines: ({ count, text }: Params) =>
		`Det står tekst etter tabellen (linjer: ${count}), og den teksten er ikkje lesen som rader. Den første er «${short(text)}».`,
	oneColumn:
		'Fila er lesen som éin kolonne: programmet fann ikkje noko skiljeteikn som deler linjene likt. Vel skiljeteiknet sjølv om ho har fleire.',
	noHeader: 'Fila ser ikkje ut til å ha overskrifter. Kolonnane har fått namn etter plassen sin.',
	shortRows: ({ count, lines }: Params) =>
		`${rows(count)} har færre celler enn overskrifta. Dei siste cellene manglar. Linje: ${lines}.`,
	shortRowsLeftOut: ({ count, lines }: Params) =>
		`${rows(count)} har færre celler enn overskrifta og er ikkje med. Linje: ${lines}.`,
	longRows: ({ count, lines }: Params) =>
		`${rows(count)} har fleire celler enn overskrifta. Dei siste cellene er ikkje lesne. Linje: ${lines}.`,
	longRowsLeftOut: ({ count, lines }: Params) =>
		`${rows(count)} har fleire celler enn overskrifta og er ikkje med. Linje: ${lines}.`,
	emptyRows: ({ count, lines }: Params) =>
		`Tomme rader er hoppa over (talet på rader: ${count}). Linje: ${lines}.`,
	oddQuotes: ({ count, lines }: Params) =>
		`Hermeteikn som ikkje er avslutta, er lesne som vanlege teikn (tal på dei: ${count}). Linje: ${lines}.`,
	formsExport: 'Fila ser ut til å kome frå Microsoft Forms.',
	personalData: ({ count, columns }: Params) =>
		`Fila har kolonnar som kan vise kven som har svart (tal på dei: ${count}): ${columns}. Fjern dei om dei ikkje trengst.`,
	ambiguousNumber: ({ column, count, text, value, otherValue, reason }: Params) =>
		`Kolonnen «${short(column)}» kan lesast på to måtar (celler: ${count}). «${text}» er lesen som ${withComma(value)}, men kan òg vere ${withComma(otherValue)}. ${reasons[reason] ?? ''} Sjå etter, og vel den andre lesemåten om det trengst.`,
	mixedColumn: ({ column, numbers, others, text }: Params) =>
		`Kolonnen «${short(column)}» har både tal (celler: ${numbers}) og annan tekst (celler: ${others}), til dømes «${short(text)}». Han er lesen som tekst, så ikkje noko går tapt.`,
	unreadable: ({ column, count, lines, text }: Params) =>
		`I kolonnen «${short(column)}» høver ikkje alle cellene til typen kolonnen har (tal på dei: ${count}). Dei blir rekna som manglande. Den første er «${short(text)}». Linje: ${lines}.`,
	printedDifferently: ({ column, count, lines, text }: Params) =>
		`I kolonnen «${short(column)}» er nokre celler skrivne på ein annan måte enn resten (tal på dei: ${count}). Sjå etter at verdiane er rett lesne. Den første er «${short(text)}». Linje: ${lines}.`,
	dateOrder: ({ column, order }: Params) =>
		`I kolonnen «${short(column)}» kan dag og månad byte plass. Datoane er lesne som ${orders[order] ?? order}.`,
	preliminary: ({ column, count }: Params) =>
		`Kolonnen «${short(column)}» har førebelse tal (celler: ${count}).`,
	marks: ({ columns, marks }: Params) =>
		`Det står teikn i staden for tal (kolonnar: ${columns}). Så mange av kvart: ${marks}.`,
	multipleAnswers: ({ column, count }: Params) =>
		`Kolonnen «${short(column)}» har fleire svar i kvar celle, med semikolon etter kvart (celler: ${count}). Dei er lesne som tekst.`
};

export default delimited;
