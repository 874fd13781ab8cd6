import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (value: string | number) =>
	Number(value).toLocaleString('nb-NO', { maximumFractionDigits: 3 });
const few = (n: string | number) =>
	Number(n) === 0 ? 'Ingen rader' : Number(n) === 1 ? 'Bare én rad' : `Bare ${n} rader`;

/** Why the reliability of a scale cannot be computed, and what should be known of it. */
export default {
	tooFewItems: ({ found, needed }: Params) =>
		`Reliabilitet trenger minst ${needed} spørsmål, men ${found} er valgt. Velg flere.`,
	tooFewRows: ({ n, needed }: Params) =>
		`${few(n)} har svar på alle spørsmålene; det trengs minst ${needed}. Ta ut spørsmål med mange tomme celler.`,
	tooFewVarying: ({ found, needed, constant }: Params) =>
		`Det trengs minst ${needed} spørsmål der svarene varierer, men her er det ${found}. Alle svarer likt på: ${constant}.`,
	noTotalVariance:
		'Summen av spørsmålene er den samme i alle rader, så det er ingenting å måle. Se etter om et spørsmål skulle vært snudd, eller ikke snudd.',
	constantItem: ({ item, value }: Params) =>
		`Alle svarer ${number(value)} på «${item}». Spørsmålet er holdt utenfor.`,
	negativeItemTotal: ({ item, r }: Params) =>
		`«${item}» samvarierer negativt med resten (r = ${number(r)}). Skulle spørsmålet vært snudd?`,
	negativeAlpha: ({ alpha }: Params) =>
		`Alfa er negativ (${number(alpha)}): spørsmålene trekker hver sin vei. Se etter om noen skulle vært snudd.`,
	omegaTooFewItems: ({ needed }: Params) => `Omega trenger minst ${needed} spørsmål.`,
	omegaUndefined:
		'Omega kan ikke regnes ut, fordi spørsmålene til sammen ikke har noe felles. Se etter om noen skulle vært snudd.'
};
