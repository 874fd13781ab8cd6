/** A page fills while its data come; after this long it is as high as it gets. Milliseconds. */
const LONGEST = 3000;

/** Goes down to where a page was, as soon as it is high enough. Whoever scrolls or presses a key meanwhile has the last word. */
export function scrollBack(to: number): void {
	if (to <= 0) return;
	const begun = performance.now();
	let given = false;
	const giveUp = () => (given = true);
	const events = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
	for (const event of events) addEventListener(event, giveUp, { once: true, passive: true });
	const step = () => {
		const most = document.documentElement.scrollHeight - innerHeight;
		const isLate = performance.now() - begun > LONGEST;
		if (!given && most < to && !isLate) return void requestAnimationFrame(step);
		if (!given) scrollTo({ top: Math.min(to, most), behavior: 'instant' });
		for (const event of events) removeEventListener(event, giveUp);
	};
	requestAnimationFrame(step);
}
