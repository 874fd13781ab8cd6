import type { Indicator, IndicatorDefinition } from '$lib/core/indicators/types';
import type { Messages } from '$lib/i18n';

/** The name of an indicator: as the catalogues word it, else as the user has named it, else its id. */
export function indicatorName(
	indicator: Pick<Indicator | IndicatorDefinition, 'id' | 'label'>,
	names: Messages['indicators']['names']
): string {
	return names[indicator.id]?.long ?? indicator.label ?? indicator.id;
}
