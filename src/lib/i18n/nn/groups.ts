import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const group = ({ group: place, name }: Params) =>
	name === undefined ? `Gruppe ${place}` : `Gruppa «${name}»`;
const values = (n: string | number) => (Number(n) === 1 ? 'éin verdi' : `${n} verdiar`);

const groups: WorkMessages['groups'] = {
	tooFew: (params) =>
		Number(params.group) === 0
			? `Gruppene har til saman ${values(params.n)}; det trengst minst ${params.needed}. Slå saman grupper, eller ta med fleire rader.`
			: `${group(params)} har ${values(params.n)}; det trengst minst ${params.needed}. Slå ho saman med ei anna, eller ta ho ut.`,
	noVariance: (params) =>
		Number(params.group) === 0
			? 'Verdiane er like innanfor kvar gruppe, så det er ingen variasjon å måle skilnaden mot. Sjå på gjennomsnitta aleine.'
			: `${group(params)} har berre éin verdi, og denne testen treng variasjon i kvar gruppe. Ta ho ut, eller vel ein test som reknar med lik varians.`,
	noneMoved: 'Ingen har svart ulikt dei to gongene, så det er inga endring å teste.',
	tooFewGroups: ({ count }) =>
		`Berre ${count} av gruppene har verdiar; det trengst minst to. Vel ein annan grupperingsvariabel, eller sjå etter i filteret.`,
	badSummary: (params) =>
		`${group(params)}: talet på verdiar må vere eit heilt tal, gjennomsnittet eit tal, og standardavviket null eller meir. Rett det som er skrive inn.`
};
export default groups;
