import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Made by make_expected.R; see there. null: R gives no number, or there are no weights. */
export interface Stats {
	n: number;
	mean?: number;
	sd?: number | null;
	spread?: number | null;
	effective?: number;
}

export interface RandomTable {
	x: (number | null)[];
	wave: (number | null)[];
	category: (number | null)[];
	w: number[] | null;
	cells: (Stats & { wave: string; category: string })[];
	pairs: {
		category: string;
		first: string;
		second: string;
		tests: { student: number[]; welch: number[] } | null;
	}[];
}

export interface RandomPair {
	a: (number | null)[];
	b: (number | null)[];
	g: string[];
	w: number[] | null;
	first: Stats;
	second: Stats;
	both: number;
	published: number | null;
	dz: number | null;
	dzInterval: number[] | null;
	drm: number | null;
	boot: number[] | null;
	N: number;
	interval: number[] | null;
	finite: number[] | null;
	groups: number[] | null;
}

export const expected: { tables: RandomTable[]; pairs: RandomPair[] } = JSON.parse(
	readFileSync('tests/golden/means/expected.json', 'utf8')
);

/** methods.md 1: |a−b| ≤ 1e-8·max(1, |b|), unless a test says otherwise. */
export function same(found: unknown, wanted: number, what = '', tolerance = 1e-8): void {
	expect(typeof found, `${what}: ${String(found)} against ${wanted}`).toBe('number');
	const distance = Math.abs(Number(found) - wanted);
	expect(distance, `${what}: ${String(found)} against ${wanted}`).toBeLessThanOrEqual(
		tolerance * Math.max(1, Math.abs(wanted))
	);
}
