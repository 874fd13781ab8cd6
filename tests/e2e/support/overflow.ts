import { expect, type Page } from '@playwright/test';

/** The width of the narrowest screen, and of a laptop's at 400 % zoom (WCAG 2.1, 1.4.10 Reflow). */
const NARROW = { width: 320, height: 720 };

/** Expects that the page needs no scrolling sideways at 320 pixels; what scrolls within a region of its own may. */
export async function expectNoOverflow(page: Page, what: string): Promise<void> {
	const size = page.viewportSize();
	await page.setViewportSize(NARROW);
	// Figures are drawn anew for the room they have: in the frame after it has changed.
	await page.evaluate(
		() =>
			new Promise((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))
			)
	);
	const wide = await page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const scrolls = (element: Element | null): boolean =>
			element !== null &&
			(/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
		return [...document.body.querySelectorAll('*')]
			.filter(
				(element) => element.getBoundingClientRect().right > clientWidth && !scrolls(element.parentElement)
			)
			.map(
				(element) =>
					`${element.tagName}.${element.className} ${Math.round(element.getBoundingClientRect().right)}`
			)
			.concat(`the page is ${scrollWidth} wide`);
	});
	if (size) await page.setViewportSize(size);
	expect(wide, `${what}: wider than ${NARROW.width} pixels`).toEqual([]);
}
