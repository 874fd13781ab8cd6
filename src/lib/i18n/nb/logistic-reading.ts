import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';

type Params = NonNullable<Message['params']>;
const { number, count, percent, p } = spokenNumbers('nb-NO');
const size = (value: string | number) => percent(Math.abs(Number(value)));
const higher = (value: string | number) => (Number(value) < 0 ? 'lavere' : 'høyere');
const equal = ({ others }: Params) => (Number(others) > 0 ? ', når de andre forholdene er like' : '');
const odds = ({ odds: ratio }: Params) =>
	ratio === ''
		? ''
		: ` Oddsen er ${Number(ratio) > 1000 ? 'mer enn 1\u00a0000' : number(ratio)} ganger så stor.`;
const test = ({ low, high, confidence, p: value }: Params) =>
	`${percent(confidence)} % intervall ${percent(low)} til ${percent(high)} prosentpoeng; ${p(value)}`;
const unclear = ({ low, high, p: value, confidence }: Params) =>
	`${percent(confidence)} % intervall går fra ${percent(low)} til ${percent(high)} prosentpoeng (${p(value)})`;
const clear = (params: Params, where: string) =>
	`Andelen med «${params.event}» er i snitt ${size(params.difference)} prosentpoeng ${higher(params.difference)} ${where}${equal(params)} (${test(params)}).${odds(params)}`;
const none = (params: Params, where: string) =>
	`Dataene viser ingen klar sammenheng mellom «${params.name}» og andelen med «${params.event}»${equal(params)}. Anslaget er ${size(params.difference)} prosentpoeng ${higher(params.difference)} ${where}; ${unclear(params)}.`;
const inCategory = ({ name, category, reference }: Params) =>
	`der «${name}» er «${category}», enn der den er «${reference}»`;
const atTwo = ({ name, from, to }: Params) =>
	`der «${name}» er ${number(to)}, enn der den er ${number(from)}`;
const perUnit = ({ name }: Params) => `der «${name}» er én enhet høyere`;
const perSpread = ({ name, step }: Params) => `der «${name}» er ett standardavvik (${number(step)}) høyere`;

/** Logistic regressions in plain words: percentage points first, then odds. */
export default {
	readModel: ({ outcome, event, n, events, share }: Params) =>
		`Av ${count(n)} rader har ${count(events)} (${percent(share)} prosent) «${event}» på «${outcome}».`,
	category: (params: Params) => clear(params, inCategory(params)),
	categoryUnclear: (params: Params) => none(params, inCategory(params)),
	two: (params: Params) => clear(params, atTwo(params)),
	twoUnclear: (params: Params) => none(params, atTwo(params)),
	unit: (params: Params) => clear(params, perUnit(params)),
	unitUnclear: (params: Params) => none(params, perUnit(params)),
	spread: (params: Params) => clear(params, perSpread(params)),
	spreadUnclear: (params: Params) => none(params, perSpread(params))
};
