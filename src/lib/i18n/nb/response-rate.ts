import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;
const number = (n: string | number) => Number(n).toLocaleString('nb-NO');

/** How many of a population have answered. */
export default {
	question: 'Hvor stor er svarprosenten?',
	name: 'Svarprosent etter gruppe',
	words: 'svarprosent svarandel populasjon frafall respons bruttoutvalg',
	outer: 'Grupper',
	inner: 'Delt videre etter',
	noGroups: 'Alle under ett',
	noInner: 'Ikke delt videre',
	unit: 'Et svar er',
	rows: 'Antall svar',
	persons: 'Personer som svarte',
	municipalities: 'Kommuner som svarte',
	source: 'Hvor mange det er i gruppene',
	sourceTyped: 'Skriv inn',
	sourceDataset: 'Tell i en annen tabell',
	populationHelp: 'La feltet stå tomt der ingen vet hvor mange som fikk spørsmålet.',
	allTogether: 'Alle',
	invitedLabel: 'Ikke alle ble spurt',
	invitedHelp: 'Da kan du skrive hvor mange som fikk skjemaet. Tomt felt: alle i gruppen.',
	tooManyToType:
		'Det er for mange grupper til å skrive inn. Velg grupper med færre verdier, eller tell i en annen tabell.',
	otherTable: 'Tabell med alle',
	otherGroup: ({ group }: { group: string }) => `«${group}» i den tabellen`,
	chooseVariable: 'Velg variabel',
	otherSize: 'Antallet er',
	countRows: 'antall rader',
	otherKey: 'Tell',
	everyRow: 'hver rad',
	totals: 'Vis summer',
	title: 'Populasjon, antall svar og svarprosent',
	group: 'Gruppe',
	population: 'Populasjon',
	invited: 'Spurt',
	rate: 'Svarprosent',
	ofInvited: 'Prosent av de spurte',
	unknown: 'ukjent',
	notComputable: 'kan ikke beregnes',
	whyUnknown: 'Ingen vet hvor mange som kunne ha svart.',
	whyEmpty: 'Populasjonen er 0.',
	whyTooMany: 'Det er flere svar enn det er i populasjonen.',
	note: 'Svarprosent er antall svar delt på populasjonen. Prosentene er regnet av antallene og rundet av én gang.',
	typePopulation: 'Skriv inn hvor mange det er i hver gruppe, så regnes svarprosentene ut.',
	noSplit:
		'Svarprosenten kan ikke deles opp etter en variabel, siden populasjonen gjelder alle radene. Bruk variabelen som gruppe i stedet.',
	noKey:
		'Tabellen sier ikke hvilken variabel som er personen eller kommunen. Velg nøkler for tabellen under Data, eller tell rader.',
	tooManyGroups: ({ count, limit }: Params) =>
		`Variablene gir ${number(count)} grupper, og grensen er ${number(limit)}. Velg variabler med færre verdier.`,
	nobody: 'Ingen rader er i noen av gruppene. Se etter i filteret, eller velg andre grupper.',
	chooseOther: 'Velg tabellen som har alle i populasjonen.',
	noOtherVariable: ({ variable }: Params) =>
		`Variabelen «${variable}» finnes ikke i tabellen med populasjonen. Velg en annen.`,
	groupsDiffer: 'Velg hvilken variabel i tabellen med populasjonen som svarer til hver gruppe.',
	caveatUnknown: ({ groups, answers }: Params) =>
		`For ${groups} er det ikke kjent hvor mange som kunne ha svart, for eksempel fordi en lenke ble sendt videre. Svarprosenten kan ikke beregnes der, og heller ikke for summer der de ${number(answers)} svarene er med.`,
	caveatUnknownAll: ({ answers }: Params) =>
		`Det er ikke kjent hvor mange som kunne ha svart. De ${number(answers)} svarene kan gi indikasjoner, men det går ikke an å si hvor stor del av gruppen de er.`,
	caveatTooMany: ({ group, answers, population }: Params) =>
		`I «${group}» er det ${number(answers)} svar, men bare ${number(population)} i populasjonen. Kanskje har noen svart flere ganger: tell personer eller kommuner i stedet for rader, eller se etter i tallet.`,
	caveatPart: ({ group, invited, population }: Params) =>
		`I «${group}» ble ${number(invited)} av ${number(population)} spurt. De andre hadde ingen mulighet til å svare.`,
	caveatInvited: ({ group, invited, population }: Params) =>
		`I «${group}» er det skrevet at ${number(invited)} ble spurt, men populasjonen er ${number(population)}. Se etter i tallene.`,
	caveatInvitedOnly: ({ group, invited, answers }: Params) =>
		`I «${group}» ble ${number(invited)} spurt og ${number(answers)} svarte, men det er ikke kjent hvor mange det er i populasjonen.`,
	caveatWithout: ({ count }: Params) =>
		`${Number(count) === 1 ? 'Ett svar' : `${number(count)} svar`} uten verdi for gruppen er ikke med.`,
	caveatNameless: ({ count }: Params) =>
		`${Number(count) === 1 ? 'Én rad' : `${number(count)} rader`} uten person eller kommune er ikke talt.`,
	caveatRepeated: ({ count }: Params) =>
		`Noen er talt i mer enn én gruppe. Summen av gruppene er derfor ${number(count)} høyere enn antallet som har svart.`,
	caveatLeft: ({ values }: Params) =>
		`Disse gruppene finnes bare i tabellen med populasjonen: ${values}. Ingen svar er koblet til dem. Se etter om de er skrevet på en annen måte.`,
	method: 'Svarprosent = antall svar / populasjon. En hel populasjon er spurt, så det er ikke noe intervall.',
	factUnit: 'Et svar er',
	rowsCounted: 'en rad i tabellen',
	personsCounted: 'en person, talt én gang i hver gruppe',
	municipalitiesCounted: 'en kommune, talt én gang i hver gruppe'
};
