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
	storage: 'Lagring på denne maskina',
	storageText:
		'Prosjekta ligg i lagringsplassen til denne nettlesaren, på denne maskina. Dei følgjer ikkje med til andre maskiner eller nettlesarar. Lagre eit prosjekt som fil for å ta vare på det eller opne det ein annan stad.',
	storedItems:
		'Det som blir lagra, er tabellane du har opna, innstillingane for uttrekka dine, vala på denne sida, og programmet sjølv, slik at det verkar utan nett.',
	used: 'Brukt',
	usedOf: ({ used, quota }) => `${used} av ${quota} som nettlesaren tillèt`,
	usageUnknown: 'Nettlesaren seier ikkje kor mykje som er brukt.',
	persistence: 'Varigheit',
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
