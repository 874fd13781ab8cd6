import { checkStars, coefficientsOf } from '../checks/regression';
import { gridOf } from '../grid';
import type { CheckerSpec } from '../types';

/** Levels that reports use, the commonest first. */
const USUAL: readonly (readonly number[])[] = [
	[0.05, 0.01, 0.001],
	[0.1, 0.05],
	[0.05, 0.01],
	[0.1, 0.05, 0.01]
];

/** The levels of the stars: what a note says ("* Signifikant på 0,1-nivå"), else the usual ones that most rows agree with. */
export function guessLevels(
	note: string,
	table: Pick<CheckerSpec, 'rows' | 'columns' | 'content'>
): number[] {
	const said = [...note.slice(0, 5_000).matchAll(/\*+[^*\d]{0,40}?(0?[.,]\d{1,4})/g)]
		.map(([, level]) => Number(level.replace(',', '.').replace(/^\./, '0.')))
		.filter((level) => level > 0 && level < 1);
	const levels = [...new Set(said)].sort((a, b) => b - a).slice(0, 5);
	if (levels.length > 0) return levels;
	const models = coefficientsOf(gridOf(table));
	const wrong = (usual: readonly number[]) =>
		models.reduce((sum, model) => sum + checkStars(model, usual).length, 0);
	const [best] = [...USUAL]
		.map((usual) => ({ usual, wrong: wrong(usual) }))
		.sort((a, b) => a.wrong - b.wrong);
	return [...best.usual];
}
