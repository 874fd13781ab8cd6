import type { CountedAnswer } from './types';

const DONT_KNOW = /^(?:vet|veit) ikk(?:j)?e\b|^don.?t know/i;
const UNANSWERED = /^(?:ikk(?:j)?e (?:be)?svart|ubesvart|unanswered|no answer)/i;
const NOT_APPLICABLE = /^(?:ikk(?:j)?e aktuelt|uaktuelt|not applicable|ikke relevant)/i;
const NUMBERED = /^\(?(\d{1,2})\)?(?:[ .:=–-]|$)|\((\d{1,2})\)$/;
/** Words of the low end of a scale and of its high end. */
const LOW =
	/uenig|ueinig|liten|misfornøyd|misnøgd|dårlig|aldri|sjelden|disagree|dissatisfied|poor|never|ikke i det hele|ikkje i det heile|not at all|\bnei\b|\bno\b/i;
const HIGH =
	/(?<!u)enig|(?<!u)einig|stor|(?<!mis)fornøyd|(?<!mis)nøgd|god|alltid|ofte|(?<!dis)agree|(?<!dis)satisfied|good|always|often/i;

/**
 * What the answers of a table mean: "vet ikke" and its like are kinds of empty cell; numbers in the labels are the
 * values; else the values count from the low end of the scale, which is the last one when the first label is of the high
 * end and the last of the low one (as tables print a scale from 5 to 1).
 */
export function answersOf(labels: readonly string[]): CountedAnswer[] {
	const scale = labels.filter((label) => kindOf(label) === null);
	const numbers = scale.map(numberIn);
	const areNumbered = numbers.every((number) => number !== null) && new Set(numbers).size === numbers.length;
	const isDescending = HIGH.test(scale[0] ?? '') && LOW.test(scale.at(-1) ?? '') && !LOW.test(scale[0] ?? '');
	let place = 0;
	return labels.map((label) => {
		const empty = kindOf(label);
		if (empty) return { label, empty };
		const at = place++;
		if (areNumbered) return { label, value: numbers[at] ?? at + 1 };
		return { label, value: isDescending ? scale.length - at : at + 1 };
	});
}

function kindOf(label: string): 'dontKnow' | 'unanswered' | 'notApplicable' | null {
	const text = label.trim();
	if (DONT_KNOW.test(text)) return 'dontKnow';
	if (UNANSWERED.test(text)) return 'unanswered';
	return NOT_APPLICABLE.test(text) ? 'notApplicable' : null;
}

function numberIn(label: string): number | null {
	const found = NUMBERED.exec(label.trim());
	return found ? Number(found[1] ?? found[2]) : null;
}
