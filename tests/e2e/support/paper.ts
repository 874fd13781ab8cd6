import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What came out of the printer. */
export interface Paper {
	pages: number;
	/** Width and height of the pages in millimetres. */
	size: [number, number];
	/** The text on it; null on a machine without pdftotext. */
	text: string | null;
	/** How many of its fonts are in the file as fonts, and how many as drawings of their letters. */
	fonts: { embedded: number; drawn: number };
	/** Which of the pages lie. */
	lying: boolean[];
}

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
const POINTS_PER_MM = 72 / 25.4;

/**
 * Prints the page as the browser's print dialogue would, with the sizes that the page asks for.
 * @param path where the PDF is kept, for those who want to look at it after a failure
 */
export async function print(page: Page, path: string): Promise<Paper> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	writeFileSync(path, pdf);
	const source = pdf.toString('latin1');
	const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(source) ?? [];
	return {
		pages: source.match(/\/Type ?\/Page\b(?!s)/g)?.length ?? 0,
		size: [Number(width) / POINTS_PER_MM, Number(height) / POINTS_PER_MM],
		fonts: {
			embedded: source.match(/\/FontFile[23]\b/g)?.length ?? 0,
			drawn: source.match(/\/Subtype ?\/Type3\b/g)?.length ?? 0
		},
		lying: [...source.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
			([, wide, high]) => Number(wide) > Number(high)
		),
		text: hasPoppler ? execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }) : null
	};
}

/** The room between the margins of print.css, in CSS pixels: 180 and 267 millimetres. */
const ROOM = { upright: 680, lying: 1009 } as const;

/**
 * Lays the page out as it is on paper, and tells what would not stand on it whole or has no business there: tables and
 * figures that are wider than their page, tables whose header rows would not come again, rows and figures that may be
 * divided, and what is pressed or filled in.
 */
export async function unfitForPaper(page: Page): Promise<string[]> {
	const size = page.viewportSize();
	const found: string[] = [];
	await page.emulateMedia({ media: 'print' });
	for (const [name, width] of Object.entries(ROOM)) {
		await page.setViewportSize({ width, height: 900 });
		found.push(...(await page.evaluate(unfit, { width, lying: name === 'lying' })));
	}
	await page.emulateMedia({ media: null });
	if (size) await page.setViewportSize(size);
	return found;
}

/** Runs in the page. @returns a sentence for each thing that does not fit */
function unfit({ width, lying }: { width: number; lying: boolean }): string[] {
	window.dispatchEvent(new Event('beforeprint'));
	const seen = (element: Element) =>
		element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 2;
	const all = (selector: string) => [...document.querySelectorAll(selector)].filter(seen);
	const lies = (element: Element) => getComputedStyle(element).getPropertyValue('page') === 'lying';
	const name = (element: Element) =>
		`${element.tagName.toLowerCase()} «${(element.querySelector('caption')?.textContent ?? element.textContent ?? '').trim().slice(0, 40)}»`;
	const found: string[] = [];
	for (const element of all('main :is(table, svg)')) {
		const { left, right } = element.getBoundingClientRect();
		if (lies(element) === lying && (right > width + 1 || left < -1))
			found.push(`${name(element)} is ${Math.round(right)} wide, the page ${width}`);
	}
	for (const table of all('main table')) {
		const head = table.querySelector('thead');
		if (head && getComputedStyle(head).display !== 'table-header-group') found.push(`${name(table)}: header`);
		if (table.querySelectorAll('tr').length > 30 && getComputedStyle(table).breakInside !== 'auto')
			found.push(`${name(table)} is kept in one piece`);
		const rows = [...table.querySelectorAll('tr')];
		if (rows.some((row) => getComputedStyle(row).breakInside !== 'avoid')) found.push(`${name(table)}: rows`);
	}
	for (const element of all('input, select, textarea, [role=tab], nav, dialog, .ds-button'))
		found.push(`${name(element)} has no business on paper`);
	window.dispatchEvent(new Event('afterprint'));
	return found;
}
