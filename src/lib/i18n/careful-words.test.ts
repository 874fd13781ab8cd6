import { expect, it } from 'vitest';
import en from './en';
import nb from './nb';
import nn from './nn';

/**
 * Words that say that one thing brings about another. Answers show what belongs together, no more. “Effektivt antall” and
 * the names of measures (“effektstørrelse”) say nothing of the kind.
 */
const CAUSAL = {
	nb: /påvirk|effekt(?!iv|størrels)|fører til|føre til|ført til|virkning|skyldes|gjør at|betydning for|innvirk|innflyt|forårsak|bidrar|avgjør|årsak|på grunn av/i,
	nn: /påverk|effekt(?!iv|storleik)|fører til|føre til|ført til|verknad|kjem av|gjer at|betydning for|innverk|bidreg|fører med seg|avgjer|årsak|på grunn av/i,
	en: /\beffects?\b(?! sizes?)|affect|influenc|impact|leads? to|\bcauses?\b|\bcaused\b|\bresults in\b|due to|drives|because of|contribut|determines?\b/i
};

/** Sentences that may have such a word: they say that causes are not shown, or are of numbers and not of people. */
const ALLOWED = new Set([
	// “They do not show what is the cause of what”, “does not say what comes of what”.
	'regressionReading.onlyAssociation',
	'correlations.noCause',
	// The items that people search for are worded so in the reports.
	'groupDifference.pairedWords',
	// How much of a factor its scores determine.
	'factorAnalysis.validityHelp',
	// A row, or a column, that a model or another column determines.
	'regression.fullLeverage',
	'regressionMethod.methodDependent',
	'regressionResult.ownFit'
]);

/** Every area of the analyses; a new one is added here. */
const AREAS = [
	'analysis',
	'analysisText',
	'applications',
	'applicationsForm',
	'basics',
	'bundle',
	'categoryWave',
	'checker',
	'columnHelp',
	'correlations',
	'crossTable',
	'descriptives',
	'development',
	'exampleProject',
	'exporting',
	'factorAnalysis',
	'factorForm',
	'frequencies',
	'groupDifference',
	'likert',
	'logistic',
	'logisticForm',
	'logisticMethod',
	'logisticReading',
	'logisticResult',
	'makeIndex',
	'meanTable',
	'participants',
	'participation',
	'publishedDifference',
	'regression',
	'regressionForm',
	'regressionMethod',
	'regressionReading',
	'regressionResult',
	'reliabilityAnalysis',
	'report',
	'reportTemplates',
	'representativeness',
	'reproduce',
	'residual',
	'responseRate',
	'result',
	'sensitivity',
	'structure',
	'structureForm',
	'suppression',
	'syntax'
] as const;

/** Every text below an entry, functions tried out with stand-ins. */
function textsOf(name: string, entry: unknown): [string, string][] {
	if (typeof entry === 'function') {
		// Most take an object; some take a number alone.
		const params = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => 7 : 7) });
		return [[name, String((entry as (params: object) => string)(params))]];
	}
	if (typeof entry !== 'object' || entry === null) return [[name, String(entry)]];
	return Object.entries(entry).flatMap(([key, inner]) => textsOf(`${name}.${key}`, inner));
}

it.each(Object.entries({ nb, nn, en }))('analyses are worded with care: %s', (language, messages) => {
	const texts = AREAS.flatMap((area) => textsOf(area, messages[area]));
	expect(texts.length).toBeGreaterThan(1200);
	const found = texts.filter(
		([name, text]) => !ALLOWED.has(name) && CAUSAL[language as keyof typeof CAUSAL].test(text)
	);
	expect(found).toEqual([]);
});

it('an exception is one that is needed', () => {
	const needed = Object.entries({ nb, nn, en }).flatMap(([language, messages]) =>
		AREAS.flatMap((area) => textsOf(area, messages[area]))
			.filter(([, text]) => CAUSAL[language as keyof typeof CAUSAL].test(text))
			.map(([name]) => name)
	);
	expect([...ALLOWED].filter((name) => !needed.includes(name))).toEqual([]);
});

it.each(Object.entries({ nb, nn, en }))('the words that are looked for would be found: %s', (language) => {
	const sentence = {
		nb: 'Folketallet påvirker vurderingen og fører til mer.',
		nn: 'Folketalet påverkar vurderinga og fører til meir.',
		en: 'Population affects the assessment and leads to more.'
	};
	expect(sentence[language as 'nb']).toMatch(CAUSAL[language as 'nb']);
});
