/** The result view: asking a cell, copying, figures. */
export default {
	asked: 'Chosen cell',
	askHint: 'Click a cell, or press Enter, to learn what the number is. The arrow keys go from cell to cell.',
	empty: 'No value',
	row: 'Row',
	column: 'Column',
	unrounded: 'Unrounded value',
	fraction: ({ value }: { value: string }) => `${value} of 1`,
	count: 'Number (n)',
	note: 'Note',
	reference: 'Reference: table / row / column',
	copyValue: 'Copy the value',
	valueCopied: 'The value is copied.',
	valueNotCopied: 'The browser did not let us copy.',
	copyAll: 'Copy all tables',
	allCopied: 'The tables are copied.',
	plot: {
		numbers: 'Show the numbers',
		svg: 'Download SVG',
		png: 'Download PNG',
		pngFailed: 'The browser could not make the picture. Download SVG instead.',
		copyPicture: 'Copy the picture',
		pictureCopied: 'The picture is copied.',
		pictureNotCopied: 'The browser did not let us copy the picture. Download it instead.',
		region: ({ title }: { title: string }) => `${title}, figure that can be scrolled`,
		group: 'Group',
		name: 'Name',
		value: 'Value',
		low: 'Lower limit',
		high: 'Upper limit',
		from: 'From',
		to: 'To',
		point: 'Point',
		count: 'Number',
		hidden: 'Hidden',
		percent: 'percent',
		nothing: 'No numbers to show',
		cut: ({ shown, all }: { shown: string; all: string }) =>
			`The table shows the first ${shown} of ${all} points. The file has them all.`,
		thinned: ({ shown, all }: { shown: string; all: string }) =>
			`The figure draws ${shown} of ${all} points, evenly spread, and always the outermost.`
	}
};
