import type { FollowUpPath } from '$lib/components/shell/paths';
import type { Messages } from '$lib/i18n/types';

/** The pages of the follow-up. One that does not exist yet is not listed. */
export const FOLLOW_UP_PAGES: readonly {
	to: FollowUpPath;
	name: Exclude<keyof Messages['governor']['tabs'], 'label' | 'help'>;
}[] = [
	{ to: '/oppfolging/', name: 'assessments' },
	{ to: '/oppfolging/deltakere/', name: 'participants' },
	{ to: '/oppfolging/logg/', name: 'log' }
];
