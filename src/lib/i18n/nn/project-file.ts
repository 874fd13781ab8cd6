import type { WorkMessages } from '../types';
import { expected } from './recipe';

const bytes = (n: string | number) => `${Number(n).toLocaleString('nn-NO')} byte`;
const megabytes = (n: string | number) => `${Math.round(Number(n) / 1e6).toLocaleString('nn-NO')} MB`;
const cells = (n: number) => `${n.toLocaleString('nn-NO')} ${n === 1 ? 'celle' : 'celler'}`;

const columnFaults: Record<string, string> = {
	length: 'like lange som tabellen',
	kind: 'celler av typar programmet kjenner',
	emptyIsNaN: 'tomme der det ikkje er nokon verdi',
	valueIsNumber: 'tal der det er ein verdi',
	code: 'tekstar som finst'
};

const projectFile: WorkMessages['projectFile'] = {
	save: {
		title: 'Lagre som fil',
		what: 'Kva skal lagrast?',
		whole: 'Heile prosjektet, med data',
		wholeHelp:
			'Tabellane, variablane, uttrekka og historikken i éi fil. Den som får fila, kan sjå alle svar og tal i prosjektet.',
		recipe: 'Berre oppskrifta, utan data',
		recipeHelp:
			'Reglane for uttrekka, analysane og korleis tabellane er gjorde klare. Ingen svar og ingen tal frå filene dine. Namn på kolonnar, filnamn, lister over kommunar og grunngivingar er med.',
		withReports: ({ n }) =>
			n === 1
				? 'Ta med rapporten, med teksten som er skriven i han'
				: `Ta med dei ${n} rapportane, med teksten som er skriven i dei`,
		size: ({ size }) => `Data i prosjektet: ${size}. Fila blir pakka og er som regel mindre.`,
		looking: 'Ser etter personopplysningar i tabellane',
		personalTitle: 'Fila vil ha personopplysningar i seg',
		personalText:
			'Dette er funne ut frå kolonnenamn og innhald. Del fila berre med dei som har lov til å sjå opplysningane, og vurder ei passordfrase.',
		nothingPersonal:
			'Vi fann ingen personopplysningar i tabellane. Det er ingen garanti: sjå sjølv etter før du sender fila til andre.',
		kinds: {
			nationalId: 'fødselsnummer',
			name: 'namn',
			email: 'e-postadresse',
			phone: 'telefonnummer',
			address: 'adresse',
			birth: 'fødselsdato',
			freeText: 'fritekst',
			smallGroup: 'små grupper'
		},
		finding: ({ column, kind, count }) => `${kind} i «${column}», ${cells(count)}`,
		smallGroups: ({ column, count }) =>
			`små grupper i «${column}»: ${count.toLocaleString('nn-NO')} med færre enn fem rader`,
		more: (n) => `og ${n.toLocaleString('nn-NO')} til`,
		protect: 'Vern fila med ei passordfrase',
		passphrase: 'Passordfrase',
		passphraseHelp:
			'Minst åtte teikn; fire–fem tilfeldige ord er betre. Mistar du ho, kan ingen opne fila, heller ikkje vi.',
		repeat: 'Passordfrasa ein gong til',
		tooShort: 'Passordfrasa må ha minst åtte teikn.',
		differs: 'Dei to passordfrasene er ikkje like.',
		saveWhole: 'Lagre prosjektfil med data',
		saveRecipe: 'Lagre oppskrift utan data',
		chooseWhere: 'Vel kvar',
		done: ({ file }) => `«${file}» er lagra.`,
		failedTitle: 'Fila vart ikkje lagra'
	},
	open: {
		passphraseTitle: 'Fila er verna',
		passphraseText: ({ file }) => `«${file}» blir opna med passordfrasa ho vart lagra med.`,
		action: 'Opne fila',
		failedTitle: 'Prosjektfila kunne ikkje opnast',
		raised: ({ n, limit }) =>
			`Prosjektet krev grupper på minst ${limit}. ${n === 1 ? 'Éin analyse viste mindre grupper, og grensa i han' : `${n} analysar viste mindre grupper, og grensa i dei`} er heva til kravet.`,
		nothingStored: 'Ingenting er lagra eller endra.',
		opened: ({ name }) => `«${name}» er opna frå fil.`
	},
	suggestTitle: 'Ta vare på arbeidet i ei fil?',
	suggestText:
		'Prosjektet ligg berre i denne nettlesaren. Ei prosjektfil kan opnast på ei anna maskin, og er ein kopi om nettlesaren ryddar.',
	notNow: 'Ikkje no',
	recipeTables: {
		reportsAdded: ({ name, n }) =>
			n === 1 ? `Rapporten «${name}» følgde med oppskrifta.` : `${n} rapportar følgde med oppskrifta.`,
		title: 'Tabellane i oppskrifta',
		text: 'Oppskrifta er laga for tabellane under. Vel tabellen i prosjektet som svarer til kvar av dei.',
		need: ({ file }) => `Tabellen som er «${file}»`,
		none: 'Ingen av dei',
		missing: ({ file, columns }) =>
			`Ingen tabell i prosjektet har alle kolonnane til «${file}». Det som manglar: ${columns}.`,
		missingAll: ({ file }) =>
			`Ingen tabell i prosjektet liknar på «${file}». Opne den fila, og så oppskrifta igjen.`,
		use: 'Bruk på dei valde tabellane',
		used: ({ count, analyses }) =>
			`Oppskrifta er brukt på ${count.toLocaleString('nn-NO')} ${count === 1 ? 'tabell' : 'tabellar'}` +
			(analyses > 0
				? `, og ${analyses.toLocaleString('nn-NO')} ${analyses === 1 ? 'analyse vart lagd til' : 'analysar vart lagde til'}`
				: '') +
			'.'
	},
	history: {
		title: 'Historikk',
		lead: 'Det som er gjort med dataa i prosjektet, det siste øvst. Alt sidan prosjektet vart opna, kan angrast.',
		undo: 'Angre',
		redo: 'Gjer om',
		undoNext: ({ what }) => `Angre: ${what}`,
		redoNext: ({ what }) => `Gjer om: ${what}`,
		nothingToUndo: 'Det er ingenting å angre.',
		undone: ({ what }) => `Angra: ${what}`,
		redone: ({ what }) => `Gjort om: ${what}`,
		keys: 'Ctrl+Z angrar og Ctrl+Shift+Z gjer om kvar som helst utanfor tekstfelt. På Mac: ⌘ i staden for Ctrl.',
		count: (n) => `${n.toLocaleString('nn-NO')} steg`,
		when: 'Når',
		what: 'Kva',
		undoneMark: 'angra',
		emptyTitle: 'Ingenting er gjort med dataa enno',
		emptyText: 'Når du importerer filer eller endrar tabellar og variablar, står det her, med tid og tal.',
		toData: 'Til Data'
	},
	opening: ({ file }) => `Opnar «${file}»`,
	saving: ({ project }) => `Lagrar «${project}» som fil`,
	duplicating: ({ project }) => `Lagar «${project}»`,
	emptyRecipe: 'Prosjektet har ingen uttrekk eller endra tabellar enno, så oppskrifta ville ha vore tom.',
	notProject: 'Fila er ikkje ei prosjektfil frå Treffsikker.',
	tooLarge: ({ bytes: size, limit }) =>
		`Fila er på ${megabytes(size)}. Prosjektfiler på meir enn ${megabytes(limit)} blir ikkje opna.`,
	unpacksTooLarge: ({ bytes: size, limit }) =>
		`Fila blir ${megabytes(size)} når ho blir pakka ut, og meir enn ${megabytes(limit)} blir ikkje teke inn. Slik lagar ikkje programmet prosjektfiler.`,
	truncated: ({ expected: whole, found }) =>
		`Fila er kutta: ho har ${bytes(found)}, og skal ha ${bytes(whole)}. Hent ho på nytt der ho kom frå.`,
	damaged:
		'Fila er øydelagd: kontrollsummen stemmer ikkje, så noko i fila er endra etter at ho vart lagra. Hent ho på nytt der ho kom frå.',
	newerVersion: ({ version, known }) =>
		`Fila er laga med ei nyare utgåve av Treffsikker (filversjon ${version}, denne kjenner ${known}). Last inn den nyaste utgåva og prøv igjen.`,
	badField: (p) =>
		`Feltet ${p.path} i prosjektfila skal vere ${expected[String(p.expected)]?.(p) ?? 'noko anna'}. Fila er ikkje laga av Treffsikker, eller ho er endra.`,
	unknownKind: ({ kind, path }) =>
		`Prosjektfila har noko av ein type denne utgåva ikkje kjenner: «${kind}» (${path}). Ho er truleg laga med ei nyare utgåve av Treffsikker.`,
	badColumn: ({ table, column, expected: fault }) =>
		`Tala i kolonnen «${column}» i tabellen «${table}» skal vere ${columnFaults[String(fault)] ?? 'noko anna'}.`,
	needsPassphrase: 'Fila er verna med ei passordfrase.',
	wrongPassphrase:
		'Passordfrasa stemmer ikkje. Fila er heil, så det er ikkje ho som er øydelagd. Store og små bokstavar og mellomrom tel.',
	unknownEncryption: 'Fila er verna på ein måte denne utgåva av Treffsikker ikkje kjenner.',
	noEncryption:
		'Nettlesaren lèt ikkje denne sida kryptere, fordi sida ikkje er henta over https. Lagre utan passordfrase, eller opne Treffsikker på ei adresse med https.',
	failed: ({ reason }) =>
		`Det gjekk ikkje, av ein grunn programmet ikkje kjenner: ${reason}. Kanskje er maskina tom for minne. Det som er lagra, er ikkje rørt.`
};
export default projectFile;
