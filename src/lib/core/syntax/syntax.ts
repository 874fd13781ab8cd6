import type { AnalysisSpec, DataSpec } from '../analysis/types';
import { isOfData } from '../analysis/definitions';
import { smallestGroupOf } from '../analysis/suppression/smallest-group';
import { fail, ok } from '../outcome';
import { freeCode, freeSpss } from './free';
import { categoryWave } from './kinds/category-wave';
import { correlation } from './kinds/correlation';
import { crossTable } from './kinds/cross-table';
import { descriptives } from './kinds/descriptives';
import { factor } from './kinds/factor';
import { frequencies } from './kinds/frequencies';
import { groupDifference } from './kinds/group-difference';
import { likert } from './kinds/likert';
import { logistic } from './kinds/logistic';
import { meanTable } from './kinds/mean-table';
import { regression } from './kinds/regression';
import { reliability } from './kinds/reliability';
import { representativeness } from './kinds/representativeness';
import { responseRate } from './kinds/response-rate';
import { structure } from './kinds/structure';
import { rEnding, rPreamble } from './r-preamble';
import { spssPreamble } from './spss-preamble';
import type { Code, CodeLine, KindSyntax, SyntaxFacts } from './types';

/** A file in kinds/ for each kind of analysis of a dataset. A kind that is missing here does not compile. */
const KINDS: { [Spec in DataSpec as Spec['type']]: KindSyntax<Spec> } = {
	categoryWave,
	correlation,
	crossTable,
	descriptives,
	factor,
	frequencies,
	groupDifference,
	likert,
	logistic,
	meanTable,
	regression,
	reliability,
	representativeness,
	responseRate,
	structure
};

const kindOf = ({ type }: DataSpec): KindSyntax<DataSpec> => KINDS[type] as unknown as KindSyntax<DataSpec>;

/** A file without columns is read by nothing. */
const hasVariables = ({ columns }: SyntaxFacts): boolean => columns.length > 0;

/** Says of an analysis that hides small groups that its code does not. */
function shown(spec: DataSpec): CodeLine[] {
	const limit = smallestGroupOf(spec) ?? null;
	return limit === null ? [] : [{ code: 'syntax.showsSmall', params: { limit } }];
}

/**
 * R code that computes the numbers of an analysis from the exported data and prints them with the ids of the app's tables.
 * @returns the lines, or why there is no code for this analysis
 */
export function rCode(spec: AnalysisSpec, facts: SyntaxFacts): Code {
	if (!isOfData(spec)) return freeCode(spec);
	if (!hasVariables(facts)) return fail('syntax.notChosen');
	const kind = kindOf(spec);
	const body = kind.r(spec, facts);
	if (!body.ok) return body;
	return ok([
		...shown(spec),
		...rPreamble(facts, kind.packages(spec)),
		...body.value,
		...rEnding(spec, facts)
	]);
}

/**
 * SPSS syntax for an analysis, from the same data.
 * @returns the lines, or why there is no syntax for this analysis
 */
export function spssSyntax(spec: AnalysisSpec, facts: SyntaxFacts): Code {
	if (!isOfData(spec)) return freeSpss(spec);
	if (!hasVariables(facts)) return fail('syntax.notChosen');
	const body = kindOf(spec).spss(spec, facts);
	return body.ok ? ok([...shown(spec), ...spssPreamble(spec, facts), ...body.value]) : body;
}
