/**
 * The pictures of the user guide: what is done in the program before each is taken. Buttons and fields are found by the
 * texts of the catalogue, so that the same steps make the pictures of every language. Only invented municipalities are shown.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {any} Texts a catalogue of the program
 * @typedef {object} GuideScreen
 * @property {string} name as in components/help/guide/tasks.ts
 * @property {{ width: number, height: number }} size of the window, in CSS pixels
 * @property {(page: Page, t: Texts) => Promise<Locator | void>} prepare gives what is photographed, if not the window
 * @property {number} [height] of the picture at most, from its top
 * @property {boolean} [clock] whether time goes on: what is computed over a while needs it to
 */

const wide = { width: 1366, height: 768 };
const middle = { width: 1000, height: 760 };

const button = (/** @type {Page | Locator} */ page, /** @type {string} */ name) =>
	page.getByRole('button', { name, exact: true }).first();

const goTo = async (/** @type {Page} */ page, /** @type {string} */ name) => {
	const link = page.getByRole('navigation').first().getByRole('link', { name, exact: true });
	if (!(await link.isVisible())) await page.locator('header button.menu').click();
	await link.click();
};

async function openExample(/** @type {Page} */ page, /** @type {Texts} */ t) {
	await button(page, t.start.exampleAction).click();
	await page.waitForURL('**/uttrekk/');
	await page.getByRole('table').first().getByRole('row').nth(10).waitFor();
}

async function openMunicipality(/** @type {Page} */ page, /** @type {Texts} */ t) {
	await openExample(page, t);
	await page.locator('tr.drawn').nth(4).getByRole('button').click();
	await button(page, t.explain.openSheet).waitFor();
	// The smallest changes are looked for meanwhile.
	await page.getByText(t.explain.change.loading).waitFor({ state: 'detached' });
}

/** Answers of an invented survey, in bokmål as a form in Norway is exported. */
const survey = () => {
	const answers = ['Helt enig', 'Litt enig', 'Både-og', 'Litt uenig', 'Helt uenig', 'Vet ikke'];
	// Weighted towards agreement, and the same every time.
	const answer = (/** @type {number} */ row, /** @type {number} */ step) =>
		answers[Math.floor((((row * step) % 31) / 31) ** 1.5 * answers.length)];
	const lines = Array.from({ length: 180 }, (_, row) =>
		[
			`${['Lillevåg', 'Eldemark', 'Frostvoll', 'Jarstrand'][row % 4]}`,
			row % 3 === 0 ? 'Rektor' : 'Lærer',
			answer(row, 7),
			answer(row + 3, 11),
			answer(row + 5, 13),
			answer(row + 2, 17)
		].join(';')
	);
	const header =
		'Kommune;Stilling;Veilederen støtter oss;Tiltakene er nyttige;Vi har nok tid;Skoleeieren følger opp';
	return {
		name: 'sporreundersokelse-oppdiktet.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from([header, ...lines].join('\r\n'))
	};
};

async function chooseSurvey(/** @type {Page} */ page, /** @type {Texts} */ t) {
	await goTo(page, t.common.pages.data);
	await page.waitForURL('**/data/');
	await page.locator('main input[type=file]').first().setInputFiles(survey());
	await button(page, t.data.files.store(1)).waitFor();
}

async function openVariables(/** @type {Page} */ page, /** @type {Texts} */ t) {
	await chooseSurvey(page, t);
	await button(page, t.data.files.store(1)).click();
	await page.locator('a[href*="tabell/?t="]').first().click();
	await page.getByRole('tab', { name: t.dataset.tabs.variables, exact: true }).waitFor();
	await page.getByRole('button', { name: t.variables.proposals.what }).first().waitFor();
}

/** Takes the proposals of scales, so that the questions have one. */
async function takeProposals(/** @type {Page} */ page) {
	const proposals = page.locator('main').getByRole('button', { name: /1 |2 |3 |4 / });
	while ((await proposals.count()) > 0) {
		const before = await proposals.count();
		await proposals.first().click();
		await page.waitForFunction(
			(before) =>
				[...document.querySelectorAll('main button')].filter((one) =>
					/1 |2 |3 |4 /.test(one.textContent ?? '')
				).length < before,
			before
		);
	}
}

async function openLikert(/** @type {Page} */ page, /** @type {Texts} */ t) {
	await openVariables(page, t);
	await takeProposals(page);
	await goTo(page, t.common.pages.analyses);
	await button(page, t.analysis.add).click();
	await button(page.getByRole('dialog'), t.likert.question).click();
	await page.locator('section.result table').first().waitFor();
}

/** @type {GuideScreen[]} */
export const guideScreens = [
	{ name: 'start', size: { width: 1000, height: 620 }, prepare: async () => undefined },
	{ name: 'draw', size: { width: 1366, height: 700 }, prepare: openMunicipality },
	{
		name: 'limit',
		size: wide,
		prepare: async (page, t) => {
			await openExample(page, t);
			const rule = page
				.locator('.workspace .rules li')
				.filter({ has: page.locator('[aria-expanded]') })
				.nth(6);
			await rule.locator('[aria-expanded]').first().click();
			await rule
				.getByRole('combobox', { name: t.draw.rules.absolute })
				.selectOption({ label: t.draw.rules.absoluteKinds.fixed });
			await rule.scrollIntoViewIfNeeded();
			return rule;
		}
	},
	{
		name: 'import',
		size: { width: 1000, height: 900 },
		prepare: async (page, t) => {
			await chooseSurvey(page, t);
			return page.locator('main');
		},
		height: 700
	},
	{
		name: 'link',
		size: { width: 1000, height: 900 },
		prepare: async (page, t) => {
			await openExample(page, t);
			await button(page, t.drawn.make).click();
			await page.getByRole('link', { name: t.drawn.open }).or(button(page, t.drawn.open)).first().waitFor();
			await goTo(page, t.common.pages.data);
			await page.getByRole('link', { name: t.link.open, exact: true }).click();
			const left = page.getByRole('combobox', { name: t.link.tables.left });
			const draw = left.locator('option').last();
			await left.selectOption((await draw.getAttribute('value')) ?? '');
			await page.getByText('357').first().waitFor();
			return page.locator('main');
		},
		height: 760
	},
	{
		name: 'variables',
		size: { width: 1000, height: 900 },
		prepare: async (page, t) => {
			await openVariables(page, t);
			return page.locator('main');
		},
		height: 720
	},
	{
		name: 'index',
		size: { width: 1000, height: 900 },
		prepare: async (page, t) => {
			await openVariables(page, t);
			await takeProposals(page);
			await page.getByRole('tab', { name: t.dataset.tabs.derived, exact: true }).click();
			await button(page, t.deriveForm.add).click();
			await page.getByRole('button', { name: t.deriveForm.kinds.index.name }).first().click();
			for (const name of ['Veilederen støtter oss', 'Tiltakene er nyttige', 'Skoleeieren følger opp'])
				await page.getByRole('checkbox', { name, exact: true }).check();
			return page.locator('main');
		},
		height: 760
	},
	{ name: 'analysis', size: { width: 1366, height: 760 }, prepare: openLikert },
	{
		name: 'compare',
		size: middle,
		prepare: async (page, t) => {
			await openExample(page, t);
			await button(page, t.scenarios.compare).click();
			await page.getByRole('heading', { name: t.scenarios.moved }).waitFor();
			return page.locator('main');
		},
		height: 760
	},
	{
		name: 'certainty',
		clock: true,
		size: { width: 1366, height: 800 },
		prepare: async (page, t) => {
			await openExample(page, t);
			await page.getByRole('tab', { name: t.uncertainty.tab }).click();
			// Fewer than usual: enough for a picture.
			await page.locator('summary', { hasText: t.uncertainty.options.heading }).last().click();
			await page.getByLabel(t.uncertainty.options.replicates).fill('200');
			await page.locator('summary', { hasText: t.uncertainty.options.heading }).last().click();
			await button(page, t.uncertainty.run).click();
			// The first numbers are there long before the last: the picture shows them all.
			const table = page.getByRole('table', { name: t.uncertainty.table });
			await table.getByRole('row').nth(12).waitFor({ timeout: 90_000 });
			await page.locator('.workspace progress').waitFor({ state: 'detached', timeout: 180_000 });
			return page.locator('.workspace > section.list');
		},
		height: 700
	},
	{
		name: 'explain',
		size: { width: 1366, height: 1100 },
		prepare: async (page, t) => {
			await openMunicipality(page, t);
			return page.locator('.workspace > section.municipality');
		},
		height: 760
	},
	{
		name: 'sheet',
		size: { width: 794, height: 1123 },
		prepare: async (page, t) => {
			await openMunicipality(page, t);
			await button(page, t.explain.openSheet).click();
			await page.waitForURL('**/ark/?k=*');
			await page.getByRole('article').getByRole('table').first().waitFor();
			return page.getByRole('article');
		},
		height: 900
	},
	{
		name: 'governor',
		size: { width: 1366, height: 820 },
		prepare: async (page, t) => {
			await openExample(page, t);
			await goTo(page, t.common.pages.followUp);
			await page.getByLabel(t.governor.who.label).fill('AB');
			await button(page, t.governor.who.save).click();
			await page
				.getByRole('combobox', { name: t.governor.bar.county, exact: true })
				.selectOption({ index: 3 });
			await page.locator('main table').first().waitFor();
			return page.locator('main');
		},
		height: 720
	},
	{
		name: 'code',
		size: { width: 1000, height: 900 },
		prepare: async (page, t) => {
			await openVariables(page, t);
			await takeProposals(page);
			await goTo(page, t.common.pages.analyses);
			await button(page, t.analysis.add).click();
			await button(page.getByRole('dialog'), t.descriptives.question).click();
			const all = button(page, t.analysis.picker.all);
			if (await all.isVisible()) await all.click();
			await page.locator('section.result table').first().waitFor();
			const code = page
				.locator('details')
				.filter({ has: page.locator('summary', { hasText: t.syntax.title }) });
			await code.locator('summary').first().click();
			await button(page, t.syntax.downloadData).waitFor();
			return code;
		},
		height: 520
	},
	{
		name: 'save',
		size: { width: 1000, height: 760 },
		prepare: async (page, t) => {
			await openExample(page, t);
			await button(page, t.common.saveAsFile).click();
			const dialog = page.getByRole('dialog');
			await dialog.getByText(t.projectFile.save.looking).waitFor({ state: 'detached' });
			return dialog;
		}
	},
	{ name: 'phone', size: { width: 320, height: 620 }, prepare: openExample }
];
