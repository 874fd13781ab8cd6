import { expect, it } from 'vitest';
import { LANGUAGES, loadMessages } from '$lib/i18n';
import { CATALOGUE, nameOf } from './catalogue';

/** What a dataset would give these two, by which they are told from the plain ones. */
const CHOSEN: Readonly<Record<string, object>> = {
	meanTableEffects: { itemPair: { first: 'q1', second: 'q2' } },
	'regression-curve': { predictors: [{ variable: 'x', as: 'square', centred: true }] }
};

it.each(LANGUAGES)('an analysis that nobody has named is called as the way it was begun: %s', async (one) => {
	const messages = await loadMessages(one);
	const named = CATALOGUE.map((entry) => {
		const spec = { ...entry.begin('a', null), ...CHOSEN[entry.id] };
		return [entry.id, nameOf(spec, messages)];
	});
	expect(named).toEqual(CATALOGUE.map((entry) => [entry.id, entry.name(messages)]));
});
