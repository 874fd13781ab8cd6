import { candidatesOf, type Candidate } from '../core/casework/governor/candidates';
import type { CountyFile } from '../core/casework/governor/county-file';
import { casesOf, withChanges, type Case, type Change } from '../core/casework/governor/entries';
import { fingerprint } from '../core/casework/governor/fingerprint';
import { mergeCountyFile, type ConflictChoice } from '../core/casework/governor/merge';
import { freedPlaces, type FreedPlace } from '../core/casework/governor/places';
import type { GovernorWork, ReplaceFrom, Stamp } from '../core/casework/governor/types';
import type { DrawResult, DrawSpec } from '../core/selection/types';
import type { DataSummary } from '../workers/draw-client';
import { preferences } from './preferences.svelte';
import { project } from './project.svelte';

/** The rules of the draw that is shown, and what it is called there. */
export interface ListRules {
	spec: DrawSpec;
	name: string;
}

/** Everything that the pages of the county governor's step show, computed from the draw and what was said. */
export interface GovernorList {
	cases: Map<string, Case>;
	freed: FreedPlace[];
	candidates: Candidate[];
}

/** The candidates of a draw with what is said of them. */
export function governorList(work: GovernorWork, summary: DataSummary, result: DrawResult): GovernorList {
	const cases = casesOf(work.entries);
	const freed = freedPlaces(result, summary.municipalities, cases, work.replaceFrom);
	return { cases, freed, candidates: candidatesOf(result, summary.municipalities, cases, freed) };
}

/** The county governor's step in the open project: what is said, and ways to say more. All of it can be undone. */
class GovernorState {
	/** The municipality that is open; null for none. */
	chosen = $state<string | null>(null);

	get work(): GovernorWork {
		return project.casework.governor;
	}
	/** Whether it is known who assesses: without that nothing can be written. */
	get canWrite(): boolean {
		return preferences.initials !== '';
	}

	/**
	 * Says something. The first time, the rules are taken down whose list is assessed.
	 * @param rules those of the draw that is shown
	 * @returns false where nothing differs from before
	 */
	say(changes: readonly Change[], rules: ListRules): boolean {
		const { work } = this;
		const said = withChanges(work, changes, this.#stamp());
		if (said === work) return false;
		this.#change({ ...said, basis: said.basis ?? this.#basis(rules) });
		return true;
	}
	/** From where the next one comes when a municipality declines. */
	replaceFrom(from: ReplaceFrom): void {
		if (from !== this.work.replaceFrom) this.#change({ ...this.work, replaceFrom: from });
	}
	/** Takes the rules down anew: it is this list that is assessed now. */
	adoptRules(rules: ListRules): void {
		this.#change({ ...this.work, basis: this.#basis(rules) });
	}
	/**
	 * Merges a county's file.
	 * @returns false where it says nothing new
	 */
	merge(file: CountyFile, choiceFor: (key: string) => ConflictChoice): boolean {
		const { work } = this;
		const merged = mergeCountyFile(work, file, choiceFor, this.#stamp());
		if (merged === work) return false;
		const basis = { ...file.rules, at: file.savedAt };
		this.#change({ ...merged, basis: merged.basis ?? basis });
		return true;
	}

	#stamp = (): Stamp => ({ at: Date.now(), by: preferences.initials });
	#basis = ({ spec, name }: ListRules) => ({ fingerprint: fingerprint(spec), name, at: Date.now() });
	#change(governor: GovernorWork): void {
		project.editCasework((casework) => ({ ...casework, governor }));
	}
}

/** The county governor's step of this tab. */
export const governor = new GovernorState();
