/** Space between a popover and what it belongs to, and to the edge of the window, in pixels. */
const GAP = 6;
const EDGE = 16;

/**
 * Places an open popover under the element it belongs to, or over it where there is no room, inside the window.
 * @param popover shown in the top layer with `position: fixed`
 * @param anchor the button that opened it
 */
export function placeBeside(popover: HTMLElement, anchor: HTMLElement): void {
	const at = anchor.getBoundingClientRect();
	const size = popover.getBoundingClientRect();
	const below = at.bottom + GAP;
	const fits = below + size.height <= window.innerHeight - EDGE;
	const left = Math.max(EDGE, Math.min(at.left, window.innerWidth - size.width - EDGE));
	popover.style.left = `${left}px`;
	popover.style.top = `${fits ? below : Math.max(EDGE, at.top - GAP - size.height)}px`;
}
