import type { ResultTable } from '$lib/core/report/types';
import type { DrawnAs } from '$lib/core/selection/types';
import type { SchoolLeftOut } from '$lib/core/simulation/uncertainty/types';
import type { Messages } from '$lib/i18n/types';
import type { DataSummary } from '$lib/workers/draw-client';

/**
 * Schools without which their municipality would come out as something else; by name, never by result.
 * @param only number of the only municipality whose name, and whose schools, are shown; null: all are
 */
export function schoolsTable(
	messages: Messages,
	summary: DataSummary,
	schools: SchoolLeftOut[],
	only: string | null
): ResultTable {
	const t = messages.uncertainty.schools;
	const { drawnAs, hiddenName } = messages.draw.list;
	const as = (drawn: DrawnAs) => (drawn === 'none' ? t.notDrawn : drawnAs[drawn]);
	const named = schools.map((one) => {
		const { number, name } = summary.municipalities[one.municipality];
		const shown = only === null || only === number;
		const school = summary.schools[one.school];
		return {
			...one,
			id: shown ? school.number : '',
			municipality: shown ? name : hiddenName,
			school: shown ? school.name : hiddenName
		};
	});
	named.sort((a, b) => a.municipality.localeCompare(b.municipality) || a.school.localeCompare(b.school));
	const columns = ['municipality', 'school', 'before', 'after', 'share', 'shareWithout', 'cells'] as const;
	const text = (value: string) => ({ value, format: { kind: 'text' as const } });
	const share = (value: number) => ({ value, format: { kind: 'share' as const, decimals: 1 } });
	return {
		id: 'uten-skole',
		title: t.heading,
		columns: columns.map((id) => ({
			id,
			label: t[id],
			align: id === 'share' || id === 'shareWithout' || id === 'cells' ? 'end' : 'start'
		})),
		rows: named.map((one, place) => ({
			id: one.id || `place ${place}`,
			cells: [
				text(one.municipality),
				text(one.school),
				text(as(one.before)),
				text(as(one.after)),
				share(one.share),
				Number.isNaN(one.shareWithout) ? { ...share(0), value: null, text: '–' } : share(one.shareWithout),
				text(t.cellsOf({ cells: one.cells, of: one.of }))
			]
		})),
		notes: [t.order, t.tried]
	};
}
