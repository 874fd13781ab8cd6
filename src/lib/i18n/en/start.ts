import type { Messages } from '../types';

const start: Messages['start'] = {
	title: 'Start',
	heading: 'Which municipalities would be drawn, and why?',
	lead: 'Treffsikker computes the draw to the follow-up scheme (oppfølgingsordningen) from Udir’s own files, and shows how every number came about.',
	doorsHeading: 'Get started',
	exampleTitle: 'Try with example data',
	exampleText: 'An invented country of 357 municipalities. Everything can be tried, nothing is real.',
	exampleAction: 'Open the example',
	doneHeading: 'Look at a finished project',
	finishedTitle: 'Example with a finished survey and draw',
	finishedText:
		'The invented country with 700 answers of two years, municipal figures, analyses and three scenarios. Try the report templates on it.',
	finishedAction: 'Open finished project',
	publishedTitle: 'AFI-2024: the published tables',
	publishedText:
		'27 tables of AFI-rapport 2024:04 as numbers to compute with, with table and page as source. The numbers are real.',
	publishedAction: 'Open the tables',
	filesTitle: 'Open files',
	filesText:
		'Files from Udir and Statistics Norway, spreadsheets, SPSS files and answers from Forms. You can also drop them anywhere on the page.',
	filesAction: 'Choose files',
	recipeTitle: 'Open a project, recipe or link',
	recipeText: 'A project file of your own or from a colleague, or the rules of a draw without data.',
	recipeAction: 'Choose a file',
	recipeLink: 'Link to a recipe',
	recipeLinkHelp: 'Paste the whole link.',
	recipeLinkAction: 'Open the link',
	recipeLinkOpen: 'Paste a link',
	recipeWaits: ({ name }) =>
		`${name ? `The recipe “${name}”` : 'The recipe'} has been read. Open files, the example or a project, and it will be used there.`,
	recipesUsed: ({ n }) => `${n} draws of the recipe are added as scenarios. The first is chosen.`,
	recipeUsed: ({ name }) =>
		`${name ? `The recipe “${name}”` : 'The recipe'} is in use. Undo on the page Draw brings the former rules back.`,
	exampleName: 'Example: invented country',
	invented: 'invented',
	openedAt: ({ time }) => `Last opened ${time}`,
	privacy: 'Nothing leaves the computer: the files are read and stored in this browser and sent nowhere.',
	privacyLink: 'How this is ensured',
	projectsHeading: 'Projects on this computer',
	projectsLoading: 'Fetching the projects',
	openProject: ({ name }) => `Open ${name}`,
	renameProject: ({ name }) => `Rename ${name}`,
	renameTitle: ({ name }) => `New name of “${name}”`,
	newName: 'Name',
	rename: 'Rename',
	nameMissing: 'The project must have a name.',
	renamed: ({ name }) => `The project is now called “${name}”.`,
	duplicateProject: ({ name }) => `Make a copy of ${name}`,
	copyName: ({ name }) => `${name} (copy)`,
	duplicated: ({ name }) => `“${name}” has been made.`,
	fileSavedAt: ({ time }) => `file saved ${time}`,
	deleteProject: ({ name }) => `Delete ${name}`,
	deleted: ({ name }) => `“${name}” has been deleted.`,
	noProjects: 'No projects yet',
	noProjectsText: 'Open files or the example above, and the project will be here next time.'
};
export default start;
