import type { AnalysisSpec, AnalysisType, SpecOf } from '../../analysis/types';
import type { ReportBuilder } from './builder';

/** Whether an analysis is of a kind. */
export const isOf =
	<Type extends AnalysisType>(type: Type, also: (spec: SpecOf<Type>) => boolean = () => true) =>
	(spec: AnalysisSpec): spec is SpecOf<Type> =>
		spec.type === type && also(spec as SpecOf<Type>);

/** Whether lists hold the same, in any order. */
export const haveSame = (one: readonly string[], other: readonly string[]): boolean =>
	one.length === other.length && one.every((name) => other.includes(name));

/** What stands first in a report: that its data are invented, where they are, and what it contains. */
export function opening(report: ReportBuilder): void {
	if (report.facts.invented) report.text('invented', { project: report.facts.name }, 'quote');
	report.contents('headings');
}

/** What stands last: how everything was computed, what is hidden, where the data are from. */
export function closing(report: ReportBuilder): void {
	report.newPage();
	report.heading(1, report.say('appendixMethod'), true);
	report.text('appendixMethodText');
	report.notes('method');
	report.heading(2, report.say('appendixHidden'), true);
	report.notes('suppression');
	report.heading(2, report.say('appendixSources'), true);
	report.notes('sources');
	report.notes('making');
	report.heading(1, report.say('appendixTables'), true);
	report.contents('tables');
	report.contents('figures');
}
