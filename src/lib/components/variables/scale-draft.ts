import { plainAnswer } from '$lib/core/variables/plain-answer';
import type { OwnScale } from '$lib/core/variables/types';

/** An own scale while somebody writes it. */
export interface ScaleDraft {
	id: string;
	name: string;
	/** Synonyms are set apart by semicolons. */
	points: { key: string; value: number | null; label: string; synonyms: string }[];
}

export type DraftProblem = 'noName' | 'noNumber' | 'sameNumber' | 'noLabel' | 'sameLabel';

const STEPS = 5;

/** A scale of five steps without words. */
export const emptyDraft = (id: string): ScaleDraft => ({
	id,
	name: '',
	points: Array.from({ length: STEPS }, (_, index) => ({
		key: `step-${index}`,
		value: index + 1,
		label: '',
		synonyms: ''
	}))
});

/** A scale that was made before, to be changed. */
export const draftOf = ({ id, name, points }: OwnScale): ScaleDraft => ({
	id,
	name,
	points: points.map(({ value, label, synonyms }, index) => ({
		key: `step-${index}`,
		value,
		label,
		synonyms: synonyms.join('; ')
	}))
});

/** The scale that was written, its steps in ascending order; or what is wrong with it. */
export function scaleOf({ id, name, points }: ScaleDraft): { scale: OwnScale } | { problem: DraftProblem } {
	if (name.trim() === '') return { problem: 'noName' };
	const steps = points.map(({ value, label, synonyms }) => ({
		value: value ?? NaN,
		label: label.trim(),
		synonyms: synonyms
			.split(';')
			.map((text) => text.trim())
			.filter((text) => text !== '')
	}));
	if (steps.some(({ value }) => Number.isNaN(value))) return { problem: 'noNumber' };
	if (new Set(steps.map(({ value }) => value)).size < steps.length) return { problem: 'sameNumber' };
	if (steps.some(({ label }) => plainAnswer(label) === '')) return { problem: 'noLabel' };
	const words = steps.flatMap(({ label, synonyms }) => [...new Set([label, ...synonyms].map(plainAnswer))]);
	if (new Set(words).size < words.length) return { problem: 'sameLabel' };
	return { scale: { id, name: name.trim(), points: steps.sort((one, other) => one.value - other.value) } };
}
