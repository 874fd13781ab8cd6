import type { WorkMessages } from '../types';

const report: WorkMessages['report'] = {
	title: 'Report',
	list: 'The reports of the project',
	add: 'New report',
	newName: 'Untitled report',
	copyOf: ({ name }) => `${name} (copy)`,
	duplicate: 'Make a copy',
	remove: 'Delete the report',
	removed: ({ name }) => `The report “${name}” was deleted.`,
	emptyTitle: 'No reports yet',
	emptyText:
		'A report holds your own text and the results you choose. Tables, figures and numbers follow the data. Begin one here, or press “Add to report” where a result is shown.',
	document: ({ name }) => `The report “${name}”`,
	emptyDocument: 'The report is empty. Choose what it begins with.',

	name: 'Title',
	author: 'Author',
	subtitle: 'Place, time or recipient',
	numbered: 'Numbered headings',

	kinds: {
		heading: 'Heading',
		paragraph: 'Paragraph',
		list: 'List',
		quote: 'Quotation',
		remark: 'Remark',
		result: 'Result',
		notes: 'Notes',
		contents: 'Contents',
		break: 'Page break'
	},
	addHere: 'Add here',
	addWhat: 'What would you like to add?',
	tools: ({ kind }) => `Tools for: ${kind}`,
	moveUp: 'Move up',
	moveDown: 'Move down',
	moved: ({ place, all }) => `Moved to place ${place} of ${all}.`,
	removeBlock: 'Delete',
	blockRemoved: ({ kind }) => `${kind} was deleted.`,
	role: 'Type',
	level: 'Level',
	levelOf: ({ level }) => `Level ${level}`,
	appendix: 'Appendix',
	textLabel: ({ kind, place }) => `${kind}, part ${place} of the report`,
	placeholders: {
		heading: 'Write a heading',
		body: 'Write here',
		list: 'Write an item. Enter gives a new one.',
		quote: 'Write or paste the quotation',
		remark: 'Write what the reader must know'
	},
	insertNumber: 'Number',
	insertReference: 'Reference',
	insertFootnote: 'Footnote',
	changeMark: ({ text }) => `Change ${text}`,
	keysHelp: 'Alt with arrow up or down moves the part. Enter in a paragraph begins a new one.',

	numberTitle: 'Insert a number from a result',
	numberOf: 'Result',
	noSources: 'Make an analysis with a table first. Numbers are taken from it.',
	put: 'Insert',
	take: 'Take out of the text',
	referenceTitle: 'Refer to a heading, a table or a figure',
	referenceTo: 'Refer to',
	noTargets: 'The report has no headings, tables or figures to refer to yet.',
	footnoteTitle: 'Footnote',
	footnoteText: 'The text of the footnote',
	footnotes: 'Footnotes',
	footnoteMark: ({ number }) => `Footnote ${number}`,
	resultTitle: 'Choose a result',
	resultOf: 'Take from',
	noResults:
		'The project has no analyses yet. Make one on the page Analyses, or press “Add to report” beside a result.',
	parts: 'What is to be included?',
	allParts: 'All tables and figures, also new ones that come',
	someParts: 'Only those I choose',
	caption: ({ title }) => `Title of “${title}”`,
	captionHelp: 'Empty: the title that the result gives.',
	reading: 'Include what the numbers say in words',
	method: 'Include how it was computed',
	change: 'Choose parts',
	use: 'Use',
	notesTitle: 'Which notes?',
	about: {
		method: 'Method',
		suppression: 'Suppression',
		sources: 'Sources',
		making: 'How the report was made'
	},
	contentsTitle: 'Which list?',
	contentsOf: { headings: 'Contents', tables: 'Tables', figures: 'Figures' },
	emptyContents: {
		headings: 'The report has no headings yet.',
		tables: 'The report has no tables yet.',
		figures: 'The report has no figures yet.'
	},
	emptyNotes: 'Nothing to write yet. Add a result.',
	pageBreak: 'Page break',

	computing: ({ name }) => `Computing “${name}”`,
	notStarted: ({ name }) => `“${name}” has not been computed yet. It may take a while.`,
	start: 'Compute',
	computingRest: ({ name }) => `Computing the rest of “${name}”`,
	stopped: ({ name, share }) =>
		share === ''
			? `Computing the rest of “${name}” was stopped.`
			: `Computing “${name}” was stopped after ${share}. What is computed stands here.`,
	goOn: 'Go on',
	notInCopy: ({ name }) => `“${name}” is not computed, and is missing here.`,
	partlyInCopy: ({ name }) => `“${name}” is only partly computed: what stands here is provisional.`,
	sourceGone:
		'The analysis was deleted. Choose another result, or delete this part. Undo brings the analysis back.',
	noParts: 'The result has no table or figure.',
	problems: ({ count }) => (count === 1 ? 'One thing to look at' : `${count} things to look at`),
	goTo: 'Go there',

	region: 'Download or copy the report',
	word: 'Word',
	excel: 'Excel',
	html: 'Web page',
	markdown: 'Markdown',
	pdf: 'Print or PDF',
	copy: 'Copy all',
	copied: 'The report was copied.',
	notReady:
		'Something is still to be computed. It is missing from the file or is from before. Download again when all is ready.',

	addToReport: 'Add to report',
	addedTo: ({ name }) => `Added to “${name}”.`,
	open: 'Open the report',
	addToTitle: 'Add to which report?',
	newReport: 'A new report',

	lostReference: '[reference missing]',
	lostNumber: '[number missing]',
	noTarget:
		'A reference points to something that is no longer in the report. Choose something else, or take it out.',
	noResult: ({ name }) => `A number cannot be shown, since “${name}” has no result. Insert the number anew.`,
	noCell: ({ name }) =>
		`A number cannot be shown, since its cell is gone from “${name}”. Insert the number anew.`,
	noNumber: ({ name }) =>
		`A number cannot be shown, since its cell in “${name}” holds none. Perhaps it is suppressed.`,
	lostPart: ({ name }) => `A table or figure that was chosen is gone from “${name}”. Choose parts anew.`,
	toTitle: ({ title }) => `“${title}”`,
	toChapter: ({ number }) => `chapter ${number}`,
	toAppendix: ({ number }) => `appendix ${number}`,
	toTable: ({ number }) => `table ${number}`,
	toFigure: ({ number }) => `figure ${number}`,
	tableNumber: ({ number }) => `Table ${number}`,
	figureNumber: ({ number }) => `Figure ${number}`,
	hidingLimits: 'Limits',
	hidingWhat: 'Suppressed numbers in the report',
	hidingAll: 'All tables',
	hidingNone: 'No number is suppressed.',
	hiddenCount: ({ count }) =>
		Number(count) === 1 ? 'One number is suppressed.' : `${count} numbers are suppressed.`,

	sourceFiles: 'Files',
	sourceFile: ({ file, rows, time }) => `${file}, ${rows} rows, imported ${time}`,
	sourceRegister: 'Register of municipalities',
	registerNorway: 'Municipalities and counties of Norway from 1 January 2024',
	registerOwn: 'The register that comes with the project',
	invented: 'The data are invented. They say nothing of real municipalities.',
	inventedLabel: 'Note',
	noFiles: 'No files. The numbers were typed in.',
	madeWith: 'Program',
	madeWithText: ({ version }) => `Treffsikker, version ${version}`,
	madeOn: 'Date',
	madeOf: 'Project',
	madeAgain: 'Doing it again',
	madeAgainText:
		'All tables, figures and numbers are computed from the choices in the project. Save the project as a file, or save the recipe, and others can compute the same from the same files.'
};

export default report;
