import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const saveAgain = 'Opne arbeidsboka i Excel, og lagre ho på nytt som .xlsx.';
const faults: Record<string, string> = {
	doctype: 'han har ein dokumenttype, som vi ikkje godtek',
	entity: 'han viser til eit teikn som ikkje finst',
	structure: 'elementa passar ikkje saman',
	truncated: 'han er avkutta',
	depth: 'han har for mange nivå',
	encoding: 'han er ikkje skriven som UTF-8 eller UTF-16'
};
const cells = (count: string | number) => (Number(count) === 1 ? 'éi celle' : `${count} celler`);
const rows = (count: string | number) => (Number(count) === 1 ? 'éi rad' : `${count} rader`);
const where = ({ column, count, cell }: Params) =>
	`Kolonnen «${column}» (${cells(count)}, den første er ${cell})`;

const xlsx: Messages['xlsx'] = {
	notZip: () =>
		'Fila er ikkje eit rekneark (.xlsx, .xls eller .ods). Ho kan vere tekst eller HTML med feil filending. Opne ho i Excel, og lagre ho som .xlsx eller CSV.',
	brokenZip: () => `Arbeidsboka er skadd eller ufullstendig. Hent ho på nytt. ${saveAgain}`,
	encrypted: () =>
		'Arbeidsboka er kryptert med passord. Fjern passordet i Excel (Fil, Info, Vern arbeidsbok), og lagre ho på nytt.',
	legacyXls: () => `Fila har eit Excel-format frå før 1997, som programmet ikkje les. ${saveAgain}`,
	openDocument: () =>
		'Fila er eit OpenDocument-dokument, men ikkje eit rekneark som programmet kan lese. Lagre det som .xlsx i LibreOffice eller Excel.',
	binaryWorkbook: () => `Fila er ei binær Excel-arbeidsbok (.xlsb), som programmet ikkje les. ${saveAgain}`,
	notWorkbook: () =>
		'Fila er eit zip-arkiv, men inga Excel-arbeidsbok. Pakk ut arkivet, og vel fila du skal bruke.',
	tooManyParts: ({ limit }: Params) => `Arkivet har meir enn ${limit} delar og blir ikkje lese.`,
	partTooLarge: ({ part }: Params) =>
		`Delen «${part}» blir for stor når han blir pakka ut. Del arbeidsboka, eller lagre arket som CSV.`,
	missingPart: ({ part }: Params) => `Arbeidsboka manglar delen «${part}». ${saveAgain}`,
	badXml: ({ part, fault }: Params) =>
		`Delen «${part}» av arbeidsboka kan ikkje lesast: ${faults[fault] ?? fault}. ${saveAgain}`,
	noSheets: () => 'Arbeidsboka har ingen rekneark, berre diagram eller ingenting.',
	noSuchSheet: ({ sheet }: Params) => `Arbeidsboka har ikkje noko ark med namnet «${sheet}».`,
	emptySheet: ({ sheet }: Params) => `Arket «${sheet}» er tomt. Vel eit anna ark.`,
	noHeader: ({ row }: Params) => `Rad ${row} er tom og kan ikkje vere overskrift. Vel ei anna rad.`,
	badCell: ({ cell }: Params) =>
		`Innhaldet i celle ${cell} passar ikkje med typen ho er lagra med. ${saveAgain}`,
	cellOrder: ({ cell }: Params) => `Cellene i arket står ikkje i rekkjefølgje ved ${cell}. ${saveAgain}`,
	tooManyCells: ({ limit }: Params) =>
		`Arket har meir enn ${limit} celler. Del det, eller ta bort tomme kolonnar.`,
	rowsAbove: ({ count, row }: Params) =>
		`Overskriftene er henta frå rad ${row}. Over dei står ${rows(count)} som ikkje er med.`,
	duplicateHeader: ({ column, name }: Params) =>
		`Overskrifta «${column}» står fleire gonger. Ein av kolonnane heiter no «${name}».`,
	unnamedColumns: ({ count, letter }: Params) =>
		`Talet på kolonnar utan overskrift: ${count}. Dei har fått bokstaven sin som namn, den første er ${letter}.`,
	errorCells: (params: Params) =>
		`${where(params)} har feilverdiar, til dømes ${params.error}. Dei er lesne som manglande.`,
	noSuchDate: (params: Params) =>
		`${where(params)} har tal som er formaterte som datoar, men som ikkje er datoar i kalenderen. Dei er lesne som manglande.`,
	notCalculated: (params: Params) =>
		`${where(params)} har formlar utan lagra resultat. Dei er lesne som manglande. ${saveAgain}`,
	mixedPercent: (params: Params) =>
		`${where(params)} er viste i prosent og lagra som brøk (0,5 for 50 %), medan andre celler i kolonnen er vanlege tal. Alle er lesne slik dei er lagra.`,
	mixedColumn: (params: Params) =>
		`${where(params)} har tal, datoar eller sant/usant blant andre typar innhald. Heile kolonnen er lesen som tekst.`,
	numbersAsText: (params: Params) =>
		`${where(params)} har tal som er lagra som tekst. Dei er lesne som tekst. Skal dei brukast i utrekningar, vel du «tal» for kolonnen under «Kolonnane» før fila blir importert; celler som ikkje er tal, blir då tomme.`,
	mergedCells: ({ count, range }: Params) =>
		`Talet på område med samanslegne celler: ${count}, det første er ${range}. Verdien står berre i den første cella i kvart område.`,
	hiddenRows: ({ count }: Params) => `Gøymde rader i arket er lesne som alle andre: ${rows(count)}.`,
	emptyRows: ({ count }: Params) => `Tomme rader mellom radene med data er hoppa over: ${rows(count)}.`,
	otherSheets: ({ count, sheet }: Params) =>
		`Arket «${sheet}» er lese. Talet på andre ark i arbeidsboka: ${count}.`
};
export default xlsx;
