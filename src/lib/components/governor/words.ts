import { indicatorName } from '$lib/components/draw/names';
import type { Indicator } from '$lib/core/indicators/types';
import type { CaseField, CaseValue } from '$lib/core/casework/governor/types';
import type { Messages } from '$lib/i18n/types';

/** What a field of a case is called. */
export function fieldName(messages: Messages, indicators: readonly Indicator[], field: CaseField): string {
	const t = messages.governor;
	if (field === 'rank') return t.log.rank;
	if (field === 'added') return t.log.added;
	if (field === 'standing' || field === 'udir') return t.decision[field];
	if (!field.startsWith('indicator:')) return t.panel.fields[field as keyof typeof t.panel.fields];
	const id = field.slice('indicator:'.length);
	return indicatorName(messages, indicators.find((indicator) => indicator.id === id) ?? { id });
}

/** A day as it is written in numbers: 31.03.2025; as it is stored in English. */
export const dayText = (date: string, norwegian: boolean): string =>
	norwegian ? date.split('-').reverse().join('.') : date;

/** A value of a case in words; '' for nothing. */
export function valueText(messages: Messages, value: CaseValue | null, norwegian: boolean): string {
	if (value === null) return '';
	if (value.kind === 'text') return value.text;
	if (value.kind === 'rank') return String(value.rank);
	const said = `${messages.governor.decision.choices[value.choice]}, ${dayText(value.date, norwegian)}`;
	return value.reason === '' ? said : `${said}: ${value.reason}`;
}
