import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

/** Runs the check as in a page of a language, and gives what it puts there. */
function told(lang: string, globals: string): { text: string; classes: string } {
	const found = { text: '', classes: '' };
	const context = {
		found,
		document: {
			documentElement: { className: 'awaiting-language', lang },
			body: { firstChild: null, insertBefore: ({ text }: { text: string }) => (found.text = text) },
			createElement: () => ({
				style: {},
				text: '',
				setAttribute: () => undefined,
				appendChild(child: { data: string }) {
					this.text = child.data;
				}
			}),
			createTextNode: (data: string) => ({ data })
		}
	};
	runInNewContext(`window = {}; ${globals}; ${readFileSync('static/browser-check.js', 'utf8')}`, context);
	found.classes = context.document.documentElement.className;
	return found;
}

const current =
	'class HTMLElement {}; HTMLElement.prototype.popover = null; window.structuredClone = () => null';

describe('the check of the browser', () => {
	it('says nothing to a current one', () => {
		expect(told('nb', current)).toEqual({ text: '', classes: 'awaiting-language' });
	});

	it.each([
		['nb', 'for gammel'],
		['nn', 'nettlesaren er for gammal'],
		['en', 'too old'],
		['de', 'for gammel']
	])('tells an old one in words, in %s, and shows the page', (lang, words) => {
		const { text, classes } = told(lang, 'class HTMLElement {}');
		expect(text).toContain(words);
		expect(text).toContain('Safari 17');
		expect(classes).toBe('');
	});
});
