import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (n: number) => n.toLocaleString('nb-NO');
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;
const files = (n: number) => count(n, 'fil', 'filer');

/** The Data page and the import dialogue. */
export default {
	title: 'Data',
	lead: 'Tabellene i prosjektet, hva som er lest ut av dem, og hvordan de er satt sammen.',
	invented: 'Eksempeldata: alle kommuner, skoler og tall er oppdiktet.',
	opening: 'Åpner prosjektet',
	assembling: 'Setter sammen tallene',
	list: (parts: string[]) => new Intl.ListFormat('nb').format(parts),

	// Jobs and problems, by their codes.
	reading: (params: Params) => `Leser ${files(Number(params.count))}`,
	generating: 'Lager det oppdiktede landet',
	assemblyFailed: ({ reason }: Params) =>
		`Tallene kunne ikke settes sammen, av en grunn programmet ikke kjenner: ${reason}. Det er en feil i programmet; si gjerne fra. Det som er lagret, er ikke berørt.`,
	importStale:
		'Prosjektet ble endret i en annen fane. Filene er sammenliknet på nytt med det som er lagret nå. Se over, og importer igjen.',

	empty: {
		title: 'Ingen filer i prosjektet ennå',
		text: 'Filer fra Udir og SSB, regneark, SPSS-filer, svar fra Forms og andre tekstfiler kan leses. En tabell kan også kopieres og limes inn. Slipp filer hvor som helst på siden, eller velg dem. Ingenting lagres før du har sett hva som ble lest.',
		whereTitle: 'Hvor får jeg filene?',
		where: [
			'Åpne Udirs statistikkbank (statistikkbanken.udir.no) og velg grunnskole.',
			'Velg en rapport: nasjonale prøver for 5. trinn, nasjonale prøver for ungdomstrinnet, Elevundersøkelsen eller grunnskolepoeng.',
			'Velg de siste tre skoleårene, alle kommuner og alle skoler. Ta med mål, usikkerhet og antall elever.',
			'Last ned som CSV. Filene leses slik de er; de trenger ikke å åpnes i et regneark først.'
		],
		whereNote:
			'Svar fra Udirs rapport-API (JSON) og kopier lagret med semikolon kan også leses. Et regneark kan ha tatt bort nuller og desimaler; filen slik den ble lastet ned, er tryggest.'
	},

	files: {
		add: 'Legg til filer',
		heading: 'Se over før noe lagres',
		lead: 'Dette er hva som ble forstått av filene. Ingenting er lagret ennå.',
		states: {
			waiting: 'Venter på tur',
			reading: 'Leses nå',
			stopped: 'Ikke lest, fordi lesingen ble avbrutt',
			read: 'Lest',
			failed: 'Kan ikke leses'
		},
		remove: ({ file }: { file: string }) => `Ta bort ${file}`,
		removeShort: 'Ta bort',
		store: (n: number) => `Importer ${files(n)}`,
		comparing: 'Sammenlikner filene med det som er lagret',
		storing: 'Lagrer',
		cancel: 'Avbryt uten å lagre',
		notIncluded: (n: number) => `${files(n)} kan ikke leses og blir ikke med.`,
		nothing: 'Ingen av filene kan importeres.',
		decideFirst: 'Velg først hva som skal gjelde der filene er uenige.',
		notStored: 'Ingenting ble lagret',
		stored: (n: number) => `${files(n)} er importert.`,
		announce: ({ read, failed }: { read: number; failed: number }) =>
			`${count(read, 'fil er lest', 'filer er lest')}. ${failed > 0 ? `${files(failed)} kunne ikke leses.` : ''}`,
		target: 'Hvor skal filene?',
		targetOpen: ({ name }: { name: string }) => `Inn i prosjektet «${name}»`,
		targetNew: 'Inn i et nytt prosjekt',
		inventedTarget: 'Prosjektet som er åpent, er oppdiktet. Virkelige tall får et prosjekt for seg.',
		name: 'Navn på prosjektet',
		defaultName: ({ years }: { years: string }) => `Udir ${years}`
	},

	report: {
		layouts: {
			'udir-export': 'Eksport fra Udirs statistikkbank',
			'udir-report-api': 'Svar fra Udirs rapport-API',
			example: 'Oppdiktede tall',
			delimited: 'Tekstfil med kolonner',
			xlsx: 'Regneark',
			'json-stat': 'JSON-stat',
			sav: 'SPSS-fil'
		},
		encodings: {
			'utf-8': 'UTF-8',
			'utf-16le': 'UTF-16',
			'utf-16be': 'UTF-16',
			'windows-1252': 'windows-1252'
		},
		separators: {
			tab: 'skilt med tabulator',
			semicolon: 'skilt med semikolon',
			comma: 'skilt med komma',
			bar: 'skilt med loddrett strek'
		},
		years: 'Skoleår',
		preliminary: ({ year }: { year: string }) => `${year} (foreløpige tall)`,
		subjects: 'Fag og tema',
		grades: 'Trinn',
		grade: (grade: number) => `${grade}. trinn`,
		owners: 'Eiere',
		genders: 'Kjønn',
		units: 'Enheter',
		levels: {
			1: (n: number) => count(n, 'land', 'land'),
			2: (n: number) => count(n, 'fylke', 'fylker'),
			3: (n: number) => count(n, 'kommune', 'kommuner'),
			4: (n: number) => count(n, 'skole', 'skoler')
		},
		cells: 'Tallceller',
		values: (n: number) => count(n, 'verdi', 'verdier'),
		suppressed: (n: number) => count(n, 'skjermet', 'skjermet'),
		missing: (n: number) => count(n, 'tom', 'tomme'),
		indicators: 'Indikatorer',
		noIndicators: 'Ingen kjente. Kolonner kan tas i bruk for hånd.',
		notUsed: 'Ikke i bruk',
		notUsedColumns: (n: number) => count(n, 'serie med tall', 'serier med tall'),
		details: 'Alle kolonner og nivåer',
		columnsTitle: 'Tallkolonner i filen',
		column: 'Kolonne',
		role: 'Lest som',
		roles: {
			value: 'verdi',
			halfWidth: 'usikkerhet',
			pupils: 'antall elever',
			unassigned: 'ikke i bruk'
		},
		decimals: 'Desimaler',
		valuesHead: 'Verdier',
		suppressedHead: 'Skjermet',
		missingHead: 'Tomme',
		sentencesHead: 'Setninger',
		levelsTitle: 'Tallceller etter nivå',
		level: 'Nivå',
		levelNames: { 1: 'Land', 2: 'Fylke', 3: 'Kommune', 4: 'Skole' },
		unitsHead: 'Enheter',
		emptyNote: 'Setninger er talt med blant de tomme.',
		otherColumns: ({ names }: { names: string }) => `Andre kolonner er beholdt som tekst: ${names}.`,
		sentences: (n: number) =>
			`${count(n, 'setning', 'setninger')} der det skulle stått tall. Cellene regnes som tomme.`,
		sentence: ({ line, column, text }: { line: number; column: string; text: string }) =>
			`Linje ${line}, «${column}»: «${text}»`,
		moreSentences: (n: number) => `Og ${number(n)} til.`,
		breaks: ({ series, years }: { series: string; years: string }) =>
			`Brudd i serien «${series}» i ${years}. Verdier etter bruddet kan ikke uten videre sammenliknes med årene før.`,
		repairs: 'Rettet under lesingen',
		warnings: 'Se over'
	},

	differences: {
		identicalStored: ({ file }: { file: string }) =>
			`Samme fil som «${file}», som er lagret fra før. Den nye erstatter den gamle, og ingen tall endres.`,
		identicalNew: ({ file }: { file: string }) => `Samme fil som «${file}» over. Den tas med én gang.`,
		replaced: ({ file }: { file: string }) =>
			`Filen har alt som «${file}» har, uten uenighet. «${file}» blir erstattet.`,
		finalReplaces: (p: { file: string; year: string; cells: number; different: number }) =>
			`Endelige tall for ${p.year} erstatter de foreløpige i «${p.file}»: ${count(p.cells, 'celle', 'celler')}, og ${number(p.different)} av dem er endret.`,
		preliminaryStays: (p: { file: string; year: string; cells: number }) =>
			`Tallene for ${p.year} er foreløpige, og «${p.file}» har endelige tall for de samme cellene. De endelige gjelder.`,
		conflicts: ({ cells, files: names }: { cells: number; files: string }) =>
			`${count(cells, 'celle har en annen verdi', 'celler har andre verdier')} enn i ${names}.`,
		choose: 'Hva skal gjelde?',
		earlier: 'Det som var der fra før',
		earlierHelp: 'Denne filen brukes bare der de andre ikke har tall.',
		new: 'Denne filen',
		newHelp: 'De andre filene blir værende, men brukes ikke i disse cellene.',
		table: 'Celler som er ulike',
		unit: 'Enhet',
		series: 'Kolonne',
		old: 'Fra før',
		next: 'Denne filen',
		where: ({ file, line }: { file: string; line: number }) => `${file}, linje ${line}`,
		shown: ({ shown, all }: { shown: number; all: number }) => `De første ${number(shown)} av ${number(all)}.`
	},

	kinds: { value: 'verdi', suppressed: 'skjermet', missing: 'tom', notApplicable: 'har ikke trinnet' },

	assign: {
		heading: 'Hva kolonnene betyr',
		lead: 'Kjente kolonner er lest av seg selv. Andre kolonner med tall kan brukes som indikator når du sier hva de er. Valget huskes for alle filer med samme kolonnenavn.',
		assignedTitle: 'Kolonner i bruk',
		indicator: 'Indikator',
		value: 'Verdi',
		pupils: 'Antall elever',
		halfWidth: 'Usikkerhet',
		none: 'ingen',
		byHand: 'for hånd',
		unusedTitle: (n: number) => `${count(n, 'serie med tall', 'serier med tall')} som ikke er i bruk`,
		use: ({ series }: { series: string }) => `Bruk «${series}» som indikator`,
		useShort: 'Bruk som indikator',
		change: ({ series }: { series: string }) => `Endre hva «${series}» betyr`,
		changeShort: 'Endre',
		takeBack: ({ series }: { series: string }) => `Ta «${series}» ut av bruk`,
		takeBackShort: 'Ta ut av bruk',
		dialogTitle: 'Bruk som indikator',
		what: 'Hva er tallene?',
		own: 'En egen indikator',
		name: 'Navn på indikatoren',
		nameMissing: 'Gi indikatoren et navn.',
		direction: 'Hva er dårligere?',
		higher: 'Høyere tall er dårligere',
		lower: 'Lavere tall er dårligere',
		unit: 'Enhet',
		units: {
			percent: 'Prosent av elevene',
			scalePoints: 'Skalapoeng',
			mean: 'Gjennomsnitt på en skala fra 1 til 5',
			gradePoints: 'Grunnskolepoeng',
			number: 'Et annet tall'
		},
		grade: 'Trinn',
		noGrade: 'Ikke knyttet til ett trinn',
		step: 'Minste steg i tallene',
		stepHelp: 'Hele tall: 1. Én desimal: 0,1. Tomt: som i filene.',
		pupilsColumn: 'Kolonne med antall elever',
		pupilsHelp: 'Trengs for å regne om til elever.',
		halfWidthColumn: 'Kolonne med usikkerhet',
		noColumn: 'Ingen',
		save: 'Bruk'
	},

	tables: {
		open: ({ table }: { table: string }) => `Åpne ${table}: variabler og rader`,
		heading: 'Tabeller',
		order: 'Der tabeller overlapper, gjelder den som står sist.',
		rows: (n: number) => count(n, 'rad', 'rader'),
		imported: ({ time }: { time: string }) => `Importert ${time}`,
		details: 'Hva som ble lest',
		remove: ({ table }: { table: string }) => `Fjern ${table}`,
		removeShort: 'Fjern',
		removed: ({ table }: { table: string }) => `«${table}» er fjernet fra prosjektet.`
	},

	counts: {
		heading: 'Tallgrunnlaget',
		lead: 'Hvor mange kommuner og skoler har tall, og hva slags tomme celler de andre har. Skjermede tall finnes, men er skjult av Udir, som regel fordi få elever står bak.',
		title: 'Celler etter indikator og år',
		indicator: 'Indikator',
		year: 'Skoleår',
		municipalities: 'Kommuner',
		schools: 'Skoler',
		withValue: ({ level }: { level: string }) => `${level} med verdi`,
		suppressed: 'skjermet',
		missing: 'mangler',
		notApplicable: 'har ikke trinnet',
		note: 'Svalbard er med blant kommunene her hvis filene har tall derfra, men er utelatt i uttrekk.'
	},

	notes: {
		heading: 'Slik er tallene satt sammen',
		none: 'Alle rader er brukt slik de står.'
	},

	storage: {
		heading: 'Lagring',
		size: ({ size }: { size: string }) => `Prosjektet tar ${size} på denne maskinen.`,
		persistent: 'Nettleseren har lovet å beholde det til du sletter det.',
		notPersistent:
			'Nettleseren har ikke lovet å beholde det: går maskinen tom for plass, kan det bli slettet. Ta vare på filene du importerte.',
		ask: 'Be nettleseren beholde det'
	}
};
