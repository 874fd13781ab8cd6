import type { Messages } from '../types';

const settings: Messages['settings'] = {
	title: 'Innstillingar',
	lead: 'Innstillingane gjeld denne nettlesaren og blir lagra her.',
	language: 'Språk',
	appearance: 'Utsjånad',
	colorScheme: 'Lyst eller mørkt',
	colorSchemes: { auto: 'Som maskina', light: 'Lyst', dark: 'Mørkt' },
	numbers: 'Tal',
	numberStyle: 'Korleis tal blir skrivne',
	numberStyleHelp: 'Gjeld tabellar, figurar og filer. Setningar følgjer språket.',
	numberStyles: {
		language: 'Som språket',
		norwegian: 'Norsk: 1 234,5',
		english: 'Engelsk: 1,234.5'
	},
	withoutZero: 'Tal mindre enn éin utan null framfor (,435)',
	withoutZeroHelp: 'Gjeld p-verdiar, korrelasjonar og andre tal som ikkje kan vere større enn éin.',
	chartColors: {
		legend: 'Fargar i figurar og kart',
		help: 'Fargane er valde slik at dei kan skiljast ved alle former for fargesyn; merke, bokstavar og tal seier det same. Gråtonar er for svart-kvit utskrift og gjeld òg bilete i filer.',
		colors: 'Fargar',
		greys: 'Gråtonar'
	},
	decimals: {
		heading: 'Desimalar',
		help: 'Gjeld tabellar og figurar, og Word- og Excel-filer av dei. Berre visinga blir endra: resultata er ikkje runda av, og CSV-filer har alle desimalane. Tal på svar og årstal er utan desimalar uansett.',
		kinds: {
			number: 'Gjennomsnitt og andre desimaltal',
			share: 'Delar og prosent',
			coefficient: 'Korrelasjonar og andre koeffisientar',
			p: 'p-verdiar'
		},
		asAnalysis: 'Som analysen seier',
		example: ({ shown }) => `Døme: ${shown}`
	},
	stars: {
		legend: 'Stjerner for signifikans',
		help: 'Gjeld nye analysar. Nivåa er ein del av analysen, og merknaden under tabellen følgjer dei. Utan val har regresjon 0,10 og 0,05 som i rapportane til AFI, og korrelasjon 0,05 og 0,01.',
		asKind: 'Som analysetypen har',
		apply: 'Bruk i analysane i prosjektet',
		applied: (n) => (n === 1 ? 'Éin analyse er endra.' : `${n} analysar er endra.`),
		nothing: 'Ingen analysar i prosjektet har stjerner.'
	},
	smallGroups: {
		heading: 'Skjerming av små grupper',
		own: 'Minste gruppa som nye analysar viser',
		ownHelp:
			'Utan val bruker kvar analysetype si eiga grense: gjennomsnittstabellar 8, krysstabellar og likerttabellar inga.',
		choose: 'Vel ei grense',
		limit: 'Færre svar enn dette blir skjulte',
		project: ({ project }) => `Krav i prosjektet «${project}»`,
		projectHelp:
			'Den som eig dataa, avgjer grensa; den som set kravet her, gjer det for alle som opnar prosjektet. Kravet blir lagra i prosjektet, og grensa blir lagra i kvar analyse og følgjer med i oppskrifter. Ingen analyse som kan skjerme, kan setjast lågare. Det som kjelda sjølv har skjerma, er skjult uansett.',
		kinds:
			'Det gjeld gjennomsnittstabellar, tabellar over kategoriar og år, krysstabellar og likerttabellar. Andre analysetypar skjermar ikkje.',
		demand: 'Prosjektet krev ei minste gruppe',
		raised: (n) => (n === 1 ? 'Éin analyse er heva til grensa.' : `${n} analysar er heva til grensa.`),
		noProject: 'Opne eit prosjekt for å setje krav i det.'
	},
	keys: {
		heading: 'Tastatur',
		single: 'Snarvegar med éin tast',
		singleHelp:
			'? viser alle snarvegane, / opnar søket, g og ein bokstav går til ei side. Slå dei av om du dikterer eller lett kjem borti tastane. Snarvegar med Ctrl verkar uansett.',
		show: 'Vis alle snarvegane'
	},
	storage: 'Lagring på denne maskina',
	storageText:
		'Prosjekta ligg i lagringsplassen til denne nettlesaren, på denne maskina. Dei følgjer ikkje med til andre maskiner eller nettlesarar. Lagre eit prosjekt som fil for å ta vare på det eller opne det ein annan stad.',
	storedItems:
		'Det som blir lagra, er tabellane du har opna, det du har gjort i prosjekta, kvar du var i dei, vala på denne sida, og programmet sjølv, slik at det verkar utan nett.',
	used: 'Brukt',
	usedOf: ({ used, quota }) => `${used} av ${quota} som nettlesaren tillèt`,
	usageUnknown: 'Nettlesaren seier ikkje kor mykje som er brukt.',
	persistence: 'Varig lagring',
	persistent: 'Varig: nettlesaren slettar ikkje prosjekta av seg sjølv.',
	notPersistent: 'Ikkje varig: nettlesaren kan slette prosjekta om maskina går tom for plass.',
	persistenceUnknown: 'Nettlesaren seier ikkje om lagringa er varig.',
	askPersistence: 'Be om varig lagring',
	persistenceRefused:
		'Nettlesaren sa nei. Han seier ofte ja når sida er lagd til som bokmerke eller installert som program.',
	projects: 'Prosjekt',
	noProjects: 'Ingen prosjekt er lagra.',
	deleteAll: 'Slett alt',
	deleteAllTitle: 'Slette alt som er lagra?',
	deleteAllText:
		'Alle prosjekt, uttrekk og innstillingar på denne maskina blir borte. Det kan ikkje angrast.',
	deleteAllDone: 'Alt er sletta.',
	deleteOneTitle: ({ name }) => `Slette «${name}»?`,
	deleteOneText: 'Data og uttrekk i prosjektet blir borte frå denne maskina.'
};
export default settings;
