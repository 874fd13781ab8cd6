import { describe, expect, it } from 'vitest';
import { COUNTRY, testColumns } from '../import/fixtures';
import { tableOf } from './fixtures';
import { proposeAssignments } from './propose';
import type { SeriesAssignment } from './types';

const base = 'Lesing.5. årstrinn.Alle eierformer.Alle kjønn';
const table = (columns: string[]) => tableOf('a.csv', columns, [[COUNTRY, ...columns.map(() => '1')]]);

describe('proposeAssignments', () => {
	it('gives a known series its uncertainty and its pupils', () => {
		const { assigned, unassigned } = proposeAssignments([table(testColumns('2024-25', 'Lesing', 5))], []);
		expect(assigned).toMatchObject([
			{
				definition: { id: 'np5.reading.scale' },
				value: `${base}.Skalapoeng`,
				halfWidth: `${base}.Usikkerhet`,
				pupils: `${base}.Antall elever deltatt`
			}
		]);
		expect(unassigned).toEqual([]);
	});

	it('gives a share no uncertainty: the column beside it belongs to the mean', () => {
		const columns = [...testColumns('2024-25', 'Lesing', 5), `2024-25.${base}.Mestringsnivå 1`];
		const { assigned } = proposeAssignments([table(columns)], []);
		expect(assigned.map((one) => [one.definition.id, 'halfWidth' in one, one.pupils])).toEqual([
			['np5.reading.level1', false, `${base}.Antall elever deltatt`],
			['np5.reading.scale', true, `${base}.Antall elever deltatt`]
		]);
	});

	it('prefers the pupils who took part', () => {
		const columns = [
			`2024-25.${base}.Antall elever`,
			`2024-25.${base}.Skalapoeng`,
			`2024-25.${base}.Antall elever deltatt`
		];
		const { assigned, unassigned } = proposeAssignments([table(columns)], []);
		expect(assigned[0].pupils).toBe(`${base}.Antall elever deltatt`);
		expect(unassigned).toMatchObject([{ series: `${base}.Antall elever`, role: 'pupils' }]);
	});

	it('finds companions in another file', () => {
		const [value, halfWidth, pupils] = testColumns('2024-25', 'Lesing', 5);
		const { assigned } = proposeAssignments([table([value]), table([halfWidth]), table([pupils])], []);
		expect(assigned[0]).toMatchObject({
			halfWidth: `${base}.Usikkerhet`,
			pupils: `${base}.Antall elever deltatt`
		});
	});

	it('lists every other series once, with its years', () => {
		const trivsel = 'Trivsel.7. årstrinn.Alle eierformer.Alle kjønn.Snitt';
		const { assigned, unassigned } = proposeAssignments(
			[
				table([`2024-25.${trivsel}`]),
				table([`Foreløpige tall 2025-26.${trivsel}`, `2023-24.${trivsel}.Brudd`])
			],
			[]
		);
		expect(assigned).toEqual([]);
		expect(unassigned).toMatchObject([
			{ series: trivsel, years: ['2023-24', '2024-25', '2025-26'], role: 'value' }
		]);
	});

	it('puts what was assigned by hand above what is known, without companions that no file has', () => {
		const byHand: SeriesAssignment = {
			definition: {
				id: 'own',
				label: 'Egen',
				area: 'other',
				grade: 5,
				direction: 1,
				unit: 'number',
				step: 1
			},
			value: `${base}.Skalapoeng`,
			halfWidth: 'ikke der',
			pupils: `${base}.Antall elever deltatt`
		};
		const elsewhere: SeriesAssignment = { ...byHand, value: 'ikke der' };
		const { assigned, unassigned } = proposeAssignments(
			[table(testColumns('2024-25', 'Lesing', 5))],
			[byHand, elsewhere]
		);
		expect(assigned).toEqual([{ definition: byHand.definition, value: byHand.value, pupils: byHand.pupils }]);
		expect(unassigned).toMatchObject([{ series: `${base}.Usikkerhet`, role: 'halfWidth' }]);
	});

	it('proposes every owner of a known indicator; the assembly chooses', () => {
		const columns = [
			'2024-25.Alle eierformer.Alle kjønn.Grunnskolepoeng',
			'2024-25.Offentlig.Alle kjønn.Grunnskolepoeng'
		];
		const { assigned } = proposeAssignments([table(columns)], []);
		expect(assigned.map((one) => one.definition.id)).toEqual(['gradePoints10', 'gradePoints10']);
	});
});
