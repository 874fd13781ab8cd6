import { idPart } from '../../analysis/id-part';
import type { StructureBlock } from '../../analysis/structure/types';
import type { DatasetSummary, VariableSummary } from '../../dataset/summary';
import { reliability } from './analyses/defaults';
import { numberOf, ofAnalysis, referenceTo, type Inserted, type ReportBuilder } from './builder';
import { haveSame, isOf } from './frame';
import { indicesOf } from './setup';

/** So long the name of a table of an analysis of who is drawn is at the most. */
const LONGEST_ID = 200;
/** Decimals of an alpha in a text. */
const ALPHA_DECIMALS = 2;

/** The words for a value of a variable. */
export const valueWords = ({ valueLabels }: VariableSummary, value: number | string): string =>
	valueLabels.find((one) => one.value === value)?.label ?? String(value);

/** Values of a variable that rows have, in their order. */
export const valuesOf = (
	summary: DatasetSummary,
	name: string
): { value: number | string; words: string }[] => {
	const variable = summary.variables.find((one) => one.name === name);
	return variable?.values.map(({ value }) => ({ value, words: valueWords(variable, value) })) ?? [];
};

/** How many have answered, of how many. */
export function responseSection(report: ReportBuilder, level: 2 | 3 = 2): void {
	report.heading(level, report.say('response'));
	const spec = report.find(isOf('responseRate'));
	if (!spec) return report.missing('missingResponse');
	const source = ofAnalysis(spec);
	const id = report.blockId();
	const at = (column: string): Inserted => numberOf(source, 'responseRate', 'total', column);
	if (spec.totals && spec.groups.length > 0)
		report.text('responseText', {
			answers: at('answers'),
			population: at('population'),
			rate: at('rate'),
			table: referenceTo(id)
		});
	else report.text('responseShort', { table: referenceTo(id) });
	report.result(source, { parts: ['responseRate'], id });
}

/** Whether those who answered look like everybody. */
export function representativeSection(report: ReportBuilder, level: 2 | 3 = 2): void {
	report.heading(level, report.say('representative'));
	const spec = report.find(isOf('representativeness'));
	if (!spec) return report.missing('missingRepresentative');
	const source = ofAnalysis(spec);
	const parts = spec.groupings.map(({ variable }) => `representativeness-${variable}`);
	const id = report.blockId();
	report.text('representativeText', { table: referenceTo(id, parts[0] ?? null) });
	report.result(source, { parts, reading: true, id });
}

/** Which statements each index is made of, and how well they measure the same. */
export function indicesSection(report: ReportBuilder, summary: DatasetSummary, level: 2 | 3 = 2): void {
	report.heading(level, report.say('indices'));
	const indices = indicesOf(summary);
	if (indices.length === 0) return report.missing('missingIndices', { dataset: summary.spec.name });
	const isTurned = (name: string) => summary.variables.some((one) => one.name === name && one.reversed);
	const items = indices.flatMap((index) => index.items);
	const reversed = items.filter(({ variable, reversed: own }) => own ?? isTurned(variable)).length;
	report.text('indicesText', { n: indices.length, reversed });
	report.lines(
		indices.flatMap(({ name, label, items }) => {
			const names = items.map(({ variable }) => variable);
			const spec = report.find(
				isOf(
					'reliability',
					(one) =>
						one.dataset === summary.id &&
						one.by === null &&
						one.split === null &&
						haveSame(
							one.items.map(({ variable }) => variable),
							names
						)
				),
				(facts) =>
					reliability(
						{ ...facts, dataset: summary.id, name: report.say('nameAlpha', { index: label || name }) },
						names
					)
			);
			const words = { index: label === '' ? name : label, items: names.length };
			if (!spec) return [{ code: 'indexWithout', params: words }];
			const alpha = numberOf(ofAnalysis(spec), 'reliability', 'alpha', 'all', ALPHA_DECIMALS);
			return [{ code: 'indexWith', params: { ...words, alpha } }];
		})
	);
	const factor = report.find(isOf('factor', ({ dataset }) => dataset === summary.id));
	if (!factor) return;
	const id = report.blockId();
	report.text('factorText', { table: referenceTo(id, 'loadings') });
	report.result(ofAnalysis(factor), { parts: ['loadings'], reading: true, id });
}

/** How figures of municipalities are made into groups. */
export function bandsSection(
	report: ReportBuilder,
	source: { spec: Parameters<typeof ofAnalysis>[0]; bands: readonly string[] } | null
): void {
	report.heading(2, report.say('bands'), true);
	if (!source) return report.missing('missingBands');
	const id = report.blockId();
	const parts = source.bands.map((name) => `frequencies-${name}`);
	report.text('bandsText', { table: referenceTo(id, parts[0] ?? null) });
	report.result(ofAnalysis(source.spec), { parts, id });
}

/** Who is drawn: profiles beside all others. */
export function structureSection(report: ReportBuilder, level: 1 | 2): void {
	report.heading(level, report.say('structure'));
	const spec = report.find(isOf('structure', ({ show }) => show.includes('profile')));
	if (!spec) return report.missing('missingStructure');
	const source = ofAnalysis(spec);
	const blocks = spec.blocks.filter(({ variables }) => variables.length > 0);
	const ids = blockIds(blocks);
	const id = report.blockId();
	report.text('structureText', { table: referenceTo(id) });
	const inner = level === 1 ? 2 : 3;
	blocks.forEach(({ theme, title, variables }, place) => {
		report.heading(inner, title === '' ? report.say(`theme_${theme}`) : title);
		const kinds = ['average', 'spread'].filter((kind) =>
			spec.draws.some(({ values }) => values.some((one) => one.as === kind))
		);
		const [variable] = variables;
		if (kinds.length === 2 && variable !== undefined) {
			const of = (row: string): Inserted => numberOf(source, `profile-${ids[place]}`, row, variable);
			report.text('structureNumbers', {
				variable: labelIn(report, spec.dataset, variable),
				average: of('average'),
				spread: of('spread'),
				others: of('others')
			});
		}
		const parts = [`profile-${ids[place]}`, ...(spec.show.includes('tests') ? [`tests-${ids[place]}`] : [])];
		report.result(source, { parts, ...(place === 0 ? { id } : {}) });
	});
	if (spec.show.includes('counties') && spec.county !== null) {
		report.heading(inner, report.say('structureCounties'));
		const counties = report.blockId();
		report.text('structureCountiesText', { table: referenceTo(counties) });
		report.result(source, { parts: ['counties'], id: counties });
	}
}

/** The ids that the tables of blocks have: of their titles or themes, numbered where two are the same. */
function blockIds(blocks: readonly StructureBlock[]): string[] {
	const used = new Set<string>();
	return blocks.map(({ title, theme }) => {
		const base = idPart(title || theme).slice(0, LONGEST_ID);
		let id = base;
		for (let more = 2; used.has(id); more++) id = `${base}#${more}`;
		used.add(id);
		return id;
	});
}

/** What a variable is called. */
export function labelIn(report: ReportBuilder, dataset: string, name: string): string {
	const summary = report.facts.datasets.find(({ id }) => id === dataset);
	const label = summary?.variables.find((one) => one.name === name)?.label;
	return label === undefined || label === '' ? name : label;
}
