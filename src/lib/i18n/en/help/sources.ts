import type { HelpTexts } from '../../help-text';

const sources: HelpTexts['sources'] = {
	title: 'Sources and licences',
	lead: 'Where the numbers come from, and on what terms they may be used.',
	sections: {
		yourFiles: {
			heading: 'The files you open',
			body: [
				'You download the results of national tests, the pupil survey and lower secondary points yourself from Udir’s statistics bank. They are published under the Norwegian Licence for Open Government Data (NLOD). Name the source when you use them: “Source: Norwegian Directorate for Education and Training”.'
			]
		},
		register: {
			heading: 'What comes with the program',
			body: [
				{
					list: [
						'Municipalities, counties and changes of municipality numbers from 2017 to 2024: put together from SSB’s Klass. Source: Statistics Norway (SSB), CC BY 4.0.',
						'Population on 1 January 2017–2026. Source: Statistics Norway (SSB), CC BY 4.0.',
						'Centrality index and centrality class 2024. Source: Statistics Norway (SSB), CC BY 4.0.',
						'The places on the tile map: computed for the program from municipal boundaries. Source: SSB and Kartverket, CC BY 4.0.'
					]
				}
			]
		},
		rule: {
			heading: 'The rule of the draw',
			body: [
				'Udir’s web page “Hvilke kommuner deltar i ordningen?” (udir.no, oppfølgingsordningen), read in a stored copy without a date. Facts about earlier draws are from the evaluation reports of the Work Research Institute (AFI) at OsloMet.'
			]
		},
		example: {
			heading: 'Example data',
			body: [
				'The country of the example is invented. Names, numbers and values are made in the browser, and resemble real municipalities in distribution only. Everything from the example is marked as invented.'
			]
		}
	}
};
export default sources;
