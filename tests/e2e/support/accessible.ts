import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { repeats } from './repeats';

/** What of axe is run. */
type Rules = 'all' | 'structure' | 'colours';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** The rules whose findings depend on colours. */
const COLOURS = axe
	.getRules(TAGS)
	.filter(({ tags }) => tags.includes('cat.color'))
	.map(({ ruleId }) => ruleId);
const ofStructure: axe.RunOptions = {
	runOnly: TAGS,
	rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])),
	resultTypes: ['violations']
};
const ofColours: axe.RunOptions = { runOnly: COLOURS, resultTypes: ['violations'] };

/**
 * Expects that axe finds nothing against WCAG 2.1 A and AA on the page as it stands: its structure in every language; its
 * colours in bokmål, in light and in dark, for which colours meet does not depend on the language, nor structure on colours.
 * Colours are looked at in two of those that look the same (repeats.ts), since on a page with a long list they are most of
 * the work; structure is looked at in all.
 */
export async function expectAccessible(page: Page): Promise<void> {
	// axe looks into no frames here, and the program has none.
	expect(page.frames(), 'frames').toHaveLength(1);
	const isFirst = (await page.locator('html').getAttribute('lang')) === 'nb';
	const passes: ['light' | 'dark', Rules][] = isFirst
		? [
				['light', 'all'],
				['dark', 'colours']
			]
		: [['light', 'structure']];
	for (const [colorScheme, what] of passes) {
		await page.emulateMedia({ colorScheme });
		const found = await look(page, what);
		expect(found.map((text) => `${colorScheme}: ${text}`).join('\n\n'), 'what axe finds').toBe('');
	}
	await page.emulateMedia({ colorScheme: null });
}

/** What axe finds, in words. */
async function look(page: Page, what: Rules): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const alike = await page.evaluateHandle(repeats);
	const runs = [
		...(what === 'colours' ? [] : [{ options: ofStructure, exclude: undefined }]),
		...(what === 'structure' ? [] : [{ options: ofColours, exclude: alike }])
	];
	const found = await page.evaluate(async (runs) => {
		const texts: string[] = [];
		for (const { options, exclude } of runs) {
			const { violations } = await window.axe.run(exclude?.length ? { exclude } : document, options);
			for (const { id, help, nodes } of violations)
				for (const { target, failureSummary } of nodes)
					texts.push(`${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`);
		}
		return texts;
	}, runs);
	await alike.dispose();
	return found;
}

declare global {
	interface Window {
		axe: typeof axe;
	}
}
