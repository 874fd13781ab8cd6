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
	chartColors: {
		legend: 'Farger i figurer og kart',
		help: 'Fargene er valgt slik at de kan skilles ved alle former for fargesyn; merker, bokstaver og tall sier det samme. Gråtoner er for svart-hvit utskrift og gjelder også bilder i filer.',
		colors: 'Farger',
		greys: 'Gråtoner'
	},
	decimals: {
		heading: 'Desimaler',
		help: 'Gjelder tabeller og figurer, og Word- og Excel-filer av dem. Bare visningen endres: resultatene er uavrundet, og CSV-filer har alle desimaler. Antall og årstall er uten desimaler uansett.',
		kinds: {
			number: 'Gjennomsnitt og andre desimaltall',
			share: 'Andeler og prosent',
			coefficient: 'Korrelasjoner og andre koeffisienter',
			p: 'p-verdier'
		},
		asAnalysis: 'Som analysen sier',
		example: ({ shown }: { shown: string }) => `Eksempel: ${shown}`
	},
	stars: {
		legend: 'Stjerner for signifikans',
		help: 'Gjelder nye analyser. Nivåene er en del av analysen, og merknaden under tabellen følger dem. Uten valg har regresjon 0,10 og 0,05 som i AFIs rapporter, og korrelasjon 0,05 og 0,01.',
		asKind: 'Som analysetypen har',
		apply: 'Bruk i analysene i prosjektet',
		applied: (n: number) => (n === 1 ? 'Én analyse er endret.' : `${n} analyser er endret.`),
		nothing: 'Ingen analyser i prosjektet har stjerner.'
	},
	smallGroups: {
		heading: 'Skjerming av små grupper',
		own: 'Minste gruppe som nye analyser viser',
		ownHelp:
			'Uten valg bruker hver analysetype sin egen grense: gjennomsnittstabeller 8, krysstabeller og likerttabeller ingen.',
		choose: 'Velg en grense',
		limit: 'Færre svar enn dette skjules',
		project: ({ project }: { project: string }) => `Krav i prosjektet «${project}»`,
		projectHelp:
			'Den som eier dataene, avgjør grensen; den som setter kravet her, gjør det for alle som åpner prosjektet. Kravet lagres i prosjektet, og grensen lagres i hver analyse og følger med i oppskrifter. Ingen analyse som kan skjerme, kan settes lavere. Det som kilden selv har skjermet, er skjult uansett.',
		kinds:
			'Det gjelder gjennomsnittstabeller, tabeller over kategorier og år, krysstabeller og likerttabeller. Andre analysetyper skjermer ikke.',
		demand: 'Prosjektet krever en minste gruppe',
		raised: (n: number) =>
			n === 1 ? 'Én analyse er hevet til grensen.' : `${n} analyser er hevet til grensen.`,
		noProject: 'Åpne et prosjekt for å sette krav i det.'
	},
	keys: {
		heading: 'Tastatur',
		single: 'Snarveier med én tast',
		singleHelp:
			'? viser alle snarveier, / åpner søket, g og en bokstav går til en side. Slå dem av hvis du dikterer eller lett kommer borti tastene. Snarveier med Ctrl virker uansett.',
		show: 'Vis alle snarveier'
	},
	storage: 'Lagring på denne maskinen',
	storageText:
		'Prosjektene ligger i lagringsplassen til denne nettleseren, på denne maskinen. De følger ikke med til andre maskiner eller nettlesere. Lagre et prosjekt som fil for å ta vare på det eller åpne det et annet sted.',
	storedItems:
		'Det som lagres, er tabellene du har åpnet, det du har gjort i prosjektene, hvor du var i dem, valgene på denne siden, og programmet selv, slik at det virker uten nett.',
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
