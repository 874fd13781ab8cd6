import { describe, expect, it } from 'vitest';
import { choosesByLetters, keyOfPage, PAGE_KEYS, ShortcutReader, type KeyPress } from './shortcuts';
import { PAGES } from './pages';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	defaultPrevented: false,
	isComposing: false,
	...more
});
const page = { writes: false, inDialog: false, singleKeys: true };
const read = (event: KeyPress, where = page) => new ShortcutReader().read(event, where, 0);

describe('shortcuts', () => {
	it.each([
		[press('k', { ctrlKey: true }), 'search'],
		[press('K', { metaKey: true }), 'search'],
		[press('/'), 'search'],
		[press('/', { shiftKey: true }), 'search'],
		[press('?', { shiftKey: true }), 'keys'],
		[press('k'), null],
		[press('k', { ctrlKey: true, shiftKey: true }), null],
		[press('k', { ctrlKey: true, altKey: true }), null],
		[press('k', { ctrlKey: true, defaultPrevented: true }), null],
		[press('?', { ctrlKey: true }), null],
		[press('a'), null]
	])('%j asks for %j', (event, expected) => expect(read(event)).toBe(expected));

	it('in a field only with Ctrl, in a dialog none', () => {
		expect(read(press('k', { ctrlKey: true }), { ...page, writes: true })).toBe('search');
		expect(read(press('?'), { ...page, writes: true })).toBeNull();
		expect(read(press('k', { ctrlKey: true }), { ...page, inDialog: true })).toBeNull();
	});

	it('leave letters to lists that are chosen from by them', () => {
		const element = (tagName: string) => ({ tagName }) as unknown as EventTarget;
		expect(['SELECT', 'BUTTON', 'A'].map((name) => choosesByLetters(element(name)))).toEqual([
			true,
			false,
			false
		]);
		expect([choosesByLetters(null), choosesByLetters(new EventTarget())]).toEqual([false, false]);
	});

	it('of single keys can be turned off, that with Ctrl stays', () => {
		const off = { ...page, singleKeys: false };
		expect(['?', '/', 'g'].map((key) => read(press(key), off))).toEqual([null, null, null]);
		expect(read(press('k', { ctrlKey: true }), off)).toBe('search');
	});

	it('go to a page by g and its letter, soon after each other', () => {
		const reader = new ShortcutReader();
		expect(reader.read(press('g'), page, 0)).toBe('begun');
		expect(reader.read(press('u'), page, 1000)).toEqual({ go: '/uttrekk/' });
		expect(reader.read(press('u'), page, 1001)).toBeNull();
		expect(reader.read(press('g'), page, 2000)).toBe('begun');
		expect(reader.read(press('u'), page, 4000)).toBeNull();
		expect(reader.read(press('g'), page, 5000)).toBe('begun');
		expect(reader.read(press('x'), page, 5100)).toBeNull();
		expect(reader.read(press('u'), page, 5200)).toBeNull();
	});

	it('have a letter for each page that there was when they were made, and lead to pages only', () => {
		const pages = PAGES.map(({ to }) => to);
		expect(Object.values(PAGE_KEYS).every((to) => pages.includes(to))).toBe(true);
		expect(keyOfPage('/data/')).toBe('d');
	});
});
