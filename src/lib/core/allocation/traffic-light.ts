export const LIGHTS = ['green', 'yellow', 'red'] as const;
export type Light = (typeof LIGHTS)[number];

/** What a criterion's light counts, of 2. Ours: the reports name the traffic-light model, not its arithmetic. */
const POINTS: Readonly<Record<Light, number>> = { green: 2, yellow: 1, red: 0 };
const MOST_POINTS = 2;

/** A criterion as it was judged. */
export interface Judged {
	/** 0 or more. */
	weight: number;
	required: boolean;
	/** Null for not judged. */
	light: Light | null;
}

/** What an application's lights come to. */
export interface TrafficLight {
	/** Null while a required criterion is not judged, or none is. */
	light: Light | null;
	/** Weighted points over possible points of the judged criteria, 0–1; null where none with weight is judged. */
	score: number | null;
	/** Criteria that are not judged. */
	open: number;
}

/**
 * The light of an application: red when a required criterion is red or the score is below `red`, green when the score
 * reaches `green` and nothing is red, else yellow. Criteria that are not judged do not count in the score.
 * Source: our own rule for the traffic-light model that county governors use (NTNU 2023, chapter 5.3); limits are given.
 */
export function trafficLight(
	criteria: readonly Judged[],
	rule: { green: number; red: number }
): TrafficLight {
	const judged = criteria.flatMap(({ weight, required, light }) =>
		light === null ? [] : [{ weight, required, light }]
	);
	const open = criteria.length - judged.length;
	const possible = judged.reduce((sum, { weight }) => sum + MOST_POINTS * weight, 0);
	const points = judged.reduce((sum, { weight, light }) => sum + POINTS[light] * weight, 0);
	const score = possible > 0 ? points / possible : null;
	if (judged.some(({ required, light }) => required && light === 'red')) return { light: 'red', score, open };
	if (score === null || criteria.some(({ required, light }) => required && light === null))
		return { light: null, score, open };
	if (reaches(rule.red, score) > 0) return { light: 'red', score, open };
	const isGreen = reaches(rule.green, score) <= 0 && judged.every(({ light }) => light !== 'red');
	return { light: isGreen ? 'green' : 'yellow', score, open };
}

/** Limit against score; equal within rounding of the division counts as equal. */
const reaches = (limit: number, score: number): number =>
	Math.abs(limit - score) < 1e-9 ? 0 : limit - score;

/**
 * The order in which applications get money: green before yellow, then by score; equal ones share a place.
 * @returns places from 1; null for red ones and those without a light
 */
export function places(lights: readonly TrafficLight[]): (number | null)[] {
	const key = ({ light, score }: TrafficLight): number | null =>
		light === 'green' || light === 'yellow' ? (light === 'green' ? 1 : 0) + (score ?? 0) / 4 : null;
	const keys = lights.map(key);
	return keys.map((own) =>
		own === null ? null : 1 + keys.filter((other) => other !== null && other - own > 1e-9).length
	);
}

/**
 * What is bound in each year when grants run for several: year k has those that run for k years or more.
 * @param grants kroner a year, and for how many years
 * @returns kroner by year, as many as the longest grant runs
 */
export function boundByYear(grants: readonly { amount: number; years: number }[]): number[] {
	const last = grants.reduce((most, { years, amount }) => (amount > 0 ? Math.max(most, years) : most), 0);
	return Array.from({ length: last }, (_, year) =>
		grants.reduce((sum, { amount, years }) => sum + (years > year ? amount : 0), 0)
	);
}
