import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

const number = (value: string | number, decimals = 4) =>
	Number(value).toLocaleString('nb-NO', { maximumFractionDigits: decimals });
const few = (n: string | number) =>
	Number(n) === 0 ? 'Ingen rader' : Number(n) === 1 ? 'Bare én rad' : `Bare ${n} rader`;

/** Why correlations cannot be computed, and what should be known of those that are. */
export default {
	tooFewItems: ({ found, needed }: Params) =>
		`En korrelasjon trenger minst ${needed} variabler, men ${found} er valgt. Velg flere.`,
	emptyItem: ({ item }: Params) => `«${item}» har ingen tall. Ta den ut, eller se etter i dataene.`,
	constantItem: ({ item, value }: Params) =>
		`«${item}» har samme verdi (${number(value)}) i alle radene som brukes, og kan ikke samvariere med noe. Ta den ut.`,
	tooFewRows: ({ n, needed }: Params) =>
		`${few(n)} har tall for alle de valgte variablene; det trengs minst ${needed}. Ta ut variabler med mange tomme celler, eller regn parvis.`,
	tooFewPairRows: ({ item, other, n, needed }: Params) =>
		`${few(n)} har tall for både «${item}» og «${other}»; det trengs minst ${needed}. Ta ut en av dem.`,
	constantInPair: ({ item, other, n }: Params) =>
		`«${item}» har samme verdi i alle de ${number(n)} radene som også har «${other}». Ta ut en av dem, eller bruk bare rader med svar på alt.`,
	tooManyCategories: ({ item, categories, most }: Params) =>
		`«${item}» har ${number(categories)} ulike verdier. Polykorisk korrelasjon er for ordnede svar med høyst ${most} verdier. Velg Pearson eller Spearman, eller del variabelen i grupper.`,
	notDefinite: ({ smallest }: Params) =>
		`Korrelasjonene passer ikke sammen: ingen fullstendige data kan ha dem alle (minste egenverdi er ${number(smallest)}). Bruk bare rader med svar på alt, eller Pearson.`,
	singular:
		'Minst én av variablene er gitt av de andre. Det som trenger den inverse matrisen, kan ikke regnes ut.',
	emptyCell: ({ item, other }: Params) =>
		`Krysstabellen av «${item}» og «${other}» har to ganger to ruter og en som er tom. Den tomme ruten er regnet som 0,5.`,
	atBound: ({ item, other, r }: Params) =>
		`«${item}» og «${other}» er ordnet helt likt eller helt motsatt. Korrelasjonen er satt til ${number(r)}, og bør leses varsomt.`
};
