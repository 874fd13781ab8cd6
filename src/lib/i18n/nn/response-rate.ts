import type { WorkMessages } from '../types';

const number = (n: string | number) => Number(n).toLocaleString('nn-NO');

const responseRate: WorkMessages['responseRate'] = {
	question: 'Kor stor er svarprosenten?',
	name: 'Svarprosent etter gruppe',
	words: 'svarprosent svarpart populasjon fråfall respons bruttoutval',
	outer: 'Grupper',
	inner: 'Delt vidare etter',
	noGroups: 'Alle under eitt',
	noInner: 'Ikkje delt vidare',
	unit: 'Eit svar er',
	rows: 'Tal på svar',
	persons: 'Personar som svarte',
	municipalities: 'Kommunar som svarte',
	source: 'Kor mange det er i gruppene',
	sourceTyped: 'Skriv inn',
	sourceDataset: 'Tel i ein annan tabell',
	populationHelp: 'Lat feltet stå tomt der ingen veit kor mange som fekk spørsmålet.',
	allTogether: 'Alle',
	invitedLabel: 'Ikkje alle vart spurde',
	invitedHelp: 'Då kan du skrive kor mange som fekk skjemaet. Tomt felt: alle i gruppa.',
	tooManyToType:
		'Det er for mange grupper til å skrive inn. Vel grupper med færre verdiar, eller tel i ein annan tabell.',
	otherTable: 'Tabell med alle',
	otherGroup: ({ group }) => `«${group}» i den tabellen`,
	chooseVariable: 'Vel variabel',
	otherSize: 'Talet er',
	countRows: 'tal på rader',
	otherKey: 'Tel',
	everyRow: 'kvar rad',
	totals: 'Vis summar',
	title: 'Populasjon, tal på svar og svarprosent',
	group: 'Gruppe',
	population: 'Populasjon',
	invited: 'Spurde',
	rate: 'Svarprosent',
	ofInvited: 'Prosent av dei spurde',
	unknown: 'ukjend',
	notComputable: 'kan ikkje reknast ut',
	whyUnknown: 'Ingen veit kor mange som kunne ha svart.',
	whyEmpty: 'Populasjonen er 0.',
	whyTooMany: 'Det er fleire svar enn det er i populasjonen.',
	note: 'Svarprosent er talet på svar delt på populasjonen. Prosentane er rekna av tala og runda av éin gong.',
	typePopulation: 'Skriv inn kor mange det er i kvar gruppe, så blir svarprosentane rekna ut.',
	noSplit:
		'Svarprosenten kan ikkje delast opp etter ein variabel, sidan populasjonen gjeld alle radene. Bruk variabelen som gruppe i staden.',
	noKey:
		'Tabellen seier ikkje kva variabel som er personen eller kommunen. Vel nøklar for tabellen under Data, eller tel rader.',
	tooManyGroups: ({ count, limit }) =>
		`Variablane gir ${number(count)} grupper, og grensa er ${number(limit)}. Vel variablar med færre verdiar.`,
	nobody: 'Ingen rader er i nokon av gruppene. Sjå etter i filteret, eller vel andre grupper.',
	chooseOther: 'Vel tabellen som har alle i populasjonen.',
	noOtherVariable: ({ variable }) =>
		`Variabelen «${variable}» finst ikkje i tabellen med populasjonen. Vel ein annan.`,
	groupsDiffer: 'Vel kva variabel i tabellen med populasjonen som svarar til kvar gruppe.',
	caveatUnknown: ({ groups, answers }) =>
		`For ${groups} er det ikkje kjent kor mange som kunne ha svart, til dømes fordi ei lenkje vart send vidare. Svarprosenten kan ikkje reknast ut der, og heller ikkje for summar der dei ${number(answers)} svara er med.`,
	caveatUnknownAll: ({ answers }) =>
		`Det er ikkje kjent kor mange som kunne ha svart. Dei ${number(answers)} svara kan gi indikasjonar, men det går ikkje an å seie kor stor del av gruppa dei er.`,
	caveatTooMany: ({ group, answers, population }) =>
		`I «${group}» er det ${number(answers)} svar, men berre ${number(population)} i populasjonen. Kanskje har nokon svart fleire gonger: tel personar eller kommunar i staden for rader, eller sjå etter i talet.`,
	caveatPart: ({ group, invited, population }) =>
		`I «${group}» vart ${number(invited)} av ${number(population)} spurde. Dei andre hadde ikkje høve til å svare.`,
	caveatInvited: ({ group, invited, population }) =>
		`I «${group}» er det skrive at ${number(invited)} vart spurde, men populasjonen er ${number(population)}. Sjå etter i tala.`,
	caveatInvitedOnly: ({ group, invited, answers }) =>
		`I «${group}» vart ${number(invited)} spurde og ${number(answers)} svarte, men det er ikkje kjent kor mange det er i populasjonen.`,
	caveatWithout: ({ count }) =>
		`${Number(count) === 1 ? 'Eitt svar' : `${number(count)} svar`} utan verdi for gruppa er ikkje med.`,
	caveatNameless: ({ count }) =>
		`${Number(count) === 1 ? 'Éi rad' : `${number(count)} rader`} utan person eller kommune er ikkje med.`,
	caveatRepeated: ({ count }) =>
		`Nokon er talde i meir enn éi gruppe. Summen av gruppene er difor ${number(count)} høgare enn talet på dei som har svart.`,
	caveatLeft: ({ values }) =>
		`Desse gruppene finst berre i tabellen med populasjonen: ${values}. Ingen svar er kopla til dei. Sjå etter om dei er skrivne på ein annan måte.`,
	method:
		'Svarprosent = tal på svar / populasjon. Ein heil populasjon er spurd, så det er ikkje noko intervall.',
	factUnit: 'Eit svar er',
	rowsCounted: 'ei rad i tabellen',
	personsCounted: 'ein person, talt éin gong i kvar gruppe',
	municipalitiesCounted: 'ein kommune, talt éin gong i kvar gruppe'
};

export default responseRate;
