import type { Messages } from '../types';

const start: Messages['start'] = {
	title: 'Start',
	heading: 'Kva kommunar ville ha blitt trekte ut, og kvifor?',
	lead: 'Treffsikker reknar ut uttrekket til oppfølgingsordninga frå Udir sine eigne filer, og viser korleis kvart tal har blitt til.',
	doorsHeading: 'Kom i gang',
	exampleTitle: 'Prøv med eksempeldata',
	exampleText: 'Eit oppdikta land med 357 kommunar. Alt kan prøvast, ingenting er verkeleg.',
	exampleAction: 'Opne eksempelet',
	doneHeading: 'Sjå eit ferdig prosjekt',
	finishedTitle: 'Eksempel med ferdig undersøking og uttrekk',
	finishedText:
		'Det oppdikta landet med 700 svar frå to år, kommunetal, analysar og tre scenario. Prøv rapportmalane på det.',
	finishedAction: 'Opne ferdig prosjekt',
	publishedTitle: 'AFI-2024: dei publiserte tabellane',
	publishedText:
		'27 tabellar frå AFI-rapport 2024:04 som tal du kan rekne vidare på, med tabell og side som kjelde. Tala er verkelege.',
	publishedAction: 'Opne tabellane',
	filesTitle: 'Opne filer',
	filesText:
		'Filer frå Udir og SSB, rekneark, SPSS-filer og svar frå Forms. Du kan òg sleppe dei kvar som helst på sida.',
	filesAction: 'Vel filer',
	recipeTitle: 'Opne prosjekt, oppskrift eller lenkje',
	recipeText: 'Ei prosjektfil frå deg sjølv eller ein kollega, eller reglane for eit uttrekk utan data.',
	recipeAction: 'Vel fil',
	recipeLink: 'Lenkje til ei oppskrift',
	recipeLinkHelp: 'Lim inn heile lenkja.',
	recipeLinkAction: 'Opne lenkja',
	recipeLinkOpen: 'Lim inn lenkje',
	recipeWaits: ({ name }) =>
		`${name ? `Oppskrifta «${name}»` : 'Oppskrifta'} er lesen. Opne filer, eksempelet eller eit prosjekt, så blir ho brukt der.`,
	recipesUsed: ({ n }) => `${n} uttrekk frå oppskrifta er lagde til som scenario. Det første er valt.`,
	recipeUsed: ({ name }) =>
		`${name ? `Oppskrifta «${name}»` : 'Oppskrifta'} er teken i bruk. Angre på sida Uttrekk hentar dei førre reglane tilbake.`,
	exampleName: 'Eksempel: oppdikta land',
	invented: 'oppdikta',
	openedAt: ({ time }) => `Sist opna ${time}`,
	privacy:
		'Ingenting forlèt maskina: filene blir lesne og lagra i denne nettlesaren og blir ikkje sende nokon stad.',
	privacyLink: 'Slik er det sikra',
	projectsHeading: 'Prosjekt på denne maskina',
	projectsLoading: 'Hentar prosjekta',
	openProject: ({ name }) => `Opne ${name}`,
	renameProject: ({ name }) => `Gi ${name} eit nytt namn`,
	renameTitle: ({ name }) => `Nytt namn på «${name}»`,
	newName: 'Namn',
	rename: 'Gi nytt namn',
	nameMissing: 'Prosjektet må ha eit namn.',
	renamed: ({ name }) => `Prosjektet heiter no «${name}».`,
	duplicateProject: ({ name }) => `Lag ein kopi av ${name}`,
	copyName: ({ name }) => `${name} (kopi)`,
	duplicated: ({ name }) => `«${name}» er laga.`,
	fileSavedAt: ({ time }) => `fil lagra ${time}`,
	deleteProject: ({ name }) => `Slett ${name}`,
	deleted: ({ name }) => `«${name}» er sletta.`,
	noProjects: 'Ingen prosjekt enno',
	noProjectsText: 'Opne filer eller eksempelet over, så ligg prosjektet her neste gong.'
};
export default start;
