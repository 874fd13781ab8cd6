import type { Ink, Paint } from './drawing';

/**
 * The inks on the screen: the colours of the design system, which know light from dark. Blue against ochre can be told
 * apart by all kinds of colour vision; every series has a mark of its own as well.
 */
const SCREEN: Record<Ink, string> = {
	text: 'var(--color-text)',
	subtle: 'var(--color-subtle)',
	line: 'var(--ds-color-neutral-border-default)',
	grid: 'var(--ds-color-neutral-surface-tinted)',
	page: 'var(--color-page)',
	negative: 'var(--ds-color-warning-border-strong)',
	negativeWeak: 'var(--ds-color-warning-surface-active)',
	middle: 'var(--ds-color-neutral-surface-active)',
	positive: 'var(--ds-color-accent-border-strong)',
	positiveWeak: 'var(--ds-color-accent-surface-active)',
	aside: 'var(--color-page)',
	series0: 'var(--ds-color-accent-border-strong)',
	series1: 'var(--ds-color-warning-border-strong)',
	series2: 'var(--ds-color-brand1-border-strong)',
	series3: 'var(--ds-color-brand2-border-strong)'
};

/** The same inks for files: the light colours, which a document has. */
const PAPER: Record<Ink, string> = {
	text: '#24272b',
	subtle: '#5b5d60',
	line: '#77797b',
	grid: '#e8e8e9',
	page: '#ffffff',
	negative: '#80540f',
	negativeWeak: '#f2c275',
	middle: '#c9cacb',
	positive: '#005db1',
	positiveWeak: '#afcee9',
	aside: '#ffffff',
	series0: '#005db1',
	series1: '#80540f',
	series2: '#0b6a53',
	series3: '#674da7'
};

/** A paint as a style sheet has it. */
export function screenColor(paint: Paint): string {
	if (typeof paint === 'string') return SCREEN[paint];
	const percent = Math.round(paint.share * 1000) / 10;
	return `color-mix(in srgb, ${SCREEN[paint.of]} ${percent}%, ${SCREEN[paint.with]})`;
}

/** A paint as six hexadecimal digits, which every program reads. */
export function paperColor(paint: Paint): string {
	if (typeof paint === 'string') return PAPER[paint];
	const mixed = [1, 3, 5].map((at) => {
		const [own, other] = [PAPER[paint.of], PAPER[paint.with]].map((hex) =>
			parseInt(hex.slice(at, at + 2), 16)
		);
		return Math.round(own * paint.share + other * (1 - paint.share))
			.toString(16)
			.padStart(2, '0');
	});
	return `#${mixed.join('')}`;
}

export const SERIES_INKS = ['series0', 'series1', 'series2', 'series3'] as const satisfies readonly Ink[];

/** The ink of the series at a place; the fifth has that of the first, and another mark. */
export const seriesInk = (index: number): Ink => SERIES_INKS[index % SERIES_INKS.length];
