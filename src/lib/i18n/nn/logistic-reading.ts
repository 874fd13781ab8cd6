import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

type Params = NonNullable<Message['params']>;
const { number, count, percent, p } = spokenNumbers('nn-NO');
const size = (value: string | number) => percent(Math.abs(Number(value)));
const higher = (value: string | number) => (Number(value) < 0 ? 'lågare' : 'høgare');
const equal = ({ others }: Params) => (Number(others) > 0 ? ', når dei andre forholda er like' : '');
const odds = ({ odds: ratio }: Params) =>
	ratio === ''
		? ''
		: ` Oddsen er ${Number(ratio) > 1000 ? 'meir enn 1\u00a0000' : number(ratio)} gonger så stor.`;
const test = ({ low, high, confidence, p: value }: Params) =>
	`${percent(confidence)} % intervall ${percent(low)} til ${percent(high)} prosentpoeng; ${p(value)}`;
const unclear = ({ low, high, p: value, confidence }: Params) =>
	`${percent(confidence)} % intervall går frå ${percent(low)} til ${percent(high)} prosentpoeng (${p(value)})`;
const clear = (params: Params, where: string) =>
	`Delen med «${params.event}» er i snitt ${size(params.difference)} prosentpoeng ${higher(params.difference)} ${where}${equal(params)} (${test(params)}).${odds(params)}`;
const none = (params: Params, where: string) =>
	`Dataa viser ingen klar samanheng mellom «${params.name}» og delen med «${params.event}»${equal(params)}. Anslaget er ${size(params.difference)} prosentpoeng ${higher(params.difference)} ${where}; ${unclear(params)}.`;
const inCategory = ({ name, category, reference }: Params) =>
	`der «${name}» er «${category}», enn der han er «${reference}»`;
const atTwo = ({ name, from, to }: Params) =>
	`der «${name}» er ${number(to)}, enn der han er ${number(from)}`;
const perUnit = ({ name }: Params) => `der «${name}» er éi eining høgare`;
const perSpread = ({ name, step }: Params) => `der «${name}» er eitt standardavvik (${number(step)}) høgare`;

const logisticReading: WorkMessages['logisticReading'] = {
	readModel: ({ outcome, event, n, events, share }) =>
		`Av ${count(n)} rader har ${count(events)} (${percent(share)} prosent) «${event}» på «${outcome}».`,
	category: (params) => clear(params, inCategory(params)),
	categoryUnclear: (params) => none(params, inCategory(params)),
	two: (params) => clear(params, atTwo(params)),
	twoUnclear: (params) => none(params, atTwo(params)),
	unit: (params) => clear(params, perUnit(params)),
	unitUnclear: (params) => none(params, perUnit(params)),
	spread: (params) => clear(params, perSpread(params)),
	spreadUnclear: (params) => none(params, perSpread(params))
};

export default logisticReading;
