import type { Message } from '../../core/outcome';

/** Why something could not be stored on this machine, and what other tabs do to it. */
export default {
	newerVersion:
		'Det som er lagret på denne maskinen, er skrevet av en nyere utgave av Treffsikker. Last siden på nytt for å hente den nyere utgaven. Ingenting er endret.',
	blocked:
		'En annen fane har en eldre utgave av Treffsikker åpen og holder lagringen opptatt. Lukk den fanen, så fortsetter denne av seg selv.',
	closed:
		'Treffsikker er oppdatert i en annen fane. Last siden på nytt for å fortsette her. Det som var lagret, er der fortsatt.',
	deletedElsewhere:
		'Alt som var lagret, er slettet fra en annen fane. Last siden på nytt for å begynne igjen.',
	full: 'Det er ikke plass til mer på denne maskinen, eller i det nettleseren tillater. Ingenting ble lagret. Slett prosjekter du ikke trenger, eller frigjør plass, og prøv igjen.',
	stale:
		'Prosjektet ble endret i en annen fane mens du arbeidet her. Det nyeste fra den andre fanen vises nå. Den siste endringen din her ble ikke lagret; du får den tilbake med Angre.',
	changedElsewhere: 'Prosjektet ble endret i en annen fane. Det nyeste vises nå.',
	gone: 'Prosjektet finnes ikke lenger på denne maskinen. Det er slettet, kanskje i en annen fane.',
	tableGone:
		'Tabellen finnes ikke lenger på denne maskinen. Den er fjernet for godt, kanskje fordi prosjektet er åpnet på nytt.',
	unavailable:
		'Nettleseren lar ikke denne siden lagre noe. Det kan skyldes privat modus eller en innstilling som sperrer for lagring.',
	failed: ({ reason }: NonNullable<Message['params']>) =>
		`Lagringen mislyktes, og ingenting ble endret. Nettleseren sier: ${reason}`,
	noticeTitle: 'Lagring på denne maskinen',
	reload: 'Last siden på nytt',
	dismiss: 'Jeg har lest det'
};
