import {
	DECIMAL_KINDS,
	DECIMAL_RANGE,
	NO_DECIMALS_CHOSEN,
	type DecimalChoices
} from '$lib/core/report/decimals';
import { isLanguage, type Language } from '$lib/i18n';

/** `auto` follows the machine. */
export const COLOR_SCHEMES = ['auto', 'light', 'dark'] as const;
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

/** `language` follows the language of the interface. */
export const NUMBER_STYLES = ['language', 'norwegian', 'english'] as const;
export type NumberStyleChoice = (typeof NUMBER_STYLES)[number];

/** How figures and maps are coloured: colours that all kinds of colour vision tell apart, or greys for print without colours. */
export const CHART_COLORS = ['colors', 'greys'] as const;
export type ChartColors = (typeof CHART_COLORS)[number];

/** Levels of significance that stars are offered for, one star more for each; descending. */
export const STAR_LEVELS = [
	[0.05, 0.01, 0.001],
	[0.1, 0.05, 0.01],
	[0.1, 0.05],
	[0.05, 0.01]
] as const;

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
	/** Decimals of the numbers in tables and figures. */
	decimals: DecimalChoices;
	/** The levels that stars stand for in new analyses, descending; null as each kind of analysis has them. */
	starLevels: readonly number[] | null;
	/** The smallest group that new analyses show; null as each kind of analysis has it. */
	smallestGroup: number | null;
	chartColors: ChartColors;
	/** Whether single keys (?, /, g) do something; a person who dictates may not want it (WCAG 2.1.4). */
	singleKeys: boolean;
}

export const PREFERENCES_KEY = 'treffsikker.preferences';
const DEFAULTS: PreferenceValues = {
	language: null,
	colorScheme: 'auto',
	numberStyle: 'language',
	withoutZero: null,
	initials: '',
	decimals: NO_DECIMALS_CHOSEN,
	starLevels: null,
	smallestGroup: null,
	chartColors: 'colors',
	singleKeys: true
};

/** The smallest groups that can be asked for, as the recipe has it. */
export const GROUP_RANGE = { min: 2, max: 1000 } as const;

const isWithin = (value: unknown, { min, max }: { min: number; max: number }): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;

function readDecimals(stored: unknown): DecimalChoices {
	const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
	const entries = DECIMAL_KINDS.map((kind) => {
		const value = given[kind];
		return [kind, isWithin(value, DECIMAL_RANGE[kind]) ? value : null];
	});
	return Object.fromEntries(entries) as DecimalChoices;
}

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
		initials: typeof stored.initials === 'string' ? readInitials(stored.initials) : DEFAULTS.initials,
		decimals: readDecimals(stored.decimals),
		starLevels: STAR_LEVELS.find((levels) => String(levels) === String(stored.starLevels)) ?? null,
		smallestGroup: isWithin(stored.smallestGroup, GROUP_RANGE) ? stored.smallestGroup : null,
		chartColors: CHART_COLORS.find((one) => one === stored.chartColors) ?? DEFAULTS.chartColors,
		singleKeys: typeof stored.singleKeys === 'boolean' ? stored.singleKeys : DEFAULTS.singleKeys
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
	get decimals(): DecimalChoices {
		return this.#values.decimals;
	}
	get starLevels(): readonly number[] | null {
		return this.#values.starLevels;
	}
	get smallestGroup(): number | null {
		return this.#values.smallestGroup;
	}
	get chartColors(): ChartColors {
		return this.#values.chartColors;
	}
	get singleKeys(): boolean {
		return this.#values.singleKeys;
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
