import type { WorkMessages } from '../types';

const report: WorkMessages['report'] = {
	title: 'Rapport',
	list: 'Rapportane i prosjektet',
	add: 'Ny rapport',
	newName: 'Rapport utan namn',
	copyOf: ({ name }) => `${name} (kopi)`,
	duplicate: 'Lag kopi',
	remove: 'Slett rapporten',
	removed: ({ name }) => `Rapporten «${name}» er sletta.`,
	emptyTitle: 'Ingen rapportar enno',
	emptyText:
		'Ein rapport samlar eigen tekst og resultata du vel. Tabellar, figurar og tal følgjer dataa. Byrj på ein her, eller trykk «Legg til i rapport» der eit resultat står.',
	document: ({ name }) => `Rapporten «${name}»`,
	emptyDocument: 'Rapporten er tom. Vel kva han skal byrje med.',

	name: 'Tittel',
	author: 'Forfattar',
	subtitle: 'Stad, tid eller mottakar',
	numbered: 'Nummererte overskrifter',

	kinds: {
		heading: 'Overskrift',
		paragraph: 'Avsnitt',
		list: 'Liste',
		quote: 'Sitat',
		remark: 'Merknad',
		result: 'Resultat',
		notes: 'Notar',
		contents: 'Innhald',
		break: 'Sideskift'
	},
	addHere: 'Legg til her',
	addWhat: 'Kva vil du leggje til?',
	tools: ({ kind }) => `Verktøy for ${kind}`,
	moveUp: 'Flytt opp',
	moveDown: 'Flytt ned',
	moved: ({ place, all }) => `Flytta til plass ${place} av ${all}.`,
	removeBlock: 'Slett',
	blockRemoved: ({ kind }) => `${kind} er sletta.`,
	role: 'Type',
	level: 'Nivå',
	levelOf: ({ level }) => `Nivå ${level}`,
	appendix: 'Vedlegg',
	textLabel: ({ kind, place }) => `${kind}, del ${place} av rapporten`,
	placeholders: {
		heading: 'Skriv ei overskrift',
		body: 'Skriv her',
		list: 'Skriv eit punkt. Enter gir eit nytt.',
		quote: 'Skriv eller lim inn sitatet',
		remark: 'Skriv det lesaren må vite'
	},
	insertNumber: 'Tal',
	insertReference: 'Tilvising',
	insertFootnote: 'Fotnote',
	changeMark: ({ text }) => `Endre ${text}`,
	keysHelp: 'Alt og pil opp eller ned flyttar delen. Enter i eit avsnitt byrjar eit nytt.',

	numberTitle: 'Set inn eit tal frå eit resultat',
	numberOf: 'Resultat',
	noSources: 'Lag ein analyse med ein tabell først. Tala blir henta derifrå.',
	put: 'Set inn',
	take: 'Ta ut av teksten',
	referenceTitle: 'Vis til ei overskrift, ein tabell eller ein figur',
	referenceTo: 'Vis til',
	noTargets: 'Rapporten har ingen overskrifter, tabellar eller figurar å visa til enno.',
	footnoteTitle: 'Fotnote',
	footnoteText: 'Teksten i fotnoten',
	footnotes: 'Fotnotar',
	footnoteMark: ({ number }) => `Fotnote ${number}`,
	resultTitle: 'Vel resultat',
	resultOf: 'Hent frå',
	noResults:
		'Prosjektet har ingen analysar enno. Lag ein på sida Analysar, eller trykk «Legg til i rapport» ved eit resultat.',
	parts: 'Kva skal vere med?',
	allParts: 'Alle tabellar og figurar, òg nye som kjem til',
	someParts: 'Berre dei eg vel',
	caption: ({ title }) => `Tittel på «${title}»`,
	captionHelp: 'Tom: tittelen som resultatet gir.',
	reading: 'Ta med kva tala seier i ord',
	method: 'Ta med korleis det er rekna',
	change: 'Vel delar',
	use: 'Bruk',
	notesTitle: 'Kva notar?',
	about: {
		method: 'Metode',
		suppression: 'Skjerming',
		sources: 'Kjelder',
		making: 'Slik er rapporten laga'
	},
	contentsTitle: 'Kva liste?',
	contentsOf: { headings: 'Innhald', tables: 'Tabellar', figures: 'Figurar' },
	emptyContents: {
		headings: 'Rapporten har ingen overskrifter enno.',
		tables: 'Rapporten har ingen tabellar enno.',
		figures: 'Rapporten har ingen figurar enno.'
	},
	emptyNotes: 'Ingenting å skrive enno. Legg til eit resultat.',
	pageBreak: 'Sideskift',

	computing: ({ name }) => `Reknar ut «${name}»`,
	notStarted: ({ name }) => `«${name}» er ikkje rekna ut enno. Det kan ta litt tid.`,
	start: 'Rekn ut',
	computingRest: ({ name }) => `Reknar ut resten av «${name}»`,
	stopped: ({ name, share }) =>
		share === ''
			? `Utrekninga av resten av «${name}» er stansa.`
			: `Utrekninga av «${name}» er stansa etter ${share}. Det som er rekna ut, står her.`,
	goOn: 'Hald fram',
	notInCopy: ({ name }) => `«${name}» er ikkje rekna ut, og manglar her.`,
	partlyInCopy: ({ name }) => `«${name}» er ikkje rekna heilt ut: det som står her, er førebels.`,
	sourceGone:
		'Analysen er sletta. Vel eit anna resultat, eller slett denne delen. Angre hentar analysen tilbake.',
	noParts: 'Resultatet har ingen tabell eller figur.',
	problems: ({ count }) => (count === 1 ? 'Éin ting å sjå på' : `${count} ting å sjå på`),
	goTo: 'Gå dit',

	region: 'Last ned eller kopier rapporten',
	word: 'Word',
	excel: 'Excel',
	html: 'Nettside',
	markdown: 'Markdown',
	pdf: 'Skriv ut eller PDF',
	copy: 'Kopier alt',
	copied: 'Rapporten er kopiert.',
	notReady:
		'Noko er ikkje ferdig rekna ut. Det manglar i fila eller er frå før. Last ned på nytt når alt er klart.',

	addToReport: 'Legg til i rapport',
	addedTo: ({ name }) => `Lagt til i «${name}».`,
	open: 'Opne rapporten',
	addToTitle: 'Legg til i kva rapport?',
	newReport: 'Ein ny rapport',

	lostReference: '[tilvising manglar]',
	lostNumber: '[tal manglar]',
	noTarget: 'Ei tilvising viser til noko som ikkje er i rapporten lenger. Vel noko anna, eller ta henne ut.',
	noResult: ({ name }) =>
		`Eit tal kan ikkje visast, for «${name}» har ikkje noko resultat. Hent talet på nytt.`,
	noCell: ({ name }) =>
		`Eit tal kan ikkje visast, for cella finst ikkje lenger i «${name}». Hent talet på nytt.`,
	noNumber: ({ name }) =>
		`Eit tal kan ikkje visast, for cella i «${name}» har ikkje noko tal. Kanskje er det skjerma.`,
	lostPart: ({ name }) =>
		`Ein tabell eller figur som var vald, finst ikkje lenger i «${name}». Vel delar på nytt.`,
	toTitle: ({ title }) => `«${title}»`,
	toChapter: ({ number }) => `kapittel ${number}`,
	toAppendix: ({ number }) => `vedlegg ${number}`,
	toTable: ({ number }) => `tabell ${number}`,
	toFigure: ({ number }) => `figur ${number}`,
	tableNumber: ({ number }) => `Tabell ${number}`,
	figureNumber: ({ number }) => `Figur ${number}`,
	hidingLimits: 'Grenser',
	hidingWhat: 'Skjerma tal i rapporten',
	hidingAll: 'Alle tabellar',
	hidingNone: 'Ingen tal er skjerma.',
	hiddenCount: ({ count }) => (Number(count) === 1 ? 'Eitt tal er skjerma.' : `${count} tal er skjerma.`),

	sourceFiles: 'Filer',
	sourceFile: ({ file, rows, time }) => `${file}, ${rows} rader, importert ${time}`,
	sourceRegister: 'Kommuneregister',
	registerNorway: 'Kommunar og fylke i Noreg frå 1. januar 2024',
	registerOwn: 'Registeret som følgjer med prosjektet',
	invented: 'Dataa er oppdikta. Dei seier ikkje noko om verkelege kommunar.',
	inventedLabel: 'Merk',
	noFiles: 'Ingen filer. Tala er skrivne inn for hand.',
	madeWith: 'Program',
	madeWithText: ({ version }) => `Treffsikker, utgåve ${version}`,
	madeOn: 'Dato',
	madeOf: 'Prosjekt',
	madeAgain: 'Gjer det same på nytt',
	madeAgainText:
		'Alle tabellar, figurar og tal er rekna ut frå vala i prosjektet. Lagre prosjektet som fil, eller lagre oppskrifta, så kan andre rekne ut det same frå dei same filene.'
};

export default report;
