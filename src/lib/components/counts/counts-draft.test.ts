import { describe, expect, it } from 'vitest';
import { readPasted } from '$lib/core/counts/read-pasted';
import {
	checkColumn,
	draftOf,
	emptyDraft,
	originOf,
	pasteCells,
	withAnswers,
	withGroupCount,
	withPasted,
	type CountsDraft
} from './counts-draft';

const words = {
	group: 'gruppe',
	weight: 'antall',
	weightLabel: '',
	item: (n: number) => `q${n}`,
	answers: ['Helt enig', 'Helt uenig', 'Vet ikke']
};
const checksOf = (draft: CountsDraft) =>
	draft.items.map((item) => draft.groups.map((_, group) => checkColumn(draft, item, group)));
const pasted = (text: string) => withPasted(emptyDraft(words), readPasted(text), 'answers', words);

describe('a frequency table in the making', () => {
	it('is no table while a cell is empty or no count', () => {
		const draft = emptyDraft(words);
		const filled = { ...draft, items: [pasteCells(draft.items[0], '1\t2\n3\t4\n0\t0\n', 0, 0)] };
		expect(originOf(draft, checksOf(draft), words)).toBeNull();
		expect(originOf(filled, checksOf(filled), words)?.items[0].counts).toEqual([
			[1, 2],
			[3, 4],
			[0, 0]
		]);
		const wrong = { ...draft, items: [pasteCells(filled.items[0], '1,5', 0, 0)] };
		expect(checksOf(wrong)[0][0]).toMatchObject({ bad: 1, counts: null });
		expect(originOf(wrong, checksOf(wrong), words)).toBeNull();
	});

	it('says when the printed mean is another one', () => {
		const draft = pasted('\tA\nHelt enig\t3\nHelt uenig\t1\nGjennomsnitt\t1,75');
		expect(checksOf(draft)[0][0]).toMatchObject({ mean: 1.75, meanDiffers: false });
		const other = pasted('\tA\nHelt enig\t3\nHelt uenig\t1\nGjennomsnitt\t1,57');
		expect(checksOf(other)[0][0].meanDiffers).toBe(true);
	});

	it('takes counts of percents only when they are the only ones, or chosen', () => {
		const draft = pasted('\tA (N=201)\nHelt enig\t50 %\nHelt uenig\t50 %');
		const [[check]] = checksOf(draft);
		expect(check.reconstruction?.verdict).toBe('few');
		expect(originOf(draft, checksOf(draft), words)).toBeNull();
		const chosen = { ...draft, items: [{ ...draft.items[0], chosen: [1] }] };
		const origin = originOf(chosen, checksOf(chosen), words);
		expect(origin?.items[0].counts).toEqual([[101], [100]]);
		// Opened again, the choice is still there.
		expect(origin && draftOf(origin, words).items[0]).toMatchObject({
			chosen: [1],
			cells: [['50'], ['50']],
			n: ['201']
		});
		const once = pasted('\tA (N=25)\nHelt enig\t68 %\nHelt uenig\t32 %');
		expect(originOf(once, checksOf(once), words)?.items[0].printed?.verdicts).toEqual(['unique']);
	});

	it('makes a question of each row when rows are questions', () => {
		const table = readPasted('\tHelt enig\tHelt uenig\nFørste\t3\t1\nAndre\t0\t4');
		const draft = withPasted(emptyDraft(words), table, 'items', words);
		expect(draft.items.map(({ label, cells }) => [label, cells.flat()])).toEqual([
			['Første', ['3', '1']],
			['Andre', ['0', '4']]
		]);
		expect(originOf(draft, checksOf(draft), words)?.group).toBeNull();
	});

	it('keeps what is typed when answers and groups come and go', () => {
		const draft = pasted('\tA\tB\nHelt enig\t3\t4\nHelt uenig\t1\t2');
		const more = withAnswers(draft, [...draft.answers, { label: '', value: 3 }]);
		expect(more.items[0].cells).toEqual([
			['3', '4'],
			['1', '2'],
			['', '']
		]);
		expect(withAnswers(more, more.answers.slice(1)).items[0].cells[0]).toEqual(['1', '2']);
		expect(withGroupCount(draft, 3).items[0].cells[0]).toEqual(['3', '4', '']);
		expect(withGroupCount(draft, 1).groups).toEqual(['A']);
	});
});
