import { CELL } from '../../table/types';
import type { FunctionId } from './ast';

/** How a function is written and how many arguments it takes. */
export interface FunctionShape {
	/** Names in Norwegian and English; capitals and underscores do not count. The first of each is the one we write. */
	names: string[];
	least: number;
	most: number;
}

/** Most arguments of a function that takes any number. */
const MANY = 200;

/** Every function of expressions. */
export const FUNCTIONS: Record<FunctionId, FunctionShape> = {
	if: { names: ['hvis', 'if', 'viss'], least: 3, most: 3 },
	min: { names: ['min', 'minst'], least: 1, most: MANY },
	max: { names: ['max', 'maks', 'størst'], least: 1, most: MANY },
	mean: { names: ['snitt', 'mean', 'gjennomsnitt', 'average'], least: 1, most: MANY },
	sum: { names: ['sum', 'summer'], least: 1, most: MANY },
	count: { names: ['antall', 'count', 'tal_på'], least: 1, most: MANY },
	round: { names: ['avrund', 'round', 'rund'], least: 1, most: 2 },
	abs: { names: ['abs'], least: 1, most: 1 },
	ln: { names: ['ln'], least: 1, most: 1 },
	log10: { names: ['log10'], least: 1, most: 1 },
	sqrt: { names: ['rot', 'sqrt', 'kvadratrot'], least: 1, most: 1 },
	isEmpty: { names: ['er_tom', 'is_empty'], least: 1, most: 1 },
	isSuppressed: { names: ['er_skjermet', 'is_suppressed', 'er_skjerma'], least: 1, most: 1 },
	isMissing: { names: ['er_manglende', 'is_missing', 'er_manglande'], least: 1, most: 1 },
	isNotApplicable: { names: ['er_ikke_aktuelt', 'is_not_applicable', 'er_ikkje_aktuelt'], least: 1, most: 1 },
	isDontKnow: { names: ['er_vet_ikke', 'is_dont_know', 'er_veit_ikkje'], least: 1, most: 1 },
	isUnanswered: { names: ['er_ubesvart', 'is_unanswered', 'er_ikkje_svart'], least: 1, most: 1 },
	isRoutedOut: { names: ['er_ikke_spurt', 'is_routed_out', 'er_ikkje_spurd'], least: 1, most: 1 }
};

/** Which kind of empty cell a function asks for. */
export const KIND_ASKED: Partial<Record<FunctionId, number>> = {
	isSuppressed: CELL.suppressed,
	isMissing: CELL.missing,
	isNotApplicable: CELL.notApplicable,
	isDontKnow: CELL.dontKnow,
	isUnanswered: CELL.unanswered,
	isRoutedOut: CELL.routedOut
};

const plain = (name: string) => name.toLowerCase().replaceAll('_', '');

const byName = new Map<string, FunctionId>(
	(Object.keys(FUNCTIONS) as FunctionId[]).flatMap((id) =>
		FUNCTIONS[id].names.map((name) => [plain(name), id] as const)
	)
);

/** The function of a name, in Norwegian or English. */
export const findFunction = (name: string): FunctionId | undefined => byName.get(plain(name));

/** Every name that a function can be written with. */
export const FUNCTION_NAMES: readonly string[] = Object.values(FUNCTIONS).flatMap(({ names }) => names);
