import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: number) => n.toLocaleString('nb-NO');
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;
const rows = (n: number) => count(n, 'rad', 'rader');
const cells = (n: number) => count(n, 'celle', 'celler');
const columns = (n: number) => count(n, 'kolonne', 'kolonner');

const formats: Record<string, string> = {
	pdf: 'en PDF. Tall i en PDF må hentes fra kilden som regneark eller tekst',
	gzip: 'et komprimert arkiv. Pakk det ut, og velg filen i det',
	archive: 'et komprimert arkiv. Pakk det ut, og velg filen i det',
	image: 'et bilde. Hent tallene fra kilden som regneark eller tekst',
	parquet: 'en Parquet-fil. Lagre den som CSV fra programmet den kommer fra',
	sas: 'en SAS-fil. Lagre den som CSV eller SPSS-fil fra programmet den kommer fra',
	stata: 'en Stata-fil. Lagre den som CSV eller SPSS-fil fra programmet den kommer fra',
	portable: 'en flyttbar SPSS-fil (.por). Lagre den som .sav i SPSS',
	html: 'en nettside. Noen kaller slike filer .xls; åpne den i Excel, og lagre den som .xlsx',
	xml: 'XML. Åpne den i programmet den kommer fra, og lagre den som .xlsx eller CSV',
	rtf: 'et tekstdokument (RTF). Kopier tabellen i det, og lim den inn på siden Data',
	unknown: 'noe annet. Velg en tekstfil med kolonner, et regneark, en SPSS-fil eller JSON-stat'
};

/** Files that hold no indicators in Udir's layout: how they were read, and what can be chosen. */
export default {
	// Problems and notes, by their codes.
	empty: ({ file }: Params) => `«${file}» er tom.`,
	format: ({ file, format }: Params) =>
		`«${file}» er ikke en tekstfil, men ${formats[format] ?? formats.unknown}.`,
	unknownJson: ({ file, found }: Params) =>
		`«${file}» er JSON, men verken et svar fra Udirs rapport-API eller JSON-stat. Den begynner med ${found}.`,
	notForDraw:
		'Filen er en eksport fra Udir som uttrekket ikke kan bruke: den gjelder videregående opplæring, eller har ingen kolonner som begynner med et skoleår. Den er lest som en vanlig tabell. I filer fra Udir betyr «*» skjermet.',
	asTable:
		'Filen er laget som en eksport fra Udir, men er lest som en vanlig tabell. Uttrekket bruker den ikke.',
	oneColumn:
		'Filen er lest som én kolonne med tekst. Velg et annet skilletegn under «Slik ble filen lest» hvis den har flere.',

	size: (p: { rows: number; columns: number }) => `${rows(p.rows)} og ${columns(p.columns)}`,
	weight: ({ name }: { name: string }) => `Filen sier at radene skal vektes med «${name}».`,
	reading: 'Leser filen på nytt med dine valg',
	asTableButton: 'Les som vanlig tabell',
	asTableHelp: 'Da kan filen brukes til analyser, men ikke i uttrekket.',
	identicalStored: ({ file }: { file: string }) =>
		`Samme data som «${file}», som er lagret fra før. Den nye lesingen erstatter den gamle. Det som er laget av tabellen, følger med.`,
	identicalNew: ({ file }: { file: string }) => `Samme data som «${file}» over. De tas med én gang.`,
	remembered: 'Filen er lest med valgene du gjorde for en tidligere fil med samme overskrifter.',
	withoutRemembered: 'Les uten dem',
	remember: 'Husk valgene',
	rememberHelp: 'De brukes av seg selv neste gang en fil har samme format og overskrifter.',

	part: { sheets: 'Ark', datasets: 'Datasett' },
	hidden: ({ name }: { name: string }) => `${name} (skjult)`,
	addPart: { sheets: 'Ta med et ark til', datasets: 'Ta med et datasett til' },

	notes: 'Se over',
	publishers: { ssb: 'SSB', udir: 'Udir', none: 'ingen av dem' },
	showAll: (n: number) => `Vis alle ${number(n)}`,
	emptyFolder: 'Mappen har ingen filer.',
	shortcut: ({ file }: { file: string }) => `«${file}» er en snarvei. Åpne selve filen den peker til.`,
	notPasted: {
		address:
			'Adresser kan ikke åpnes: programmet henter ingenting fra nettet. Last ned filen, og åpne den her.',
		tooLarge:
			'Tabellen er for stor til å limes inn herfra. Lagre den som fil, eller kopier den fra et regneark.',
		nothing: 'Det som ble limt inn, er ikke en tabell.'
	},
	/** Name of what was pasted instead of given as a file. */
	pasted: 'Innlimt tabell.txt',
	marksTitle: 'Tegn i stedet for tall',
	mark: ({ mark, publisher, sense, n }: { mark: string; publisher: string; sense: string; n: number }) =>
		publisher === ''
			? `«${mark}» er lest som ${sense}: ${cells(n)}.`
			: `«${mark}» betyr ${sense} hos ${publisher}: ${cells(n)}.`,
	senses: {
		suppressed: 'skjermet (kan ikke offentliggjøres)',
		missing: 'mangler',
		notApplicable: 'kan ikke forekomme',
		dontKnow: 'vet ikke',
		unanswered: 'ikke besvart',
		routedOut: 'ikke spurt',
		zero: 'null',
		preliminary: 'foreløpige tall'
	},

	ambiguous: {
		title: 'Kan leses på to måter',
		all: ({ n, text }: { n: number; text: string }) =>
			`I ${columns(n)} kan tall leses på to måter. Hva betyr «${text}»?`,
		each: 'Velg for hver kolonne',
		column: ({ column, text }: { column: string; text: string }) => `${column}: hva betyr «${text}»?`,
		help: ({ n, reason }: { n: number; reason: string }) => `Gjelder ${cells(n)}. ${reason}`,
		options: {
			pointDecimal: ({ value }: { value: string }) => `${value} (punktum er desimaltegn)`,
			pointThousands: ({ value }: { value: string }) => `${value} (punktum skiller tusener)`,
			commaDecimal: ({ value }: { value: string }) => `${value} (komma er desimaltegn)`,
			commaThousands: ({ value }: { value: string }) => `${value} (komma skiller tusener)`
		},
		dates: ({ column, text }: { column: string; text: string }) =>
			`${column}: i hvilken rekkefølge står dag og måned i «${text}»?`,
		orders: { dmy: 'dag, måned, år', mdy: 'måned, dag, år', ymd: 'år, måned, dag' }
	},
	reasons: {
		ungroupedNumbers: 'Kolonnen har hele tall over 1000 uten tusenskille, så det er lest som desimaltegn.',
		separator: 'Filen har komma mellom kolonnene.',
		otherColumns: 'Lest slik desimaltegnet er i de andre kolonnene.',
		smallNumbers: 'De andre tallene i kolonnen er hele tall under 1000, så det er lest som tusenskille.',
		noEvidence: 'Ingenting annet i filen viser hva som er riktig.',
		chosen: 'Slik du har valgt.'
	},

	personal: {
		title: 'Kan vise hvem som har svart',
		text: 'Disse kolonnene trengs sjelden i en analyse. Det som tas bort, blir ikke lagret.',
		remove: (n: number) => (n === 1 ? 'Ta bort kolonnen' : `Ta bort alle ${number(n)}`),
		restore: 'Ta med igjen',
		removed: (n: number) => `${columns(n)} blir ikke lagret.`,
		kinds: {
			id: 'løpenummer',
			time: 'tidspunkt',
			email: 'e-postadresse',
			name: 'navn',
			identityNumber: 'fødselsnummer',
			contact: 'navn, telefon eller adresse'
		},
		entry: ({ column, kind }: { column: string; kind: string }) => `${column} (${kind})`
	},

	faults: {
		title: 'Celler som ikke passer i kolonnen sin',
		unreadable: (n: number) => `${cells(n)} kan ikke leses og regnes som manglende.`,
		different: (n: number) =>
			`${cells(n)} har en verdi, men er skrevet på en annen måte enn resten av kolonnen. Se etter at verdien er riktig.`,
		leaveOut: (n: number) => `Utelat ${rows(n)} med celler som ikke kan leses`,
		leaveOutHelp: 'Listen over dem blir lagret sammen med tabellen.',
		ragged: (n: number) => `Utelat ${rows(n)} med for få eller for mange celler`,
		raggedText: (n: number) =>
			`${rows(n)} har for få eller for mange celler. Celler som mangler, er tomme, og de som er for mange, er ikke lest.`,
		lines: ({ lines }: { lines: string }) => `Linje ${lines}.`,
		list: 'Vis cellene',
		table: 'Celler som ikke passer i kolonnen sin',
		line: 'Linje',
		column: 'Kolonne',
		text: 'Tekst i filen',
		problem: 'Hva som er galt',
		kinds: { unreadable: 'kan ikke leses', printedDifferently: 'skrevet på en annen måte' },
		shown: ({ shown, all }: { shown: number; all: number }) =>
			`De første ${number(shown)} av ${number(all)} cellene.`
	},

	excluded: {
		title: (n: number) => `${rows(n)} er utelatt`,
		unreadable: (n: number) => `${rows(n)} hadde celler som ikke kunne leses.`,
		ragged: (n: number) => `${rows(n)} hadde for få eller for mange celler.`,
		lines: ({ lines }: { lines: string }) => `Linjene i filen: ${lines}.`,
		table: 'Celler som ikke kunne leses'
	},
	leftOut: ({ n, names }: { n: number; names: string }) => `${columns(n)} er ikke lagret: ${names}.`,

	preview: {
		title: 'Slik ser tabellen ut',
		grid: ({ file }: { file: string }) => `Rader i ${file}`,
		row: { delimited: 'Linje', xlsx: 'Rad', 'json-stat': 'Celle', sav: 'Rad' } as Record<string, string>,
		columns: ({ from, to, all }: { from: number; to: number; all: number }) =>
			`Kolonne ${number(from)}–${number(to)} av ${number(all)}`,
		earlier: 'Forrige kolonner',
		later: 'Neste kolonner'
	},

	columns: {
		title: (n: number) => `Kolonnene (${number(n)})`,
		table: 'Kolonner og hvordan de er lest',
		show: 'Vis',
		all: (n: number) => `Alle kolonner (${number(n)})`,
		look: (n: number) => `Kolonner å se over (${number(n)})`,
		out: (n: number) => `Utelatte (${number(n)})`,
		none: 'Ingen kolonner her.',
		page: ({ from, to, all }: { from: number; to: number; all: number }) =>
			`${number(from)}–${number(to)} av ${number(all)}`,
		earlier: 'Forrige',
		later: 'Neste',
		keep: 'Ta med',
		keepOne: ({ column }: { column: string }) => `Ta med ${column}`,
		column: 'Kolonne',
		type: 'Leses som',
		typeOf: ({ column }: { column: string }) => `Hva ${column} leses som`,
		values: 'Verdier',
		distinct: 'Ulike',
		distinctMore: (n: number) => `${number(n)} eller flere`,
		empty: 'Tomme celler',
		noEmpty: 'ingen',
		range: ({ low, high }: { low: string; high: string }) => `fra ${low} til ${high}`,
		labels: (n: number) => count(n, 'verdietikett', 'verdietiketter'),
		declared: 'filen oppgir verdier som manglende',
		answers: 'flere svar i hver celle',
		types: {
			text: 'tekst',
			number: 'tall',
			percent: 'prosent',
			date: 'dato',
			dateTime: 'dato og klokkeslett',
			time: 'klokkeslett'
		},
		options: {
			auto: ({ type }: { type: string }) => `som oppdaget: ${type}`,
			text: 'tekst',
			'number:comma': 'tall, desimalkomma',
			'number:point': 'tall, desimalpunktum',
			'date:dmy': 'dato: dag, måned, år',
			'date:mdy': 'dato: måned, dag, år',
			'date:ymd': 'dato: år, måned, dag',
			'dateTime:dmy': 'dato og klokkeslett: dag først',
			'dateTime:mdy': 'dato og klokkeslett: måned først',
			'dateTime:ymd': 'dato og klokkeslett: år først',
			time: 'klokkeslett'
		},
		format: { comma: 'desimalkomma', point: 'desimalpunktum' },
		thousands: {
			space: 'mellomrom mellom tusener',
			point: 'punktum mellom tusener',
			comma: 'komma mellom tusener',
			apostrophe: 'apostrof mellom tusener'
		},
		why: {
			chosen: 'slik du har valgt',
			empty: 'alle celler er tomme',
			mixed: 'både tall og tekst',
			leadingZeros: 'koder med null først',
			identifier: 'nummer på noe, ikke en mengde',
			storedAsText: 'lagret som tekst i arbeidsboken; ser ut som noe annet'
		} as Record<string, string>,
		ambiguous: 'kan leses på to måter'
	},

	how: {
		title: 'Slik ble filen lest',
		auto: 'oppdages av seg selv',
		encoding: 'Tegnsett',
		separator: 'Skilletegn',
		separators: { '\t': 'tabulator', ';': 'semikolon', ',': 'komma', '|': 'loddrett strek' },
		header: { line: 'Linje med overskrifter', row: 'Rad med overskrifter' },
		headerHelp: 'Skriv 0 hvis filen ikke har overskrifter.',
		headerUse: 'Bruk',
		publisher: 'Tegnene i tallcellene følger',
		titles: 'Over overskriftene står',
		footers: 'Under tabellen står',
		reset: 'Les uten mine valg',
		chosen: 'Endret av deg'
	}
};
