import type { DatasetSummary, VariableSummary } from '$lib/core/dataset/summary';
import { groupVariables, newDataFacts } from '../../begin';
import type { CatalogueEntry } from '../../catalogue';

const DRAW = /uttrekk|bølge|runde|kull|fase|^år|draw|wave|year/i;
const ACTOR = /aktør|rolle|gruppe|stilling|nivå|funksjon|kanal|role|actor|group/i;

export const responseRateEntries: CatalogueEntry[] = [
	{
		id: 'response-rate',
		type: 'responseRate',
		question: (m) => m.responseRate.question,
		name: (m) => m.responseRate.name,
		words: (m) => m.responseRate.words,
		begin: (id, summary) => ({
			type: 'responseRate',
			...newDataFacts(id, summary),
			groups: guessGroups(summary),
			unit: 'rows',
			population: { kind: 'typed', groups: [] },
			totals: true,
			decimals: 0
		})
	}
];

/** Draw or wave, and actor, where variables are called so; else one variable that people belong to. */
function guessGroups(summary: DatasetSummary | null): string[] {
	const groups = groupVariables(summary).filter(({ distinct }) => distinct <= 12);
	const called = (words: RegExp, not?: VariableSummary) =>
		groups.find((one) => one !== not && words.test(`${one.name} ${one.label.slice(0, 40)}`));
	const draw = called(DRAW);
	const actor = called(ACTOR, draw);
	const found = [draw, actor].flatMap((one) => one?.name ?? []);
	if (found.length > 0) return found;
	const nominal = groups.find(({ type, measure }) => type === 'text' || measure === 'nominal');
	return nominal ? [nominal.name] : [];
}
