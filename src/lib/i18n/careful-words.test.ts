import { expect, it } from 'vitest';
import en from './en';
import nb from './nb';
import nn from './nn';

/** Words that say that one thing brings about another. A regression of answers shows what belongs together, no more. */
const CAUSAL = {
	nb: /påvirk|effekt|fører til|føre til|virkning|skyldes|gjør at|betydning for|innvirk|innflyt|forårsak|bidrar|avgjør/i,
	nn: /påverk|effekt|fører til|føre til|verknad|kjem av|gjer at|betydning for|innverk|innverknad|bidreg|fører med seg/i,
	en: /\beffects?\b|affect|influenc|impact|leads? to|\bcauses\b|\bcaused\b|\bresults in\b|due to|drives|because of|contribut/i
};
/** The one sentence that names causes says that they are not shown. */
const ALLOWED = new Set(['onlyAssociation']);

const AREAS = [
	'regression',
	'regressionForm',
	'regressionMethod',
	'regressionReading',
	'regressionResult'
] as const;

/** Every text of an area, functions tried out with stand-ins. */
function textsOf(area: Readonly<Record<string, unknown>>): [string, string][] {
	const params = new Proxy({}, { get: () => 7 });
	return Object.entries(area).map(([key, entry]) => [
		key,
		typeof entry === 'function' ? String((entry as (params: object) => string)(params)) : String(entry)
	]);
}

it.each(Object.entries({ nb, nn, en }))('regressions are worded with care: %s', (language, messages) => {
	const texts = AREAS.flatMap((area) => textsOf(messages[area]));
	expect(texts.length).toBeGreaterThan(200);
	const found = texts.filter(
		([key, text]) => !ALLOWED.has(key) && CAUSAL[language as keyof typeof CAUSAL].test(text)
	);
	expect(found).toEqual([]);
});

it.each(Object.entries({ nb, nn, en }))('the words that are looked for would be found: %s', (language) => {
	const sentence = {
		nb: 'Folketallet påvirker vurderingen og fører til mer.',
		nn: 'Folketalet påverkar vurderinga og fører til meir.',
		en: 'Population affects the assessment and leads to more.'
	};
	expect(sentence[language as 'nb']).toMatch(CAUSAL[language as 'nb']);
});
