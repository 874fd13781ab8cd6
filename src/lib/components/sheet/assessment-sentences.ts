import { valueText } from '$lib/components/governor/words';
import type { Case } from '$lib/core/casework/governor/entries';
import type { CaseField } from '$lib/core/casework/governor/types';
import { formatDate } from '$lib/i18n/dates';
import type { Language, Messages } from '$lib/i18n/types';

/** What may stand on a sheet that is handed out: the decisions and the overall assessment, never what they rest on. */
const ON_THE_SHEET = ['standing', 'overall', 'udir'] as const satisfies readonly CaseField[];

/** Who assessed what, and when, a sentence each; empty where nothing is decided. */
export function assessmentSentences(messages: Messages, one: Case, lang: Language): string[] {
	const t = messages.governor;
	return ON_THE_SHEET.flatMap((field) => {
		const entry = one.entry(field);
		if (!entry) return [];
		const name = field === 'overall' ? t.panel.fields.overall : t.decision[field];
		const said = valueText(messages, entry.value, lang !== 'en');
		const by = t.panel.by({ initials: entry.by, date: formatDate(new Date(entry.at), lang) });
		return [`${name}: ${said} (${by})`];
	});
}
