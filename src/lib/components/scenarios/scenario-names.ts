import type { DrawSpec } from '$lib/core/selection/types';
import type { Messages } from '$lib/i18n/types';

/** A draw of the project as it is stored. */
export interface Scenario {
	id: string;
	spec: DrawSpec;
}

/** A name before equal ones are told apart: what the person called it, else the rule set it began with. */
const ownName = (messages: Messages, spec: DrawSpec): string =>
	spec.name.trim() || (spec.preset ? messages.draw.rules.presets[spec.preset] : messages.draw.rules.own);

/** Names of all scenarios by id; the second and later of equal names get a number. */
export function scenarioNames(messages: Messages, scenarios: readonly Scenario[]): Map<string, string> {
	const seen = new Map<string, number>();
	return new Map(
		scenarios.map(({ id, spec }) => {
			const name = ownName(messages, spec);
			const n = (seen.get(name) ?? 0) + 1;
			seen.set(name, n);
			return [id, n === 1 ? name : messages.scenarios.copyOf({ name, n })];
		})
	);
}

/** The first "Scenario n" that is not taken. */
export function freshName(messages: Messages, scenarios: readonly Scenario[]): string {
	const taken = new Set(scenarioNames(messages, scenarios).values());
	let n = scenarios.length + 1;
	while (taken.has(messages.scenarios.numbered({ n }))) n++;
	return messages.scenarios.numbered({ n });
}
