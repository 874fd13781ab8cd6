import type { IndicatorDefinition } from '$lib/core/indicators/types';
import type { Messages } from '$lib/i18n/types';

/** The name of an indicator: from the catalogue when the program knows it, else the user's own label, else its id. */
export function indicatorName(
	messages: Messages,
	indicator: Pick<IndicatorDefinition, 'id' | 'label'>,
	length: 'long' | 'short' = 'long'
): string {
	return messages.indicators.names[indicator.id]?.[length] ?? indicator.label ?? indicator.id;
}

/** A school year in two digits of each, as it is said: '2024-25' → '2024–25'. */
export const yearName = (year: string): string => year.replace('-', '–');
