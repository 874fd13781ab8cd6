import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** Results of an older version beside what is computed now. */
export default {
	title: 'Kva er endra sidan sist?',
	open: 'Samanlikn med ei tidlegare resultatfil',
	intro:
		'Vel ei results.json som vart laga av dette prosjektet. Alt blir rekna på nytt her på maskina, og kvart tal som er eit anna enn før, blir lista opp med det som kan liggje bak.',
	choose: 'Vel resultatfil',
	computing: 'Reknar ut på nytt og samanliknar',
	needsProject: ({ file }: Params) =>
		`${file} er resultat frå Treffsikker. Opne prosjektet dei vart laga av først, og opne så fila på nytt.`,
	before: 'Før',
	after: 'No',
	place: 'Rad og kolonne',
	table: 'Tabell',
	row: 'Rad',
	column: 'Kolonne',
	section: 'Del',
	cause: 'Kva som er endra',
	empty: 'tom',
	absent: 'fanst ikkje',
	unknownVersion: 'ukjend utgåve',
	madeBy: ({ app, methods, nowApp, nowMethods }: Params) =>
		`Fila er laga med utgåve ${app}, metodar ${methods}. No blir det rekna med utgåve ${nowApp}, metodar ${nowMethods}.`,
	madeAt: ({ date }: Params) => `Fila er frå ${date}.`,
	methodsChanged: 'Endra i metodane sidan då',
	sums: ({ changed, unchanged }: Params) => `${changed} tal er endra, ${unchanged} er som før.`,
	nothingChanged: ({ unchanged }: Params) => `Ingen tal er endra. ${unchanged} tal er som før.`,
	ofOne: ({ name, changed, unchanged }: Params) =>
		`${name}: ${changed} tal er endra, ${unchanged} er som før`,
	isGone: ({ name }: Params) => `${name}: finst i fila, men ikkje i prosjektet no`,
	isNew: ({ name }: Params) => `${name}: er komen til sidan fila vart laga`,
	changed_data: 'Dataa er endra.',
	changed_specification: 'Nokon har endra analysen eller korleis radene blir laga.',
	changed_method: 'Programmet reknar på ein annan måte enn før.',
	changed_program: 'Verken data, analyse eller metode er kjend endra.',
	cause_data: 'data',
	cause_specification: 'analysen',
	cause_method: 'metoden',
	cause_program: 'ukjent',
	causesHelp:
		'Der fleire ting er endra, blir den gamle analysen også køyrd på dataa du har no. Slik skil vi det som høyrer til analysen, frå det som høyrer til data eller metode. «Ukjent» tyder at verken data, analyse eller metode er kjend endra: då er det ei anna utgåve av programmet, eller fila er endra for hand.',
	tolerance: 'Tal som er like på ti siffer, blir rekna som like.',
	problemBefore: ({ reason }: Params) => `Før var det ikkje noko resultat: ${reason}`,
	problemAfter: ({ reason }: Params) => `No er det ikkje noko resultat: ${reason}`,
	more: ({ n }: Params) => `… og ${n} tal til`,
	shown: ({ n, of }: Params) => `${n} av ${of} endra tal er viste. Alle er med i fila du kan laste ned.`,
	download: 'Last ned heile lista (CSV)',
	unchangedOnes: ({ n }: Params) => `${n} analysar og datasett er heilt som før`,
	dataset: 'Datasett',
	drawKind: 'Uttrekk',
	tooLarge: ({ limit }: Params) =>
		`Fila er for stor. Meir enn ${Math.round(Number(limit) / 1e6)} MB blir ikkje lese.`,
	badJson: 'Fila er skadd: ho er ikkje gyldig JSON. Lag resultata på nytt, eller finn ein annan kopi.',
	notResults: 'Fila er ikkje resultat frå Treffsikker. Ho heiter oftast results.json.',
	newerResults: ({ version, known }: Params) =>
		`Fila er laga med ei nyare utgåve (filversjon ${version}; denne utgåva les opp til ${known}). Oppdater programmet.`,
	noAnalyses: 'Det er ingen resultat i fila.',
	failed: ({ reason }: Params) => `Samanlikninga stoppa. Prøv igjen. Det tekniske svaret var: ${reason}`,
	sharedNoise:
		'Kor sikkert uttrekket er: det som tala til ein kommune har felles av uvisse, blir no trekt éin gong for alle, og resultata til dei same elevane heng saman (0,3) om ikkje noko anna er valt.'
};
