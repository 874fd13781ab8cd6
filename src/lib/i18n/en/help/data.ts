import type { HelpTexts } from '../../help-text';

const data: HelpTexts['data'] = {
	title: 'Data: from a file to a finished table',
	lead: 'How files are read, and how they become tables you can compute with. What is stored stays as it was read. Everything you do after that is a choice, applied again when the data change, that can be undone.',
	sections: {
		files: {
			heading: 'Reading files',
			body: [
				'Drop files on the Data page, choose them, or copy a table and paste it. The program recognises a file by its content, not by its name.',
				{
					list: [
						'Spreadsheets: Excel (.xlsx, .xlsm, and .xls from Excel 97 onwards) and OpenDocument (.ods). You choose the sheet and the row with the headers.',
						'SPSS files (.sav and .zsav), with labels and the values that the file itself declares as missing.',
						'Text files with columns, such as CSV. Encoding and separator are detected, and can be chosen.',
						'JSON-stat, which Statistics Norway (SSB) uses.',
						'Udir’s exports for primary and lower secondary school, and answers of Udir’s report API. Only these are used in the draw.'
					]
				},
				'Files with a password, compressed archives, PDFs and some older formats are not read. You are then told what to do instead.'
			]
		},
		before: {
			heading: 'Looking things over before anything is stored',
			body: [
				'When the file has been read you see its rows, and for each column what it is read as, how many different values it has, its lowest and highest value and how many cells are empty. Nothing is stored until you import.',
				{
					list: [
						'Numbers that can be read in two ways: “1.234” may be more than a thousand, or a little more than one. The program takes the reading that the rest of the file speaks for, says why, and lets you choose the other. The same goes for dates in which day and month may be swapped.',
						'Marks instead of numbers: at SSB “.” means that the figure cannot occur, “..” and “...” that it is missing, “:” that it cannot be published, and “-” zero. An asterisk means preliminary at SSB, but suppressed at Udir. You can choose whose marks the file uses.',
						'Cells that cannot be read are shown with line and column and count as missing. Their rows can be left out; the list of them is stored.',
						'Columns that can show who answered, such as names, e-mail addresses, national identity numbers and the times of Microsoft Forms, are listed by themselves. What you remove is not stored.'
					]
				},
				'If you ask the program to remember your choices, they are used the next time a file has the same format and headers.'
			]
		},
		empty: {
			heading: 'Six kinds of empty cell',
			body: [
				'An empty cell is never a number, and the kinds are kept apart all the way from file to result:',
				{
					list: [
						'Suppressed: the figure exists but is hidden.',
						'Missing: there is no figure, and no closer reason is known.',
						'Not applicable: the figure cannot exist.',
						'Don’t know: the respondent said so.',
						'Unanswered: the question was asked, but the respondent skipped it or declined.',
						'Not asked: the question was not put, for example in an earlier wave.'
					]
				},
				'Values that an SPSS file declares as missing are empty cells in the table. The program also proposes answers such as “Don’t know”, and numbers such as 98 and 99 when they are far above the others. You can change the kind for each value, and make it an answer again.'
			]
		},
		variables: {
			heading: 'Variables and answer scales',
			body: [
				'Open a table from the Data page. Under Variables you see name, label, type, measure, answer scale, values, empty cells, unit, source, count and distribution of each variable. Change one at a time, or mark several and change them together.',
				{
					list: [
						'Answer scale: the program knows common scales in bokmål, nynorsk and English, and proposes the one a question has. Nothing happens until you press. An answer that the scale does not know never gets a number by itself, but is empty until you decide what it is. You can also make scales of your own.',
						'Reversed: mark items that are worded the other way round. The values stay as answered, and indices turn them.',
						'Values: rename them, merge them, and change their order.',
						'Several answers in one cell can become one variable for each answer, with 1 for chosen and 0 for not chosen. Anyone who has not answered is empty in all of them.',
						'Person, municipality and weight are chosen under “About the table”. Persons, rows and municipalities are then counted separately.'
					]
				}
			]
		},
		newVariables: {
			heading: 'Making new variables',
			body: [
				'New variables are computed again whenever the data change. Each may use the ones above it in the list. You see the result while you choose.',
				{
					list: [
						'Bands by size: each cut-point is the smallest value in the data that reaches the share. With four bands, the first cut-point is the smallest value that at least a quarter of the rows are equal to or below. A value on a cut-point belongs to the band below. Equal values are never divided, so bands may differ in size. You can also type the cut-points, compute them for each wave, or keep them and use them on other years and tables. The weight is not used here.',
						'Index: the mean of the items, for everyone who has answered enough of them. Unless you choose otherwise that is at least half, rounded up. Reversed items are turned first. If the items have different scales, they can be rescaled to a common one.',
						'Reversed scale: lowest plus highest value of the scale, minus the answer. The scale must be stated, since the data do not tell whether anybody chose the ends.',
						'Square: best computed from the distance from the mean. A square of the value itself follows the variable so closely that the two disturb each other in a regression. It can be chosen all the same, because published reports have done it that way.',
						'Share, difference, ratio, logarithm, standardised value, and 0/1 variables for one value or for each value.',
						'Earlier year and change: the value of the same unit some years before, or the change since then. If exactly that year is not there, the cell is empty.'
					]
				}
			]
		},
		expressions: {
			heading: 'Writing expressions',
			body: [
				'Expressions can be used in new variables and filters. Numbers are written with a comma or a point. Values are separated by semicolons. Names with spaces or other characters are set in [square brackets], and text in "quotation marks".',
				'+ − * / ^ compute, = ≠ < ≤ > ≥ compare, and “and”, “or” and “not” join. “x in (1; 2)” is true when x is one of the values. In Norwegian the words are “og”, “eller”, “ikke” and “i”.',
				{
					table: {
						title: 'Functions',
						columns: ['In English', 'In Norwegian', 'Gives'],
						rows: [
							['if(condition; a; b)', 'hvis', 'a where the condition is true, otherwise b'],
							['min(a; b; …)', 'min', 'the smallest value'],
							['max(a; b; …)', 'max', 'the largest value'],
							['mean(a; b; …)', 'snitt', 'the mean'],
							['sum(a; b; …)', 'sum', 'the sum'],
							['count(a; b; …)', 'antall', 'how many have a value'],
							['round(x; 2)', 'avrund', 'x rounded to so many decimals; without a number, to a whole number'],
							['abs(x)', 'abs', 'x without its sign'],
							['ln(x)', 'ln', 'the natural logarithm'],
							['log10(x)', 'log10', 'the logarithm to base 10'],
							['sqrt(x)', 'rot', 'the square root'],
							['is_empty(x)', 'er_tom', 'true where the cell is empty'],
							['is_suppressed(x)', 'er_skjermet', 'true where it is suppressed'],
							['is_missing(x)', 'er_manglende', 'true where it is missing'],
							['is_not_applicable(x)', 'er_ikke_aktuelt', 'true where it is not applicable'],
							['is_dont_know(x)', 'er_vet_ikke', 'true where the answer is don’t know'],
							['is_unanswered(x)', 'er_ubesvart', 'true where it is unanswered'],
							['is_routed_out(x)', 'er_ikke_spurt', 'true where the question was not asked']
						]
					}
				},
				'min, max, mean and sum use the values that are there. a + b is empty where one of them is. A comparison with an empty cell is unknown, neither true nor false. What has no answer, such as a division by zero, becomes an empty cell and is counted.'
			]
		},
		filters: {
			heading: 'Filters and the text under tables',
			body: [
				'A filter is a named choice of rows. Choose values, or write an expression. The rows stay in the table. The filter can be used when you link tables or put rows together.',
				'Write what the rows have in common, and the program makes the text: “of the 75% who have worked with a mentor”. The percentage is of the rows with a known answer. Rows for which the answer is unknown, because a cell is empty, are not included.'
			]
		},
		stack: {
			heading: 'Stacking waves',
			body: [
				'Stacking puts answers of several waves or surveys under each other. The program proposes which variables are the same question, by name, question text and possible answers, and says how sure that is and why. Only what you confirm becomes one variable. Everything else is kept apart and is “not asked” in the other waves; text is just empty there.',
				'If the scale is turned round in a wave, it can be turned. If answers have other values, they can get the values by their labels. Choose the variables of municipality and person, and whether answers without a municipality or with several are left out. You then see rows, persons and municipalities for each wave.'
			]
		},
		link: {
			heading: 'Linking tables',
			body: [
				'A link fetches variables from another table, or from the register of municipalities in the program. No row is lost and none is added. Rows without a match are missing in the new variables.',
				{
					list: [
						'Key: the same municipality, by number or name, or equal values in variables you choose.',
						'Changed municipality numbers: numbers in use since 2017 are carried over to those of 2024 or of 2020–2023. You are told which ones. For municipalities that have merged you choose the sum, a weighted mean or empty. If a municipality was divided, you are told which one it follows.',
						'Unknown names: the program proposes a municipality, and you confirm each one. Nothing is guessed.',
						'A year for each wave: say which variable holds the wave, and then choose the year of each variable, for example free income of 2020 for answers from 2021. The proposal is the last year before the wave.',
						'Several rows for one key: the link is not made until you have chosen the first row, the mean or the sum, or only some of the rows.'
					]
				},
				'What did not match is listed both ways, with counts.'
			]
		},
		together: {
			heading: 'Putting rows together',
			body: [
				'Make one row for each municipality, each county or each value of a variable, with the count, mean, sum, smallest or largest value, or share. Means and shares can be weighted.',
				'Suppressed cells never count as zero, and how many they are can stand beside the result. If some of the rows lack a number, you choose whether the group is computed from the rest or left empty.'
			]
		},
		turn: {
			heading: 'Turning a table',
			body: [
				'Columns with years or categories in their names can become rows, and rows can become columns. The program proposes what belongs together. If several rows end up in the same cell they are shown, and the table is not made until they can be told apart.'
			]
		},
		counts: {
			heading: 'Typing in counts',
			body: [
				'A frequency table, for example from an older report, can be typed or pasted. If it gives percentages and N, the program looks for all counts that give the printed numbers, and says whether there is only one solution. If there are several, you choose.',
				'Each row is an answer to one question. How the same person answered several is not in a frequency table, so the questions cannot be crossed with each other.'
			]
		},
		projectFile: {
			heading: 'Saving a project file or a recipe',
			body: [
				'A project file (.treffsikker) holds the whole project: the tables with every value, the variables, the draws and the history. It can be opened on another computer, and is a copy should the browser clear its storage.',
				{
					note: 'With a passphrase the content of the file is encrypted. If you lose it, nobody can open the file, and neither can we. The project in the browser is not encrypted.'
				},
				'Before the file is saved, the program looks for personal data and small groups in the tables, and says what it found. That is a help, not a guarantee.',
				'The recipe alone holds the rules of the draws and how the tables are made ready, but no answers and no figures from your files. Names of columns and files, lists of municipalities and reasons are in it. When it is opened in another project, you choose which tables it is used on.'
			]
		},
		history: {
			heading: 'History and undo',
			body: [
				'The history shows what was done to the data, with time and counts. Everything since the project was opened can be undone and redone, also with Ctrl+Z and Ctrl+Shift+Z outside text fields (⌘ instead of Ctrl on a Mac).'
			]
		}
	}
};
export default data;
