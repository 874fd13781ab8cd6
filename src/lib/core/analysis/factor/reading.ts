import type { Text } from '../../report/types';
import type { FactorSolution } from '../../stats/factor/solution';
import type { ResultPart } from '../types';
import type { Shown } from './shown';

/** Ours: a loading from here on makes an item one of a factor's. Said in the sentence. */
export const MAIN_LOADING = 0.4;

/**
 * A solution in plain words: how much it explains, the items of each factor, those that belong to none, and those that
 * belong to several.
 * @param order places of the items in the order of the table
 */
export function readSolution(
	{ loadings, communalities, names }: FactorSolution,
	{ spec, titles }: Shown,
	order: readonly number[]
): ResultPart {
	const { columns, values } = loadings;
	const explained = communalities.reduce((sum, value) => sum + value, 0) / names.length;
	const of = (i: number) => Array.from(values.subarray(i * columns, (i + 1) * columns));
	const isMain = (value: number) => Math.abs(value) >= MAIN_LOADING;
	const limit = MAIN_LOADING;
	const { extraction } = spec;
	const sentences: Text[] = [
		{
			code: 'factorAnalysis.readExplained',
			params: { factors: columns, items: names.length, explained, extraction }
		}
	];
	for (let k = 0; k < columns; k++) {
		const own = order.filter((i) => isMain(of(i)[k]));
		const strongest = [...own].sort((a, b) => Math.abs(of(b)[k]) - Math.abs(of(a)[k])).at(0);
		const negative = own.filter((i) => of(i)[k] < 0).length;
		const params = { factor: k + 1, count: own.length, negative, limit, extraction };
		sentences.push(
			strongest === undefined
				? { code: 'factorAnalysis.readNoItems', params: { factor: k + 1, limit, extraction } }
				: { code: 'factorAnalysis.readFactor', params: { ...params, item: titles[strongest] } }
		);
	}
	const list = (places: readonly number[]) => places.map((i) => titles[i]).join('; ');
	const alone = order.filter((i) => !of(i).some(isMain));
	const several = order.filter((i) => of(i).filter(isMain).length > 1);
	if (alone.length > 0) {
		const params = { items: list(alone), count: alone.length, limit };
		sentences.push({ code: 'factorAnalysis.readAlone', params });
	}
	if (several.length > 0) {
		const params = { items: list(several), count: several.length, limit };
		sentences.push({ code: 'factorAnalysis.readSeveral', params });
	}
	return { kind: 'reading', id: 'reading', sentences };
}
