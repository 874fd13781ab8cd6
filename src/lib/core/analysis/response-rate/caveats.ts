import type { Message } from '../../outcome';
import type { Text } from '../../report/types';
import type { Answers, Group } from './groups';

/** What a group is called in a sentence: the innermost name last. */
const nameOf = ({ labels, values }: Group): string =>
	labels.map((label, level) => (typeof label === 'string' ? label : values[level])).join(' – ');

/** What the reader must know before the rates are used: unknown populations, those not asked, answers that fit nowhere. */
export function caveats(
	groups: readonly Group[],
	{ without, nameless, repeated }: Answers,
	left: readonly string[]
): Text[] {
	const sentences: Message[] = [];
	const say = (code: string, params: Message['params']) =>
		sentences.push({ code: `responseRate.${code}`, params });
	const list = (some: readonly Group[]) => some.map((group) => `«${nameOf(group)}»`).join(', ');
	const unknown = groups.filter(({ population, answers }) => population === null && answers > 0);
	if (unknown.length > 0 && groups.length > 1)
		say('caveatUnknown', { groups: list(unknown), answers: sum(unknown) });
	if (unknown.length > 0 && groups.length === 1) say('caveatUnknownAll', { answers: sum(unknown) });
	for (const group of groups) {
		const { answers, population, invited } = group;
		const params = { group: nameOf(group), answers, population: population ?? 0, invited: invited ?? 0 };
		if (population !== null && answers > population) say('caveatTooMany', params);
		if (invited !== null && population !== null && invited < population) say('caveatPart', params);
		if (invited !== null && population !== null && invited > population) say('caveatInvited', params);
		if (invited !== null && population === null) say('caveatInvitedOnly', params);
	}
	if (without > 0) say('caveatWithout', { count: without });
	if (nameless > 0) say('caveatNameless', { count: nameless });
	if (repeated > 0) say('caveatRepeated', { count: repeated });
	if (left.length > 0) say('caveatLeft', { values: left.map((label) => `«${label}»`).join(', ') });
	return sentences;
}

const sum = (groups: readonly Group[]): number => groups.reduce((all, { answers }) => all + answers, 0);
