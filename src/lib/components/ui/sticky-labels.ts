/**
 * Keeps the leading columns of a table in sight while its region scrolls sideways: tells the style sheet where each
 * begins, and whether something is hidden below them. For `{@attach}` on the region.
 */
export function stickyLabels(region: HTMLElement): () => void {
	const measure = () => {
		const labels = [...region.querySelectorAll<HTMLElement>('thead [data-label]')];
		let at = 0;
		for (const label of labels) {
			region.style.setProperty(`--label-${label.dataset.label}`, `${at}px`);
			at += label.offsetWidth;
		}
		region.style.setProperty('--labels', `${at}px`);
	};
	const follow = () => region.classList.toggle('scrolled', region.scrollLeft > 1);
	const table = region.querySelector('table');
	const watcher = new ResizeObserver(measure);
	watcher.observe(region);
	if (table) watcher.observe(table);
	region.addEventListener('scroll', follow, { passive: true });
	return () => {
		watcher.disconnect();
		region.removeEventListener('scroll', follow);
	};
}
