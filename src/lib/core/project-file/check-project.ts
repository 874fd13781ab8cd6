import type { Message } from '../outcome';
import { assignment } from '../recipe/check-assignment';
import { datasetSpecs } from '../recipe/check-dataset-spec';
import { isAnalysis, isDraw } from '../analysis/any-spec';
import { anySpec } from '../recipe/check-analysis-spec';
import { earlierDraw } from '../recipe/check-draw-spec';
import { casework } from '../casework/casework';
import { reportSpecs } from '../document/check';
import { suppressionLimit } from '../recipe/analysis/mean-table';
import { id, longText } from '../recipe/dataset/limits';
import {
	also,
	choice,
	list,
	number,
	object,
	optional,
	orNull,
	trueOrFalse,
	wrong,
	type Check
} from '../recipe/shape';
import { message } from './report-parts';
import type { ProjectFileCode, SavedProject } from './types';

const MOST = 100_000;
/** Milliseconds since 1970, as far as dates go. */
export const time = number(0, 8.64e15);

/** An analysis that carries its id itself carries the same one. */
const analysis = also(object<SavedProject['analyses'][number]>({ id, spec: anySpec }), (one, path) =>
	isAnalysis(one.spec) && one.spec.id !== one.id ? wrong(`${path}.spec.id`, 'id') : null
);

const fields = object<SavedProject>({
	name: longText,
	createdAt: time,
	invented: trueOrFalse,
	register: choice('norway-2024', 'stored'),
	assignments: list(assignment, 0, MOST),
	earlierDraws: list(earlierDraw, 0, MOST),
	analyses: list(analysis, 0, MOST, { field: 'id', of: (one) => one.id }),
	activeAnalysis: orNull(id),
	datasets: datasetSpecs,
	steps: list(object({ at: time, what: message }), 0, MOST),
	casework: optional(casework),
	reports: optional(reportSpecs),
	smallestGroup: optional(suppressionLimit),
	ownMunicipality: orNull(longText),
	ownCounty: orNull(longText)
});

/** Every field of a saved project; the draw that is chosen is one of its draws. */
export const savedProject: Check<SavedProject> = also(fields, ({ analyses, activeAnalysis }, path) =>
	activeAnalysis === null || analyses.some((one) => one.id === activeAnalysis && isDraw(one.spec))
		? null
		: wrong(`${path}.activeAnalysis`, 'id')
);

/** The names of the fields that this version knows. */
export const KNOWN_PROJECT_FIELDS = [
	'name',
	'createdAt',
	'invented',
	'register',
	'assignments',
	'earlierDraws',
	'analyses',
	'activeAnalysis',
	'datasets',
	'steps',
	'casework',
	'reports',
	'smallestGroup',
	'ownMunicipality',
	'ownCounty'
] as const satisfies readonly (keyof SavedProject)[];

/** A finding in the words of recipes as one of a project file. */
export function asFileProblem({ code, params }: Message): Message<ProjectFileCode> {
	const own = code === 'recipe.unknownKind' ? 'projectFile.unknownKind' : 'projectFile.badField';
	return { code: own, params };
}
