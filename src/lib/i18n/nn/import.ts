import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const MEGABYTE = 1024 * 1024;
const short = (text: string | number) => (String(text).length > 60 ? `${String(text).slice(0, 60)} …` : text);
const megabytes = (bytes: string | number) => `${Math.ceil(Number(bytes) / MEGABYTE)} MB`;
const place = ({ file, line, column }: Params) =>
	[`«${file}»`, line ? `linje ${line}` : '', column === undefined ? '' : `kolonnen «${short(column)}»`]
		.filter(Boolean)
		.join(', ');
const again = 'Last ned fila på nytt frå statistikkbanken til Udir.';
const unedited = 'Bruk fila slik ho vart lasta ned, eller rett cella.';

const formats: Record<string, string> = {
	pdf: 'ein PDF',
	excel: 'ei Excel-arbeidsbok',
	spss: 'ei SPSS-fil',
	gzip: 'eit komprimert arkiv'
};
const encodings: Record<string, string> = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' };

const imports: Messages['import'] = {
	empty: ({ file }: Params) => `«${file}» er tom. ${again}`,
	tooLarge: ({ file, bytes, limit }: Params) =>
		`«${file}» er på ${megabytes(bytes)}. Filer over ${megabytes(limit)} blir ikkje lesne; eksportane frå Udir er mykje mindre.`,
	zip: ({ file }: Params) =>
		`«${file}» er eit zip-arkiv eller ei Excel-arbeidsbok. Pakk ut arkivet og vel filene i det. Ei arbeidsbok må lagrast som CSV først.`,
	binary: ({ file, format }: Params) =>
		`«${file}» er ikkje ei tekstfil, men ${formats[format] ?? 'noko anna'}. Vel CSV-fila frå statistikkbanken til Udir.`,
	truncated: ({ file, bytes }: Params) =>
		`«${file}» er kutta av: ho har ${bytes} byte, og siste teiknet er ikkje heilt. ${again}`,
	brokenEncoding: (params: Params) =>
		`${place(params)}: fila er skriven som ${encodings[params.encoding] ?? params.encoding}, men har teikn som ikkje høyrer til der. Noko har øydelagt henne undervegs. ${again}`,
	garbledText: (params: Params) =>
		`${place(params)}: æ, ø og å har gått tapt («${short(params.text)}»). Fila har vore lagra med feil teiknsett. ${again}`,
	unknownLayout: (params: Params) =>
		`${place(params)}: dette er ikkje ein eksport vi kjenner. Dei første kolonnane er ${short(params.found)}. Vel ei fil frå statistikkbanken til Udir med kolonnane EnhetNivaa, Fylkekode og Kommunekode.`,
	unknownJson: ({ file, found }: Params) =>
		`«${file}» er JSON, men ikkje eit svar frå rapport-API-et til Udir. Ho byrjar med ${short(found)}.`,
	notData: ({ file }: Params) =>
		`«${file}» er eit program, eit dokument eller ein lisenstekst etter namnet, ikkje data. Vel fila med tala eller svara.`,
	badJson: ({ file }: Params) => `«${file}» byrjar som JSON, men er ikkje heil. Hent svaret på nytt.`,
	upperSecondary: (params: Params) =>
		`${place(params)}: dette er ei fil om vidaregåande opplæring. Uttrekket bruker berre tal frå grunnskulen, så fila er ikkje lesen.`,
	missingColumn: (params: Params) => `${place(params)} manglar. ${again}`,
	duplicateColumn: (params: Params) =>
		`${place(params)} står to gonger, og vi kan ikkje vite kva for ein som gjeld. ${again}`,
	unnamedColumn: (params: Params) =>
		`${place(params)}: kolonne nummer ${params.position} har tal, men ikkje noko namn. ${again}`,
	tooManyColumns: (params: Params) =>
		`${place(params)}: fila har ${params.columns} kolonnar; grensa er ${params.limit}. Vel færre år eller mål i eksporten.`,
	noValueColumns: (params: Params) =>
		`${place(params)}: ingen kolonne har eit namn som byrjar med eit skuleår, til dømes 2024-25. Ta med minst eitt mål i eksporten.`,
	noRows: ({ file }: Params) =>
		`«${file}» har overskrifter, men ingen rader. Vel einingar i eksporten, og last ned på nytt.`,
	fieldCount: (params: Params) =>
		`${place(params)}: rada har ${params.found} felt, overskrifta har ${params.expected}. Rada er kutta av eller delt. ${again}`,
	badQuote: (params: Params) => `${place(params)}: eit hermeteikn er ikkje avslutta. ${again}`,
	lineTooLong: (params: Params) =>
		`${place(params)}: linja er lengre enn ${params.limit} teikn. Dette er neppe ein eksport frå Udir.`,
	badLevel: (params: Params) =>
		`${place(params)}: «${short(params.text)}» er ikkje eit nivå. Nivåa er 1 land, 2 fylke, 3 kommune og 4 skule. ${unedited}`,
	badCountyNumber: (params: Params) =>
		`${place(params)}: «${short(params.text)}» er ikkje eit fylkesnummer med to siffer. ${unedited}`,
	badMunicipalityNumber: (params: Params) =>
		`${place(params)}: «${short(params.text)}» er ikkje eit kommunenummer med fire siffer. ${unedited}`,
	badOrganisationNumber: (params: Params) =>
		`${place(params)}: «${short(params.text)}» er ikkje eit organisasjonsnummer med ni siffer. ${unedited}`,
	codesDisagree: (params: Params) =>
		`${place(params)}: koden «${short(params.text)}» høver ikkje med «${short(params.otherText)}» i kolonnen «${params.otherColumn}». Kolonnar kan ha bytt plass. ${again}`,
	nameIsNumber: (params: Params) =>
		`${place(params)}: her skulle namnet på eininga stå, men det står «${short(params.text)}». Kolonnar kan ha bytt plass. ${again}`,
	duplicateUnit: (params: Params) =>
		`${place(params)}: eininga ${params.text} står òg på linje ${params.firstLine}. Ta med kvar eining berre éin gong.`,
	'api.empty': ({ file }: Params) =>
		`«${file}» er eit svar utan rader: Udir har ikkje tal for det som vart valt.`,
	'api.badRow': (params: Params) =>
		`«${params.file}», rad ${params.line}: rada er ikkje slik vi kjenner henne. Hent svaret på nytt.`,
	'api.unknownColumns': ({ file, found }: Params) =>
		`«${file}»: kolonnane i svaret er ikkje slik vi kjenner dei: ${short(found)}.`,
	'api.schoolWithoutMunicipality': (params: Params) =>
		`«${params.file}», rad ${params.line}: skulen ${short(params.text)} står utan kommunen sin. Ta med kommunane i svaret.`,
	'api.schoolByName': ({ file, text }: Params) =>
		`«${file}» gjeld éin skule, ${short(text)}, og oppgir ikkje organisasjonsnummeret. Hent svaret med skulane som rader.`,
	'api.unknownName': ({ file, text, count }: Params) =>
		Number(count) > 1
			? `«${file}» gjeld ${short(text)}, og fleire område heiter det. Hent svaret med områda som rader.`
			: `«${file}» gjeld ${short(text)}, som ikkje er namnet på eit fylke eller ein kommune vi kjenner.`,
	failed: ({ file, reason }: Params) =>
		`«${file}» kunne ikkje lesast, av ein grunn programmet ikkje kjenner: ${reason}. Det er ein feil i programmet; sei gjerne frå.`,

	'repair.leadingZero': (params: Params) =>
		`I kolonnen «${params.column}» mangla første null i ${params.count} kodar, som regel fordi fila har vore lagra i eit rekneark. «${params.text}» på linje ${params.line} er lesen som «${params.repaired}», og dei andre på same måten.`,

	'warning.noFinalNewline': ({ line }: Params) =>
		`Siste linja (${line}) manglar linjeskift. Sjå etter at fila er heil.`,
	'warning.decimalsLost': ({ column, count }: Params) =>
		`Kolonnen «${short(column)}» skulle hatt desimalar, men alle dei ${count} verdiane er heile tal. Desimalane kan ha gått tapt i eit rekneark.`,
	'warning.implausible': ({ column, count, line, text, low, high }: Params) =>
		`Kolonnen «${short(column)}» har ${count} verdiar utanfor ${low}–${high}. Den første er «${short(text)}» på linje ${line}.`,
	'warning.onlySentences': ({ column, count }: Params) =>
		`Kolonnen «${short(column)}» har ingen tal, berre tekst i ${count} celler. Dei blir rekna som manglande.`,
	'warning.lostCharacters': ({ count, line }: Params) =>
		`${count} teikn har gått tapt i ei tidlegare lagring. Det første står på linje ${line}. Namn kan sjå rare ut; tala er ikkje rørte.`,
	'warning.questionsLeftOut': ({ count }: Params) =>
		`${count} rader gjeld enkeltspørsmål. Berre indeksen er lesen.`
};

export default imports;
