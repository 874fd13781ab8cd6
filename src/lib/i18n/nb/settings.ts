/** The settings page. */
export default {
	title: 'Innstillinger',
	lead: 'Innstillingene gjelder denne nettleseren og lagres her.',
	language: 'Språk',
	appearance: 'Utseende',
	colorScheme: 'Lyst eller mørkt',
	colorSchemes: { auto: 'Som maskinen', light: 'Lyst', dark: 'Mørkt' },
	numbers: 'Tall',
	numberStyle: 'Hvordan tall skrives',
	numberStyleHelp: 'Gjelder tabeller, figurer og filer. Setninger følger språket.',
	numberStyles: {
		language: 'Som språket',
		norwegian: 'Norsk: 1 234,5',
		english: 'Engelsk: 1,234.5'
	},
	withoutZero: 'Tall mindre enn én uten null foran (,435)',
	withoutZeroHelp: 'Gjelder p-verdier, korrelasjoner og andre tall som ikke kan være større enn én.',
	storage: 'Lagring på denne maskinen',
	storageText:
		'Prosjektene ligger i lagringsplassen til denne nettleseren, på denne maskinen. De følger ikke med til andre maskiner eller nettlesere. Lagre et prosjekt som fil for å ta vare på det eller åpne det et annet sted.',
	storedItems:
		'Det som lagres, er tabellene du har åpnet, innstillingene for uttrekkene dine, valgene på denne siden, og programmet selv, slik at det virker uten nett.',
	used: 'Brukt',
	usedOf: ({ used, quota }: { used: string; quota: string }) =>
		`${used} av ${quota} som nettleseren tillater`,
	usageUnknown: 'Nettleseren oppgir ikke hvor mye som er brukt.',
	persistence: 'Varighet',
	persistent: 'Varig: nettleseren sletter ikke prosjektene av seg selv.',
	notPersistent: 'Ikke varig: nettleseren kan slette prosjektene hvis maskinen går tom for plass.',
	persistenceUnknown: 'Nettleseren oppgir ikke om lagringen er varig.',
	askPersistence: 'Be om varig lagring',
	persistenceRefused:
		'Nettleseren sa nei. Den sier ofte ja når siden er lagt til som bokmerke eller installert som program.',
	projects: 'Prosjekter',
	noProjects: 'Ingen prosjekter er lagret.',
	deleteAll: 'Slett alt',
	deleteAllTitle: 'Slette alt som er lagret?',
	deleteAllText:
		'Alle prosjekter, uttrekk og innstillinger på denne maskinen blir borte. Det kan ikke angres.',
	deleteAllDone: 'Alt er slettet.',
	deleteOneTitle: ({ name }: { name: string }) => `Slette «${name}»?`,
	deleteOneText: 'Data og uttrekk i prosjektet blir borte fra denne maskinen.'
};
