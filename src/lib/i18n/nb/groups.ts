import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** A group by its name where that is known, else by its number; 0 is all of them. */
const group = ({ group: place, name }: Params) =>
	name === undefined ? `Gruppe ${place}` : `Gruppen «${name}»`;
const values = (n: string | number) => (Number(n) === 1 ? 'én verdi' : `${n} verdier`);

/** Why groups cannot be compared. */
export default {
	tooFew: (params: Params) =>
		Number(params.group) === 0
			? `Gruppene har til sammen ${values(params.n)}; det trengs minst ${params.needed}. Slå sammen grupper, eller ta med flere rader.`
			: `${group(params)} har ${values(params.n)}; det trengs minst ${params.needed}. Slå den sammen med en annen, eller ta den ut.`,
	noVariance: (params: Params) =>
		Number(params.group) === 0
			? 'Verdiene er like innenfor hver gruppe, så det er ingen variasjon å måle forskjellen mot. Se på gjennomsnittene alene.'
			: `${group(params)} har bare én verdi, og denne testen trenger variasjon i hver gruppe. Ta den ut, eller velg en test som regner med lik varians.`,
	noneMoved: 'Ingen har svart ulikt de to gangene, så det er ingen endring å teste.',
	tooFewGroups: ({ count }: Params) =>
		`Bare ${count} av gruppene har verdier; det trengs minst to. Velg en annen grupperingsvariabel, eller se etter i filteret.`,
	badSummary: (params: Params) =>
		`${group(params)}: antallet må være et helt tall, gjennomsnittet et tall, og standardavviket null eller mer. Rett det som er skrevet inn.`
};
