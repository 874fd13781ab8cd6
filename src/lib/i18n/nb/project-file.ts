import type { Message } from '../../core/outcome';
import { expected } from './recipe';

type Params = NonNullable<Message['params']>;

const bytes = (n: string | number) => `${Number(n).toLocaleString('nb-NO')} byte`;
const megabytes = (n: string | number) => `${Math.round(Number(n) / 1e6).toLocaleString('nb-NO')} MB`;
const cells = (n: number) => `${n.toLocaleString('nb-NO')} ${n === 1 ? 'celle' : 'celler'}`;

/** What the numbers of a column must be. */
const columnFaults: Record<string, string> = {
	length: 'like lange som tabellen',
	kind: 'celler av typer programmet kjenner',
	emptyIsNaN: 'tomme der det ikke er noen verdi',
	valueIsNumber: 'tall der det er en verdi',
	code: 'tekster som finnes'
};

/** Project files: saving and opening them, what they hold of personal data, and what can be wrong with one. */
export default {
	save: {
		title: 'Lagre som fil',
		what: 'Hva skal lagres?',
		whole: 'Hele prosjektet, med data',
		wholeHelp:
			'Tabellene, variablene, uttrekkene og historikken i én fil. Den som får filen, kan se alle svar og tall i den.',
		recipe: 'Bare oppskriften, uten data',
		recipeHelp:
			'Reglene for uttrekkene, analysene og hvordan tabellene er gjort klare. Ingen svar og ingen tall fra filene dine. Navn på kolonner, filnavn, lister over kommuner og begrunnelser er med.',
		withReports: ({ n }: { n: number }) =>
			n === 1
				? 'Ta med rapporten, med teksten som er skrevet i den'
				: `Ta med de ${n} rapportene, med teksten som er skrevet i dem`,
		size: ({ size }: { size: string }) =>
			`Data i prosjektet: ${size}. Filen pakkes og blir som regel mindre.`,
		looking: 'Ser etter personopplysninger i tabellene',
		personalTitle: 'Filen vil inneholde personopplysninger',
		personalText:
			'Dette er funnet ut fra kolonnenavn og innhold. Del filen bare med dem som har lov til å se opplysningene, og vurder en passordfrase.',
		nothingPersonal:
			'Vi fant ingen personopplysninger i tabellene. Det er ingen garanti: se selv etter før du sender filen til andre.',
		kinds: {
			nationalId: 'fødselsnummer',
			name: 'navn',
			email: 'e-postadresse',
			phone: 'telefonnummer',
			address: 'adresse',
			birth: 'fødselsdato',
			freeText: 'fritekst',
			smallGroup: 'små grupper'
		},
		finding: ({ column, kind, count }: { column: string; kind: string; count: number }) =>
			`${kind} i «${column}», ${cells(count)}`,
		smallGroups: ({ column, count }: { column: string; count: number }) =>
			`små grupper i «${column}»: ${count.toLocaleString('nb-NO')} med færre enn fem rader`,
		more: (n: number) => `og ${n.toLocaleString('nb-NO')} til`,
		protect: 'Beskytt filen med en passordfrase',
		passphrase: 'Passordfrase',
		passphraseHelp:
			'Minst åtte tegn; fire–fem tilfeldige ord er bedre. Mister du den, kan ingen åpne filen, heller ikke vi.',
		repeat: 'Passordfrasen en gang til',
		tooShort: 'Passordfrasen må ha minst åtte tegn.',
		differs: 'De to passordfrasene er ikke like.',
		saveWhole: 'Lagre prosjektfil med data',
		saveRecipe: 'Lagre oppskrift uten data',
		chooseWhere: 'Velg hvor',
		done: ({ file }: { file: string }) => `«${file}» er lagret.`,
		failedTitle: 'Filen ble ikke lagret'
	},
	open: {
		passphraseTitle: 'Filen er beskyttet',
		passphraseText: ({ file }: { file: string }) => `«${file}» åpnes med passordfrasen den ble lagret med.`,
		action: 'Åpne filen',
		failedTitle: 'Prosjektfilen kunne ikke åpnes',
		raised: ({ n, limit }: { n: number; limit: number }) =>
			`Prosjektet krever grupper på minst ${limit}. ${n === 1 ? 'Én analyse viste mindre grupper, og grensen i den' : `${n} analyser viste mindre grupper, og grensen i dem`} er hevet til kravet.`,
		nothingStored: 'Ingenting er lagret eller endret.',
		opened: ({ name }: { name: string }) => `«${name}» er åpnet fra fil.`
	},
	suggestTitle: 'Ta vare på arbeidet i en fil?',
	suggestText:
		'Prosjektet ligger bare i denne nettleseren. En prosjektfil kan åpnes på en annen maskin, og er en kopi hvis nettleseren rydder.',
	notNow: 'Ikke nå',
	recipeTables: {
		reportsAdded: ({ name, n }: { name: string; n: number }) =>
			n === 1 ? `Rapporten «${name}» fulgte med oppskriften.` : `${n} rapporter fulgte med oppskriften.`,
		title: 'Tabellene i oppskriften',
		text: 'Oppskriften er laget for tabellene under. Velg tabellen i prosjektet som svarer til hver av dem.',
		need: ({ file }: { file: string }) => `Tabellen som er «${file}»`,
		none: 'Ingen av dem',
		missing: ({ file, columns }: { file: string; columns: string }) =>
			`Ingen tabell i prosjektet har alle kolonnene til «${file}». Det som mangler: ${columns}.`,
		missingAll: ({ file }: { file: string }) =>
			`Ingen tabell i prosjektet likner på «${file}». Åpne den filen, og så oppskriften igjen.`,
		use: 'Bruk på de valgte tabellene',
		used: ({ count, analyses }: { count: number; analyses: number }) =>
			`Oppskriften er brukt på ${count.toLocaleString('nb-NO')} ${count === 1 ? 'tabell' : 'tabeller'}` +
			(analyses > 0
				? `, og ${analyses.toLocaleString('nb-NO')} ${analyses === 1 ? 'analyse' : 'analyser'} ble lagt til`
				: '') +
			'.'
	},
	history: {
		title: 'Historikk',
		lead: 'Det som er gjort med dataene i prosjektet, det siste øverst. Alt siden prosjektet ble åpnet, kan angres.',
		undo: 'Angre',
		redo: 'Gjør om',
		undoNext: ({ what }: { what: string }) => `Angre: ${what}`,
		redoNext: ({ what }: { what: string }) => `Gjør om: ${what}`,
		nothingToUndo: 'Det er ingenting å angre.',
		undone: ({ what }: { what: string }) => `Angret: ${what}`,
		redone: ({ what }: { what: string }) => `Gjort om: ${what}`,
		keys: 'Ctrl+Z angrer og Ctrl+Shift+Z gjør om hvor som helst utenfor tekstfelt. På Mac: ⌘ i stedet for Ctrl.',
		count: (n: number) => `${n.toLocaleString('nb-NO')} ${n === 1 ? 'steg' : 'steg'}`,
		when: 'Når',
		what: 'Hva',
		undoneMark: 'angret',
		emptyTitle: 'Ingenting er gjort med dataene ennå',
		emptyText: 'Når du importerer filer eller endrer tabeller og variabler, står det her, med tid og antall.',
		toData: 'Til Data'
	},

	// Jobs and problems, by their codes.
	opening: ({ file }: Params) => `Åpner «${file}»`,
	saving: ({ project }: Params) => `Lagrer «${project}» som fil`,
	duplicating: ({ project }: Params) => `Lager «${project}»`,
	emptyRecipe: 'Prosjektet har ingen uttrekk eller endrede tabeller ennå, så oppskriften ville vært tom.',
	notProject: 'Filen er ikke en prosjektfil fra Treffsikker.',
	tooLarge: ({ bytes: size, limit }: Params) =>
		`Filen er på ${megabytes(size)}. Prosjektfiler på mer enn ${megabytes(limit)} åpnes ikke.`,
	unpacksTooLarge: ({ bytes: size, limit }: Params) =>
		`Filen blir ${megabytes(size)} når den pakkes ut, og mer enn ${megabytes(limit)} tas ikke inn. Slik lages ingen prosjektfil av programmet.`,
	truncated: ({ expected: whole, found }: Params) =>
		`Filen er kuttet: den har ${bytes(found)}, og skal ha ${bytes(whole)}. Hent den på nytt der den kom fra.`,
	damaged:
		'Filen er ødelagt: kontrollsummen stemmer ikke, så noe i den er endret etter at den ble lagret. Hent den på nytt der den kom fra.',
	newerVersion: ({ version, known }: Params) =>
		`Filen er laget med en nyere utgave av Treffsikker (filversjon ${version}, denne kjenner ${known}). Last inn den nyeste utgaven og prøv igjen.`,
	badField: (p: Params) =>
		`Feltet ${p.path} i prosjektfilen skal være ${expected[String(p.expected)]?.(p) ?? 'noe annet'}. Filen er ikke laget av Treffsikker, eller den er endret.`,
	unknownKind: ({ kind, path }: Params) =>
		`Prosjektfilen har noe av en type denne utgaven ikke kjenner: «${kind}» (${path}). Den er trolig laget med en nyere utgave av Treffsikker.`,
	badColumn: ({ table, column, expected: fault }: Params) =>
		`Tallene i kolonnen «${column}» i tabellen «${table}» skal være ${columnFaults[String(fault)] ?? 'noe annet'}.`,
	needsPassphrase: 'Filen er beskyttet med en passordfrase.',
	wrongPassphrase:
		'Passordfrasen stemmer ikke. Filen er hel, så det er ikke den som er ødelagt. Store og små bokstaver og mellomrom teller.',
	unknownEncryption: 'Filen er beskyttet på en måte denne utgaven av Treffsikker ikke kjenner.',
	noEncryption:
		'Nettleseren lar ikke denne siden kryptere, fordi siden ikke er hentet over https. Lagre uten passordfrase, eller åpne Treffsikker på en adresse med https.',
	failed: ({ reason }: Params) =>
		`Det gikk ikke, av en grunn programmet ikke kjenner: ${reason}. Kanskje er maskinen tom for minne. Det som er lagret, er ikke berørt.`
};
