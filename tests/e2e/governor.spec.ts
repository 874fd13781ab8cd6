import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectAccessible } from './support/accessible';
import { downloaded, openExample, readCsv } from './support/draw-page';
import { expectNoOverflow } from './support/overflow';
import { ready } from './support/visit';

/** The county governor's step: candidates assessed and ranked, a declined place, and two counties' work merged. */

const saved = (page: Page) => expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();
const county = (page: Page) => page.getByRole('combobox', { name: 'Fylke' });
const candidates = (page: Page) => page.getByRole('table', { name: /^Kandidater i/ });
const names = (page: Page) => candidates(page).locator('[data-control=name]').allTextContents();
const panel = (page: Page) => page.getByRole('region', { name: 'Statsforvalterens vurdering' });
const notice = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const decision = (page: Page, name: string): Locator =>
	panel(page)
		.locator('form')
		.filter({ has: page.getByRole('group', { name }) });

/** A fresh project of the invented country with the list of the 2025 variant, assessed by somebody. */
async function begin(page: Page, initials: string): Promise<void> {
	await page.goto('./');
	await ready(page);
	await openExample(page);
	await page.getByRole('link', { name: 'Oppfølging', exact: true }).click();
	await page.getByRole('button', { name: 'Lag listen etter 2025-varianten', exact: true }).click();
	await expect(page.getByRole('combobox', { name: 'Uttrekk' })).toHaveValue(/.+/);
	await expect(page.getByRole('row', { name: /^Hele landet 40 / })).toBeVisible();
	const change = page.getByRole('button', { name: 'Endre', exact: true });
	const ask = page.getByRole('textbox', { name: 'Initialer' });
	await expect(change.or(ask)).toBeVisible();
	if (await change.isVisible()) await change.click();
	await ask.fill(initials);
	await page.getByRole('button', { name: 'Bruk initialene' }).click();
	await expect(page.getByText(`Initialer: ${initials}`)).toBeVisible();
}

/** Counties with at least three candidates, by the number that the list of counties tells. */
async function largeCounties(page: Page): Promise<string[]> {
	const labels = await county(page).locator('option').allTextContents();
	return labels.filter((label) => Number(/\((\d+)\)/.exec(label)?.[1] ?? 0) >= 3);
}

async function chooseCounty(page: Page, label: string): Promise<void> {
	await county(page).selectOption(label);
	await expect(candidates(page)).toBeVisible();
}

async function open(page: Page, name: string): Promise<void> {
	await candidates(page).getByRole('button', { name, exact: true }).click();
	await expect(panel(page).getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
	await expect(
		panel(page)
			.getByText(/mulige poeng/)
			.first()
	).toBeVisible();
}

async function decide(page: Page, name: string, choice: string, reason: string): Promise<void> {
	await open(page, name);
	const form = decision(page, 'Statsforvalterens beslutning');
	await form.getByRole('radio', { name: choice, exact: true }).check();
	await form.getByRole('textbox', { name: 'Begrunnelse' }).fill(reason);
	await form.getByRole('button', { name: 'Lagre beslutningen' }).click();
	await expect(notice(page, `Beslutningen om ${name} er lagret.`)).toBeVisible();
}

async function write(page: Page, field: string, text: string): Promise<void> {
	const box = panel(page).getByRole('textbox', { name: field, exact: true });
	await box.fill(text);
	await box.blur();
	await expect(
		panel(page)
			.getByText(/^[A-ZÅ]+, \d/)
			.first()
	).toBeVisible();
}

const exportCounty = (page: Page) =>
	downloaded(page, () => page.getByRole('button', { name: 'Lagre fylkesfil' }).click());

async function giveCounty(page: Page, file: { name: string; text: string }): Promise<Locator> {
	await page
		.getByLabel('Flett inn fylkesfil', { exact: true })
		.and(page.locator('input'))
		.setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
	const dialog = page.getByRole('dialog', { name: /^Flett inn vurderinger fra/ });
	await expect(dialog).toBeVisible();
	return dialog;
}

test('candidates are ranked by keyboard, assessed, declined and undone; the log keeps all of it', async ({
	page
}) => {
	test.slow();
	await begin(page, 'AB');
	const [label] = await largeCounties(page);
	await chooseCounty(page, label);
	const [first, second, third] = await names(page);

	await candidates(page).getByRole('button', { name: third, exact: true }).focus();
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => names(page)).toEqual(expect.arrayContaining([first, third, second]));
	await expect.poll(async () => (await names(page)).slice(0, 3)).toEqual([first, third, second]);
	await expect(candidates(page).getByRole('button', { name: third, exact: true })).toBeFocused();
	await candidates(page)
		.getByRole('spinbutton', { name: `Plass for ${second}` })
		.fill('1');
	await page.keyboard.press('Tab');
	await expect.poll(async () => (await names(page)).slice(0, 3)).toEqual([second, first, third]);

	// Declining needs a reason; then somebody comes in.
	await open(page, first);
	const form = decision(page, 'Statsforvalterens beslutning');
	await form.getByRole('radio', { name: 'Kommunen har takket nei' }).check();
	await form.getByRole('button', { name: 'Lagre beslutningen' }).click();
	await expect(form.getByText(/^Skriv en begrunnelse/)).toBeVisible();
	await decide(page, first, 'Kommunen har takket nei', 'Ny skolestruktur');
	await expect(panel(page).getByText(/^Plassen går til/)).toBeVisible();
	await write(page, 'Tilsyn', 'To brudd, begge rettet');
	await write(page, 'Lesing 5. trinn, mestringsnivå 1', 'Stort kull med mange tilflyttere');
	await expectAccessible(page);
	await expectNoOverflow(page, 'a county with a municipality open');

	// Undone: nobody declined any more, and the log has a line more, not one less.
	await page.getByRole('button', { name: 'Lukk kommunen' }).click();
	for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
	await expect(notice(page, 'Angret: Vurderinger eller deltakere ble endret.')).toBeVisible();
	await expect.poll(async () => (await names(page)).slice(0, 3)).toEqual([second, first, third]);
	await saved(page);
	await page.reload();
	await expect(candidates(page)).toBeVisible();
	await page.getByRole('link', { name: 'Logg', exact: true }).click();
	const log = page.getByRole('table', { name: 'Logg' });
	await expect(log.getByRole('cell', { name: 'angret', exact: true })).toHaveCount(3);
	await expect(log.getByRole('row', { name: /Ny skolestruktur.*skrevet/ })).toHaveCount(1);
	await expectAccessible(page);
	await expectNoOverflow(page, 'the log');
	const csv = await downloaded(page, () => page.getByRole('button', { name: 'Last ned CSV' }).click());
	const lines = readCsv(csv.text, ';');
	expect(lines).toHaveLength((await log.getByRole('row').count()) - 1);
	expect(lines.every((line) => line.Initialer === 'AB')).toBe(true);
});

test('two counties’ work is merged into the directorate’s project', async ({ page }) => {
	test.slow();
	await begin(page, 'KA');
	const [labelA, labelB] = await largeCounties(page);
	const nameOf = (label: string) => label.replace(/ \(\d+\)$/, '');
	await chooseCounty(page, labelA);
	const [a1, a2] = await names(page);
	await decide(page, a1, 'Tas med', 'Svake resultater over tid');
	await write(page, 'Risikovurdering', 'Høy');
	await decide(page, a2, 'Tas ikke med', 'Er i gang med egne tiltak');
	const fileA = await exportCounty(page);
	expect(fileA.name).toMatch(/^.+ \d{4}-\d{2}-\d{2}\.fylkesvurdering\.json$/);

	await begin(page, 'KB');
	await chooseCounty(page, labelB);
	const [b1] = await names(page);
	await decide(page, b1, 'Kommunen har takket nei', 'Kommunesammenslåing');
	const fileB = await exportCounty(page);
	expect(fileB.text).not.toContain('Svake resultater');

	// The directorate has said something of its own about the first county meanwhile.
	await begin(page, 'UD');
	await chooseCounty(page, labelA);
	await open(page, a1);
	await write(page, 'Risikovurdering', 'Middels');
	const first = await giveCounty(page, fileA);
	await expect(first.getByText(/^2 nye celler, 0 endrede, 1 konflikt\./)).toBeVisible();
	await expect(first.getByText('Filen ble lagret')).toContainText('KA');
	await expectAccessible(page);
	await expectNoOverflow(page, 'the preview of a county’s file');
	await first.getByRole('combobox', { name: `${a1}, Risikovurdering: hva skal stå?` }).selectOption('Filen');
	await first.getByRole('button', { name: 'Flett inn', exact: true }).click();
	await expect(notice(page, `Vurderingene fra ${nameOf(labelA)} er flettet inn.`)).toBeVisible();
	await expect(panel(page).getByRole('textbox', { name: 'Risikovurdering' })).toHaveValue('Høy');
	await expect(
		decision(page, 'Statsforvalterens beslutning').getByRole('radio', { name: 'Tas med', exact: true })
	).toBeChecked();

	const second = await giveCounty(page, fileB);
	await second.getByRole('button', { name: 'Flett inn', exact: true }).click();
	await expect(notice(page, `Vurderingene fra ${nameOf(labelB)} er flettet inn.`)).toBeVisible();
	await county(page).selectOption('Alle fylker');
	await expect(page.getByRole('row', { name: /^Hele landet 41 1 1 1 / })).toBeVisible();
	await expect(
		page.getByRole('table', { name: 'Hvem rykker inn?' }).getByRole('row', { name: b1 })
	).toBeVisible();
	await expect(page.getByText(/^Cohens kappa er/)).toBeVisible();
	await expectAccessible(page);
	await expectNoOverflow(page, 'all counties');

	// The same file once more says nothing new; undo takes the second county back.
	const again = await giveCounty(page, fileA);
	await expect(again.getByText('Filen sier ikke noe nytt.')).toBeVisible();
	await again.getByRole('button', { name: 'Avbryt' }).click();
	await page.getByRole('heading', { level: 1 }).focus();
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('row', { name: /^Hele landet 40 1 1 0 / })).toBeVisible();

	// A file that is none is refused in words, and nothing changes.
	await page
		.getByLabel('Flett inn fylkesfil', { exact: true })
		.and(page.locator('input'))
		.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"x"}') });
	await expect(
		page.getByRole('alert').filter({ hasText: 'ikke en fylkesfil fra Treffsikker' })
	).toBeVisible();
});

test('the sheet has the assessment only where it is asked for; the project file says that it holds it', async ({
	page
}) => {
	test.slow();
	await begin(page, 'AB');
	await chooseCounty(page, (await largeCounties(page))[0]);
	const [name] = await names(page);
	await decide(page, name, 'Tas med', 'Svake resultater over tid');
	await write(page, 'Klager', 'To klager om skolemiljø');
	await page.getByRole('button', { name: 'Ark til utskrift' }).click();
	await page.waitForURL(/\/uttrekk\/ark\//);
	const sheet = page.getByRole('article');
	await expect(sheet).toBeVisible();
	await expect(sheet.getByText('Svake resultater over tid')).toBeHidden();
	await page.getByRole('checkbox', { name: 'Ta med statsforvalterens vurdering' }).check();
	await expect(
		sheet.getByText(/^Statsforvalterens beslutning: Tas med, .*Svake resultater over tid \(AB, /)
	).toBeVisible();
	await expect(sheet.getByText('To klager')).toBeHidden();
	await page.getByRole('radio', { name: 'Til skoler og organisasjoner' }).check();
	await expect(sheet.getByText('Svake resultater over tid')).toBeHidden();
	await page.getByRole('button', { name: 'Lagre som fil' }).click();
	await expect(
		page.getByRole('dialog').getByText('Filen vil inneholde vurderinger av 1 kommune.')
	).toBeVisible();
});

test('a decision that is not saved is there again after another municipality was looked at', async ({
	page
}) => {
	await begin(page, 'KN');
	const [first] = await largeCounties(page);
	await chooseCounty(page, first);
	const [one, other] = await names(page);
	await open(page, one);
	const form = decision(page, 'Statsforvalterens beslutning');
	const reason = form.getByRole('textbox', { name: 'Begrunnelse' });
	await reason.fill('Skrives under besøket');
	await expect(form.getByText('Ikke lagret ennå')).toBeVisible();
	// What is missing is said, instead of a button that cannot be pressed.
	await form.getByRole('button', { name: 'Lagre beslutningen' }).click();
	await expect(form.getByText('Velg en beslutning.')).toBeVisible();

	await open(page, other);
	await expect(reason).toHaveValue('');
	await open(page, one);
	await expect(reason).toHaveValue('Skrives under besøket');
	await form.getByRole('radio', { name: 'Tas med', exact: true }).check();
	await form.getByRole('button', { name: 'Lagre beslutningen' }).click();
	await expect(notice(page, `Beslutningen om ${one} er lagret.`)).toBeVisible();
	await expect(form.getByText('Ikke lagret ennå')).toBeHidden();
});
