import type { PartialDate } from '$lib/core/casework/participants/types';
import { isoDate, norwegianDate } from '$lib/i18n/partial-dates';
import { language } from '$lib/state/language.svelte';

/** A date as this person reads it; '' for none. */
export const shownDate = (date: PartialDate | null): string =>
	date === null ? '' : (language.current === 'en' ? isoDate : norwegianDate)(date);

const two = (value: number): string => String(value).padStart(2, '0');

/** This day, in the reader's time zone. */
export function today(): string {
	const now = new Date();
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
