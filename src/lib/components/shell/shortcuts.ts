import type { MainPath } from './paths';

/** Letters after g, and the pages that they go to. */
export const PAGE_KEYS: Readonly<Record<string, MainPath>> = {
	s: '/',
	d: '/data/',
	a: '/analyser/',
	u: '/uttrekk/',
	o: '/oppfolging/',
	m: '/min-kommune/',
	r: '/rapport/',
	h: '/hjelp/',
	i: '/innstillinger/'
};

/** The letter of a page; undefined for a page without one. */
export const keyOfPage = (to: string): string | undefined =>
	Object.keys(PAGE_KEYS).find((key) => PAGE_KEYS[key] === to);

/** So long after g a letter still belongs to it. Milliseconds. */
const SEQUENCE = 1500;

/** Whether letters pressed in an element choose among what it holds: a list goes to what begins with them. */
export const choosesByLetters = (element: EventTarget | null): boolean =>
	(element as Partial<Element> | null)?.tagName === 'SELECT';

/** What is used of a key event. */
export type KeyPress = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented' | 'isComposing'
>;

/** What a key asks for: `begun` where another one is to follow. */
export type Shortcut = 'search' | 'keys' | 'begun' | { go: MainPath };

/**
 * Understands shortcuts: Ctrl+K (⌘K) everywhere but in dialogs, and outside of fields the single keys `/`, `?`, and g
 * followed by the letter of a page. Single keys can be turned off (WCAG 2.1.4).
 */
export class ShortcutReader {
	#begun = -Infinity;

	/**
	 * @param where whether the key writes text or chooses where it is pressed, whether a dialog is open, whether single keys are on
	 * @param now milliseconds of a clock that only goes forward
	 */
	read(
		event: KeyPress,
		where: { writes: boolean; inDialog: boolean; singleKeys: boolean },
		now: number
	): Shortcut | null {
		const begun = now - this.#begun < SEQUENCE;
		const { ctrlKey, metaKey, altKey, key } = event;
		// Pressed alone these are no key of their own: Shift comes before ? on most keyboards.
		if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key)) return null;
		this.#begun = -Infinity;
		if (event.defaultPrevented || event.isComposing || where.inDialog) return null;
		if (ctrlKey !== metaKey && !altKey && !event.shiftKey && key.toLowerCase() === 'k') return 'search';
		if (ctrlKey || metaKey || where.writes || !where.singleKeys) return null;
		if (key === '?') return 'keys';
		if (altKey) return null;
		if (key === '/') return 'search';
		const letter = key.toLowerCase();
		if (begun && Object.hasOwn(PAGE_KEYS, letter)) return { go: PAGE_KEYS[letter] };
		if (letter !== 'g' || event.shiftKey) return null;
		this.#begun = now;
		return 'begun';
	}
}
