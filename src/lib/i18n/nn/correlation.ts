import type { WorkMessages } from '../types';

const number = (value: string | number, decimals = 4) =>
	Number(value).toLocaleString('nn-NO', { maximumFractionDigits: decimals });
const few = (n: string | number) =>
	Number(n) === 0 ? 'Ingen rader' : Number(n) === 1 ? 'Berre éi rad' : `Berre ${n} rader`;

const correlation: WorkMessages['correlation'] = {
	tooFewItems: ({ found, needed }) =>
		`Ein korrelasjon treng minst ${needed} variablar, men ${found} er valde. Vel fleire.`,
	emptyItem: ({ item }) => `«${item}» har ingen tal. Ta han ut, eller sjå etter i dataa.`,
	constantItem: ({ item, value }) =>
		`«${item}» har same verdi (${number(value)}) i alle radene som er i bruk, og kan ikkje samvariere med noko. Ta han ut.`,
	tooFewRows: ({ n, needed }) =>
		`${few(n)} har tal for alle dei valde variablane; det trengst minst ${needed}. Ta ut variablar med mange tomme celler, eller rekn parvis.`,
	tooFewPairRows: ({ item, other, n, needed }) =>
		`${few(n)} har tal for både «${item}» og «${other}»; det trengst minst ${needed}. Ta ut ein av dei.`,
	constantInPair: ({ item, other, n }) =>
		`«${item}» har same verdi i alle dei ${number(n)} radene som òg har «${other}». Ta ut ein av dei, eller bruk berre rader med svar på alt.`,
	tooManyCategories: ({ item, categories, most }) =>
		`«${item}» har ${number(categories)} ulike verdiar. Polykorisk korrelasjon er for ordna svar med høgst ${most} verdiar. Vel Pearson eller Spearman, eller del variabelen i grupper.`,
	notDefinite: ({ smallest }) =>
		`Korrelasjonane høver ikkje saman: ingen fullstendige data kan ha dei alle (den minste eigenverdien er ${number(smallest)}). Bruk berre rader med svar på alt, eller Pearson.`,
	singular:
		'Minst éin av variablane er gitt av dei andre. Det som treng den inverse matrisa, går det ikkje an å rekne ut.',
	emptyCell: ({ item, other }) =>
		`Krysstabellen av «${item}» og «${other}» har to gonger to ruter og ei som er tom. Den tomme ruta er rekna som 0,5.`,
	atBound: ({ item, other, r }) =>
		`«${item}» og «${other}» er ordna heilt likt eller heilt motsett. Korrelasjonen er sett til ${number(r)}, og bør lesast varsamt.`
};
export default correlation;
