import { changeSentences } from '$lib/components/explanation/change-sentences';
import { schoolSentences } from '$lib/components/explanation/school-sentences';
import {
	certaintySentences,
	marginSentences,
	resultSentences,
	type Subject
} from '$lib/components/explanation/sentences';
import { lookAlikeSentence } from '$lib/components/sheet/look-alike-sentence';
import { weightSentences } from '$lib/components/sheet/weight-sentences';
import type { Explanation, Flips } from '$lib/core/selection/explain/types';
import { areaTable } from './area-table';
import { cellsTable } from './cells-table';
import { prosePart, tablePart, type Part } from './parts';

/**
 * What the sheet of a municipality says, as parts of a report: the result, its numbers, how sure it is, what would have
 * changed it, what is like it and what is not measured. Names no other municipality and no school.
 * @param sure how sure its place is, in words; '' where that is not known
 */
export function municipalityParts(
	subject: Subject,
	explanation: Explanation,
	flips: Flips,
	sure: string
): Part[] {
	const t = subject.messages.sheet;
	const alike = lookAlikeSentence(subject, explanation);
	const hasCells = explanation.cells.length > 0;
	const certainty = [...certaintySentences(subject, explanation), t.smallNumbers, sure];
	return [
		prosePart('scheme', [t.scheme]),
		prosePart('result', [resultSentences(subject).join(' '), marginSentences(subject).join(' ')]),
		...(hasCells
			? [
					tablePart(cellsTable(subject, explanation)),
					tablePart(areaTable(subject, explanation)),
					prosePart('rule', [[t.rule, ...weightSentences(subject, explanation, false)].join(' ')])
				]
			: []),
		prosePart('certainty', [
			certainty.filter((sentence) => sentence !== '').join(' '),
			schoolSentences(subject, explanation).join(' ')
		]),
		prosePart('change', [t.changeHeading, ...changeSentences(subject, flips, false)]),
		...(alike ? [prosePart('alike', [alike])] : []),
		prosePart('notMeasured', [
			subject.messages.reportSources.municipality.notMeasured({ list: t.notMeasured.join('; ') })
		]),
		prosePart('judgement', [t.judgement])
	];
}
