import type { ChartColors } from '$lib/state/preferences.svelte';
import { DARK_FROM, type Ink, type Paint } from './drawing';

/**
 * The inks on the screen: the colours of the design system, which know light from dark, and our own for the series
 * (tokens.css). Blue against ochre, and the series against each other, can be told apart by all kinds of colour vision
 * (colour-vision.test.ts); every series has a mark of its own as well.
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
	edge: 'var(--color-page)',
	onNegative: 'var(--color-page)',
	onPositive: 'var(--color-page)',
	onPositiveWeak: 'var(--color-text)',
	series0: 'var(--chart-series-0)',
	series1: 'var(--chart-series-1)',
	series2: 'var(--chart-series-2)',
	series3: 'var(--chart-series-3)'
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
	edge: '#ffffff',
	onNegative: '#ffffff',
	onPositive: '#ffffff',
	onPositiveWeak: '#24272b',
	series0: '#0068c4',
	series1: '#8f5a00',
	series2: '#002b24',
	series3: '#a8246e'
};

/**
 * The inks without colour: shares of the ink of text in that of the page. A scale goes from light to dark, so that its
 * two ends differ in print without colours; of series the marks tell them apart.
 */
const GREY: Partial<Record<Ink, Paint>> = {
	negative: grey(0.12),
	negativeWeak: grey(0.24),
	middle: grey(0.4),
	positiveWeak: grey(0.7),
	positive: 'text',
	edge: 'line',
	onNegative: 'text',
	onPositiveWeak: 'page',
	series0: 'text',
	series1: grey(0.66),
	series2: grey(0.86),
	series3: grey(0.74)
};

function grey(share: number): Paint {
	return { of: 'text', share, with: 'page' };
}

/** A paint without colour. What is mixed with the page stands for strength alone: the sign is written in its cell. */
function withoutColor(paint: Paint): Paint {
	if (typeof paint === 'string') return GREY[paint] ?? paint;
	if (paint.with === 'page') return grey(greyShare(paint.share));
	const [of, rest] = [shareOfText(paint.of), shareOfText(paint.with)];
	return grey(of * paint.share + rest * (1 - paint.share));
}

/** Leaves out the greys on which neither dark nor light text can be read. */
const greyShare = (share: number): number =>
	share <= DARK_FROM ? (share / DARK_FROM) * 0.52 : 0.645 + ((share - DARK_FROM) / (1 - DARK_FROM)) * 0.355;

function shareOfText(ink: Ink): number {
	const found = GREY[ink] ?? ink;
	return typeof found === 'string' ? Number(found === 'text') : found.share;
}

/** A paint as a style sheet has it. */
export function screenColor(paint: Paint, colors: ChartColors = 'colors'): string {
	const shown = colors === 'greys' ? withoutColor(paint) : paint;
	if (typeof shown === 'string') return SCREEN[shown];
	const percent = Math.round(shown.share * 1000) / 10;
	return `color-mix(in srgb, ${SCREEN[shown.of]} ${percent}%, ${SCREEN[shown.with]})`;
}

/** A paint as six hexadecimal digits, which every program reads. */
export function paperColor(paint: Paint, colors: ChartColors = 'colors'): string {
	const shown = colors === 'greys' ? withoutColor(paint) : paint;
	if (typeof shown === 'string') return PAPER[shown];
	const mixed = [1, 3, 5].map((at) => {
		const [own, other] = [PAPER[shown.of], PAPER[shown.with]].map((hex) =>
			parseInt(hex.slice(at, at + 2), 16)
		);
		return Math.round(own * shown.share + other * (1 - shown.share))
			.toString(16)
			.padStart(2, '0');
	});
	return `#${mixed.join('')}`;
}

export const SERIES_INKS = ['series0', 'series1', 'series2', 'series3'] as const satisfies readonly Ink[];

/** The ink of the series at a place; the fifth has that of the first, and another mark. */
export const seriesInk = (index: number): Ink => SERIES_INKS[index % SERIES_INKS.length];
