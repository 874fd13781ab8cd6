import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');
const count = (n: string | number, one: string, many: string) =>
	`${number(n)} ${Number(n) === 1 ? one : many}`;

const stack: WorkMessages['stack'] = {
	title: 'Stable tabellar',
	lead: 'Legg svar frå fleire bølgjer eller undersøkingar under kvarandre i éin tabell. Tabellane dei kjem frå, blir som dei er.',
	tooFewText: 'Det må vere minst to tabellar i prosjektet før dei kan stablast.',
	defaultName: ({ waves }) => `Stabla ${waves}`,
	words: {
		wave: 'bølgje',
		waveLabel: 'Bølgje av undersøkinga',
		source: 'kjelde',
		sourceLabel: 'Kva undersøking svaret kjem frå',
		municipality: 'kommune',
		municipalityLabel: 'Kommunen svaret gjeld',
		person: 'person',
		personLabel: 'Kven som svarte'
	},

	partsHeading: 'Tabellar',
	partsLead: 'Vel tabellane i den rekkjefølgja radene skal stå, og skriv kva bølgja heiter.',
	firstTable: 'Første tabell',
	nextTable: 'Neste tabell',
	chooseTable: 'Vel tabell',
	waveName: 'Namn på variabelen for bølgje',
	waveValue: ({ table }) => `Bølgje for ${table}`,
	instrument: ({ table }) => `Kjelde for ${table}`,
	moveUp: ({ table }) => `Flytt ${table} opp`,
	moveUpShort: 'Opp',
	moveDown: ({ table }) => `Flytt ${table} ned`,
	moveDownShort: 'Ned',
	takeOut: ({ table }) => `Ta ut ${table}`,
	takeOutShort: 'Ta ut',

	matchesHeading: 'Same spørsmål',
	matchesLead:
		'Forslaga byggjer på namn, etikettar og svaralternativ. Berre det du stadfester, blir éin variabel. Alt anna blir verande for seg, som «ikkje spurd» i dei andre bølgjene.',
	search: 'Søk i namn og etikettar',
	proposals: (n) => `Forslag (${number(n)})`,
	noProposals: 'Ingen variablar liknar nok på kvarandre til at programmet foreslår dei.',
	noMoreProposals: 'Ingen fleire forslag.',
	confirmSure: (n) => `Stadfest ${n === 1 ? 'det sikre' : `alle ${number(n)} sikre`}`,
	confirm: ({ variable }) => `Stadfest ${variable}`,
	confirmShort: 'Stadfest',
	confirmed: (n) => `Stadfesta (${number(n)})`,
	edit: ({ variable }) => `Endre ${variable}`,
	editShort: 'Endre',
	takeBack: ({ variable }) => `Skil ${variable} frå kvarandre`,
	takeBackShort: 'Skil',
	lone: (n) => `Berre i éi bølgje (${number(n)})`,
	loneLead: 'Desse blir med, og er «ikkje spurd» i dei andre bølgjene. Tekst er tom der ingen har spurt.',
	loneList: 'Vis variablane',
	byHand: 'Set saman to sjølv',
	variableIn: ({ wave }) => `Variabel i ${wave}`,
	putTogether: 'Set saman',
	notAsked: 'ikkje spurd',
	why: 'Kor sikkert, og kvifor',
	values: 'Verdiar',
	levels: { sure: 'Sikkert', likely: 'Sannsynleg', doubtful: 'Usikkert' },
	showMore: (n) => `Vis fleire (${number(n)} til)`,
	turnedIn: ({ wave, min, max }) => `Snudd i ${wave}: ${min + max} minus svaret, på skalaen ${min}–${max}`,
	recodedIn: ({ wave }) => `Andre verdiar i ${wave}, etter etiketten`,

	editTitle: 'Variabelen i den stabla tabellen',
	editSave: 'Bruk',
	nameInStack: 'Namn',
	valuesOf: ({ wave, variable }) => `Verdiar i ${wave} (${variable})`,
	asAnswered: 'Som dei er',
	turn: 'Snu skalaen',
	recode: 'Andre verdiar, etter etiketten',
	scaleMin: 'Skalaen går frå',
	scaleMax: 'til',
	scaleWrong: 'Skalaen må byrje lågare enn han sluttar.',

	unitsHeading: 'Kommune og person',
	unitsLead:
		'Vel variablane som seier kva kommune svaret gjeld, og kven som svarte. Då blir kommunar, personar og svar talde kvar for seg.',
	municipalityIn: ({ wave }) => `Kommune i ${wave}`,
	moreMunicipalityIn: ({ wave, number: place }) => `Kommune nummer ${place} i ${wave}`,
	personIn: ({ wave }) => `Person i ${wave}`,
	noVariableChosen: 'Ingen',
	rule: 'Svar som blir utelatne',
	ruleHelp: 'Fleire kommunar kan stå i éi celle, skilde med semikolon eller komma, eller i fleire variablar.',
	rules: {
		both: 'Dei utan kommune og dei med fleire',
		without: 'Dei utan kommune',
		several: 'Dei med fleire kommunar',
		none: 'Ingen'
	},
	sameAcross: 'Same kode er same person i alle bølgjene',
	sameAcrossHelp: 'Elles tel 17 i 2021 og 17 i 2024 som to personar.',

	numbers: 'Rader, personar og kommunar etter bølgje',
	wave: 'Bølgje',
	read: 'Rader lesne',
	without: 'Utan kommune',
	several: 'Fleire kommunar',
	records: 'Med i tabellen',
	persons: 'Personar',
	municipalities: 'Kommunar',
	together: 'Til saman',
	itemCounts: ({ all, some, one }) =>
		`${count(all, 'variabel er', 'variablar er')} med i alle bølgjene${some > 0 ? `, ${number(some)} i nokre av dei` : ''} og ${number(one)} i berre éi.`,

	whyName: 'Same namn',
	whyLabel: 'Same spørsmålstekst',
	whyAlike: ({ percent }) => `Spørsmålstekstane er ${percent} % like`,
	whyAnswers: 'Same svaralternativ',
	whyScale: 'Same skala, med andre ord på svara',
	whyMoreAnswers: ({ wave, first }) => `Nokre svaralternativ finst berre i ${first} eller berre i ${wave}`,
	warnTurns: 'Tekstane skil seg i ei nekting, eit tal eller eit motsett ord',
	warnCode: 'Namnet er berre eit nummer, og ein etikett manglar',
	warnShared: 'Fleire variablar har denne teksten',
	warnLabels: 'Same namn, men tydeleg ulik tekst',
	warnTurned: ({ wave, first }) => `Skalaen er snudd i ${wave}; han blir snudd så han blir som i ${first}`,
	warnRecoded: ({ wave, first }) =>
		`Svara har andre verdiar i ${wave}; dei får verdiane frå ${first} etter etiketten`,
	warnAnswers: ({ wave, first }) => `Andre svaralternativ i ${wave} enn i ${first}`,
	warnRanges: ({ wave, first }) => `Ein annan skala i ${wave} enn i ${first}`,
	warnTypes: ({ wave, first }) => `Tal og tekst, eller tal og datoar, møtest: ${first} og ${wave}`,

	noteKept: ({ part, wave, rows }) => `${wave}: alle ${number(rows)} radene i «${part}» er med.`,
	noteExcluded: ({ part, wave, rows, kept, left, without, several }) =>
		`${wave}: ${number(kept)} av ${number(rows)} rader i «${part}» er med; ${number(left)} er utelatne etter regelen for kommune (${number(without)} utan kommune, ${number(several)} med fleire).`,
	noteNotAsked: ({ part, wave }) =>
		`${wave}: ingen variabel i «${part}» seier kva kommune svaret gjeld, så ingen er utelatne for det.`,
	noteVariables: ({ inAll, inSome, inOne }) =>
		`Variablar i alle bølgjene: ${number(inAll)}, i nokre: ${number(inSome)}, i berre éi: ${number(inOne)}.`,
	notePersons: ({ persons, records }) =>
		`${number(records)} svar frå ${count(persons, 'person', 'personar')}.`,
	noteMunicipalities: ({ municipalities, records }) =>
		`${number(records)} svar frå ${count(municipalities, 'kommune', 'kommunar')}.`,
	noteRenamed: ({ variable, name, wave }) =>
		`«${variable}» i ${wave} heiter «${name}», fordi namnet var i bruk.`,
	noteTurned: ({ variable, wave, min, max, count: n }) =>
		`«${variable}» er snudd i ${wave} på skalaen ${min}–${max}: ${number(n)} svar.`,
	noteOffScale: ({ variable, wave, count: n }) =>
		`«${variable}» i ${wave}: ${count(n, 'verdi', 'verdiar')} utanfor skalaen vart ikkje ${Number(n) === 1 ? 'snudd' : 'snudde'}.`,
	noteRecoded: ({ variable, wave, count: n }) =>
		`«${variable}» i ${wave}: ${number(n)} svar fekk verdien som etiketten har i den første bølgja.`,
	noteUnlisted: ({ variable, wave, count: n }) =>
		`«${variable}» i ${wave}: ${number(n)} svar har ingen slik etikett. Tal held på verdien sin, tekst manglar.`,
	noteTypes: ({ variable }) => `«${variable}» er tal i éi bølgje og tekst i ei anna, og er difor tekst.`,
	noteLabels: ({ variable, count: n }) =>
		`«${variable}»: ${count(n, 'verdi', 'verdiar')} har ulike etikettar i bølgjene. Etiketten frå den første gjeld.`,

	tooFew: ({ dataset }) => `«${dataset}» kan ikkje stablast av færre enn to tabellar.`,
	partTwice: ({ dataset, part }) => `«${part}» står to gonger i «${dataset}». Ta han ut éin gong.`,
	noVariable: ({ dataset, part, variable }) =>
		`«${dataset}» bruker variabelen «${variable}» i «${part}», men han finst ikkje der lenger. Opne stablinga, og vel på nytt.`,
	matchedTwice: ({ dataset, part, variable }) =>
		`«${variable}» i «${part}» er brukt to gonger i «${dataset}». Skil den eine frå.`,
	noName: ({ dataset }) => `Ein ny variabel i «${dataset}» manglar namn.`
};
export default stack;
