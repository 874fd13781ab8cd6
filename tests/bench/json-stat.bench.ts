import { readJsonStat } from '../../src/lib/core/read/json-stat/read-json-stat';
import { timed, type Benchmark } from './benchmark';
import { FROM_JSON, inR } from './in-r';

const SIZE = [500, 100, 10];
const CELLS = 500_000;

/** An invented cube as PxWeb writes it: categories by place, every fiftieth cell suppressed. */
function inventedCube(isSparse: boolean): string {
	const id = ['Region', 'Innhold', 'Tid'];
	const dimension = id.map((name, place) => {
		const codes = Array.from({ length: SIZE[place] }, (_, at) => `${name}${at}`);
		const index = Object.fromEntries(codes.map((code, at) => [code, at]));
		const label = Object.fromEntries(codes.map((code) => [code, `Navnet på ${code}`]));
		return [name, { category: { index, label } }] as const;
	});
	const value = Array.from({ length: CELLS }, (_, cell) =>
		cell % 50 === 0 ? null : ((cell * 7919) % 99_991) / 10
	);
	const status = Object.fromEntries(value.flatMap((one, cell) => (one === null ? [[cell, ':']] : [])));
	const written = isSparse ? Object.fromEntries(value.entries()) : value;
	return JSON.stringify({
		class: 'dataset',
		id,
		size: SIZE,
		dimension: Object.fromEntries(dimension),
		value: written,
		status
	});
}

const read = (isSparse: boolean): Benchmark => ({
	name: `JSON-stat of 500 000 cells read, ${isSparse ? 'sparse' : 'dense'} (Node)`,
	unit: 'ms',
	target: 1500,
	statistic: 'median',
	measure() {
		const text = inventedCube(isSparse);
		return timed(5, () => {
			const outcome = readJsonStat(text);
			if (!outcome.ok || outcome.value.rowCount !== CELLS) throw new Error('The cube was not read.');
		});
	},
	references: [inR(FROM_JSON, () => new TextEncoder().encode(inventedCube(isSparse)), 'json')]
});

export const benchmarks: Benchmark[] = [read(false), read(true)];
