import type { Message } from '../../core/outcome';
import type { Messages } from '../types';

const storage: Messages['storage'] = {
	newerVersion:
		'Det som er lagra på denne maskina, er skrive av ei nyare utgåve av Treffsikker. Last sida på nytt for å hente den nyare utgåva. Ingenting er endra.',
	blocked:
		'Ei anna fane har ei eldre utgåve av Treffsikker open og held lagringa oppteken. Lukk den fana, så held denne fram av seg sjølv.',
	closed:
		'Treffsikker er oppdatert i ei anna fane. Last sida på nytt for å halde fram her. Det som var lagra, er der framleis.',
	deletedElsewhere: 'Alt som var lagra, er sletta frå ei anna fane. Last sida på nytt for å byrje på nytt.',
	full: 'Det er ikkje plass til meir på denne maskina, eller i det nettlesaren tillèt. Ingenting vart lagra. Slett prosjekt du ikkje treng, eller frigjer plass, og prøv att.',
	stale:
		'Prosjektet vart endra i ei anna fane medan du arbeidde her. Det nyaste frå den andre fana er no vist. Den siste endringa di her vart ikkje lagra; du får henne tilbake med Angre.',
	changedElsewhere: 'Prosjektet vart endra i ei anna fane. Det nyaste er no vist.',
	gone: 'Prosjektet finst ikkje lenger på denne maskina. Det er sletta, kanskje i ei anna fane.',
	tableGone:
		'Tabellen finst ikkje lenger på denne maskina. Han er fjerna for godt, kanskje fordi prosjektet er opna på nytt.',
	unavailable:
		'Nettlesaren lèt ikkje denne sida lagre noko. Grunnen kan vere privat modus eller ei innstilling som sperrar for lagring.',
	failed: ({ reason }: NonNullable<Message['params']>) =>
		`Lagringa gjekk ikkje, og ingenting vart endra. Nettlesaren seier: ${reason}`,
	noticeTitle: 'Lagring på denne maskina',
	reload: 'Last sida på nytt',
	dismiss: 'Eg har lese det'
};

export default storage;
