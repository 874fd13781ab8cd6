import { describe, expect, it } from 'vitest';
import { fillTemplate } from '$lib/core/document/templates/templates';
import { TEMPLATES, type FilledTemplate, type ProjectFacts } from '$lib/core/document/templates/types';
import { reportSpec } from '$lib/core/document/check';
import { atLeastDemanded, smallestGroupOf } from '$lib/core/analysis/suppression/smallest-group';
import type { AnalysisResult, AnalysisSpec } from '$lib/core/analysis/types';
import type { ResultSource } from '$lib/core/document/types';
import en from '$lib/i18n/en';
import nb from '$lib/i18n/nb';
import nn from '$lib/i18n/nn';
import type { Messages } from '$lib/i18n';
import { messageText } from '$lib/i18n/message-text';
import { publishedProject } from '$lib/core/examples/published/project';
import { ranProject } from '$lib/core/examples/testing/run-project';
import { loadNorway } from '$lib/core/register/norway';
import { exampleIn, factsOf } from './testing';

/** Every template with the finished example: a filled report, in which every number and every reference leads somewhere. */

const LANGUAGES: Record<string, Messages> = { nb, nn, en };

const filled = (
	id: (typeof TEMPLATES)[number],
	facts: ProjectFacts,
	messages: Messages,
	adds: boolean,
	adjusted: (spec: AnalysisSpec) => AnalysisSpec = (spec) => spec
): FilledTemplate => {
	let made = 0;
	return fillTemplate(id, facts, {
		newId: () => `ny-${++made}`,
		say: (message) => messageText(messages, message),
		adds,
		adjusted
	});
};

/** What a report needs of its results and does not find there. */
async function lost(
	{ report }: FilledTemplate,
	run: (spec: AnalysisSpec) => Promise<AnalysisResult | null>,
	analyses: readonly AnalysisSpec[],
	draws: readonly string[]
): Promise<string[]> {
	const results = new Map<string, AnalysisResult | null>();
	const resultOf = async (id: string): Promise<AnalysisResult | null> => {
		const spec = analyses.find((one) => one.id === id);
		const known = results.get(id);
		if (known !== undefined) return known;
		const made = spec ? await run(spec) : null;
		results.set(id, made);
		return made;
	};
	const problems: string[] = [];
	const checkSource = (source: ResultSource, at: string) => {
		if (source.kind !== 'analysis' && !draws.includes(source.draw)) problems.push(`${at}: no draw`);
	};
	for (const block of report.blocks) {
		if (block.kind === 'result') {
			checkSource(block.source, block.id);
			if (block.source.kind !== 'analysis') continue;
			const result = await resultOf(block.source.analysis);
			const parts = new Set(
				result?.sections.flatMap(({ id, parts: inside }) =>
					inside.flatMap((part) => {
						if (part.kind === 'table') return [`${id}/${part.table.id}`];
						return part.kind === 'plot' ? [`${id}/${part.plot.id}`] : [];
					})
				)
			);
			if (!result) problems.push(`${block.id}: no result of ${block.source.analysis}`);
			for (const { section, part } of block.parts ?? [])
				if (!parts.has(`${section}/${part}`)) problems.push(`${block.source.analysis}: no part ${part}`);
		}
		if (block.kind !== 'paragraph') continue;
		const used = [...block.text.matchAll(/\{(\d+)\}/g)].map(([, mark]) => Number(mark));
		if (/undefined|\[object|NaN/.test(block.text)) problems.push(block.text);
		for (const mark of block.marks) {
			if (!used.includes(mark.mark))
				problems.push(`${block.id}: mark ${mark.mark} stands nowhere: ${block.text}`);
			if (mark.kind === 'reference') {
				const target = report.blocks.find(({ id }) => id === mark.block);
				const isThere = target?.kind === 'heading' || target?.kind === 'result';
				const key = mark.part;
				const hasPart =
					key === null ||
					(target?.kind === 'result' &&
						(target.parts === null ||
							target.parts.some(({ section, part }) => `${section}/${part}` === key)));
				if (!isThere || !hasPart) problems.push(`${block.id}: reference to ${mark.block} ${key ?? ''}`);
			}
			if (mark.kind === 'number' && mark.source.kind === 'analysis') {
				const result = await resultOf(mark.source.analysis);
				const tables = result?.sections.flatMap(({ parts }) =>
					parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []))
				);
				const table = tables?.find(({ id }) => id === mark.table);
				const column = table?.columns.findIndex(({ id }) => id === mark.column) ?? -1;
				const cell = table?.rows.find(({ id }) => id === mark.row)?.cells[column];
				if (typeof cell?.value !== 'number')
					problems.push(`${mark.source.analysis}: no number at ${mark.table} · ${mark.row} · ${mark.column}`);
			}
		}
		if (used.some((mark) => !block.marks.some((one) => one.mark === mark))) problems.push(block.text);
	}
	return [...new Set(problems)];
}

describe.each(Object.entries(LANGUAGES))('in %s', (_, messages) => {
	const { ran, facts } = exampleIn(messages);
	it.each(TEMPLATES)('%s is filled by the example', async (id) => {
		const one = filled(id, facts, messages, false);
		expect(one.missing).toEqual([]);
		expect(one.added).toEqual([]);
		expect(
			one.report.blocks.filter((block) => block.kind === 'paragraph' && block.role === 'remark')
		).toEqual([]);
		const run = async (spec: AnalysisSpec) => {
			const outcome = await ran.run(spec);
			return outcome.ok ? outcome.value : null;
		};
		expect(
			await lost(
				one,
				run,
				ran.analyses,
				facts.draws.map((draw) => draw.id)
			)
		).toEqual([]);
		expect(reportSpec(one.report, 'report')).toBeNull();
		const kinds = one.report.blocks.map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind === 'result').length).toBeGreaterThan(2);
	});
});

it('the published tables are a report of a survey: every table, comparison and check', async () => {
	const contents = publishedProject('AFI-2024', (message) => messageText(nb, message), 0);
	const ran = ranProject(contents, loadNorway());
	const one = filled('survey', { ...factsOf(contents, ran), draws: [] }, nb, false);
	const run = async (spec: AnalysisSpec) => {
		const outcome = await ran.run(spec);
		return outcome.ok ? outcome.value : null;
	};
	expect(await lost(one, run, ran.analyses, [])).toEqual([]);
	const used = one.report.blocks.flatMap((block) =>
		block.kind === 'result' && block.source.kind === 'analysis' ? [block.source.analysis] : []
	);
	expect(new Set(used).size).toBe(ran.analyses.length);
});

describe('without the analyses', () => {
	const { ran, facts } = exampleIn(nb);
	const bare = { ...facts, analyses: [] };

	it.each(TEMPLATES)('%s says what is missing', (id) => {
		const { report, missing, added } = filled(id, bare, nb, false);
		expect(added).toEqual([]);
		const remarks = report.blocks.filter((block) => block.kind === 'paragraph' && block.role === 'remark');
		expect(remarks).toHaveLength(missing.length);
		if (id === 'structural') expect(missing.length).toBeGreaterThan(40);
	});

	it.each(['structural', 'survey', 'means'] as const)(
		'%s makes what the variables are there for',
		async (id) => {
			const one = filled(id, bare, nb, true);
			expect(one.added.length).toBeGreaterThan(6);
			const run = async (spec: AnalysisSpec) => {
				const outcome = await ran.run(spec, one.added);
				return outcome.ok ? outcome.value : null;
			};
			expect(
				await lost(
					one,
					run,
					one.added,
					facts.draws.map((draw) => draw.id)
				)
			).toEqual([]);
		}
	);

	it('tables 5–46 come from a loop: six indices, each by wave and five characteristics, and a model', () => {
		const { report } = filled('structural', bare, nb, true);
		const tables = report.blocks.flatMap((block) => (block.kind === 'result' ? (block.parts ?? []) : []));
		expect(tables.filter(({ part }) => part.startsWith('means/'))).toHaveLength(6 * 6);
		expect(tables.filter(({ part }) => part === 'short')).toHaveLength(6);
	});

	it.each(TEMPLATES)('%s of an empty project is a report all the same', (id) => {
		const none = { name: '', invented: false, analyses: [], datasets: [], draws: [], municipality: null };
		const { report, missing } = filled(id, none, nb, true);
		expect(missing.length).toBeGreaterThan(0);
		expect(reportSpec(report, 'report')).toBeNull();
	});
});

describe('what a template says is so', () => {
	const { facts } = exampleIn(nb);
	const bare = { ...facts, analyses: [] };
	const textsOf = ({ report }: FilledTemplate): string =>
		report.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');

	it('hides what the project demands, and says the limit that applies', () => {
		const adjusted = (spec: AnalysisSpec) => atLeastDemanded(spec, 12);
		const one = filled('means', bare, nb, true, adjusted);
		expect(one.added.map(smallestGroupOf)).toContain(12);
		expect(one.added.every((spec) => (smallestGroupOf(spec) ?? 12) >= 12)).toBe(true);
		expect(textsOf(one)).toContain('færre enn 12 svar');
	});

	it('says that statements are reversed only where some are', () => {
		const straight = {
			...bare,
			datasets: bare.datasets.map((one) => ({
				...one,
				spec: {
					...one.spec,
					derived: one.spec.derived.map((made) =>
						made.kind === 'index'
							? { ...made, items: made.items.map((item) => ({ ...item, reversed: false })) }
							: made
					)
				}
			}))
		};
		expect(textsOf(filled('survey', straight, nb, true))).not.toContain('snudd');
	});

	it('names the outcome of a model, whatever it is', () => {
		const logistic = facts.analyses.find((one) => one.type === 'logistic');
		const outcome = logistic?.outcome ?? '';
		const label = facts.datasets
			.find(({ id }) => id === logistic?.dataset)
			?.variables.find(({ name }) => name === outcome)?.label;
		expect(textsOf(filled('draw', facts, nb, false))).toContain(`sammen med «${label || outcome}»`);
	});

	it('groups that nobody is in are no groups', () => {
		const empty = {
			...bare,
			datasets: bare.datasets.map((one) => ({
				...one,
				variables: one.variables.map((variable) =>
					one.spec.derived.some(({ kind, name }) => kind === 'bands' && name === variable.name)
						? { ...variable, values: [], distinct: 0 }
						: variable
				)
			}))
		};
		expect(filled('structural', empty, nb, true).missing.length).toBeGreaterThan(0);
	});
});
