import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';

/** The ranked list of the draw. */
export const list = (page: Page): Locator => page.getByRole('table', { name: 'Rangert liste' });

/** The rules of the draw, beside the list. */
export const rules = (page: Page): Locator => page.getByRole('region', { name: 'Regler' });

/** The open municipality, beside the list. */
export const panel = (page: Page): Locator => page.getByRole('region', { name: 'Kommunen' });

/** From the start page to the draw of the invented country, as a first visitor gets there. */
export async function openExample(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
	await list(page).waitFor();
}

/** A row of the list, by the name of its municipality. */
export const row = (page: Page, name: string): Locator =>
	list(page)
		.getByRole('row')
		.filter({ has: page.getByRole('button', { name, exact: true }) });

/** Opens a municipality from the list and waits until everything about it is there. */
export async function openMunicipality(page: Page, name: string): Promise<void> {
	await list(page).getByRole('button', { name, exact: true }).click();
	await panel(page).getByRole('heading', { name, exact: true }).waitFor();
	await panel(page).getByText('Hver endring er prøvd').waitFor();
}

/** Opens a group of rules by the beginning of its title. */
export async function openRules(page: Page, title: string): Promise<Locator> {
	const group = rules(page)
		.locator('details')
		.filter({ has: page.locator('summary', { hasText: title }) })
		.first();
	if ((await group.getAttribute('open')) === null) await group.locator('summary').first().click();
	return group;
}

/** The rule of an indicator, opened. */
export async function openIndicator(page: Page, name: string): Promise<Locator> {
	const rule = rules(page)
		.getByRole('listitem')
		.filter({ has: page.getByRole('button', { name: new RegExp(`^${name}`) }) });
	if ((await rule.getByRole('button', { expanded: true }).count()) === 0)
		await rule.getByRole('button').first().click();
	return rule;
}

/** Gives an indicator a fixed absolute limit. */
export async function setAbsoluteLimit(page: Page, indicator: string, value: string): Promise<void> {
	const rule = await openIndicator(page, indicator);
	await rule.getByRole('combobox', { name: 'Absolutt nedre grense' }).selectOption('Fast verdi');
	await rule.getByRole('textbox', { name: 'Verdi' }).fill(value);
}

/** Shows the rows beyond the border zone too. */
export const showAllRows = (page: Page): Promise<void> =>
	page.getByRole('button', { name: /^Vis alle \d+$/ }).click();

/** Numbers of the municipalities that are drawn, in the order of the list. */
export const drawnNumbers = (page: Page): Promise<string[]> =>
	list(page)
		.locator('tr.drawn')
		.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.number ?? ''));

/** Names of the municipalities in the list, in its order. */
export const shownNames = (page: Page): Promise<string[]> =>
	list(page).locator('tbody').getByRole('rowheader').getByRole('button').allTextContents();

/** What the region for screen readers has said, each time it changed, since this was called. */
export async function listenToAnnouncements(page: Page): Promise<() => Promise<string[]>> {
	const heard = await page.getByTestId('moved').evaluateHandle((region) => {
		const texts: string[] = [];
		new MutationObserver(() => texts.push(region.textContent ?? '')).observe(region, {
			characterData: true,
			childList: true,
			subtree: true
		});
		return texts;
	});
	return () => heard.jsonValue();
}

/** The text of a file that an action downloads, and its name. */
export async function downloaded(
	page: Page,
	action: () => Promise<void>
): Promise<{ name: string; path: string; text: string }> {
	const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), action()]);
	const path = await download.path();
	return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
}

/** The rows of a CSV file of the program as objects by column label. */
export function readCsv(text: string, separator: ';' | ','): Record<string, string>[] {
	const [header, ...lines] = text
		.replace(/^\uFEFF/, '')
		.trimEnd()
		.split('\r\n');
	const cells = (line: string) =>
		[...line.matchAll(new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g'))].map(
			([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain
		);
	const labels = cells(header);
	return lines.map((line) => Object.fromEntries(cells(line).map((cell, index) => [labels[index], cell])));
}
