import type { WorkMessages } from '../types';

const number = (value: string | number) =>
	Number(value).toLocaleString('nn-NO', { maximumFractionDigits: 3 });
const few = (n: string | number) =>
	Number(n) === 0 ? 'Ingen rader' : Number(n) === 1 ? 'Berre éi rad' : `Berre ${n} rader`;

const reliability: WorkMessages['reliability'] = {
	tooFewItems: ({ found, needed }) =>
		`Reliabilitet treng minst ${needed} spørsmål, men ${found} er valde. Vel fleire.`,
	tooFewRows: ({ n, needed }) =>
		`${few(n)} har svar på alle spørsmåla; det trengst minst ${needed}. Ta ut spørsmål med mange tomme celler.`,
	tooFewVarying: ({ found, needed, constant }) =>
		`Det trengst minst ${needed} spørsmål der svara varierer, men her er det ${found}. Alle svarer likt på: ${constant}.`,
	noTotalVariance:
		'Summen av spørsmåla er den same i alle rader, så det er ingenting å måle. Sjå etter om eit spørsmål skulle vore snudd, eller ikkje snudd.',
	constantItem: ({ item, value }) =>
		`Alle svarer ${number(value)} på «${item}». Spørsmålet er halde utanfor.`,
	negativeItemTotal: ({ item, r }) =>
		`«${item}» samvarierer negativt med resten (r = ${number(r)}). Skulle spørsmålet vore snudd?`,
	negativeAlpha: ({ alpha }) =>
		`Alfa er negativ (${number(alpha)}): spørsmåla dreg kvar sin veg. Sjå etter om nokre skulle vore snudde.`,
	omegaTooFewItems: ({ needed }) => `Omega treng minst ${needed} spørsmål.`,
	omegaUndefined:
		'Det går ikkje an å rekne ut omega, fordi spørsmåla til saman ikkje har noko felles. Sjå etter om nokre skulle vore snudde.'
};
export default reliability;
