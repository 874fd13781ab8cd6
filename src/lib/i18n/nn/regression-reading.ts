import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;
const { number, count, coefficient, percent, p } = spokenNumbers('nn-NO');
const size = (value: string | number) => number(Math.abs(Number(value)));
const higher = (value: string | number) => (Number(value) < 0 ? 'lågare' : 'høgare');
const interval = ({ low, high, confidence }: Params) =>
	`${percent(confidence)} % intervall ${number(low)} til ${number(high)}`;
const test = (params: Params) => `${interval(params)}; ${p(params.p)}`;
const equal = ({ others }: Params) => (Number(others) > 0 ? ', når dei andre forholda er like' : '');
const unclear = (params: Params) =>
	`Intervallet går frå ${number(params.low)} til ${number(params.high)} og rommar null (${p(params.p)})`;

const regressionReading: WorkMessages['regressionReading'] = {
	readModel: ({ dependent, n, rSquared }) =>
		`Modellen for «${dependent}» har N = ${count(n)}. Dei valde forholda svarer saman til ${percent(rSquared)} prosent av variasjonen (R² = ${coefficient(rSquared)}).`,
	readModelNoConstant: ({ dependent, n, rSquared }) =>
		`Modellen for «${dependent}» har N = ${count(n)} og ingen konstant. R² = ${coefficient(rSquared)} er rekna frå null, og kan ikkje haldast opp mot R² for modellar med konstant.`,
	readUnit: (params) =>
		`«${params.dependent}» ligg i snitt ${size(params.difference)} ${higher(params.difference)} for kvar eining «${params.name}» er høgare${equal(params)} (${test(params)}).`,
	readUnitUnclear: (params) =>
		`Dataa viser ingen klar samanheng mellom «${params.name}» og «${params.dependent}»${equal(params)}. Anslaget er ${size(params.difference)} ${higher(params.difference)} per eining. ${unclear(params)}.`,
	readSpread: (params) =>
		`«${params.dependent}» ligg i snitt ${size(params.difference)} ${higher(params.difference)} der «${params.name}» er eitt standardavvik (${number(params.step)}) høgare${equal(params)} (${test(params)}).`,
	readSpreadUnclear: (params) =>
		`Dataa viser ingen klar samanheng mellom «${params.name}» og «${params.dependent}»${equal(params)}. Anslaget er ${size(params.difference)} ${higher(params.difference)} per standardavvik (${number(params.step)}). ${unclear(params)}.`,
	readCategory: (params) =>
		`«${params.dependent}» ligg i snitt ${size(params.difference)} ${higher(params.difference)} der «${params.name}» er «${params.category}», enn der han er «${params.reference}»${equal(params)} (${test(params)}).`,
	readCategoryUnclear: (params) =>
		`Dataa viser ingen klar skilnad i «${params.dependent}» mellom «${params.category}» og «${params.reference}» på «${params.name}»${equal(params)}. Anslaget er ${size(params.difference)} ${higher(params.difference)} for «${params.category}». ${unclear(params)}.`,
	readStraight: ({ dependent, name, p: value }) =>
		`Dataa viser inga klar krumming i samanhengen mellom «${name}» og «${dependent}» (kvadratet: ${p(value)}).`,
	readHighest: (params) =>
		`Samanhengen mellom «${params.name}» og «${params.dependent}» er krum (${p(params.p)}): «${params.dependent}» er høgast ved om lag ${number(params.at)}${equal(params)} (${interval(params)}).`,
	readLowest: (params) =>
		`Samanhengen mellom «${params.name}» og «${params.dependent}» er krum (${p(params.p)}): «${params.dependent}» er lågast ved om lag ${number(params.at)}${equal(params)} (${interval(params)}).`,
	readTurnBeyond: (params) =>
		`Samanhengen mellom «${params.name}» og «${params.dependent}» er krum (${p(params.p)}), men kurva snur ikkje der dataa er: vendepunktet er om lag ${number(params.at)} (${interval(params)}), og verdiane går frå ${number(params.least)} til ${number(params.most)}.`,
	readUnbounded: ({ dependent, name, at, p: value }) =>
		`Samanhengen mellom «${name}» og «${dependent}» er krum (${p(value)}), men kvar kurva snur, er usikkert: anslaget er ${number(at)}, og intervallet er uavgrensa.`,
	onlyAssociation: 'Dette er samanhengar i dataa. Dei viser ikkje kva som er årsak til kva.'
};
export default regressionReading;
