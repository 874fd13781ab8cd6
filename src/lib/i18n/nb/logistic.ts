import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** Why a logistic regression cannot be computed. */
export default {
	noPredictors:
		'Ingen forklaringsvariabel er igjen: det er ikke valgt noen, eller de valgte varierer ikke i radene som brukes. Velg minst én som varierer.',
	tooFewRows: ({ rows, needed }: Params) =>
		`${Number(rows) === 1 ? 'Én rad' : `${rows} rader`} har tall for alt som er med; modellen trenger minst ${needed}. Ta ut forklaringsvariabler.`,
	oneOutcome: ({ events }: Params): string =>
		Number(events) === 0
			? 'Hendelsen skjedde ikke i noen av radene, så det er ingenting å forklare. Se etter i filteret.'
			: 'Hendelsen skjedde i alle radene, så det er ingenting å forklare. Se etter i filteret.',
	notNumber: ({ row }: Params) =>
		`Rad ${row} har en verdi som ikke er et tall, eller et utfall som verken er 0 eller 1. Rett verdien, eller filtrer bort raden.`,
	separated:
		'Minst én forklaringsvariabel, eller flere sammen, skiller utfallene helt eller delvis, så noen koeffisienter vokser uten grense. Slå på Firths korreksjon, slå sammen kategorier der alle har samme utfall, eller ta ut en variabel.',
	notConverged: ({ steps }: Params) =>
		`Utregningen falt ikke til ro på ${steps} steg. Ta ut forklaringsvariabler, særlig slike som henger tett sammen.`
};
