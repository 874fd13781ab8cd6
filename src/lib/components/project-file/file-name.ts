import { fileStem } from '$lib/components/ui/file-stem';
import { COUNTY_FILE_ENDING } from '$lib/core/casework/governor/county-file';
import { PROJECT_FILE_ENDING } from '$lib/core/project-file/types';

/** The name of a project as that of a file, without an ending: never empty, never a path. */
const stem = (project: string): string => fileStem([project], 'prosjekt');

/** What a project file is called unless somebody says otherwise. */
export const projectFileName = (project: string): string => stem(project) + PROJECT_FILE_ENDING;

/** What the recipe of a project is called: its ending says that it is another thing. */
export const recipeFileName = (project: string): string => `${stem(project)}.oppskrift.json`;

/**
 * What the file with a county's assessments is called.
 * @param day as 2025-03-31
 */
export const countyFileName = (county: string, day: string): string =>
	`${stem(county)} ${day}${COUNTY_FILE_ENDING}`;
