import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { draw } from './draw';
import Drawing from './Drawing.svelte';
import { PLOTS, WORDS } from './fixtures';

it.each(PLOTS)(
	'draws $kind with its description, in inks of the design system, without style attributes',
	(plot) => {
		const drawing = draw(plot, 640, WORDS, 'Antall');
		const { body } = render(Drawing, { props: { drawing, label: `${plot.title}. ${plot.description}` } });
		expect(body).toMatch(/<svg role="img" aria-label="Tittel. Det den viser" width="/);
		expect(body).toContain('var(--color-text)');
		expect(body).not.toMatch(/\sstyle=|NaN|undefined/);
	}
);
