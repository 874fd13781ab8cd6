import type { Message } from '../../core/outcome';

type Params = NonNullable<Message['params']>;

/** The whole project, or a draw, as an R script and an SPSS job in one zip. */
export default {
	title: 'The project as an R script and an SPSS job',
	titleDraw: 'The draw as an R script',
	button: 'The whole project as R and SPSS',
	buttonDraw: 'The draw as an R script',
	inSave: 'Save as an R script and an SPSS job instead',
	intro:
		'One zip file with the data, an R script and an SPSS job that run all analyses in their order, the recipe, and the program’s own numbers to compare with. So somebody else can check them without Treffsikker.',
	introDraw:
		'One zip file with the indicator data, an R script that makes the whole draw and the simulation of how sure it is, and the program’s own numbers to compare with. The script uses nothing but what comes with R.',
	preparing: 'Running the analyses and writing the code',
	has: ({ r, spss, of }: Params) => `${r} of ${of} analyses and draws have R code, ${spss} have SPSS syntax.`,
	hasDraw: 'The draw has R code.',
	nothing: 'There are no analyses or draws in the project yet. Make an analysis or a draw first.',
	dataTitle: 'Data that come along',
	micro: ({ path, name, rows, columns }: Params) =>
		`${path}: ${name}, ${rows} rows and ${columns} columns. Micro data without suppression`,
	published: ({ path, rows }: Params) => `${path}: ${rows} lines; what the publisher suppressed is empty`,
	confirm: 'I am allowed to save micro data without suppression, and put the file where such data belong',
	confirmHelp:
		'The data files have a line for each row, without suppression of any kind. They may point out single persons. Only the variables that the analyses use are included.',
	confirmFirst: 'Tick that you are allowed to save micro data, or cancel.',
	leftOutTitle: ({ n }: Params) => `Not included, and why (${n})`,
	leftOutIn: ({ name, program }: Params) => `${name} (${program})`,
	not: { r: 'not in R', spss: 'not in SPSS', both: 'not in R or SPSS', partly: 'partly in R' },
	save: 'Save the zip file',
	writing: 'Packing the zip file',
	saved: ({ file }: Params) => `${file} is saved`,
	failed: ({ reason }: Params) => `The zip file was not made. Try again. The technical answer was: ${reason}`,
	readmeName: 'README.txt',
	fileWord: 'r-and-spss',
	emptyDraw: 'None of the indicators and school years of the draw are in the data.',
	noIndicators: 'The project has no data with indicators.',
	drawOnlyR: 'Draws are written in R. There is no SPSS syntax for them.',
	recomputedLimits:
		'The simulation in R has fixed limits. Here it was chosen that limits are computed anew in every data set; that is not written in R.',
	onlyChances:
		'The simulation in R gives the chances and the rank intervals. The four lists side by side, the draw without one year, indicator or school, and which choices matter most are not written in R.',
	drawReads: ({ cells, units }: Params) =>
		`Reads ${cells} (cells) and ${units} (municipalities and schools). Run it from the folder that the zip was unpacked in`,
	drawRules: 'The rules of the draw',
	exactSums: 'Numbers are added one by one in the order of the app, so that equal shares are equal',
	drawCells:
		'Cells of the basis: one without a row does not apply where the unit has not the grade in these years',
	drawLimits: 'National and absolute limits of each indicator and year',
	drawPoints:
		'Risk points: 3 beyond the absolute limit, else 1 beyond the national one; share of possible points',
	drawAverage: 'The average draw: the order, who cannot be drawn, and where it is cut',
	drawSpread: 'The spread draw: how far apart the schools are, and whether one of them is among the weakest',
	drawResult: 'All numbers, unrounded, with the names that they have in results.csv',
	simulates: ({ file }: Params) =>
		`How sure the draw is: other pupils of the same schools. Runs ${file} first. Random numbers are R’s own, so answers agree within Monte Carlo errors`,
	noise: 'The noise of each cell, and what sets municipalities and schools apart beyond chance',
	simulation: 'Draws all cells of a unit anew; what they share is drawn once',
	counts: 'Ranks and draws in every data set, and counts',
	projectR:
		'Runs all analyses in their order. Set the working directory to the folder that the zip was unpacked in: setwd("...")',
	packages: 'Some analyses use packages; one whose package is missing is skipped and named at the end',
	simulateSwitch: 'The simulations take some minutes for the whole country. Write FALSE to skip them',
	runs: 'Runs a script by itself, so that one does not disturb another',
	analysisName: ({ name }: Params) => `${name}`,
	writesResults: 'Writes results-r.csv: analysis, part, table, row, column, value',
	compares:
		'Compares with the app’s numbers in results.csv (but for simulations); what differs is written in comparison-r.csv',
	projectSpss:
		'Runs all analyses in their order. Set the working directory to the folder that the zip was unpacked in, by the command CD',
	readmeTitle: ({ name }: Params) => `${name}: the project as an R script and an SPSS job`,
	readmeWhat:
		'Made by Treffsikker. Here are the data that the analyses use, code that gives the same numbers in R and SPSS, and the numbers as the program gave them.',
	readmeVersion: ({ app, methods }: Params) =>
		`Version of the program: ${app}. Version of the methods: ${methods}.`,
	readmeMicroTitle: 'THE DATA ARE MICRO DATA, WITHOUT SUPPRESSION',
	readmeMicro:
		'The files marked as micro data have a line for each row of the dataset, without suppression of any kind. They may point out single persons. Keep them where such data belong, do not share them, and delete them when they are not needed. The code also computes numbers that the program hides to protect persons.',
	readmeRunTitle: 'HOW IT IS RUN',
	readmeR:
		'R: unpack the zip file, set the working directory to the folder (setwd), and run source("prosjekt.R", encoding = "UTF-8"). The numbers come in results-r.csv. Each script in the folders analyser and trekk can also be run alone from the same working directory.',
	readmeSpss:
		'SPSS: open prosjekt.sps, write CD and the folder at the top, and run all of it. The numbers stand in the output window, after the name of each analysis.',
	readmeCompare:
		'Comparing: results.csv holds the program’s numbers. prosjekt.R compares by itself and writes what differs in comparison-r.csv. Simulations agree within three Monte Carlo standard errors, not to the digit.',
	readmeFilesTitle: 'THE FILES',
	readmeData: ({ path, name, rows, columns }: Params) =>
		`${path}: micro data of “${name}”, ${rows} rows, ${columns} columns`,
	readmeIndicators: ({ path, rows, columns }: Params) =>
		`${path}: indicator data as they are in the files, ${rows} lines, ${columns} columns; suppressed cells are empty`,
	readmeDataFormat:
		'The data files are UTF-8 with semicolons between columns and a decimal point. Columns that end in _empty say which kind of empty cell it is: 1 suppressed, 2 missing, 3 not applicable, 4 don’t know, 5 unanswered, 6 not asked. Columns that begin with filter_ are 1 for rows that are included.',
	readmeResults:
		'results.json and results.csv: the program’s own numbers, with every digit. Numbers that are hidden in the program are hidden there too.',
	readmeRecipe:
		'oppskrift.json: the recipe, the analyses without data. It can be opened in Treffsikker and run from the command line. Notes and reasons that somebody wrote in the rules are included.',
	readmeLeftOutTitle: 'NOT INCLUDED, AND WHY',
	readmeLeftOut: ({ name, program }: Params) => `- ${name} (not in ${program}):`,
	readmePartly: ({ name }: Params) => `- ${name} (only partly in R):`,
	readmeNever:
		'Never included: figures, assessments and notes of the follow-up, and the register of participants. What the R code of an analysis does not give stands in the comments of its script.'
};
