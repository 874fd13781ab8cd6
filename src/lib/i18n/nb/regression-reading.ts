import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';

type Params = NonNullable<Message['params']>;
const { number, count, coefficient, percent, p } = spokenNumbers('nb-NO');
const size = (value: string | number) => number(Math.abs(Number(value)));
const higher = (value: string | number) => (Number(value) < 0 ? 'lavere' : 'høyere');
const interval = ({ low, high, confidence }: Params) =>
	`${percent(confidence)} % intervall ${number(low)} til ${number(high)}`;
const test = (params: Params) => `${interval(params)}; ${p(params.p)}`;
const equal = ({ others }: Params) => (Number(others) > 0 ? ', når de andre forholdene er like' : '');
const unclear = (params: Params) =>
	`Intervallet går fra ${number(params.low)} til ${number(params.high)} og rommer null (${p(params.p)})`;

/** Coefficients in plain words: what belongs together, never what brings about what. */
export default {
	readModel: ({ dependent, n, rSquared }: Params) =>
		`Modellen for «${dependent}» har N = ${count(n)}. De valgte forholdene svarer sammen til ${percent(rSquared)} prosent av variasjonen (R² = ${coefficient(rSquared)}).`,
	readModelNoConstant: ({ dependent, n, rSquared }: Params) =>
		`Modellen for «${dependent}» har N = ${count(n)} og ingen konstant. R² = ${coefficient(rSquared)} er regnet fra null, og kan ikke holdes opp mot R² for modeller med konstant.`,
	readUnit: (params: Params) =>
		`«${params.dependent}» ligger i snitt ${size(params.difference)} ${higher(params.difference)} for hver enhet «${params.name}» er høyere${equal(params)} (${test(params)}).`,
	readUnitUnclear: (params: Params) =>
		`Dataene viser ingen klar sammenheng mellom «${params.name}» og «${params.dependent}»${equal(params)}. Anslaget er ${size(params.difference)} ${higher(params.difference)} per enhet. ${unclear(params)}.`,
	readSpread: (params: Params) =>
		`«${params.dependent}» ligger i snitt ${size(params.difference)} ${higher(params.difference)} der «${params.name}» er ett standardavvik (${number(params.step)}) høyere${equal(params)} (${test(params)}).`,
	readSpreadUnclear: (params: Params) =>
		`Dataene viser ingen klar sammenheng mellom «${params.name}» og «${params.dependent}»${equal(params)}. Anslaget er ${size(params.difference)} ${higher(params.difference)} per standardavvik (${number(params.step)}). ${unclear(params)}.`,
	readCategory: (params: Params) =>
		`«${params.dependent}» ligger i snitt ${size(params.difference)} ${higher(params.difference)} der «${params.name}» er «${params.category}», enn der den er «${params.reference}»${equal(params)} (${test(params)}).`,
	readCategoryUnclear: (params: Params) =>
		`Dataene viser ingen klar forskjell i «${params.dependent}» mellom «${params.category}» og «${params.reference}» på «${params.name}»${equal(params)}. Anslaget er ${size(params.difference)} ${higher(params.difference)} for «${params.category}». ${unclear(params)}.`,
	readStraight: ({ dependent, name, p: value }: Params) =>
		`Dataene viser ingen klar krumning i sammenhengen mellom «${name}» og «${dependent}» (kvadratet: ${p(value)}).`,
	readHighest: (params: Params) =>
		`Sammenhengen mellom «${params.name}» og «${params.dependent}» er krum (${p(params.p)}): «${params.dependent}» er høyest ved omtrent ${number(params.at)}${equal(params)} (${interval(params)}).`,
	readLowest: (params: Params) =>
		`Sammenhengen mellom «${params.name}» og «${params.dependent}» er krum (${p(params.p)}): «${params.dependent}» er lavest ved omtrent ${number(params.at)}${equal(params)} (${interval(params)}).`,
	readTurnBeyond: (params: Params) =>
		`Sammenhengen mellom «${params.name}» og «${params.dependent}» er krum (${p(params.p)}), men kurven snur ikke der dataene er: vendepunktet er omtrent ${number(params.at)} (${interval(params)}), og verdiene går fra ${number(params.least)} til ${number(params.most)}.`,
	readUnbounded: ({ dependent, name, at, p: value }: Params) =>
		`Sammenhengen mellom «${name}» og «${dependent}» er krum (${p(value)}), men hvor kurven snur, er usikkert: anslaget er ${number(at)}, og intervallet er ubegrenset.`,
	onlyAssociation: 'Dette er sammenhenger i dataene. De viser ikke hva som er årsak til hva.'
};
