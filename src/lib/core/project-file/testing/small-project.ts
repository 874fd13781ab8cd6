import { defaultSpec } from '../../dataset/default-spec';
import type { GeneralColumn } from '../../import/table-report';
import { presetSpec } from '../../selection/presets';
import { CELL } from '../../table/types';
import type { ProjectContents } from '../types';

/** What was understood of a column, beside what is said of it. */
const readColumn = (header: string, said: Partial<GeneralColumn>): GeneralColumn => ({
	position: 0,
	header,
	name: header,
	label: '',
	type: 'number',
	sample: '',
	reason: 'plain',
	number: null,
	dateOrder: null,
	isDateOrderOpen: false,
	alternatives: [],
	ambiguousCells: 0,
	decimals: 0,
	counts: { value: 3 },
	distinct: 2,
	range: null,
	examples: [],
	valueLabels: 0,
	hasDeclaredMissing: false,
	measure: null,
	marks: [],
	preliminary: 0,
	unreadable: 0,
	printedDifferently: 0,
	faults: [],
	mixture: null,
	multipleAnswers: 0,
	personal: null,
	canChoose: true,
	isChosen: false,
	...said
});

/** A project with one small survey: what the committed sample of version 1 was made of. */
export function smallProject(): ProjectContents {
	const table = '0d4f9a57-5b6e-4f3c-9f83-1f0a6f2d7c11';
	const draw = '6c1f6e0e-6f6e-4dbb-8d1b-6b3f5b0f0a22';
	return {
		project: {
			name: 'Små tall i Guovdageaidnu',
			createdAt: 1_735_689_600_000,
			invented: false,
			register: 'norway-2024',
			assignments: [],
			earlierDraws: [{ name: '2022', municipalities: ['5612'], exceptions: [] }],
			analyses: [{ id: draw, spec: presetSpec('nationalTests', []) }],
			activeAnalysis: draw,
			datasets: [
				{
					...defaultSpec(table, 'Svar'),
					instrument: 'Spørreundersøkelse 2024',
					edits: [{ variable: 'Samarbeid', reversed: true, empties: [{ value: 98, kind: 'dontKnow' }] }]
				}
			],
			steps: [
				{ at: 1_735_689_700_000, what: { code: 'step.imported', params: { file: 'svar.csv', rows: 3 } } }
			],
			ownMunicipality: '5612',
			ownCounty: '56'
		},
		register: null,
		tables: [
			{
				table: {
					id: table,
					name: 'svar.csv',
					rowCount: 3,
					columns: [
						{
							type: 'text',
							name: 'Kommune',
							levels: ['Guovdageaidnu', 'Kárášjohka'],
							codes: Uint32Array.of(0, 1, 0)
						},
						{
							type: 'number',
							name: 'Samarbeid',
							values: Float64Array.of(4, NaN, -0),
							kinds: Uint8Array.of(CELL.value, CELL.routedOut, CELL.value),
							decimals: 0,
							facts: {
								label: 'Samarbeidet med veilederen er godt',
								valueLabels: [
									{ value: 1, label: 'Helt uenig' },
									{ value: 5, label: 'Helt enig' }
								],
								measure: 'ordinal',
								format: 'number',
								declaredMissing: { values: [99], range: { low: -Infinity, high: -1 } }
							}
						}
					],
					lines: Uint32Array.of(2, 3, 4),
					weight: null,
					source: {
						fileName: 'svar.csv',
						bytes: 120,
						fingerprint: '78-0123456789abcdef',
						publisher: 'none',
						layout: 'delimited'
					}
				},
				report: {
					kind: 'general',
					fileName: 'svar.csv',
					bytes: 120,
					fingerprint: '78-0123456789abcdef',
					layout: 'delimited',
					rows: 3,
					columns: 2,
					signature: 'delimited-3f-0123456789abcdef',
					choices: { separator: ';', columns: [{ column: 1, type: 'number' }] },
					isRemembered: false,
					publisher: 'none',
					text: { encoding: 'utf-8', separator: ';' },
					parts: null,
					headerRow: 1,
					titles: [],
					footers: [],
					shortRows: [],
					longRows: [],
					unreadableRows: 0,
					weight: null,
					variables: [
						readColumn('Kommune', { position: 0, type: 'text', examples: ['Guovdageaidnu'] }),
						readColumn('Samarbeid', {
							position: 1,
							reason: 'chosen',
							isChosen: true,
							label: 'Samarbeidet med veilederen er godt',
							number: { decimal: 'comma', thousands: 'none', percent: false, bareFraction: false },
							counts: { value: 2, routedOut: 1 },
							range: { min: -0, max: 4 }
						})
					],
					leftOut: [],
					excluded: null,
					notes: []
				},
				importedAt: 1_735_689_700_000,
				unknown: {}
			}
		],
		unknown: { file: {}, project: {} }
	};
}
