import type { VariableSummary } from '../dataset/summary';
import type { Message } from '../outcome';
import { compareAnswers } from './compare-answers';
import { compareLabels, readyLabel, type ReadyLabel } from './label-likeness';
import type { StackMatch, StackSource } from './types';

/** What is looked at of a dataset that is to be stacked. */
export interface ProposalPart {
	/** Its id. */
	dataset: string;
	wave: number | string;
	variables: readonly VariableSummary[];
}

/**
 * Variables that may be the same question, for somebody to confirm.
 * - `sure`: the same text and the same answers
 * - `likely`: a small difference, or values that must be changed
 * - `doubtful`: something speaks against it; see the warnings
 */
export interface MatchProposal {
	match: StackMatch;
	level: 'sure' | 'likely' | 'doubtful';
	/** What speaks for it and against it. */
	reasons: Message[];
	warnings: Message[];
}

interface Ready {
	dataset: string;
	wave: number | string;
	variable: VariableSummary;
	label: ReadyLabel;
	name: ReadyLabel;
	/** Another variable of its part has the same label, as the parts of a question with several answers do. */
	isShared: boolean;
}
interface Link {
	score: number;
	level: MatchProposal['level'];
	reasons: Message[];
	warnings: Message[];
}
type Group = { members: Ready[]; links: Link[] };

/** Alike enough to be likely, and to be worth a look. */
const LIKELY = 0.8;
const WORTH_A_LOOK = 0.65;
/** A name that only numbers a question: "q1", "v12_3", "sp_4a". */
const CODE_NAME = /^[a-zæøå]{0,4}[_ .-]?\d+(?:[_ .-]?[a-zæøå\d]{1,3})*$/i;

/**
 * Proposes which variables of several parts are the same question: by name, by label and by the labels of their
 * values. A variable is in one proposal at the most; the best pairs are taken first.
 */
export function proposeMatches(parts: readonly ProposalPart[]): MatchProposal[] {
	const groups: Group[] = [];
	for (const part of parts) {
		const own = readyAll(part);
		const pairs = groups.flatMap((group) => own.flatMap((one) => bestLink(group, one)));
		pairs.sort((a, b) => b.link.score - a.link.score);
		const placed = new Set<Ready>();
		const filled = new Set<Group>();
		for (const { group, one, link } of pairs) {
			if (filled.has(group) || placed.has(one)) continue;
			filled.add(group);
			placed.add(one);
			group.members.push(one);
			group.links.push(link);
		}
		groups.push(...own.filter((one) => !placed.has(one)).map((one) => ({ members: [one], links: [] })));
	}
	return groups
		.filter(({ members }) => members.length > 1)
		.map(({ members, links }) => proposal(members, links));
}

/**
 * The match that somebody makes by hand, with the change of values that would make its answers the same, and what
 * speaks for and against it.
 * @param chosen variables of different parts, in the order of the parts; at least two
 */
export function matchByHand(
	chosen: readonly { part: ProposalPart; variable: VariableSummary }[]
): MatchProposal {
	const members = chosen.map(({ part, variable }) => ready(part, variable, false));
	return proposal(
		members,
		members
			.slice(1)
			.map((one) => linkOf(members[0], one) ?? { score: 0, level: 'doubtful', reasons: [], warnings: [] })
	);
}

function ready({ dataset, wave }: ProposalPart, variable: VariableSummary, isShared: boolean): Ready {
	const [label, name] = [readyLabel(variable.label), readyLabel(variable.name)];
	return { dataset, wave, variable, label, name, isShared };
}

function readyAll(part: ProposalPart): Ready[] {
	const counts = new Map<string, number>();
	const all = part.variables.map((variable) => ready(part, variable, false));
	for (const { label } of all) counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
	return all.map((one) => ({ ...one, isShared: one.label.text !== '' && counts.get(one.label.text) !== 1 }));
}

function bestLink(group: Group, one: Ready): { group: Group; one: Ready; link: Link }[] {
	const links = group.members.flatMap((member) => linkOf(member, one) ?? []);
	if (links.length === 0) return [];
	return [{ group, one, link: links.reduce((best, link) => (link.score > best.score ? link : best)) }];
}

/** What speaks for two variables being the same question; null when nothing does. */
function linkOf(one: Ready, other: Ready): Link | null {
	const sameName = one.variable.name.trim().toLowerCase() === other.variable.name.trim().toLowerCase();
	const unlabelled = one.label.text === '' || other.label.text === '';
	// A file that has no labels has its questions as names.
	const [text, otherText] = [textOf(one), textOf(other)];
	const { likeness, turns } = compareLabels(text, otherText);
	const reasons: Message[] = sameName ? [{ code: 'stack.whyName' }] : [];
	const warnings: Message[] = turns ? [{ code: 'stack.warnTurns' }] : [];
	if (unlabelled && sameName) {
		const isCode = CODE_NAME.test(one.variable.name.trim());
		if (isCode) warnings.push({ code: 'stack.warnCode' });
		return { score: 2.5, level: isCode ? 'likely' : 'sure', reasons, warnings };
	}
	if (likeness === 1) {
		reasons.push({ code: 'stack.whyLabel' });
		if (!sameName && (one.isShared || other.isShared)) {
			return { score: 2, level: 'doubtful', reasons, warnings: [{ code: 'stack.warnShared' }] };
		}
		return { score: sameName ? 4 : 3, level: 'sure', reasons, warnings };
	}
	if (likeness >= WORTH_A_LOOK) {
		const percent = Math.floor(likeness * 100);
		reasons.push({ code: 'stack.whyAlike', params: { percent } });
		const isLikely = likeness >= LIKELY && !turns;
		return {
			score: likeness + (isLikely ? 1 : 0) + (sameName ? 0.5 : 0),
			level: isLikely ? 'likely' : 'doubtful',
			reasons,
			warnings
		};
	}
	if (!sameName) return null;
	warnings.unshift({ code: 'stack.warnLabels' });
	return { score: 0.5, level: 'doubtful', reasons, warnings };
}

const textOf = ({ label, name }: Ready): ReadyLabel => (label.text === '' ? name : label);

function proposal(members: readonly Ready[], links: readonly Link[]): MatchProposal {
	const [model, ...others] = members;
	const reasons = [...links.flatMap((link) => link.reasons)];
	const warnings = [...links.flatMap((link) => link.warnings)];
	let level = links.reduce<MatchProposal['level']>((worst, link) => lower(worst, link.level), 'sure');
	const sources: StackSource[] = [
		{ dataset: model.dataset, variable: model.variable.name, change: null },
		...others.map((other) => {
			const { verdict, change } = compareAnswers(model.variable, other.variable);
			const params = { wave: String(other.wave), first: String(model.wave) };
			if (verdict === 'same') reasons.push({ code: 'stack.whyAnswers' });
			if (verdict === 'extended') reasons.push({ code: 'stack.whyMoreAnswers', params });
			if (verdict === 'sameScale') reasons.push({ code: 'stack.whyScale' });
			if (verdict === 'turned') warnings.push({ code: 'stack.warnTurned', params });
			if (verdict === 'recoded') warnings.push({ code: 'stack.warnRecoded', params });
			if (verdict === 'different') warnings.push({ code: 'stack.warnAnswers', params });
			if (verdict === 'ranges') warnings.push({ code: 'stack.warnRanges', params });
			if (verdict === 'types') warnings.push({ code: 'stack.warnTypes', params });
			level = lower(level, LEVEL_OF[verdict]);
			return { dataset: other.dataset, variable: other.variable.name, change };
		})
	];
	return {
		match: { name: model.variable.name, sources },
		level,
		reasons: once(reasons),
		warnings: once(warnings)
	};
}

const LEVEL_OF: Record<ReturnType<typeof compareAnswers>['verdict'], MatchProposal['level']> = {
	same: 'sure',
	unlabelled: 'sure',
	extended: 'sure',
	sameScale: 'sure',
	turned: 'likely',
	recoded: 'likely',
	different: 'doubtful',
	ranges: 'doubtful',
	types: 'doubtful'
};
const ORDER = ['doubtful', 'likely', 'sure'] as const;
const lower = (one: MatchProposal['level'], other: MatchProposal['level']) =>
	ORDER[Math.min(ORDER.indexOf(one), ORDER.indexOf(other))];

const once = (messages: readonly Message[]): Message[] => [
	...new Map(messages.map((message) => [JSON.stringify(message), message])).values()
];
