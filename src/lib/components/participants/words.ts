import type { Participation, Phase } from '$lib/core/casework/participants/types';
import { KNOWN_PHASES } from '$lib/core/casework/participants/types';
import type { Messages } from '$lib/i18n/types';

/** The name of a phase: its own, else the catalogue's. */
export function phaseName(messages: Messages, phase: Phase): string {
	const known = KNOWN_PHASES.find((id) => id === phase.id);
	return phase.name ?? (known ? messages.participants.phases[known] : phase.id);
}

/** Names of phases by their ids; '' for one that is not in the list. */
export function phaseNames(messages: Messages, phases: readonly Phase[]): (id: string) => string {
	const names = new Map(phases.map((phase) => [phase.id, phaseName(messages, phase)]));
	return (id) => names.get(id) ?? '';
}

/** The reason of a period: its kind and what is said in full. */
export function reasonText(messages: Messages, { reason }: Participation): string {
	const kind = reason.kind === null ? '' : messages.participants.reasons[reason.kind];
	return [kind, reason.text.trim()].filter(Boolean).join(': ');
}

/** What a period came with: 'gjennomsnittsuttrekk 2022'. */
export function intakeText(messages: Messages, { intake }: Participation): string {
	const kind = intake.kind === null ? '' : messages.participants.intakes[intake.kind];
	return [kind, intake.year ?? ''].join(' ').trim();
}
