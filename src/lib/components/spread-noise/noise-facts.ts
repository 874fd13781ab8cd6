import type { DrawResult } from '$lib/core/selection/types';
import type { SpreadNoise } from '$lib/core/simulation/spread-noise/types';
import type { NumberStyle } from '$lib/i18n/numbers';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

/** What is said, tabled and drawn of the noise in the spread draw. */
export interface NoiseFacts {
	messages: Messages;
	style: NumberStyle;
	summary: DataSummary;
	result: DrawResult;
	found: SpreadNoise;
	/** The only municipality whose name is shown; null: all are. */
	only: string | null;
}

/** The name of a municipality as it may be shown. */
export function nameOf({ messages, summary, only }: NoiseFacts, unit: number): string {
	const { number, name } = summary.municipalities[unit];
	return only === null || only === number ? name : messages.draw.list.hiddenName;
}

export const isDrawn = ({ result }: NoiseFacts, unit: number): boolean =>
	result.spread.status[unit] === 'drawn';
export const wouldBeDrawn = ({ found }: NoiseFacts, unit: number): boolean => found.drawn[unit] === 1;

/** Above this, schools that are alike often lie as far apart as these do. */
const OFTEN = 0.05;
/** Whether the spread is no larger than schools that are alike would often have. */
export const isOrdinary = ({ found }: NoiseFacts, unit: number): boolean => found.atLeast[unit] > OFTEN;
