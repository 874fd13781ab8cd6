/** Results as Word and Excel files. */
export default {
	table: 'Table',
	figure: 'Figure',
	part: 'part',
	of: 'of',
	page: 'Page',
	method: 'Method',
	sheet: 'The sheet',
	hiddenLabel: 'Hidden numbers',
	hidden:
		'Numbers that the program hides to protect people are hidden here too. Where the number would have been stands the word that says so.',
	madeLabel: 'Made with',
	made: ({ version, date }: { version: string; date: string }) => `Treffsikker, version ${version}, ${date}`,
	region: 'Download the result',
	fileName: 'result',
	writing: 'Writing the file',
	failed: ({ reason }: { reason: string }) =>
		`The file was not made. Try again, or copy the tables instead. The technical answer was: ${reason}`
};
