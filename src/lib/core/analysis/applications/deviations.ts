import type { ResultTable, Text } from '../../report/types';
import { emptyCell, textCell } from '../cells';
import type { ReadApplication } from './read';

/** Why a decision is another than the lights say. */
export type DeviationKind = 'grantedRed' | 'grantedNotJudged' | 'refusedGreen' | 'passedOver';

export interface Deviation {
	application: ReadApplication;
	kind: DeviationKind;
	/** For `passedOver`: an application with a later place that was granted. */
	other: ReadApplication | null;
}

/**
 * Decisions that the lights do not say: granted though red or not judged, refused though green, or refused while one
 * with a later place was granted. An application stands once, with the first of these that fits.
 */
export function deviations(all: readonly ReadApplication[]): Deviation[] {
	return all.flatMap((application): Deviation[] => {
		const { decision } = application.from;
		const { light } = application.judged;
		const found = (kind: DeviationKind, other: ReadApplication | null = null) => [
			{ application, kind, other }
		];
		if (decision === 'granted') {
			if (light === 'red') return found('grantedRed');
			return light === null ? found('grantedNotJudged') : [];
		}
		if (decision !== 'refused') return [];
		const { place } = application;
		const later = all.filter(
			(one) => one.from.decision === 'granted' && place !== null && one.place !== null && one.place > place
		);
		if (later.length > 0) return found('passedOver', later[0]);
		return light === 'green' ? found('refusedGreen') : [];
	});
}

/** The log of deviations, each with its reason or that there is none. */
export const deviationsTable = (found: readonly Deviation[]): ResultTable<Text> => ({
	id: 'deviations',
	title: { code: 'applications.deviationsTitle' },
	columns: (['application', 'deviation', 'reason'] as const).map((id) => ({
		id,
		label: { code: `applications.${id}` },
		align: 'start' as const
	})),
	rows: found.map(({ application, kind, other }) => ({
		id: application.id,
		cells: [
			textCell(application.name),
			textCell({
				code: `applications.${kind}`,
				params: { other: other?.name ?? '' }
			}),
			application.from.reason.trim() === ''
				? emptyCell({ code: 'applications.noReason' })
				: textCell(application.from.reason.trim())
		]
	})),
	notes: []
});

/** Who had a stake in which application, and whether they judged it. */
export const conflictsTable = (all: readonly ReadApplication[]): ResultTable<Text> => ({
	id: 'conflicts',
	title: { code: 'applications.conflictsTitle' },
	columns: (['application', 'who', 'why', 'tookPart', 'decision'] as const).map((id) => ({
		id,
		label: { code: `applications.${id}` },
		align: 'start' as const
	})),
	rows: all.flatMap((one) =>
		one.from.conflicts.map(({ who, why, tookPart }, place) => ({
			id: `${one.id}:${place + 1}`,
			cells: [
				textCell(one.name),
				who.trim() === '' ? emptyCell() : textCell(who.trim()),
				why.trim() === '' ? emptyCell() : textCell(why.trim()),
				textCell({ code: tookPart ? 'applications.judgedAnyway' : 'applications.steppedAside' }),
				one.from.decision === null
					? emptyCell({ code: 'applications.undecided' })
					: textCell({ code: `applications.${one.from.decision}` })
			]
		}))
	),
	notes: []
});
