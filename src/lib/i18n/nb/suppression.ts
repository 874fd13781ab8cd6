import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** Hiding small groups: what stands in hidden cells, the log, and the rule. */
export default {
	hidden: 'skjermet',
	few: ({ limit }: Params) => `Færre enn ${limit} svar.`,
	together: 'Skjult sammen med en mindre gruppe, som ellers kunne vært regnet ut.',
	total: 'Skjult fordi summen er skjult, og ellers kunne vært regnet ut.',
	solved: 'Skjult fordi flere summer til sammen ellers ville gitt et skjult tall.',
	title: ({ count }: Params) => (Number(count) === 1 ? 'Skjermet: ett tall' : `Skjermet: ${count} tall`),
	n: 'Svar',
	why: 'Hvorfor',
	logNote: ({ limit }: Params) =>
		`Listen er for den som lager tabellen. Den viser hvor mange svar de små gruppene har, og skal ikke publiseres. Grense: færre enn ${limit} svar.`,
	tableNote: ({ limit }: Params) =>
		`Grupper med færre enn ${limit} svar er skjermet; de er med i totalene. – betyr at ingen har svart.`,
	smallCells: ({ least, few }: Params) =>
		`Ingen grupper er skjermet, og den minste har ${Number(least) === 1 ? 'ett svar' : `${least} svar`}. Gjennomsnitt av færre enn ${few} svar sier lite, og enkeltpersoner kan kjennes igjen. Sett en grense under «Skjerming» før tabellen publiseres.`,
	fact: 'Skjerming',
	method: ({ limit }: Params) =>
		`Tall av færre enn ${limit} gyldige svar er skjult. Det som er skjult i en oppdeling, er minst to grupper med minst ${limit} svar til sammen, ellers er den nest minste gruppen skjult også; det gjentas over rader, kolonner og undergrupper, til ingen skjulte tall kan regnes ut ved å legge sammen og trekke fra. Totalene har med de skjulte gruppene. Hver tabell er skjermet for seg: det kontrolleres ikke hva to tabeller, filtre eller deler kan vise til sammen.`,
	methodNone: 'Ingen: alle tall vises, uansett hvor få svar de bygger på.'
};
