import type { AnySpec } from '../analysis/types';
import { anySpec } from '../recipe/check-analysis-spec';
import { plainJson } from '../recipe/plain-json';
import { runOnTables, type RunContent, type RunSurroundings } from '../recipe/run-on-tables';
import type { DrawSpec } from '../selection/types';
import { decisive } from './basis';
import { compareResults, matched } from './compare';
import { labelsOf } from './labels';
import { numbersOf, type NumberedAnalysis } from './numbers';
import type { ReadResults, ResultsComparison } from './types';

/**
 * Computes a project or recipe anew and compares it with older results. Where a specification has changed, the older
 * one is run on the present data too, so that it is known which numbers that changed.
 * @param before older results
 * @param reached told how much is done, 0–1
 */
export async function recompute(
	before: ReadResults,
	given: RunContent,
	surroundings: RunSurroundings
): Promise<ResultsComparison> {
	const { reached } = surroundings;
	const content = { ...given, analyses: given.analyses.map((spec) => asSure(spec, before)) };
	const now = await runOnTables(content, {
		...surroundings,
		reached: reached && ((part) => reached(0.7 * part))
	});
	const { app, methods = 0, created } = now.results;
	const after: ReadResults = { app, methods, created, analyses: numbersOf(now.results) };
	const wanted = changedSpecs(before, after);
	const replayed = new Map<string, NumberedAnalysis>();
	if (wanted.length > 0) {
		const again = await runOnTables(
			{ ...content, analyses: wanted.map(({ spec }) => spec) },
			{ ...surroundings, reached: reached && ((part) => reached(0.7 + 0.3 * part)) }
		);
		const found = new Map(numbersOf(again.results).map((one) => [one.key, one]));
		for (const { key, as } of wanted) {
			const one = found.get(as);
			if (one) replayed.set(key, one);
		}
	}
	return { ...compareResults(before, after, replayed), labels: labelsOf(now.results) };
}

/**
 * A draw that does not say how it is computed how sure it is, as the older draw of the same name says it: that decides
 * nothing of the draw, and without it there would be nothing to hold the older chances against.
 */
function asSure(spec: AnySpec, before: ReadResults): AnySpec {
	if (spec.type !== 'draw' || spec.uncertainty) return spec;
	const older = before.analyses.find(({ type, name }) => type === 'draw' && name === spec.name)?.spec;
	const copy = plainJson(older);
	if (!copy.ok || anySpec(copy.value, '') !== null) return spec;
	const { uncertainty } = copy.value as DrawSpec;
	return uncertainty ? { ...spec, uncertainty } : spec;
}

/** An older specification that is run again: whose it is, and the key that it has meanwhile. */
type Replayed = { key: string; as: string; spec: AnySpec };

/** The older specifications that say something else than the present ones, and can be run: each under a key of its own. */
function changedSpecs(before: ReadResults, after: ReadResults): Replayed[] {
	return matched(before.analyses, after.analyses).flatMap(({ old, now }, place): Replayed[] => {
		if (!old || !now || old.spec === undefined || decisive(old.spec) === decisive(now.spec)) return [];
		const copy = plainJson(old.spec);
		if (!copy.ok || anySpec(copy.value, '') !== null) return [];
		const spec = copy.value as AnySpec;
		const id = `replayed-${place}`;
		if (spec.type === 'draw') return [{ key: old.key, as: `draw ${id}`, spec: { ...spec, name: id } }];
		// The dataset may have another id in this project.
		const { dataset } = now.spec as { dataset?: string };
		const here = 'dataset' in spec && dataset !== undefined ? { ...spec, dataset } : spec;
		return [{ key: old.key, as: id, spec: { ...here, id } }];
	});
}
