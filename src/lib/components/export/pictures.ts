import type { ResultPlot } from '$lib/core/report/types';
import type { Picture } from '$lib/core/export/types';
import { formats } from '$lib/state/formats.svelte';
import { language } from '$lib/state/language.svelte';
import { preferences } from '$lib/state/preferences.svelte';
import { draw, PAPER_WIDTH } from '$lib/components/plot/draw';
import { PRINT_SCALE, toPng } from '$lib/components/plot/png';
import { MARGIN, toSvg } from '$lib/components/plot/svg';

/** A figure painted as PNG, in the light colours; null where the browser could not. */
export async function painted(plot: ResultPlot<string>): Promise<Picture | null> {
	const t = language.messages.result.plot;
	const words = {
		format: formats.value,
		tick: formats.asGiven,
		hidden: t.hidden,
		nothing: t.nothing,
		thinned: t.thinned
	};
	const drawing = draw(plot, PAPER_WIDTH, words, t.count);
	const png = await toPng(toSvg(drawing, plot.title, plot.description, preferences.chartColors), PRINT_SCALE);
	if (!png) return null;
	const bytes = new Uint8Array(await png.arrayBuffer());
	const [width, height] = [drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN];
	const { title, description, notes } = plot;
	return { title, description, notes, png: bytes, width, height };
}
