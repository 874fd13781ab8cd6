import type { Message } from '../../core/outcome';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;

const suppression: WorkMessages['suppression'] = {
	hidden: 'skjerma',
	few: ({ limit }: Params) => `Færre enn ${limit} svar.`,
	together: 'Gøymt saman med ei mindre gruppe, som elles kunne vore rekna ut.',
	total: 'Gøymt fordi summen er gøymd, og elles kunne vore rekna ut.',
	solved: 'Gøymt fordi fleire summar til saman elles ville gitt eit gøymt tal.',
	title: ({ count }: Params) => (Number(count) === 1 ? 'Skjerma: eitt tal' : `Skjerma: ${count} tal`),
	n: 'Svar',
	why: 'Kvifor',
	logNote: ({ limit }: Params) =>
		`Lista er for den som lagar tabellen. Ho viser kor mange svar dei små gruppene har, og skal ikkje publiserast. Grense: færre enn ${limit} svar.`,
	tableNote: ({ limit }: Params) =>
		`Grupper med færre enn ${limit} svar er skjerma; dei er med i totalane. – tyder at ingen har svart.`,
	smallCells: ({ least, few }: Params) =>
		`Ingen grupper er skjerma, og den minste har ${Number(least) === 1 ? 'eitt svar' : `${least} svar`}. Gjennomsnitt av færre enn ${few} svar seier lite, og enkeltpersonar kan bli kjende att. Set ei grense under «Skjerming» før tabellen blir publisert.`,
	fact: 'Skjerming',
	method: ({ limit }: Params) =>
		`Tal av færre enn ${limit} gyldige svar er gøymde. Det som er gøymt i ei oppdeling, er minst to grupper med minst ${limit} svar til saman, elles er den nest minste gruppa gøymd òg; det blir gjenteke over rader, kolonnar og undergrupper, til ingen gøymde tal kan reknast ut ved å leggje saman og trekkje frå. Totalane har med dei gøymde gruppene. Kvar tabell er skjerma for seg: det blir ikkje kontrollert kva to tabellar, filter eller delar kan vise til saman.`,
	methodNone: 'Inga: alle tal blir viste, same kor få svar dei byggjer på.'
};

export default suppression;
