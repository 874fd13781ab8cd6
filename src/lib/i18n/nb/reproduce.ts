import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** Results of an older version beside what is computed now. */
export default {
	title: 'Hva er endret siden sist?',
	open: 'Sammenlign med en tidligere resultatfil',
	intro:
		'Velg en results.json som ble laget av dette prosjektet. Alt regnes på nytt her på maskinen, og hvert tall som er et annet enn før, listes opp med det som kan ligge bak.',
	choose: 'Velg resultatfil',
	computing: 'Regner ut på nytt og sammenligner',
	needsProject: ({ file }: Params) =>
		`${file} er resultater fra Treffsikker. Åpne prosjektet de ble laget av først, og åpne så fila på nytt.`,
	before: 'Før',
	after: 'Nå',
	place: 'Rad og kolonne',
	table: 'Tabell',
	row: 'Rad',
	column: 'Kolonne',
	section: 'Del',
	cause: 'Hva som er endret',
	empty: 'tom',
	absent: 'fantes ikke',
	unknownVersion: 'ukjent utgave',
	madeBy: ({ app, methods, nowApp, nowMethods }: Params) =>
		`Fila er laget med utgave ${app}, metoder ${methods}. Nå regnes det med utgave ${nowApp}, metoder ${nowMethods}.`,
	madeAt: ({ date }: Params) => `Fila er fra ${date}.`,
	methodsChanged: 'Endret i metodene siden da',
	sums: ({ changed, unchanged }: Params) => `${changed} tall er endret, ${unchanged} er som før.`,
	nothingChanged: ({ unchanged }: Params) => `Ingen tall er endret. ${unchanged} tall er som før.`,
	ofOne: ({ name, changed, unchanged }: Params) =>
		`${name}: ${changed} tall er endret, ${unchanged} er som før`,
	isGone: ({ name }: Params) => `${name}: finnes i fila, men ikke i prosjektet nå`,
	isNew: ({ name }: Params) => `${name}: er kommet til siden fila ble laget`,
	changed_data: 'Dataene er endret.',
	changed_specification: 'Noen har endret analysen eller hvordan radene lages.',
	changed_method: 'Programmet regner på en annen måte enn før.',
	changed_program: 'Verken data, analyse eller metode er kjent endret.',
	cause_data: 'data',
	cause_specification: 'analysen',
	cause_method: 'metoden',
	cause_program: 'ukjent',
	causesHelp:
		'Der flere ting er endret, kjøres den gamle analysen også på dataene du har nå. Slik skilles det som hører til analysen, fra det som hører til data eller metode. «Ukjent» betyr at verken data, analyse eller metode er kjent endret: da er det en annen utgave av programmet, eller fila er endret for hånd.',
	tolerance: 'Tall som er like på ti siffer, regnes som like.',
	problemBefore: ({ reason }: Params) => `Før var det ikke noe resultat: ${reason}`,
	problemAfter: ({ reason }: Params) => `Nå er det ikke noe resultat: ${reason}`,
	more: ({ n }: Params) => `… og ${n} tall til`,
	shown: ({ n, of }: Params) => `${n} av ${of} endrede tall vises. Alle er med i fila du kan laste ned.`,
	download: 'Last ned hele lista (CSV)',
	unchangedOnes: ({ n }: Params) => `${n} analyser og datasett er helt som før`,
	dataset: 'Datasett',
	drawKind: 'Uttrekk',
	tooLarge: ({ limit }: Params) =>
		`Fila er for stor. Mer enn ${Math.round(Number(limit) / 1e6)} MB leses ikke.`,
	badJson: 'Fila er skadet: den er ikke gyldig JSON. Lag resultatene på nytt, eller finn en annen kopi.',
	notResults: 'Fila er ikke resultater fra Treffsikker. Den heter oftest results.json.',
	newerResults: ({ version, known }: Params) =>
		`Fila er laget med en nyere utgave (filversjon ${version}; denne utgaven leser opp til ${known}). Oppdater programmet.`,
	noAnalyses: 'Det er ingen resultater i fila.',
	failed: ({ reason }: Params) => `Sammenligningen stoppet. Prøv igjen. Det tekniske svaret var: ${reason}`,
	sharedNoise:
		'Hvor sikkert uttrekket er: det som tallene til en kommune har felles av usikkerhet, trekkes nå én gang for alle, og resultatene til de samme elevene henger sammen (0,3) om ikke noe annet er valgt.'
};
