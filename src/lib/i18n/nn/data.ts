import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

type Params = NonNullable<Message['params']>;

const number = (n: number) => n.toLocaleString('nn-NO');
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;
const files = (n: number) => count(n, 'fil', 'filer');

const data: Messages['data'] = {
	title: 'Data',
	lead: 'Tabellane i prosjektet, kva som er lese ut av dei, og korleis dei er sette saman.',
	invented: 'Eksempeldata: alle kommunar, skular og tal er oppdikta.',
	opening: 'Opnar prosjektet',
	assembling: 'Set saman tala',
	list: (parts: string[]) => new Intl.ListFormat('nn').format(parts),

	reading: (params: Params) => `Les ${files(Number(params.count))}`,
	generating: 'Lagar det oppdikta landet',
	assemblyFailed: ({ reason }: Params) =>
		`Tala kunne ikkje setjast saman, av ein grunn programmet ikkje kjenner: ${reason}. Det er ein feil i programmet; sei gjerne frå. Det som er lagra, er ikkje rørt.`,
	importStale:
		'Prosjektet vart endra i ei anna fane. Filene er samanlikna på nytt med det som er lagra no. Sjå over, og importer igjen.',

	empty: {
		title: 'Ingen filer i prosjektet enno',
		text: 'Filer frå Udir og SSB, rekneark, SPSS-filer, svar frå Forms og andre tekstfiler kan lesast. Ein tabell kan òg kopierast og limast inn. Slepp filer kvar som helst på sida, eller vel dei. Ingenting blir lagra før du har sett kva som vart lese.',
		whereTitle: 'Kvar får eg filene?',
		where: [
			'Opne statistikkbanken til Udir (statistikkbanken.udir.no) og vel grunnskule.',
			'Vel ein rapport: nasjonale prøver for 5. trinn, nasjonale prøver for ungdomstrinnet, Elevundersøkinga eller grunnskulepoeng.',
			'Vel dei siste tre skuleåra, alle kommunar og alle skular. Ta med mål, uvisse og talet på elevar.',
			'Last ned som CSV. Filene blir lesne slik dei er; dei treng ikkje opnast i eit rekneark først.'
		],
		whereNote:
			'Svar frå rapport-API-et til Udir (JSON) og kopiar lagra med semikolon kan òg lesast. Eit rekneark kan ha teke bort nullar og desimalar; fila slik ho vart lasta ned, er tryggast.'
	},

	files: {
		add: 'Legg til filer',
		heading: 'Sjå over før noko blir lagra',
		lead: 'Dette er kva som vart forstått av filene. Ingenting er lagra enno.',
		states: {
			waiting: 'Ventar på tur',
			reading: 'Blir lesen no',
			stopped: 'Ikkje lesen, fordi lesinga vart avbroten',
			read: 'Lesen',
			failed: 'Kan ikkje lesast'
		},
		remove: ({ file }: { file: string }) => `Ta bort ${file}`,
		removeShort: 'Ta bort',
		store: (n: number) => `Importer ${files(n)}`,
		comparing: 'Samanliknar filene med det som er lagra',
		storing: 'Lagrar',
		cancel: 'Avbryt utan å lagre',
		notIncluded: (n: number) => `${files(n)} kan ikkje lesast og blir ikkje med.`,
		nothing: 'Ingen av filene kan importerast.',
		decideFirst: 'Vel først kva som skal gjelde der filene er usamde.',
		notStored: 'Ingenting vart lagra',
		stored: (n: number) => `${files(n)} er ${n === 1 ? 'importert' : 'importerte'}.`,
		announce: ({ read, failed }: { read: number; failed: number }) =>
			`${count(read, 'fil er lesen', 'filer er lesne')}. ${failed > 0 ? `${files(failed)} kunne ikkje lesast.` : ''}`,
		target: 'Kvar skal filene?',
		targetOpen: ({ name }: { name: string }) => `Inn i prosjektet «${name}»`,
		targetNew: 'Inn i eit nytt prosjekt',
		inventedTarget: 'Prosjektet som er ope, er oppdikta. Verkelege tal får eit prosjekt for seg.',
		name: 'Namn på prosjektet',
		defaultName: ({ years }: { years: string }) => `Udir ${years}`
	},

	report: {
		layouts: {
			'udir-export': 'Eksport frå statistikkbanken til Udir',
			'udir-report-api': 'Svar frå rapport-API-et til Udir',
			example: 'Oppdikta tal',
			delimited: 'Tekstfil med kolonnar',
			xlsx: 'Rekneark',
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
			tab: 'skild med tabulator',
			semicolon: 'skild med semikolon',
			comma: 'skild med komma',
			bar: 'skild med loddrett strek'
		},
		years: 'Skuleår',
		preliminary: ({ year }: { year: string }) => `${year} (førebelse tal)`,
		subjects: 'Fag og tema',
		grades: 'Trinn',
		grade: (grade: number) => `${grade}. trinn`,
		owners: 'Eigarar',
		genders: 'Kjønn',
		units: 'Einingar',
		levels: {
			1: (n: number) => count(n, 'land', 'land'),
			2: (n: number) => count(n, 'fylke', 'fylke'),
			3: (n: number) => count(n, 'kommune', 'kommunar'),
			4: (n: number) => count(n, 'skule', 'skular')
		},
		cells: 'Talceller',
		values: (n: number) => count(n, 'verdi', 'verdiar'),
		suppressed: (n: number) => count(n, 'skjerma', 'skjerma'),
		missing: (n: number) => count(n, 'tom', 'tomme'),
		indicators: 'Indikatorar',
		noIndicators: 'Ingen kjende. Kolonnar kan takast i bruk for hand.',
		notUsed: 'Ikkje i bruk',
		notUsedColumns: (n: number) => count(n, 'serie med tal', 'seriar med tal'),
		details: 'Alle kolonnar og nivå',
		columnsTitle: 'Talkolonnar i fila',
		column: 'Kolonne',
		role: 'Lesen som',
		roles: {
			value: 'verdi',
			halfWidth: 'uvisse',
			pupils: 'talet på elevar',
			unassigned: 'ikkje i bruk'
		},
		decimals: 'Desimalar',
		valuesHead: 'Verdiar',
		suppressedHead: 'Skjerma',
		missingHead: 'Tomme',
		sentencesHead: 'Setningar',
		levelsTitle: 'Talceller etter nivå',
		level: 'Nivå',
		levelNames: { 1: 'Land', 2: 'Fylke', 3: 'Kommune', 4: 'Skule' },
		unitsHead: 'Einingar',
		emptyNote: 'Setningar er talde med blant dei tomme.',
		otherColumns: ({ names }: { names: string }) => `Andre kolonnar er haldne på som tekst: ${names}.`,
		sentences: (n: number) =>
			`${count(n, 'setning', 'setningar')} der det skulle stått tal. Cellene blir rekna som tomme.`,
		sentence: ({ line, column, text }: { line: number; column: string; text: string }) =>
			`Linje ${line}, «${column}»: «${text}»`,
		moreSentences: (n: number) => `Og ${number(n)} til.`,
		breaks: ({ series, years }: { series: string; years: string }) =>
			`Brot i serien «${series}» i ${years}. Verdiar etter brotet kan ikkje utan vidare samanliknast med åra før.`,
		repairs: 'Retta under lesinga',
		warnings: 'Sjå over'
	},

	differences: {
		identicalStored: ({ file }: { file: string }) =>
			`Same fila som «${file}», som er lagra frå før. Den nye erstattar den gamle, og ingen tal blir endra.`,
		identicalNew: ({ file }: { file: string }) => `Same fila som «${file}» over. Ho blir teken med éin gong.`,
		replaced: ({ file }: { file: string }) =>
			`Fila har alt som «${file}» har, utan usemje. «${file}» blir erstatta.`,
		finalReplaces: (p: { file: string; year: string; cells: number; different: number }) =>
			`Endelege tal for ${p.year} erstattar dei førebelse i «${p.file}»: ${count(p.cells, 'celle', 'celler')}, og ${number(p.different)} av dei er endra.`,
		preliminaryStays: (p: { file: string; year: string; cells: number }) =>
			`Tala for ${p.year} er førebelse, og «${p.file}» har endelege tal for dei same cellene. Dei endelege gjeld.`,
		conflicts: ({ cells, files: names }: { cells: number; files: string }) =>
			`${count(cells, 'celle har ein annan verdi', 'celler har andre verdiar')} enn i ${names}.`,
		choose: 'Kva skal gjelde?',
		earlier: 'Det som var der frå før',
		earlierHelp: 'Denne fila blir brukt berre der dei andre ikkje har tal.',
		new: 'Denne fila',
		newHelp: 'Dei andre filene blir verande, men blir ikkje brukte i desse cellene.',
		table: 'Celler som er ulike',
		unit: 'Eining',
		series: 'Kolonne',
		old: 'Frå før',
		next: 'Denne fila',
		where: ({ file, line }: { file: string; line: number }) => `${file}, linje ${line}`,
		shown: ({ shown, all }: { shown: number; all: number }) =>
			`Dei første ${number(shown)} av ${number(all)}.`
	},

	kinds: { value: 'verdi', suppressed: 'skjerma', missing: 'tom', notApplicable: 'har ikkje trinnet' },

	assign: {
		heading: 'Kva kolonnane tyder',
		lead: 'Kjende kolonnar er lesne av seg sjølve. Andre kolonnar med tal kan brukast som indikator når du seier kva dei er. Valet blir hugsa for alle filer med same kolonnenamn.',
		assignedTitle: 'Kolonnar i bruk',
		indicator: 'Indikator',
		value: 'Verdi',
		pupils: 'Talet på elevar',
		halfWidth: 'Uvisse',
		none: 'ingen',
		byHand: 'for hand',
		unusedTitle: (n: number) => `${count(n, 'serie med tal', 'seriar med tal')} som ikkje er i bruk`,
		use: ({ series }: { series: string }) => `Bruk «${series}» som indikator`,
		useShort: 'Bruk som indikator',
		change: ({ series }: { series: string }) => `Endre kva «${series}» tyder`,
		changeShort: 'Endre',
		takeBack: ({ series }: { series: string }) => `Ta «${series}» ut av bruk`,
		takeBackShort: 'Ta ut av bruk',
		dialogTitle: 'Bruk som indikator',
		what: 'Kva er tala?',
		own: 'Ein eigen indikator',
		name: 'Namn på indikatoren',
		nameMissing: 'Gi indikatoren eit namn.',
		direction: 'Kva er dårlegare?',
		higher: 'Høgare tal er dårlegare',
		lower: 'Lågare tal er dårlegare',
		unit: 'Eining',
		units: {
			percent: 'Prosent av elevane',
			scalePoints: 'Skalapoeng',
			mean: 'Gjennomsnitt på ein skala frå 1 til 5',
			gradePoints: 'Grunnskulepoeng',
			number: 'Eit anna tal'
		},
		grade: 'Trinn',
		noGrade: 'Ikkje knytt til eitt trinn',
		step: 'Minste steg i tala',
		stepHelp: 'Heile tal: 1. Éin desimal: 0,1. Tomt: som i filene.',
		pupilsColumn: 'Kolonne med talet på elevar',
		pupilsHelp: 'Trengst for å rekne om til elevar.',
		halfWidthColumn: 'Kolonne med uvisse',
		noColumn: 'Ingen',
		save: 'Bruk'
	},

	tables: {
		open: ({ table }) => `Opne ${table}: variablar og rader`,
		heading: 'Tabellar',
		order: 'Der tabellar overlappar, gjeld den som står sist.',
		rows: (n: number) => count(n, 'rad', 'rader'),
		imported: ({ time }: { time: string }) => `Importert ${time}`,
		details: 'Kva som vart lese',
		remove: ({ table }: { table: string }) => `Fjern ${table}`,
		removeShort: 'Fjern',
		removed: ({ table }: { table: string }) => `«${table}» er fjerna frå prosjektet.`
	},

	counts: {
		heading: 'Talgrunnlaget',
		lead: 'Kor mange kommunar og skular som har tal, og kva slags tomme celler dei andre har. Skjerma tal finst, men er skjulte av Udir, som regel fordi få elevar står bak.',
		title: 'Celler etter indikator og år',
		indicator: 'Indikator',
		year: 'Skuleår',
		municipalities: 'Kommunar',
		schools: 'Skular',
		withValue: ({ level }: { level: string }) => `${level} med verdi`,
		suppressed: 'skjerma',
		missing: 'manglar',
		notApplicable: 'har ikkje trinnet',
		note: 'Svalbard er med blant kommunane her om filene har tal derifrå, men er utelaten i uttrekk.'
	},

	notes: {
		heading: 'Slik er tala sette saman',
		none: 'Alle rader er brukte slik dei står.'
	},

	storage: {
		heading: 'Lagring',
		size: ({ size }: { size: string }) => `Prosjektet tek ${size} på denne maskina.`,
		persistent: 'Nettlesaren har lova å halde på det til du slettar det.',
		notPersistent:
			'Nettlesaren har ikkje lova å halde på det: går maskina tom for plass, kan det bli sletta. Ta vare på filene du importerte.',
		ask: 'Be nettlesaren halde på det'
	}
};

export default data;
