import type { PartialDate } from '$lib/core/casework/participants/types';
import { isoDate, norwegianDate } from '$lib/i18n/partial-dates';
import { language } from '$lib/state/language.svelte';

/** A date as this person reads it; '' for none. */
export const shownDate = (date: PartialDate | null): string =>
	date === null ? '' : (language.current === 'en' ? isoDate : norwegianDate)(date);
