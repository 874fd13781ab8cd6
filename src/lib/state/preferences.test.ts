import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../i18n';
import { parsePreferences, PREFERENCES_KEY } from './preferences.svelte';

describe('parsePreferences', () => {
	const defaults = {
		language: null,
		colorScheme: 'auto',
		numberStyle: 'language',
		withoutZero: null,
		initials: '',
		decimals: { number: null, share: null, coefficient: null, p: null },
		starLevels: null,
		smallestGroup: null,
		chartColors: 'colors',
		singleKeys: true
	};

	it('reads what was stored', () => {
		const stored = {
			language: 'nn',
			colorScheme: 'dark',
			numberStyle: 'english',
			withoutZero: false,
			initials: 'ÅB',
			decimals: { number: 3, share: 1, coefficient: 2, p: 4 },
			starLevels: [0.1, 0.05, 0.01],
			smallestGroup: 5,
			chartColors: 'greys',
			singleKeys: false
		};
		expect(parsePreferences(JSON.stringify(stored))).toEqual(stored);
	});

	it.each([
		null,
		'',
		'{',
		'null',
		'[]',
		'7',
		'{"language":"sv","colorScheme":"pink","numberStyle":3,"withoutZero":"ja","initials":7}',
		'{"decimals":{"number":9,"share":-1,"coefficient":0,"p":1.5},"starLevels":[0.3],"smallestGroup":1}',
		'{"decimals":"2","starLevels":"0.1","smallestGroup":"8","chartColors":"pink","singleKeys":1}'
	])('takes %j for the defaults', (text) => {
		expect(parsePreferences(text)).toEqual(defaults);
	});
});

describe('chooseLanguage', () => {
	it.each([
		[['nb-NO', 'en'], 'nb'],
		[['no'], 'nb'],
		[['nn', 'nb'], 'nn'],
		[['se', 'nn-NO', 'nb'], 'nn'],
		[['de', 'fr'], 'en'],
		[[], 'en']
	])('greets a reader of %j in %s', (preferred, expected) => {
		expect(chooseLanguage(preferred)).toBe(expected);
	});
});

/** Runs the script that is run before the first paint, as a page would. */
function runAppearance(stored: string | null, languages: string[]) {
	const attributes: Record<string, string> = { 'data-color-scheme': 'auto' };
	const classes: string[] = [];
	const root = {
		lang: 'nb',
		setAttribute: (name: string, value: string) => (attributes[name] = value),
		classList: { add: (name: string) => classes.push(name) }
	};
	runInNewContext(readFileSync('static/appearance.js', 'utf8'), {
		document: { documentElement: root },
		localStorage: { getItem: (key: string) => (key === PREFERENCES_KEY ? stored : null) },
		navigator: { languages }
	});
	return { language: root.lang, colorScheme: attributes['data-color-scheme'], hidden: classes };
}

describe('the script before the first paint', () => {
	const texts = [
		null,
		'{',
		'null',
		'{"language":"nn","colorScheme":"dark"}',
		'{"language":"sv","colorScheme":"pink"}'
	];
	const readers = [['nb-NO'], ['NN-no'], ['no', 'en'], ['en-GB', 'nb'], ['de'], []];
	const cases = texts.flatMap((text) => readers.map((languages) => [text, languages] as const));

	it.each(cases)('chooses as the program does for %j and %j', (text, languages) => {
		const { language, colorScheme } = parsePreferences(text);
		const expected = language ?? chooseLanguage(languages);
		expect(runAppearance(text, languages)).toEqual({
			language: expected,
			colorScheme,
			hidden: expected === 'nb' ? [] : ['awaiting-language']
		});
	});
});
