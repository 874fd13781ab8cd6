import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
	downloaded,
	list,
	openExample,
	openRules,
	panel,
	row,
	rules,
	showAllRows
} from './support/draw-page';

/** Who can be drawn: earlier draws, exceptions, exclusions, years. Every way out of the draw has a reason. */

test.beforeEach(async ({ open }) => {
	const page = await open('');
	await openExample(page);
	await showAllRows(page);
});

const who = (page: Page) => openRules(page, 'Hvem kan trekkes ut');
const numberOf = async (page: Page, name: string) =>
	(await row(page, name).getAttribute('data-number')) ?? '';

test('a pasted list of an earlier draw is understood by names and numbers, and says what it did not find', async ({
	page
}) => {
	const eligible = list(page).locator('tr:not(.drawn, .filtered)').getByRole('rowheader').getByRole('button');
	const [first, second, third] = await eligible.allTextContents();
	const group = await who(page);
	await group.getByRole('button', { name: 'Fjern 2020' }).click();
	await expect(group.getByText('Listen fra 2020 er ikke lagt inn.')).toBeVisible();
	await expect(list(page)).not.toContainText('tidligere uttrekk');

	const pasted = `1. ${first.toUpperCase()} kommune\n${await numberOf(page, second)}, Finnes Ikke; ${await numberOf(page, third)} ${third}\n9999`;
	await group.getByRole('textbox', { name: 'Kommuner i uttrekket' }).fill(pasted);
	await group.getByRole('button', { name: 'Legg til', exact: true }).click();
	await expect(group.getByText('Fant 3 kommuner.')).toBeVisible();
	await expect(group.getByText('Ikke funnet: Finnes Ikke, 9999.')).toBeVisible();
	await expect(group.getByText('2020: 3 kommuner')).toBeVisible();
	await expect(group.getByText('Listen fra 2020 er ikke lagt inn.')).toBeHidden();
	for (const name of [first, second, third]) await expect(row(page, name)).toContainText('tidligere uttrekk');
	await expect(list(page).getByRole('row').filter({ hasText: 'tidligere uttrekk' })).toHaveCount(3);
});

test('a list in which nothing is found is told, and adds nothing', async ({ page }) => {
	const group = await who(page);
	await group.getByRole('button', { name: 'Fjern 2020' }).click();
	await group.getByRole('textbox', { name: 'Kommuner i uttrekket' }).fill('Ingensteds, Også borte');
	await group.getByRole('button', { name: 'Legg til', exact: true }).click();
	await expect(group.getByText('Fant 0 kommuner.')).toBeVisible();
	await expect(group.getByText('Ikke funnet: Ingensteds, Også borte.')).toBeVisible();
	await expect(group.getByRole('textbox', { name: 'Kommuner i uttrekket' })).toHaveValue(
		'Ingensteds, Også borte'
	);
	await expect(group.getByText('Listen fra 2020 er ikke lagt inn.')).toBeVisible();
});

test('an exception by name needs a reason, and lets the municipality be drawn again', async ({ page }) => {
	const name =
		(await list(page)
			.getByRole('row')
			.filter({ hasText: 'tidligere uttrekk' })
			.first()
			.getByRole('rowheader')
			.getByRole('button')
			.textContent()) ?? '';
	const group = await who(page);
	await group.locator('summary', { hasText: 'Unntak' }).click();
	const form = group.locator('form').filter({ has: page.getByRole('button', { name: 'Legg til unntak' }) });
	const add = form.getByRole('button', { name: 'Legg til unntak' });
	await form.getByRole('textbox', { name: 'Kommune' }).fill(name);
	await add.click();
	await expect(form.getByText('Skriv en begrunnelse.')).toBeVisible();
	await expect(row(page, name)).toContainText('tidligere uttrekk');

	await form.getByRole('textbox', { name: 'Begrunnelse' }).fill('Sa nei i 2020');
	await add.click();
	await expect(row(page, name)).toContainText('Gjennomsnitt');
	await expect(row(page, name).locator('.moved')).toHaveText('inn');
	await expect(group.getByText(`${name}: Sa nei i 2020`)).toBeVisible();

	await group.getByRole('button', { name: `Fjern ${name}` }).click();
	await expect(row(page, name)).toContainText('tidligere uttrekk');
	await expect(row(page, name).locator('.moved')).toHaveText('ut');
});

test('a municipality is left out by hand with a reason, which its explanation repeats', async ({ page }) => {
	const name =
		(await list(page).locator('tr.drawn').first().getByRole('rowheader').getByRole('button').textContent()) ??
		'';
	const group = await who(page);
	await group.locator('summary', { hasText: 'Utelat en kommune' }).click();
	const form = group
		.locator('form')
		.filter({ has: page.getByRole('button', { name: 'Utelat', exact: true }) });
	await form.getByRole('textbox', { name: 'Begrunnelse' }).fill('Er i en annen ordning');
	await form.getByRole('textbox', { name: 'Kommune' }).fill('Finnes Ikke');
	await form.getByRole('button', { name: 'Utelat', exact: true }).click();
	await expect(form.getByText('Fant ingen kommune med det navnet eller nummeret.')).toBeVisible();

	await form.getByRole('textbox', { name: 'Kommune' }).fill(name.toLowerCase());
	await form.getByRole('button', { name: 'Utelat', exact: true }).click();
	await expect(row(page, name)).toContainText('for hånd');
	await list(page).getByRole('button', { name, exact: true }).click();
	await expect(panel(page)).toContainText(`${name} er utelatt for hånd: Er i en annen ordning`);
	await expect(panel(page)).toContainText('Til opplysning er kommunen nummer');
	await expect(panel(page)).toContainText('Kommunen er utelatt av en regel.');
	await expect(page.getByText(/30 i gjennomsnittsuttrekket/)).toBeVisible();
	await group.getByRole('button', { name: `Fjern ${name}` }).click();
	await expect(row(page, name)).toContainText('Gjennomsnitt');
});

test('a cap on the population leaves out the large, and says their size', async ({ page }) => {
	const group = await who(page);
	await group.getByRole('textbox', { name: 'Utelat fra og med' }).fill('1');
	await expect(page.getByText('0 i gjennomsnittsuttrekket og 0 i spredningsuttrekket')).toBeVisible();
	await list(page).getByRole('rowheader').getByRole('button').first().click();
	await expect(panel(page)).toContainText(/har [\d\s]+ innbyggere og grensen er 1\./);
	await group.getByRole('checkbox', { name: 'Utelat kommuner med mange innbyggere' }).uncheck();
	await expect(page.getByText('30 i gjennomsnittsuttrekket og 10 i spredningsuttrekket')).toBeVisible();
});

test('years that are turned off do not count, and the last one stays', async ({ page }) => {
	await expect(list(page)).toContainText('/117');
	const group = await openRules(page, 'Skoleår');
	await group.getByRole('checkbox', { name: '2022–23' }).uncheck();
	await expect(list(page)).not.toContainText('/117');
	await expect(list(page)).toContainText('/78');
	await group.getByRole('checkbox', { name: '2023–24' }).uncheck();
	await expect(list(page)).toContainText('/39');
	await expect(group.getByRole('checkbox', { name: '2024–25' })).toBeDisabled();
	await group.getByRole('checkbox', { name: '2022–23' }).check();
	await group.getByRole('checkbox', { name: '2023–24' }).check();
	await expect(list(page)).toContainText('/117');
	await expect(rules(page)).not.toContainText('Endret fra');
});

test('two years ticked before the list has answered both count', async ({ page }) => {
	const group = await openRules(page, 'Skoleår');
	const years = [
		group.getByRole('checkbox', { name: '2022–23' }),
		group.getByRole('checkbox', { name: '2023–24' })
	];
	/** Clicks both within one task of the page, so that no draw can come between. */
	const both = async () => {
		const [first, second] = await Promise.all(years.map((year) => year.elementHandle()));
		await page.evaluate(
			(boxes) => boxes.forEach((box) => (box as HTMLInputElement | null)?.click()),
			[first, second]
		);
	};
	await both();
	await expect(list(page)).not.toContainText('/117');
	await expect(list(page)).not.toContainText('/78');
	for (const year of years) await expect(year).not.toBeChecked();
	await both();
	await expect(list(page)).toContainText('/117');
	for (const year of years) await expect(year).toBeChecked();
	await expect(rules(page)).not.toContainText('Endret fra');
});

test('too little data to assess somebody is a rule too', async ({ page }) => {
	await page.getByRole('combobox', { name: 'Vis' }).selectOption('Utelatt');
	const before = await page.locator('summary', { hasText: 'Ikke vurdert' }).textContent();
	const group = await who(page);
	await group.getByRole('textbox', { name: 'Minste datagrunnlag' }).fill('100');
	const notAssessed = page.locator('summary', { hasText: 'Ikke vurdert' });
	await expect(notAssessed).not.toHaveText(before ?? '');
	const count = Number(/\d+/.exec((await notAssessed.textContent()) ?? '')?.[0]);
	expect(count).toBeGreaterThan(Number(/\d+/.exec(before ?? '')?.[0]));
	await notAssessed.click();
	const table = page.getByRole('table', { name: `Ikke vurdert (${count})` });
	await table.getByRole('rowheader').getByRole('button').first().click();
	await expect(panel(page)).toContainText('er ikke vurdert. Det finnes tall for');
	await expect(panel(page)).toContainText('og kravet er 100');
});

test('a recipe with indicators and years that the files do not have is used, and warns', async ({ page }) => {
	const group = await openRules(page, 'Oppskrift');
	const save = group.getByRole('button', { name: 'Lagre oppskriften som fil' });
	const { text } = await downloaded(page, () => save.click());
	const recipe = JSON.parse(text);
	const [rule] = recipe.analyses[0].indicators;
	recipe.analyses[0].indicators.push({ ...rule, indicator: 'np5.english.scale' });
	recipe.analyses[0].years = ['2023-24', '2030-31'];
	await group.locator('input[type=file]').setInputFiles({
		name: 'annen.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(recipe))
	});
	const warning = page
		.getByRole('region', { name: 'Rangert liste' })
		.getByText('er med i reglene, men ikke i filene');
	await expect(warning.filter({ hasText: 'Engelsk 5. trinn' })).toBeVisible();
	await expect(warning.filter({ hasText: '2030' })).toBeVisible();
	await expect(list(page)).toContainText('/39');
});
