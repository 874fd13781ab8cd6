import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const number = (n: number) => n.toLocaleString('nn-NO');
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;
const rows = (n: number) => count(n, 'rad', 'rader');
const cells = (n: number) => count(n, 'celle', 'celler');
const columns = (n: number) => count(n, 'kolonne', 'kolonnar');

const formats: Record<string, string> = {
	pdf: 'ein PDF. Tal i ein PDF må hentast frå kjelda som rekneark eller tekst',
	gzip: 'eit komprimert arkiv. Pakk det ut, og vel fila i det',
	archive: 'eit komprimert arkiv. Pakk det ut, og vel fila i det',
	image: 'eit bilete. Hent tala frå kjelda som rekneark eller tekst',
	parquet: 'ei Parquet-fil. Lagre ho som CSV frå programmet ho kjem frå',
	sas: 'ei SAS-fil. Lagre ho som CSV eller SPSS-fil frå programmet ho kjem frå',
	stata: 'ei Stata-fil. Lagre ho som CSV eller SPSS-fil frå programmet ho kjem frå',
	portable: 'ei flyttbar SPSS-fil (.por). Lagre ho som .sav i SPSS',
	html: 'ei nettside. Somme kallar slike filer .xls; opne ho i Excel, og lagre ho som .xlsx',
	xml: 'XML. Opne ho i programmet ho kjem frå, og lagre ho som .xlsx eller CSV',
	rtf: 'eit tekstdokument (RTF). Kopier tabellen i det, og lim han inn på sida Data',
	unknown: 'noko anna. Vel ei tekstfil med kolonnar, eit rekneark, ei SPSS-fil eller JSON-stat'
};

const general: Messages['general'] = {
	empty: ({ file }: Params) => `«${file}» er tom.`,
	format: ({ file, format }: Params) =>
		`«${file}» er ikkje ei tekstfil, men ${formats[format] ?? formats.unknown}.`,
	unknownJson: ({ file, found }: Params) =>
		`«${file}» er JSON, men korkje eit svar frå rapport-API-et til Udir eller JSON-stat. Ho byrjar med ${found}.`,
	notForDraw:
		'Fila er ein eksport frå Udir som uttrekket ikkje kan bruke: ho gjeld vidaregåande opplæring, eller har ingen kolonnar som byrjar med eit skuleår. Ho er lesen som ein vanleg tabell. I filer frå Udir tyder «*» skjerma.',
	asTable:
		'Fila er laga som ein eksport frå Udir, men er lesen som ein vanleg tabell. Uttrekket bruker ho ikkje.',
	oneColumn:
		'Fila er lesen som éin kolonne med tekst. Vel eit anna skiljeteikn under «Slik vart fila lesen» om ho har fleire.',

	size: (p: { rows: number; columns: number }) => `${rows(p.rows)} og ${columns(p.columns)}`,
	weight: ({ name }: { name: string }) => `Fila seier at radene skal vektast med «${name}».`,
	reading: 'Les fila på nytt med vala dine',
	asTableButton: 'Les som vanleg tabell',
	asTableHelp: 'Då kan fila brukast til analysar, men ikkje i uttrekket.',
	identicalStored: ({ file }: { file: string }) =>
		`Same data som «${file}», som er lagra frå før. Den nye lesinga tek plassen til den gamle. Det som er laga av tabellen, følgjer med.`,
	identicalNew: ({ file }: { file: string }) => `Same data som «${file}» over. Dei blir tekne med éin gong.`,
	remembered: 'Fila er lesen med vala du gjorde for ei tidlegare fil med dei same overskriftene.',
	withoutRemembered: 'Les utan dei',
	remember: 'Hugs vala',
	rememberHelp: 'Dei blir brukte av seg sjølve neste gong ei fil har same format og overskrifter.',

	part: { sheets: 'Ark', datasets: 'Datasett' },
	hidden: ({ name }: { name: string }) => `${name} (gøymt)`,
	addPart: { sheets: 'Ta med eit ark til', datasets: 'Ta med eit datasett til' },

	notes: 'Sjå over',
	publishers: { ssb: 'SSB', udir: 'Udir', none: 'ingen av dei' },
	showAll: (n: number) => `Vis alle ${number(n)}`,
	emptyFolder: 'Mappa har ingen filer.',
	shortcut: ({ file }) => `«${file}» er ein snarveg. Opne sjølve fila han peikar til.`,
	notPasted: {
		address:
			'Adresser kan ikkje opnast: programmet hentar ingenting frå nettet. Last ned fila, og opne henne her.',
		tooLarge:
			'Tabellen er for stor til å limast inn herifrå. Lagre han som fil, eller kopier han frå eit rekneark.',
		nothing: 'Det som vart limt inn, er ikkje ein tabell.'
	},
	/** Name of what was pasted instead of given as a file. */
	pasted: 'Innlimd tabell.txt',
	marksTitle: 'Teikn i staden for tal',
	mark: ({ mark, publisher, sense, n }) =>
		publisher === ''
			? `«${mark}» er lese som ${sense}: ${cells(n)}.`
			: `«${mark}» tyder ${sense} hos ${publisher}: ${cells(n)}.`,
	senses: {
		suppressed: 'skjerma (kan ikkje offentleggjerast)',
		missing: 'manglar',
		notApplicable: 'kan ikkje førekome',
		dontKnow: 'veit ikkje',
		unanswered: 'ikkje svart',
		routedOut: 'ikkje spurd',
		zero: 'null',
		preliminary: 'førebelse tal'
	},

	ambiguous: {
		title: 'Kan lesast på to måtar',
		all: ({ n, text }) => `I ${columns(n)} kan tal lesast på to måtar. Kva tyder «${text}»?`,
		each: 'Vel for kvar kolonne',
		column: ({ column, text }) => `${column}: kva tyder «${text}»?`,
		help: ({ n, reason }) => `Gjeld ${cells(n)}. ${reason}`,
		options: {
			pointDecimal: ({ value }) => `${value} (punktum er desimalteikn)`,
			pointThousands: ({ value }) => `${value} (punktum skil tusen)`,
			commaDecimal: ({ value }) => `${value} (komma er desimalteikn)`,
			commaThousands: ({ value }) => `${value} (komma skil tusen)`
		},
		dates: ({ column, text }) => `${column}: i kva rekkjefølgje står dag og månad i «${text}»?`,
		orders: { dmy: 'dag, månad, år', mdy: 'månad, dag, år', ymd: 'år, månad, dag' }
	},
	reasons: {
		ungroupedNumbers: 'Kolonnen har heile tal over 1000 utan tusenskilje, så det er lese som desimalteikn.',
		separator: 'Fila har komma mellom kolonnane.',
		otherColumns: 'Lese slik desimalteiknet er i dei andre kolonnane.',
		smallNumbers: 'Dei andre tala i kolonnen er heile tal under 1000, så det er lese som tusenskilje.',
		noEvidence: 'Ingenting anna i fila viser kva som er rett.',
		chosen: 'Slik du har valt.'
	},

	personal: {
		title: 'Kan vise kven som har svart',
		text: 'Desse kolonnane trengst sjeldan i ein analyse. Det som blir teke bort, blir ikkje lagra.',
		remove: (n: number) => (n === 1 ? 'Ta bort kolonnen' : `Ta bort alle ${number(n)}`),
		restore: 'Ta med igjen',
		removed: (n: number) => `${columns(n)} blir ikkje lagra.`,
		kinds: {
			id: 'løpenummer',
			time: 'tidspunkt',
			email: 'e-postadresse',
			name: 'namn',
			identityNumber: 'fødselsnummer',
			contact: 'namn, telefon eller adresse'
		},
		entry: ({ column, kind }) => `${column} (${kind})`
	},

	faults: {
		title: 'Celler som ikkje passar i kolonnen sin',
		unreadable: (n: number) => `${cells(n)} kan ikkje lesast og blir rekna som manglande.`,
		different: (n: number) =>
			`${cells(n)} har ein verdi, men er ${n === 1 ? 'skriven' : 'skrivne'} på ein annan måte enn resten av kolonnen. Sjå etter at verdien er rett.`,
		leaveOut: (n: number) => `Utelat ${rows(n)} med celler som ikkje kan lesast`,
		leaveOutHelp: 'Lista over dei blir lagra saman med tabellen.',
		ragged: (n: number) => `Utelat ${rows(n)} med for få eller for mange celler`,
		raggedText: (n: number) =>
			`${rows(n)} har for få eller for mange celler. Celler som manglar, er tomme, og dei som er for mange, er ikkje lesne.`,
		lines: ({ lines }: { lines: string }) => `Linje ${lines}.`,
		list: 'Vis cellene',
		table: 'Celler som ikkje passar i kolonnen sin',
		line: 'Linje',
		column: 'Kolonne',
		text: 'Tekst i fila',
		problem: 'Kva som er gale',
		kinds: { unreadable: 'kan ikkje lesast', printedDifferently: 'skriven på ein annan måte' },
		shown: ({ shown, all }) => `Dei første ${number(shown)} av ${number(all)} celler.`
	},

	excluded: {
		title: (n: number) => `${rows(n)} er ${n === 1 ? 'utelaten' : 'utelatne'}`,
		unreadable: (n: number) => `${rows(n)} hadde celler som ikkje kunne lesast.`,
		ragged: (n: number) => `${rows(n)} hadde for få eller for mange celler.`,
		lines: ({ lines }) => `Linjene i fila: ${lines}.`,
		table: 'Celler som ikkje kunne lesast'
	},
	leftOut: ({ n, names }) => `${columns(n)} er ikkje lagra: ${names}.`,

	preview: {
		title: 'Slik ser tabellen ut',
		grid: ({ file }) => `Rader i ${file}`,
		row: { delimited: 'Linje', xlsx: 'Rad', 'json-stat': 'Celle', sav: 'Rad' },
		columns: ({ from, to, all }) => `Kolonne ${number(from)}–${number(to)} av ${number(all)}`,
		earlier: 'Førre kolonnar',
		later: 'Neste kolonnar'
	},

	columns: {
		title: (n: number) => `Kolonnane (${number(n)})`,
		table: 'Kolonnar og korleis dei er lesne',
		show: 'Vis',
		all: (n: number) => `Alle kolonnar (${number(n)})`,
		look: (n: number) => `Kolonnar å sjå over (${number(n)})`,
		out: (n: number) => `Utelatne (${number(n)})`,
		none: 'Ingen kolonnar her.',
		page: ({ from, to, all }) => `${number(from)}–${number(to)} av ${number(all)}`,
		earlier: 'Førre',
		later: 'Neste',
		keep: 'Ta med',
		keepOne: ({ column }) => `Ta med ${column}`,
		column: 'Kolonne',
		type: 'Blir lesen som',
		typeOf: ({ column }) => `Kva ${column} blir lesen som`,
		values: 'Verdiar',
		distinct: 'Ulike',
		distinctMore: (n: number) => `${number(n)} eller fleire`,
		empty: 'Tomme celler',
		noEmpty: 'ingen',
		range: ({ low, high }) => `frå ${low} til ${high}`,
		labels: (n: number) => count(n, 'verdietikett', 'verdietikettar'),
		declared: 'fila oppgir verdiar som manglande',
		answers: 'fleire svar i kvar celle',
		types: {
			text: 'tekst',
			number: 'tal',
			percent: 'prosent',
			date: 'dato',
			dateTime: 'dato og klokkeslett',
			time: 'klokkeslett'
		},
		options: {
			auto: ({ type }) => `som oppdaga: ${type}`,
			text: 'tekst',
			'number:comma': 'tal, desimalkomma',
			'number:point': 'tal, desimalpunktum',
			'date:dmy': 'dato: dag, månad, år',
			'date:mdy': 'dato: månad, dag, år',
			'date:ymd': 'dato: år, månad, dag',
			'dateTime:dmy': 'dato og klokkeslett: dag først',
			'dateTime:mdy': 'dato og klokkeslett: månad først',
			'dateTime:ymd': 'dato og klokkeslett: år først',
			time: 'klokkeslett'
		},
		format: { comma: 'desimalkomma', point: 'desimalpunktum' },
		thousands: {
			space: 'mellomrom mellom tusen',
			point: 'punktum mellom tusen',
			comma: 'komma mellom tusen',
			apostrophe: 'apostrof mellom tusen'
		},
		why: {
			chosen: 'slik du har valt',
			empty: 'alle cellene er tomme',
			mixed: 'både tal og tekst',
			leadingZeros: 'kodar med null først',
			identifier: 'nummer på noko, ikkje ei mengd',
			storedAsText: 'lagra som tekst i arbeidsboka; ser ut som noko anna'
		},
		ambiguous: 'kan lesast på to måtar'
	},

	how: {
		title: 'Slik vart fila lesen',
		auto: 'blir oppdaga av seg sjølv',
		encoding: 'Teiknsett',
		separator: 'Skiljeteikn',
		separators: { '\t': 'tabulator', ';': 'semikolon', ',': 'komma', '|': 'loddrett strek' },
		header: { line: 'Linje med overskrifter', row: 'Rad med overskrifter' },
		headerHelp: 'Skriv 0 om fila ikkje har overskrifter.',
		headerUse: 'Bruk',
		publisher: 'Teikna i talcellene følgjer',
		titles: 'Over overskriftene står',
		footers: 'Under tabellen står',
		reset: 'Les utan vala mine',
		chosen: 'Endra av deg'
	}
};
export default general;
