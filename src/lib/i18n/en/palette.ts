import type { Messages } from '../types';

const palette: Messages['palette'] = {
	title: 'Search and commands',
	label: 'Search for pages, analyses, municipalities and commands',
	help: 'Arrow up and down choose, Enter opens, Esc closes.',
	nothing: 'Nothing fits. Try fewer or other words.',
	count: (n) => (n === 1 ? 'One hit' : `${n} hits`),
	more: (n) => `${n} more. Type more to find them.`,
	groups: {
		pages: 'Pages',
		analyses: 'Analyses of the project',
		municipalities: 'Municipalities of the draw',
		actions: 'Do something',
		newAnalyses: 'New analyses'
	},
	sheet: 'Sheet to print for a municipality',
	newAnalysis: ({ name }) => `New analysis: ${name}`,
	openFiles: 'Open files',
	openFilesWords: 'import csv excel spss sav ods project recipe',
	undo: 'Undo the last change',
	redo: 'Redo',
	save: 'Save the project as a file',
	print: 'Print the page',
	exportWord: ({ name }) => `Download “${name}” as Word`,
	exportExcel: ({ name }) => `Download “${name}” as Excel`,
	language: ({ name }) => `Change the language to ${name}`,
	colorScheme: ({ name }) => `Light or dark: ${name}`,
	showKeys: 'Show keyboard shortcuts',
	keys: {
		title: 'Keyboard shortcuts',
		everywhere: 'Everywhere',
		single: 'Single keys',
		singleOff: 'Shortcuts of a single key are off.',
		singleOn: 'Shortcuts of a single key are on.',
		turnOff: 'Turn off shortcuts of a single key',
		turnOn: 'Turn on shortcuts of a single key',
		inList: 'In the list of municipalities',
		search: 'Open search and commands',
		undo: 'Undo the last change, outside of fields',
		redo: 'Redo, outside of fields',
		close: 'Close what is open',
		paste: 'Paste a table, outside of fields',
		list: 'Show this list',
		go: ({ page }) => `Go to ${page}`,
		move: 'Move up and down',
		open: 'Open the municipality',
		back: 'Back to the list',
		then: 'then',
		mac: 'On a Mac: ⌘ instead of Ctrl.'
	}
};

export default palette;
