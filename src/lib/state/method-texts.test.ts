import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '$lib/i18n/types';
import { METHOD_IDS } from '$lib/i18n/method/ids';
import { methodEntries } from './method-texts';

describe.each(LANGUAGES)('pages on methods for a search in %s', (language) => {
	it('each is there once, with its title and all of its text', async () => {
		const entries = await methodEntries(language);
		expect(entries.map(({ id }) => id)).toEqual(METHOD_IDS);
		expect(new Set(entries.map(({ title }) => title)).size).toBe(METHOD_IDS.length);
		for (const { title, lead, text } of entries) {
			expect(title).not.toBe('');
			expect(lead).not.toBe('');
			expect(text.split('\n').length).toBeGreaterThan(6);
		}
		expect(entries.find(({ id }) => id === 'regression')?.text).toContain('Filip');
	});
});
