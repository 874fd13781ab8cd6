import { isLanguage, type Language } from '$lib/i18n';

/** `auto` follows the machine. */
export const COLOR_SCHEMES = ['auto', 'light', 'dark'] as const;
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

/** `language` follows the language of the interface. */
export const NUMBER_STYLES = ['language', 'norwegian', 'english'] as const;
export type NumberStyleChoice = (typeof NUMBER_STYLES)[number];

/** What a person has chosen on this machine. */
export interface PreferenceValues {
	/** Null: the first of the browser's languages that we speak. */
	language: Language | null;
	colorScheme: ColorScheme;
	numberStyle: NumberStyleChoice;
	/** Whether p values and coefficients lose the zero before the mark; null as the numbers are written. */
	withoutZero: boolean | null;
	/** The initials of who assesses, for the log; '' until they are given. */
	initials: string;
}

export const PREFERENCES_KEY = 'treffsikker.preferences';
const DEFAULTS: PreferenceValues = {
	language: null,
	colorScheme: 'auto',
	numberStyle: 'language',
	withoutZero: null,
	initials: ''
};

/** Initials as they are kept: without spaces around them, no longer than a log takes. */
export const readInitials = (typed: string): string => [...typed.trim()].slice(0, 6).join('');

/**
 * Preferences from their stored text. Whatever is missing, of an earlier version or damaged becomes the default.
 * @param text what was stored, or null when nothing is
 */
export function parsePreferences(text: string | null): PreferenceValues {
	let stored: Partial<Record<keyof PreferenceValues, unknown>> = {};
	try {
		stored = JSON.parse(text ?? '{}') ?? {};
	} catch {
		return DEFAULTS;
	}
	return {
		language: isLanguage(stored.language) ? stored.language : DEFAULTS.language,
		colorScheme: COLOR_SCHEMES.find((scheme) => scheme === stored.colorScheme) ?? DEFAULTS.colorScheme,
		numberStyle: NUMBER_STYLES.find((style) => style === stored.numberStyle) ?? DEFAULTS.numberStyle,
		withoutZero: typeof stored.withoutZero === 'boolean' ? stored.withoutZero : DEFAULTS.withoutZero,
		initials: typeof stored.initials === 'string' ? readInitials(stored.initials) : DEFAULTS.initials
	};
}

/** The preferences, the same in every open tab. Until `start` they are the defaults that pages are prerendered with. */
class Preferences {
	#values = $state.raw(DEFAULTS);

	get language(): Language | null {
		return this.#values.language;
	}
	get colorScheme(): ColorScheme {
		return this.#values.colorScheme;
	}
	get numberStyle(): NumberStyleChoice {
		return this.#values.numberStyle;
	}

	get withoutZero(): boolean | null {
		return this.#values.withoutZero;
	}
	get initials(): string {
		return this.#values.initials;
	}

	/** Takes over what is stored and follows changes made in other tabs. Returns a function that stops following. */
	start(): () => void {
		this.#values = readStored();
		const follow = (event: StorageEvent) => {
			if (event.key === PREFERENCES_KEY || event.key === null)
				this.#values = parsePreferences(event.newValue);
		};
		addEventListener('storage', follow);
		return () => removeEventListener('storage', follow);
	}

	/** Changes some preferences and stores them. Where storage is forbidden they last as long as the page. */
	change(changes: Partial<PreferenceValues>): void {
		this.#values = { ...this.#values, ...changes };
		try {
			localStorage.setItem(PREFERENCES_KEY, JSON.stringify(this.#values));
		} catch {
			return;
		}
	}

	/** Forgets every choice. */
	reset(): void {
		this.#values = DEFAULTS;
		try {
			localStorage.removeItem(PREFERENCES_KEY);
		} catch {
			return;
		}
	}
}

/** What is stored on this machine now. */
export function readStored(): PreferenceValues {
	try {
		return parsePreferences(localStorage.getItem(PREFERENCES_KEY));
	} catch {
		return DEFAULTS;
	}
}

export const preferences = new Preferences();
