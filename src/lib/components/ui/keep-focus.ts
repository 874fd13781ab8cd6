import { tick } from 'svelte';

const FOCUSABLE = ':is(button, input, select, textarea):enabled, a[href], summary, [tabindex="0"]';

/**
 * An attachment for a form whose rows can be taken out: when what was pressed is gone or can no longer be pressed, the
 * focus goes to the last control of what is left around it, so that nobody who works by keyboard begins at the top again.
 */
export function keepFocus(root: HTMLElement): () => void {
	function onclick() {
		const pressed = document.activeElement;
		if (!(pressed instanceof HTMLElement) || pressed === root || !root.contains(pressed)) return;
		const around: HTMLElement[] = [];
		for (let one = pressed.parentElement; one && one !== root; one = one.parentElement) around.push(one);
		// What the click does is done by handlers that come after this one.
		setTimeout(async () => {
			await tick();
			const focused = document.activeElement;
			if (focused && focused !== document.body && focused !== pressed) return;
			if (pressed.isConnected && !pressed.matches(':disabled')) return;
			for (const place of [...around, root]) {
				const last = place.isConnected
					? [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].at(-1)
					: undefined;
				if (last) return last.focus();
			}
		});
	}
	root.addEventListener('click', onclick, { capture: true });
	return () => root.removeEventListener('click', onclick, { capture: true });
}
