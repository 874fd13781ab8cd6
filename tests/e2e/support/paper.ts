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
		text: hasPoppler ? execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }) : null
	};
}
