/** The start page: projects and the three ways in. */
export default {
	title: 'Start',
	heading: 'Hvilke kommuner ville blitt trukket ut, og hvorfor?',
	lead: 'Treffsikker regner ut uttrekket til oppfølgingsordningen fra Udirs egne filer, og viser hvordan hvert tall er blitt til.',
	doorsHeading: 'Kom i gang',
	exampleTitle: 'Prøv med eksempeldata',
	exampleText: 'Et oppdiktet land med 357 kommuner. Alt kan prøves, ingenting er virkelig.',
	exampleAction: 'Åpne eksempelet',
	filesTitle: 'Åpne filer',
	filesText:
		'Filer fra Udir og SSB, Excel-arbeidsbøker, SPSS-filer og svar fra Forms. Du kan også slippe dem hvor som helst på siden.',
	filesAction: 'Velg filer',
	recipeTitle: 'Åpne oppskrift eller lenke',
	recipeText: 'Innstillingene for et uttrekk, uten data, lagret av deg eller sendt av en kollega.',
	recipeAction: 'Velg fil',
	recipeLink: 'Lenke til en oppskrift',
	recipeLinkHelp: 'Lim inn hele lenken.',
	recipeLinkAction: 'Åpne lenken',
	recipeLinkOpen: 'Lim inn lenke',
	recipeWaits: ({ name }: { name: string }) =>
		`${name ? `Oppskriften «${name}»` : 'Oppskriften'} er lest. Åpne filer, eksempelet eller et prosjekt, så brukes den der.`,
	recipeUsed: ({ name }: { name: string }) =>
		`${name ? `Oppskriften «${name}»` : 'Oppskriften'} er tatt i bruk. Angre på siden Uttrekk bringer de forrige reglene tilbake.`,
	exampleName: 'Eksempel: oppdiktet land',
	invented: 'oppdiktet',
	openedAt: ({ time }: { time: string }) => `Sist åpnet ${time}`,
	privacy: 'Ingenting forlater maskinen: filene leses og lagres i denne nettleseren og sendes ingen steder.',
	privacyLink: 'Slik er det sikret',
	projectsHeading: 'Prosjekter på denne maskinen',
	projectsLoading: 'Henter prosjektene',
	openProject: ({ name }: { name: string }) => `Åpne ${name}`,
	deleteProject: ({ name }: { name: string }) => `Slett ${name}`,
	deleted: ({ name }: { name: string }) => `«${name}» er slettet.`,
	noProjects: 'Ingen prosjekter ennå',
	noProjectsText: 'Åpne filer eller eksempelet over, så ligger prosjektet her neste gang.'
};
