import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { repeats } from './repeats';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** The rules whose findings depend on colours. */
const COLOURS = axe
	.getRules(TAGS)
	.filter(({ tags }) => tags.includes('cat.color'))
	.map(({ ruleId }) => ruleId);
const NOT_COLOURS = Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }]));

const resultTypes: axe.RunOptions['resultTypes'] = ['violations'];
const structure: axe.RunOptions = { runOnly: TAGS, rules: NOT_COLOURS, resultTypes };
const colours: axe.RunOptions = { runOnly: COLOURS, resultTypes };
/** With what axe holds to be good practice beyond WCAG. */
const goodStructure: axe.RunOptions = { rules: NOT_COLOURS, resultTypes };

/**
 * Expects that axe finds nothing against WCAG 2.1 A and AA on the page as it stands: its structure in every language; its
 * colours in bokmål, in light and in dark, for which colours meet does not depend on the language, nor structure on colours.
 * Colours are looked at in two of those that look the same (repeats.ts), since on a page with a long list they are most of
 * the work; structure is looked at in all. That faults are found is tested in audit.spec.ts.
 */
export async function expectAccessible(page: Page): Promise<void> {
	const isFirst = (await page.locator('html').getAttribute('lang')) === 'nb';
	await expectNothing(page, 'light', isFirst ? [structure, colours] : [structure]);
	if (isFirst) await expectNothing(page, 'dark', [colours]);
	await page.emulateMedia({ colorScheme: null });
}

/** Expects that axe finds nothing in a part of the page, with what it holds to be good practice, in light. */
export async function expectGoodPractice(page: Page, where: string): Promise<void> {
	await expectNothing(page, 'light', [goodStructure, colours], where);
	await page.emulateMedia({ colorScheme: null });
}

async function expectNothing(
	page: Page,
	colorScheme: 'light' | 'dark',
	runs: axe.RunOptions[],
	where = 'html'
): Promise<void> {
	// axe looks into no frames here, and the program has none.
	expect(page.frames(), 'frames').toHaveLength(1);
	await page.emulateMedia({ colorScheme });
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const alike = await page.evaluateHandle(repeats);
	const found = await page.evaluate(
		async ({ runs, where, alike }) => {
			const texts: string[] = [];
			for (const { options, isOfAll } of runs) {
				const part = isOfAll || alike.length === 0 ? {} : { exclude: alike };
				const { violations } = await window.axe.run({ include: [where], ...part }, options);
				for (const { id, help, nodes } of violations)
					for (const { target, failureSummary } of nodes)
						texts.push(`${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`);
			}
			return texts;
		},
		{ runs: runs.map((options) => ({ options, isOfAll: options !== colours })), where, alike }
	);
	await alike.dispose();
	expect(found.map((text) => `${colorScheme}: ${text}`).join('\n\n'), 'what axe finds').toBe('');
}
