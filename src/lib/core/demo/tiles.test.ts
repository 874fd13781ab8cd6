import { describe, expect, it } from 'vitest';
import { loadNorway } from '../register/norway';
import { planCounties } from './counties';
import { countryTiles, shareOutTiles, type Tile } from './tiles';

const key = ({ row, column }: Tile) => `${row} ${column}`;

/** The six neighbours of a hexagon; odd rows are shifted to the right. */
function neighbours({ row, column }: Tile): string[] {
	const left = row % 2 === 0 ? column - 1 : column;
	return [
		[row, column - 1],
		[row, column + 1],
		...[row - 1, row + 1].flatMap((other) => [
			[other, left],
			[other, left + 1]
		])
	].map(([r, c]) => `${r} ${c}`);
}

/** The number of pieces that the places make. */
function pieces(tiles: readonly Tile[]): number {
	const left = new Map(tiles.map((tile) => [key(tile), tile]));
	let count = 0;
	for (const start of tiles) {
		if (!left.delete(key(start))) continue;
		count++;
		const reached = [start];
		for (let tile = reached.pop(); tile; tile = reached.pop()) {
			for (const name of neighbours(tile)) {
				const next = left.get(name);
				if (next && left.delete(name)) reached.push(next);
			}
		}
	}
	return count;
}

describe('the map of the invented country', () => {
	it.each([1, 2, 7, 40, 357, 3570])('has %d different places', (count) => {
		const tiles = countryTiles(count);
		expect(new Set(tiles.map(key)).size).toBe(count);
		expect(tiles.every(({ row, column }) => row >= 0 && column >= 0)).toBe(true);
	});

	it('is one piece with the proportions of Norway', () => {
		const tiles = countryTiles(357);
		expect(pieces(tiles)).toBe(1);
		const norway = loadNorway().municipalities.flatMap(({ tile }) => (tile ? [tile] : []));
		const extent = (list: Tile[], side: 'row' | 'column') =>
			Math.max(...list.map((tile) => tile[side])) - Math.min(...list.map((tile) => tile[side]));
		for (const side of ['row', 'column'] as const) {
			expect(Math.abs(extent(tiles, side) / extent(norway, side) - 1)).toBeLessThan(0.25);
		}
	});

	it('keeps every county in one piece', () => {
		const sizes = planCounties(357).map(({ size }) => size);
		const shared = shareOutTiles(countryTiles(357), sizes);
		expect(shared.map((tiles) => tiles.length)).toEqual(sizes);
		expect(new Set(shared.flat().map(key)).size).toBe(357);
		expect(shared.map(pieces)).toEqual(sizes.map(() => 1));
	});
});
