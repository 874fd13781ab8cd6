import type { Messages } from '../types';

const start: Messages['start'] = {
	title: 'Start',
	heading: 'Kva kommunar ville blitt trekte ut, og kvifor?',
	lead: 'Treffsikker reknar ut uttrekket til oppfølgingsordninga frå Udir sine eigne filer, og viser korleis kvart tal har blitt til.',
	doorsHeading: 'Kom i gang',
	exampleTitle: 'Prøv med eksempeldata',
	exampleText: 'Eit oppdikta land med 357 kommunar. Alt kan prøvast, ingenting er verkeleg.',
	exampleAction: 'Opne eksempelet',
	exampleWorking: 'Lagar eksempelet',
	filesTitle: 'Opne filer',
	filesText:
		'Filer som er lasta ned frå statistikkbanken til Udir. Du kan òg sleppe dei kvar som helst på sida.',
	filesAction: 'Vel filer',
	recipeTitle: 'Opne prosjekt, oppskrift eller lenkje',
	recipeText:
		'Ei prosjektfil, eller innstillingane for eit uttrekk utan data, lagra av deg eller send av ein kollega.',
	recipeAction: 'Vel fil',
	recipeLink: 'Lenkje til ei oppskrift',
	recipeLinkHelp: 'Lim inn heile lenkja.',
	recipeLinkAction: 'Opne lenkja',
	recipeLinkInvalid:
		'Dette er ikkje ei lenkje til ei oppskrift. Lim inn heile lenkja, frå https til siste teikn.',
	privacy:
		'Ingenting forlèt maskina: filene blir lesne og lagra i denne nettlesaren og blir ikkje sende nokon stad.',
	privacyLink: 'Slik er det sikra',
	projectsHeading: 'Prosjekt på denne maskina',
	projectsLoading: 'Hentar prosjekta',
	projectName: 'Namn',
	lastOpened: 'Sist opna',
	size: 'Storleik',
	openProject: ({ name }) => `Opne ${name}`,
	deleteProject: ({ name }) => `Slett ${name}`,
	deleted: ({ name }) => `«${name}» er sletta.`,
	noProjects: 'Ingen prosjekt enno',
	noProjectsText: 'Opne filer eller eksempelet over, så ligg prosjektet her neste gong.'
};
export default start;
