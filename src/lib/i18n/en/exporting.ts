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
	csv: {
		choose: 'Choose the kind of CSV',
		semicolon: { name: 'Semicolon and decimal comma', help: 'Opens as it should in Norwegian Excel' },
		comma: { name: 'Comma and decimal point', help: 'For English Excel, R, Python and most others' }
	},
	/** Before rows of a dataset leave the program. */
	micro: {
		title: 'Download micro data?',
		text: 'The file has a line for every row of the dataset, with nothing hidden. People may be recognised. Download it only if you are allowed to, and keep it where such data belong.',
		rows: 'Rows',
		columns: ({ n }: { n: number }) => (n === 1 ? '1 column' : `${n} columns`),
		file: 'File',
		confirm: 'I know that the file is micro data with nothing hidden',
		action: 'Download micro data'
	},
	failed: ({ reason }: { reason: string }) =>
		`The file was not made. Try again, or copy the tables instead. The technical answer was: ${reason}`
};
