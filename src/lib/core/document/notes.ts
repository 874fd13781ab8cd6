import type { MethodFact } from '../analysis/types';
import type { Message } from '../outcome';
import type { ResultTable } from '../report/types';
import type { ComposedBlock, NoteGroup } from './composed';
import type { SourceState } from './source-state';
import type { BlockOf } from './types';

/** What notes are written from. */
export interface NoteMaterial {
	/** What the report uses, each once, in reading order. */
	states: readonly SourceState[];
	/** The composed blocks: what is hidden is counted where it stands. */
	blocks: readonly ComposedBlock[];
	/** Which data it is from, and what made it, as the page knows it. */
	sources: readonly NoteGroup[];
	making: readonly NoteGroup[];
	/** The words that stand in cells whose number is hidden. */
	hiddenWords: readonly string[];
	/** What a result calls its fact on what is hidden. */
	hidingLabel: string;
	say: (message: Message) => string;
}

/** The notes of a block, written from the settings and results of the report. */
export function noteGroups(about: BlockOf<'notes'>['about'], material: NoteMaterial): NoteGroup[] {
	switch (about) {
		case 'method':
			return methodGroups(material);
		case 'suppression':
			return suppressionGroups(material);
		case 'sources':
			return [...material.sources];
		case 'making':
			return [...material.making];
	}
}

/** How each result was computed; what was computed in the same way is named together. */
function methodGroups({ states }: NoteMaterial): NoteGroup[] {
	const groups = new Map<string, { titles: Set<string>; facts: MethodFact<string>[] }>();
	for (const state of states) {
		if (state.status !== 'ready' || state.result.method.length === 0) continue;
		const facts = state.result.method;
		const key = JSON.stringify(facts);
		const group = groups.get(key) ?? { titles: new Set(), facts };
		groups.set(key, group);
		group.titles.add(state.name);
	}
	return [...groups.values()].map(({ titles, facts }) => ({ title: [...titles].join('; '), facts }));
}

/** Which limits apply to each result, and which tables of the report have hidden numbers, how many and why. */
function suppressionGroups(material: NoteMaterial): NoteGroup[] {
	const { states, blocks, say, hidingLabel } = material;
	const limits = states.flatMap((state): MethodFact<string>[] =>
		state.status === 'ready'
			? state.result.method
					.filter(({ label }) => label === hidingLabel)
					.map(({ text }) => ({ label: state.name, text }))
			: []
	);
	const hidden = blocks.flatMap((block): MethodFact<string>[] =>
		block.kind !== 'result'
			? []
			: block.parts.flatMap((part): MethodFact<string>[] => {
					if (part.kind !== 'table') return [];
					const { count, reasons } = hiddenIn(part.table, material.hiddenWords);
					if (count === 0) return [];
					const label = say({ code: 'report.tableNumber', params: { number: part.number } });
					const text = say({ code: 'report.hiddenCount', params: { count } });
					return [{ label, text: [text, ...reasons].join(' ') }];
				})
	);
	const groups: NoteGroup[] = [];
	if (limits.length > 0) groups.push({ title: say({ code: 'report.hidingLimits' }), facts: unique(limits) });
	const title = say({ code: 'report.hidingWhat' });
	// That nothing is hidden is known when everything is there.
	const isWhole = blocks.every((block) => block.kind !== 'result' || block.state.status === 'ready');
	if (hidden.length > 0) groups.push({ title, facts: hidden });
	else if (isWhole) {
		const none = { label: say({ code: 'report.hidingAll' }), text: say({ code: 'report.hidingNone' }) };
		groups.push({ title, facts: [none] });
	}
	return groups;
}

function unique(facts: readonly MethodFact<string>[]): MethodFact<string>[] {
	const known = new Map(facts.map((fact) => [JSON.stringify([fact.label, fact.text]), fact]));
	return [...known.values()];
}

/**
 * How many numbers of a table are hidden, and why.
 * @param words the words that stand in cells whose number is hidden
 */
export function hiddenIn(table: ResultTable, words: readonly string[]): { count: number; reasons: string[] } {
	const reasons = new Set<string>();
	let count = 0;
	for (const { value, text, note } of table.rows.flatMap(({ cells }) => cells)) {
		if (value !== null || text === undefined || !words.includes(text)) continue;
		count += 1;
		if (note !== undefined) reasons.add(note);
	}
	return { count, reasons: [...reasons] };
}
