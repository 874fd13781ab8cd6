import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const saveAgain = 'Åpne arbeidsboken i Excel, og lagre den på nytt som .xlsx.';
const faults: Record<string, string> = {
	doctype: 'den har en dokumenttype, som vi ikke godtar',
	entity: 'den viser til et tegn som ikke finnes',
	structure: 'elementene passer ikke sammen',
	truncated: 'den er avkuttet',
	depth: 'den har for mange nivåer',
	encoding: 'den er ikke skrevet som UTF-8 eller UTF-16'
};
const cells = (count: string | number) => (Number(count) === 1 ? 'én celle' : `${count} celler`);
const rows = (count: string | number) => (Number(count) === 1 ? 'én rad' : `${count} rader`);
/** «Kolonnen «Alder»: 3 celler, den første er B7» */
const where = ({ column, count, cell }: Params) =>
	`Kolonnen «${column}» (${cells(count)}, den første er ${cell})`;

/** What is said of Excel workbooks: why one cannot be read, and what a table cannot show of it. */
export default {
	notZip: () =>
		'Filen er ikke et regneark (.xlsx, .xls eller .ods). Den kan være tekst eller HTML med feil filendelse. Åpne den i Excel, og lagre den som .xlsx eller CSV.',
	brokenZip: () => `Arbeidsboken er skadet eller ufullstendig. Hent den på nytt. ${saveAgain}`,
	encrypted: () =>
		'Arbeidsboken er kryptert med passord. Fjern passordet i Excel (Fil, Info, Beskytt arbeidsbok), og lagre den på nytt.',
	legacyXls: () => `Filen har et Excel-format fra før 1997, som ikke leses. ${saveAgain}`,
	openDocument: () =>
		'Filen er et OpenDocument-dokument, men ikke et regneark som kan leses her. Lagre det som .xlsx i LibreOffice eller Excel.',
	binaryWorkbook: () => `Filen er en binær Excel-arbeidsbok (.xlsb), som ikke leses. ${saveAgain}`,
	notWorkbook: () =>
		'Filen er et zip-arkiv, men ingen Excel-arbeidsbok. Pakk ut arkivet, og velg filen du skal bruke.',
	tooManyParts: ({ limit }: Params) => `Arkivet har mer enn ${limit} deler og leses ikke.`,
	partTooLarge: ({ part }: Params) =>
		`Delen «${part}» blir for stor når den pakkes ut. Del arbeidsboken, eller lagre arket som CSV.`,
	missingPart: ({ part }: Params) => `Arbeidsboken mangler delen «${part}». ${saveAgain}`,
	badXml: ({ part, fault }: Params) =>
		`Delen «${part}» av arbeidsboken kan ikke leses: ${faults[fault] ?? fault}. ${saveAgain}`,
	noSheets: () => 'Arbeidsboken har ingen regneark, bare diagrammer eller ingenting.',
	noSuchSheet: ({ sheet }: Params) => `Arbeidsboken har ikke noe ark med navnet «${sheet}».`,
	emptySheet: ({ sheet }: Params) => `Arket «${sheet}» er tomt. Velg et annet ark.`,
	noHeader: ({ row }: Params) => `Rad ${row} er tom og kan ikke være overskrift. Velg en annen rad.`,
	badCell: ({ cell }: Params) =>
		`Innholdet i celle ${cell} passer ikke med typen den er lagret med. ${saveAgain}`,
	cellOrder: ({ cell }: Params) => `Cellene i arket står ikke i rekkefølge ved ${cell}. ${saveAgain}`,
	tooManyCells: ({ limit }: Params) =>
		`Arket har mer enn ${limit} celler. Del det, eller ta bort tomme kolonner.`,
	rowsAbove: ({ count, row }: Params) =>
		`Overskriftene er hentet fra rad ${row}. Over dem står ${rows(count)} som ikke er tatt med.`,
	duplicateHeader: ({ column, name }: Params) =>
		`Overskriften «${column}» står flere ganger. En av kolonnene heter nå «${name}».`,
	unnamedColumns: ({ count, letter }: Params) =>
		`Antall kolonner uten overskrift: ${count}. De har fått bokstaven sin som navn, den første er ${letter}.`,
	errorCells: (params: Params) =>
		`${where(params)} har feilverdier, for eksempel ${params.error}. De er lest som manglende.`,
	noSuchDate: (params: Params) =>
		`${where(params)} har tall som er formatert som datoer, men som ikke er datoer i kalenderen. De er lest som manglende.`,
	notCalculated: (params: Params) =>
		`${where(params)} har formler uten lagret resultat. De er lest som manglende. ${saveAgain}`,
	mixedPercent: (params: Params) =>
		`${where(params)} er vist i prosent og lagret som brøk (0,5 for 50 %), mens andre celler i kolonnen er vanlige tall. Alle er lest slik de er lagret.`,
	mixedColumn: (params: Params) =>
		`${where(params)} har tall, datoer eller sant/usant blant andre typer innhold. Hele kolonnen er lest som tekst.`,
	numbersAsText: (params: Params) =>
		`${where(params)} har tall som er lagret som tekst. De er lest som tekst. Skal de brukes i utregninger, velger du «tall» for kolonnen under «Kolonnene» før filen importeres; celler som ikke er tall, blir da tomme.`,
	mergedCells: ({ count, range }: Params) =>
		`Antall områder med sammenslåtte celler: ${count}, det første er ${range}. Verdien står bare i den første cellen i hvert område.`,
	hiddenRows: ({ count }: Params) => `Skjulte rader i arket er lest som alle andre: ${rows(count)}.`,
	emptyRows: ({ count }: Params) => `Tomme rader mellom radene med data er hoppet over: ${rows(count)}.`,
	otherSheets: ({ count, sheet }: Params) =>
		`Arket «${sheet}» er lest. Antall andre ark i arbeidsboken: ${count}.`
};
