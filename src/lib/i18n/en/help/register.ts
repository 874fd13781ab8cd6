import type { HelpTexts } from '../../help-text';

const register: HelpTexts['register'] = {
	title: 'The register of municipalities',
	lead: 'What the program knows of the municipalities, when it grows old, and how it is renewed.',
	sections: {
		holds: {
			heading: 'What is built in',
			body: [
				{
					list: [
						'Municipality numbers, names and counties as they are from 1 January 2024, and as they were in 2020–2023. The names have their Sami and Kven forms.',
						'Changes of numbers since 2017. Figures with older numbers are carried over; where a municipality was divided, it says which successor the history follows.',
						'Population on 1 January for each year from 2017 to 2026.',
						'Statistics Norway’s centrality of 2024, and the places on the tile map.'
					]
				},
				'The program never fetches any of this from the network. It comes with the version you use.'
			]
		},
		old: {
			heading: 'When it has grown old',
			body: [
				'New municipality numbers hold from 1 January. If a file has a number that the program does not know, it says so when the file is read or linked, and no municipality is guessed. New population figures come every year; where a year is missing, the population cap of the draw uses the last one before it.',
				'Until the register is renewed, you can link a table of your own with newer figures under Data.'
			]
		},
		renew: {
			heading: 'How it is renewed',
			body: [
				'It is done by whoever builds the program, and takes a few minutes:',
				{
					steps: [
						'Fetch the list of municipalities and the changes from Statistics Norway’s Klass (131), centrality from Klass (128), and population from table 07459.',
						'Put the files in a folder with the subfolders register and geo, with the same columns as before. The names of the files are in src/lib/core/register/data/README.md.',
						'Add new years of population to YEARS in scripts/build-register.mjs, and a new year of numbers to VINTAGES in scripts/register/changes.mjs.',
						'Run “node scripts/build-register.mjs folder” and look over the difference. Each part of the register stands on a line of its own.',
						'Run the tests, build, and publish the new version. Everybody gets it when they choose to start using it.'
					]
				}
			]
		}
	}
};
export default register;
