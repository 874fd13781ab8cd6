import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** Reports: own text and chosen results, numbered, with notes and cross references. */
export default {
	title: 'Rapport',
	list: 'Rapportene i prosjektet',
	add: 'Ny rapport',
	newName: 'Rapport uten navn',
	copyOf: ({ name }: { name: string }) => `${name} (kopi)`,
	duplicate: 'Lag kopi',
	remove: 'Slett rapporten',
	removed: ({ name }: { name: string }) => `Rapporten «${name}» er slettet.`,
	emptyTitle: 'Ingen rapporter ennå',
	emptyText:
		'En rapport samler egen tekst og resultatene du velger. Tabeller, figurer og tall følger dataene. Begynn på en her, eller trykk «Legg til i rapport» der et resultat vises.',
	document: ({ name }: { name: string }) => `Rapporten «${name}»`,
	emptyDocument: 'Rapporten er tom. Velg hva den skal begynne med.',

	// The title page.
	name: 'Tittel',
	author: 'Forfatter',
	subtitle: 'Sted, tid eller mottaker',
	numbered: 'Nummererte overskrifter',

	// Blocks.
	kinds: {
		heading: 'Overskrift',
		paragraph: 'Avsnitt',
		list: 'Liste',
		quote: 'Sitat',
		remark: 'Merknad',
		result: 'Resultat',
		notes: 'Noter',
		contents: 'Innhold',
		break: 'Sideskift'
	},
	addHere: 'Legg til her',
	addWhat: 'Hva vil du legge til?',
	tools: ({ kind }: { kind: string }) => `Verktøy for ${kind}`,
	moveUp: 'Flytt opp',
	moveDown: 'Flytt ned',
	moved: ({ place, all }: { place: number; all: number }) => `Flyttet til plass ${place} av ${all}.`,
	removeBlock: 'Slett',
	blockRemoved: ({ kind }: { kind: string }) => `${kind} er slettet.`,
	role: 'Type',
	level: 'Nivå',
	levelOf: ({ level }: { level: number }) => `Nivå ${level}`,
	appendix: 'Vedlegg',
	textLabel: ({ kind, place }: { kind: string; place: number }) => `${kind}, del ${place} av rapporten`,
	placeholders: {
		heading: 'Skriv en overskrift',
		body: 'Skriv her',
		list: 'Skriv et punkt. Enter gir et nytt.',
		quote: 'Skriv eller lim inn sitatet',
		remark: 'Skriv det leseren må vite'
	},
	insertNumber: 'Tall',
	insertReference: 'Henvisning',
	insertFootnote: 'Fotnote',
	changeMark: ({ text }: { text: string }) => `Endre ${text}`,
	keysHelp: 'Alt og pil opp eller ned flytter delen. Enter i et avsnitt begynner et nytt.',

	// Dialogs.
	numberTitle: 'Sett inn et tall fra et resultat',
	numberOf: 'Resultat',
	noSources: 'Lag en analyse med en tabell først. Tallene hentes derfra.',
	put: 'Sett inn',
	take: 'Ta ut av teksten',
	referenceTitle: 'Vis til en overskrift, tabell eller figur',
	referenceTo: 'Vis til',
	noTargets: 'Rapporten har ingen overskrifter, tabeller eller figurer å vise til ennå.',
	footnoteTitle: 'Fotnote',
	footnoteText: 'Teksten i fotnoten',
	footnotes: 'Fotnoter',
	footnoteMark: ({ number }: { number: number }) => `Fotnote ${number}`,
	resultTitle: 'Velg resultat',
	resultOf: 'Hent fra',
	noResults:
		'Prosjektet har ingen analyser ennå. Lag en på siden Analyser, eller trykk «Legg til i rapport» ved et resultat.',
	parts: 'Hva skal være med?',
	allParts: 'Alle tabeller og figurer, også nye som kommer til',
	someParts: 'Bare de jeg velger',
	caption: ({ title }: { title: string }) => `Tittel på «${title}»`,
	captionHelp: 'Tom: tittelen som resultatet gir.',
	reading: 'Ta med hva tallene sier i ord',
	method: 'Ta med hvordan det er regnet',
	change: 'Velg deler',
	use: 'Bruk',
	notesTitle: 'Hvilke noter?',
	about: {
		method: 'Metode',
		suppression: 'Skjerming',
		sources: 'Kilder',
		making: 'Slik er rapporten laget'
	},
	contentsTitle: 'Hvilken liste?',
	contentsOf: { headings: 'Innhold', tables: 'Tabeller', figures: 'Figurer' },
	emptyContents: {
		headings: 'Rapporten har ingen overskrifter ennå.',
		tables: 'Rapporten har ingen tabeller ennå.',
		figures: 'Rapporten har ingen figurer ennå.'
	},
	emptyNotes: 'Ingenting å skrive ennå. Legg til et resultat.',
	pageBreak: 'Sideskift',

	// State of the sources.
	computing: ({ name }: { name: string }) => `Regner ut «${name}»`,
	notStarted: ({ name }: { name: string }) => `«${name}» er ikke regnet ut ennå. Det kan ta litt tid.`,
	start: 'Regn ut',
	computingRest: ({ name }: { name: string }) => `Regner ut resten av «${name}»`,
	stopped: ({ name, share }: Record<'name' | 'share', string>) =>
		share === ''
			? `Utregningen av resten av «${name}» er stanset.`
			: `Utregningen av «${name}» er stanset etter ${share}. Det som er regnet ut, står her.`,
	goOn: 'Fortsett',
	notInCopy: ({ name }: Params) => `«${name}» er ikke regnet ut, og mangler her.`,
	partlyInCopy: ({ name }: Params) => `«${name}» er ikke regnet helt ut: det som står her, er foreløpig.`,
	sourceGone:
		'Analysen er slettet. Velg et annet resultat, eller slett denne delen. Angre henter analysen tilbake.',
	noParts: 'Resultatet har ingen tabell eller figur.',
	problems: ({ count }: { count: number }) => (count === 1 ? 'Én ting må ses på' : `${count} ting må ses på`),
	goTo: 'Gå dit',

	// Getting out.
	region: 'Last ned eller kopier rapporten',
	word: 'Word',
	excel: 'Excel',
	html: 'Nettside',
	markdown: 'Markdown',
	pdf: 'Skriv ut eller PDF',
	copy: 'Kopier alt',
	copied: 'Rapporten er kopiert.',
	notReady:
		'Noe er ikke ferdig regnet ut. Det mangler i filen eller er fra før. Last ned igjen når alt er klart.',

	// From anywhere.
	addToReport: 'Legg til i rapport',
	addedTo: ({ name }: { name: string }) => `Lagt til i «${name}».`,
	open: 'Åpne rapporten',
	addToTitle: 'Legg til i hvilken rapport?',
	newReport: 'En ny rapport',

	// What the composition says, by its codes.
	lostReference: '[henvisning mangler]',
	lostNumber: '[tall mangler]',
	noTarget: 'En henvisning viser til noe som ikke er i rapporten lenger. Velg noe annet, eller ta den ut.',
	noResult: ({ name }: Params) =>
		`Et tall kan ikke vises, for «${name}» har ikke noe resultat. Hent tallet på nytt.`,
	noCell: ({ name }: Params) =>
		`Et tall kan ikke vises, for cellen finnes ikke lenger i «${name}». Hent tallet på nytt.`,
	noNumber: ({ name }: Params) =>
		`Et tall kan ikke vises, for cellen i «${name}» har ikke noe tall. Kanskje er det skjermet.`,
	lostPart: ({ name }: Params) =>
		`En tabell eller figur som var valgt, finnes ikke lenger i «${name}». Velg deler på nytt.`,
	toTitle: ({ title }: Params) => `«${title}»`,
	toChapter: ({ number }: Params) => `kapittel ${number}`,
	toAppendix: ({ number }: Params) => `vedlegg ${number}`,
	toTable: ({ number }: Params) => `tabell ${number}`,
	toFigure: ({ number }: Params) => `figur ${number}`,
	tableNumber: ({ number }: Params) => `Tabell ${number}`,
	figureNumber: ({ number }: Params) => `Figur ${number}`,
	hidingLimits: 'Grenser',
	hidingWhat: 'Skjermede tall i rapporten',
	hidingAll: 'Alle tabeller',
	hidingNone: 'Ingen tall er skjermet.',
	hiddenCount: ({ count }: Params) =>
		Number(count) === 1 ? 'Ett tall er skjermet.' : `${count} tall er skjermet.`,

	// Notes on sources and making.
	sourceFiles: 'Filer',
	sourceFile: ({ file, rows, time }: { file: string; rows: string; time: string }) =>
		`${file}, ${rows} rader, importert ${time}`,
	sourceRegister: 'Kommuneregister',
	registerNorway: 'Kommuner og fylker i Norge fra 1. januar 2024',
	registerOwn: 'Registeret som følger med prosjektet',
	invented: 'Dataene er oppdiktet. De sier ikke noe om virkelige kommuner.',
	inventedLabel: 'Merk',
	noFiles: 'Ingen filer. Tallene er skrevet inn for hånd.',
	madeWith: 'Program',
	madeWithText: ({ version }: { version: string }) => `Treffsikker, utgave ${version}`,
	madeOn: 'Dato',
	madeOf: 'Prosjekt',
	madeAgain: 'Gjør det samme igjen',
	madeAgainText:
		'Alle tabeller, figurer og tall er regnet ut fra valgene i prosjektet. Lagre prosjektet som fil, eller lagre oppskriften, så kan andre regne ut det samme fra de samme filene.'
};
