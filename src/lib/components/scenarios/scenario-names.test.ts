import { expect, it } from 'vitest';
import { presetSpec } from '$lib/core/selection/presets';
import nb from '$lib/i18n/nb';
import { agreementSentences } from './agreement-text';
import { freshName, scenarioNames } from './scenario-names';

const scenario = (id: string, name: string) => ({ id, spec: { ...presetSpec('udir2022', []), name } });

it('names scenarios by what they are called, else by their rule set, and tells equal names apart', () => {
	const names = scenarioNames(nb, [scenario('a', ''), scenario('b', ' Strengere '), scenario('c', '')]);
	expect([...names]).toEqual([
		['a', 'Udir 2022'],
		['b', 'Strengere'],
		['c', 'Udir 2022 (2)']
	]);
});

it('finds a name that is not taken', () => {
	expect(freshName(nb, [scenario('a', '')])).toBe('Scenario 2');
	expect(freshName(nb, [scenario('a', ''), scenario('b', 'Scenario 3')])).toBe('Scenario 4');
});

it('words kappa, and says where it cannot be computed', () => {
	const list = { from: 40, to: 44, both: 40 };
	const kappa = { kappa: 0.405, low: 0.3, high: 1.2, observed: 0.9, expected: 0.8, n: 357 };
	const [overlap, average, words] = agreementSentences(
		nb,
		{ drawn: { ...list, kappa }, average: { ...list, kappa: null } },
		'norwegian'
	);
	expect(overlap).toContain('40 kommuner er på begge lister, av 40 på den første og 44');
	expect(average).toContain('I gjennomsnittsuttrekket alene er 40');
	expect(words).toContain('0,41 (95 % intervall 0,30 til 1,00): middels samsvar');
	const none = { drawn: { ...list, kappa: null }, average: { ...list, kappa: null } };
	expect(agreementSentences(nb, none, 'norwegian').at(-1)).toBe(nb.scenarios.agreement.none);
});
