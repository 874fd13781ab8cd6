import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
type Wave = { wave: string | number };

const number = (n: string | number) => Number(n).toLocaleString('nb-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;

/** Stacking: rows of several tables under each other. */
export default {
	title: 'Stable tabeller',
	lead: 'Legg svar fra flere bølger eller undersøkelser under hverandre i én tabell. Tabellene de kommer fra, blir som de er.',
	tooFewText: 'Det må være minst to tabeller i prosjektet før de kan stables.',
	defaultName: ({ waves }: { waves: string }) => `Stablet ${waves}`,
	words: {
		wave: 'bølge',
		waveLabel: 'Bølge av undersøkelsen',
		source: 'kilde',
		sourceLabel: 'Hvilken undersøkelse svaret kommer fra',
		municipality: 'kommune',
		municipalityLabel: 'Kommunen svaret gjelder',
		person: 'person',
		personLabel: 'Hvem som svarte'
	},

	partsHeading: 'Tabeller',
	partsLead: 'Velg tabellene i den rekkefølgen radene skal stå, og skriv hva bølgen heter.',
	firstTable: 'Første tabell',
	nextTable: 'Neste tabell',
	chooseTable: 'Velg tabell',
	waveName: 'Navn på variabelen for bølge',
	waveValue: ({ table }: { table: string }) => `Bølge for ${table}`,
	instrument: ({ table }: { table: string }) => `Kilde for ${table}`,
	moveUp: ({ table }: { table: string }) => `Flytt ${table} opp`,
	moveUpShort: 'Opp',
	moveDown: ({ table }: { table: string }) => `Flytt ${table} ned`,
	moveDownShort: 'Ned',
	takeOut: ({ table }: { table: string }) => `Ta ut ${table}`,
	takeOutShort: 'Ta ut',

	matchesHeading: 'Samme spørsmål',
	matchesLead:
		'Forslagene bygger på navn, etiketter og svaralternativer. Bare det du bekrefter, blir én variabel. Alt annet beholdes hver for seg, som «ikke spurt» i de andre bølgene.',
	search: 'Søk i navn og etiketter',
	proposals: (n: number) => `Forslag (${number(n)})`,
	noProposals: 'Ingen variabler likner nok på hverandre til å foreslås.',
	noMoreProposals: 'Ingen flere forslag.',
	confirmSure: (n: number) => `Bekreft ${n === 1 ? 'det sikre' : `alle ${number(n)} sikre`}`,
	confirm: ({ variable }: { variable: string }) => `Bekreft ${variable}`,
	confirmShort: 'Bekreft',
	confirmed: (n: number) => `Bekreftet (${number(n)})`,
	edit: ({ variable }: { variable: string }) => `Endre ${variable}`,
	editShort: 'Endre',
	takeBack: ({ variable }: { variable: string }) => `Skill ${variable} fra hverandre`,
	takeBackShort: 'Skill',
	lone: (n: number) => `Bare i én bølge (${number(n)})`,
	loneLead:
		'Disse beholdes, og er «ikke spurt» i de andre bølgene. Tekst er tom der den ikke er spurt etter.',
	loneList: 'Vis variablene',
	byHand: 'Sett sammen to selv',
	variableIn: ({ wave }: Wave) => `Variabel i ${wave}`,
	putTogether: 'Sett sammen',
	notAsked: 'ikke spurt',
	why: 'Hvor sikkert, og hvorfor',
	values: 'Verdier',
	levels: { sure: 'Sikkert', likely: 'Sannsynlig', doubtful: 'Usikkert' },
	showMore: (n: number) => `Vis flere (${number(n)} til)`,
	turnedIn: ({ wave, min, max }: Wave & { min: number; max: number }) =>
		`Snudd i ${wave}: ${min + max} minus svaret, på skalaen ${min}–${max}`,
	recodedIn: ({ wave }: Wave) => `Andre verdier i ${wave}, etter etiketten`,

	editTitle: 'Variabelen i den stablede tabellen',
	editSave: 'Bruk',
	nameInStack: 'Navn',
	valuesOf: ({ wave, variable }: Wave & { variable: string }) => `Verdier i ${wave} (${variable})`,
	asAnswered: 'Som de er',
	turn: 'Snu skalaen',
	recode: 'Andre verdier, etter etiketten',
	scaleMin: 'Skalaen går fra',
	scaleMax: 'til',
	scaleWrong: 'Skalaen må begynne lavere enn den slutter.',

	unitsHeading: 'Kommune og person',
	unitsLead:
		'Velg variablene som sier hvilken kommune svaret gjelder, og hvem som svarte. Da telles kommuner, personer og svar hver for seg.',
	municipalityIn: ({ wave }: Wave) => `Kommune i ${wave}`,
	moreMunicipalityIn: ({ wave, number }: Wave & { number: number }) => `Kommune nummer ${number} i ${wave}`,
	personIn: ({ wave }: Wave) => `Person i ${wave}`,
	noVariableChosen: 'Ingen',
	rule: 'Svar som utelates',
	ruleHelp: 'Flere kommuner kan stå i én celle, skilt med semikolon eller komma, eller i flere variabler.',
	rules: {
		both: 'De uten kommune og de med flere',
		without: 'De uten kommune',
		several: 'De med flere kommuner',
		none: 'Ingen'
	},
	sameAcross: 'Samme kode er samme person i alle bølgene',
	sameAcrossHelp: 'Ellers telles 17 i 2021 og 17 i 2024 som to personer.',

	numbers: 'Rader, personer og kommuner etter bølge',
	wave: 'Bølge',
	read: 'Rader lest',
	without: 'Uten kommune',
	several: 'Flere kommuner',
	records: 'Med i tabellen',
	persons: 'Personer',
	municipalities: 'Kommuner',
	together: 'Til sammen',
	itemCounts: ({ all, some, one }: { all: number; some: number; one: number }) =>
		`${count(all, 'variabel er', 'variabler er')} med i alle bølgene${some > 0 ? `, ${number(some)} i noen av dem` : ''} og ${number(one)} i bare én.`,

	// Why variables are proposed as the same, and what speaks against it.
	whyName: 'Samme navn',
	whyLabel: 'Samme spørsmålstekst',
	whyAlike: ({ percent }: Params) => `Spørsmålstekstene er ${percent} % like`,
	whyAnswers: 'Samme svaralternativer',
	whyScale: 'Samme skala, med andre ord på svarene',
	whyMoreAnswers: ({ wave, first }: Params) =>
		`Noen svaralternativer finnes bare i ${first} eller bare i ${wave}`,
	warnTurns: 'Tekstene skiller seg i en nektelse, et tall eller et motsatt ord',
	warnCode: 'Navnet er bare et nummer, og en etikett mangler',
	warnShared: 'Flere variabler har denne teksten',
	warnLabels: 'Samme navn, men tydelig forskjellig tekst',
	warnTurned: ({ wave, first }: Params) => `Skalaen er snudd i ${wave}; den snus så den blir som i ${first}`,
	warnRecoded: ({ wave, first }: Params) =>
		`Svarene har andre verdier i ${wave}; de får verdiene fra ${first} etter etiketten`,
	warnAnswers: ({ wave, first }: Params) => `Andre svaralternativer i ${wave} enn i ${first}`,
	warnRanges: ({ wave, first }: Params) => `En annen skala i ${wave} enn i ${first}`,
	warnTypes: ({ wave, first }: Params) => `Tall og tekst, eller tall og datoer, møtes: ${first} og ${wave}`,

	// What was done, by codes.
	noteKept: ({ part, wave, rows }: Params) => `${wave}: alle ${number(rows)} radene i «${part}» er med.`,
	noteExcluded: ({ part, wave, rows, kept, left, without, several }: Params) =>
		`${wave}: ${number(kept)} av ${number(rows)} rader i «${part}» er med; ${number(left)} er utelatt etter regelen for kommune (${number(without)} uten kommune, ${number(several)} med flere).`,
	noteNotAsked: ({ part, wave }: Params) =>
		`${wave}: ingen variabel i «${part}» sier hvilken kommune svaret gjelder, så ingen er utelatt for det.`,
	noteVariables: ({ inAll, inSome, inOne }: Params) =>
		`Variabler i alle bølgene: ${number(inAll)}, i noen: ${number(inSome)}, i bare én: ${number(inOne)}.`,
	notePersons: ({ persons, records }: Params) =>
		`${count(records, 'svar', 'svar')} fra ${count(persons, 'person', 'personer')}.`,
	noteMunicipalities: ({ municipalities, records }: Params) =>
		`${count(records, 'svar', 'svar')} fra ${count(municipalities, 'kommune', 'kommuner')}.`,
	noteRenamed: ({ variable, name, wave }: Params) =>
		`«${variable}» i ${wave} heter «${name}», fordi navnet var i bruk.`,
	noteTurned: ({ variable, wave, min, max, count: n }: Params) =>
		`«${variable}» er snudd i ${wave} på skalaen ${min}–${max}: ${count(n, 'svar', 'svar')}.`,
	noteOffScale: ({ variable, wave, count: n }: Params) =>
		`«${variable}» i ${wave}: ${count(n, 'verdi', 'verdier')} utenfor skalaen ble ikke snudd.`,
	noteRecoded: ({ variable, wave, count: n }: Params) =>
		`«${variable}» i ${wave}: ${count(n, 'svar', 'svar')} fikk verdien som etiketten har i den første bølgen.`,
	noteUnlisted: ({ variable, wave, count: n }: Params) =>
		`«${variable}» i ${wave}: ${count(n, 'svar', 'svar')} har ingen slik etikett. Tall beholder verdien sin, tekst mangler.`,
	noteTypes: ({ variable }: Params) =>
		`«${variable}» er tall i én bølge og tekst i en annen, og er derfor tekst.`,
	noteLabels: ({ variable, count: n }: Params) =>
		`«${variable}»: ${count(n, 'verdi', 'verdier')} har ulike etiketter i bølgene. Etiketten fra den første gjelder.`,

	// Problems, by their codes.
	tooFew: ({ dataset }: Params) => `«${dataset}» kan ikke stables av færre enn to tabeller.`,
	partTwice: ({ dataset, part }: Params) => `«${part}» står to ganger i «${dataset}». Ta den ut én gang.`,
	noVariable: ({ dataset, part, variable }: Params) =>
		`«${dataset}» bruker variabelen «${variable}» i «${part}», men den finnes ikke der lenger. Åpne stablingen, og velg på nytt.`,
	matchedTwice: ({ dataset, part, variable }: Params) =>
		`«${variable}» i «${part}» brukes to ganger i «${dataset}». Skill den ene fra.`,
	noName: ({ dataset }: Params) => `En ny variabel i «${dataset}» mangler navn.`
};
