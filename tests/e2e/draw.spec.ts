import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
	drawnNumbers,
	list,
	listenToAnnouncements,
	openExample,
	openIndicator,
	openRules,
	rules,
	setAbsoluteLimit,
	showAllRows
} from './support/draw-page';

/** The draw workspace: rules that change the list while they move, undo, presets. On the invented country. */

test.beforeEach(async ({ open }) => openExample(await open('')));

const indicator = 'Lesing 5. trinn, mestringsnivå 1';
const summary = (page: Page) => page.getByText(/i gjennomsnittsuttrekket og \d+ i spredningsuttrekket/);
const undo = (page: Page) => rules(page).getByRole('button', { name: 'Angre' });
const redo = (page: Page) => rules(page).getByRole('button', { name: 'Gjør om' });
const preset = (page: Page) => rules(page).getByRole('combobox', { name: 'Regelsett' });

/** Moves a slider to a value, as one step of a drag. */
const drag = (page: Page, value: number) =>
	rules(page)
		.getByRole('slider', { name: 'Verdi' })
		.evaluate((slider: HTMLInputElement, value) => {
			slider.valueAsNumber = value;
			slider.dispatchEvent(new Event('input', { bubbles: true }));
		}, value);

async function stopTime(page: Page): Promise<void> {
	await page.clock.install();
	await page.clock.pauseAt(Date.now() + 3_600_000);
}

test('a limit that moves changes the list at once, marks who moved, and is announced once', async ({
	page
}) => {
	// Time stands still, an hour later: no pause within the gesture can be taken for its end, on however slow a machine.
	await stopTime(page);
	await setAbsoluteLimit(page, indicator, '60');
	await showAllRows(page);
	await expect(rules(page)).toContainText(/nasjonal [\d,]+ %, nedre 60,0/);
	await page.clock.runFor(2_000);
	await expect(page.getByTestId('moved')).toHaveText(/uttrekket|den samme/);
	const before = await drawnNumbers(page);
	const heard = await listenToAnnouncements(page);
	let last = before;
	for (const value of [50, 40, 30]) {
		await drag(page, value);
		await expect.poll(() => drawnNumbers(page)).not.toEqual(last);
		last = await drawnNumbers(page);
	}
	expect(await heard(), 'nothing is said while the limit moves').toEqual([]);
	await page.clock.runFor(1_000);
	await expect.poll(heard).toHaveLength(1);

	const into = last.filter((number) => !before.includes(number));
	const out = before.filter((number) => !last.includes(number));
	expect(into.length).toBeGreaterThan(1);
	expect(await heard()).toEqual([`${into.length} kommuner inn i uttrekket og ${out.length} kommuner ut.`]);
	expect(await list(page).locator('.moved', { hasText: 'inn' }).count()).toBe(into.length);
	expect(await list(page).locator('.moved', { hasText: 'ut' }).count()).toBe(out.length);
	for (const number of into)
		await expect(list(page).locator(`tr[data-number="${number}"] .moved`)).toHaveText('inn');
});

test('a change that moves as many as the one before is announced again', async ({ page }) => {
	const said = await listenToAnnouncements(page);
	await setAbsoluteLimit(page, indicator, '30');
	await expect.poll(said).not.toEqual([]);
	const field = rules(page).getByRole('textbox', { name: 'Verdi' });
	await undo(page).click();
	await expect(field).not.toHaveValue('30');
	await expect.poll(async () => (await said()).length).toBeGreaterThan(1);
	const times = (await said()).length;
	await redo(page).click();
	await expect(field).toHaveValue('30');
	await undo(page).click();
	await expect.poll(async () => (await said()).length).toBeGreaterThan(times);
});

test('a gesture is one step of undo, and redo brings it back', async ({ page }) => {
	await showAllRows(page);
	const first = await drawnNumbers(page);
	await expect(undo(page)).toBeDisabled();
	const rule = await openIndicator(page, indicator);
	await rule.getByRole('combobox', { name: 'Absolutt nedre grense' }).selectOption('Fast verdi');
	const slider = rule.getByRole('slider', { name: 'Verdi' });
	const start = await slider.inputValue();
	await stopTime(page);
	for (const value of [45, 40, 35, 30]) await drag(page, value);
	await expect(slider).toHaveValue('30');
	// The list follows the slider; what it shows on the way is not what it comes to.
	let moved = first;
	await expect
		.poll(async () => {
			const before = moved;
			moved = await drawnNumbers(page);
			return moved.join() === before.join() && moved.join() !== first.join();
		})
		.toBe(true);

	await undo(page).click();
	await expect(slider).toHaveValue(start);
	await undo(page).click();
	await expect(rule.getByRole('combobox', { name: 'Absolutt nedre grense' })).toHaveValue('worst');
	await expect.poll(() => drawnNumbers(page)).toEqual(first);
	await expect(undo(page)).toBeDisabled();
	await redo(page).click();
	await redo(page).click();
	await expect(slider).toHaveValue('30');
	await expect.poll(() => drawnNumbers(page)).toEqual(moved);
	await expect(redo(page)).toBeDisabled();
});

test('an indicator is taken out and put back, a weight and the number of places count', async ({ page }) => {
	await expect(list(page)).toContainText('/117');
	const box = rules(page).getByRole('checkbox', { name: 'Bruk Grunnskolepoeng' });
	await box.uncheck();
	await expect(list(page)).not.toContainText('/117');
	await expect(list(page)).toContainText('/90');
	await expect(rules(page)).toContainText('Indikatorer 10 av 15');
	await expect(rules(page)).toContainText('Endret fra Udir 2022');
	await box.check();
	await expect(list(page)).toContainText('/117');
	await expect(rules(page)).not.toContainText('Endret fra');

	const rule = await openIndicator(page, 'Grunnskolepoeng');
	await rule.getByRole('textbox', { name: 'Vekt' }).fill('1');
	await expect(list(page)).toContainText('/99');

	const places = await openRules(page, 'Plasser og spredning');
	await places.getByRole('textbox', { name: 'Plasser i gjennomsnittsuttrekket' }).fill('12');
	await expect(summary(page)).toContainText('12 i gjennomsnittsuttrekket og 10 i spredningsuttrekket');
	await expect(list(page)).toContainText('Grense: 12 plasser');
});

test('a number that is not allowed is told, and changes nothing', async ({ page }) => {
	const places = await openRules(page, 'Plasser og spredning');
	const field = places.getByRole('textbox', { name: 'Plasser i gjennomsnittsuttrekket' });
	await field.fill('tretti');
	await expect(places.getByText('Skriv et tall')).toBeVisible();
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await field.fill('2,5');
	await expect(places.getByText('Skriv et helt tall')).toBeVisible();
	await field.fill('401');
	await expect(places.getByText('Tallet kan ikke være større enn 400.')).toBeVisible();
	await expect(summary(page)).toContainText('30 i gjennomsnittsuttrekket');
});

test('presets set their rules, and going back keeps a pasted list of an earlier draw', async ({ page }) => {
	await showAllRows(page);
	const group = await openRules(page, 'Hvem kan trekkes ut');
	const [one, two] = await list(page)
		.locator('tr[data-number]')
		.evaluateAll((rows) => rows.slice(-2).map((row) => (row as HTMLElement).dataset.number ?? ''));
	await group.getByRole('button', { name: 'Fjern 2020' }).click();
	await group.getByRole('textbox', { name: 'Kommuner i uttrekket' }).fill(`${one}\n${two}`);
	await group.getByRole('button', { name: 'Legg til', exact: true }).click();
	await expect(group).toContainText('2020: 2 kommuner');

	await preset(page).selectOption('Udir 2020');
	await expect(group).not.toContainText('2020: 2 kommuner');
	await expect(rules(page)).toContainText('Folketallsgrensen var 50 000 ifølge én rapport');
	await expect(group.getByRole('textbox', { name: 'Utelat fra og med' })).toHaveValue(/^50\s?000$/);
	await preset(page).selectOption('2025, indikatordelen');
	await expect(summary(page)).toContainText('40 i gjennomsnittsuttrekket og 0 i spredningsuttrekket');
	await preset(page).selectOption('Bare nasjonale prøver');
	await expect(rules(page)).toContainText('Indikatorer 4 av 15');
	await expect(list(page)).toContainText('/36');

	// Also after a look at another page.
	await page.getByRole('link', { name: 'Hjelp', exact: true }).click();
	await page.getByRole('link', { name: 'Uttrekk', exact: true }).click();
	await preset(page).selectOption('Udir 2022');
	await expect(await openRules(page, 'Hvem kan trekkes ut')).toContainText('2020: 2 kommuner');
});

test('what is ours and not official is marked as such', async ({ page }) => {
	const rule = await openIndicator(page, indicator);
	await expect(rule.getByRole('button', { name: new RegExp(`^${indicator}`) })).toContainText(
		/nedre [\d,]+ %\*/
	);
	await expect(rules(page)).toContainText('* Vår standard, ikke offisiell. Udir har ikke publisert verdien.');
	await expect(rules(page)).toContainText('Tallgrensene er ikke offentlige');
});

test('everything is there again after a reload', async ({ page }) => {
	await setAbsoluteLimit(page, indicator, '30');
	await expect(rules(page)).toContainText(/nasjonal [\d,]+ %, nedre 30,0/);
	const drawn = await drawnNumbers(page);
	await expect(page.getByText(/^Lagret på denne maskinen/)).toBeVisible();
	await page.reload();
	await list(page).waitFor();
	await expect(rules(page)).toContainText(/nasjonal [\d,]+ %, nedre 30,0/);
	await expect.poll(() => drawnNumbers(page)).toEqual(drawn);
});
