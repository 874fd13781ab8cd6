import type { HelpTexts } from '../../help-text';

const accessibility: HelpTexts['accessibility'] = {
	title: 'Accessibility',
	lead: 'What we know works for everybody, what does not, and how it was tried.',
	sections: {
		aim: {
			heading: 'What we aim at',
			body: [
				'The program is to meet WCAG 2.1 at levels A and AA. Everything should be possible with the keyboard alone, with a screen reader, on a screen 320 pixels wide, and with the text enlarged to 400 per cent.'
			]
		},
		works: {
			heading: 'What works',
			body: [
				{
					list: [
						'All pages can be used with the keyboard. The focus is visible, and dialogs keep it until they are closed.',
						'Pages, forms and tables have headings, names and labels that screen readers can use. Changes of the result are read out.',
						'Every figure and every map has the same numbers as a table.',
						'Colour never stands alone: a word or a mark says the same.',
						'Light and dark, Norwegian and English numbers, and less motion when the machine asks for it.',
						'Text and fields reflow on narrow screens. Only wide tables are scrolled sideways, in a region of their own.'
					]
				}
			]
		},
		lacks: {
			heading: 'What is not good enough, or not known',
			body: [
				{
					list: [
						'The program has not been tried by people who use a screen reader or voice control every day.',
						'PDF files are made by the browser’s print. Whether they get tags that a screen reader can follow depends on the browser. The Word files have proper headings and tables.',
						'Pictures in the guide show the screen with text in it. What a picture shows is also said in the steps and in its alternative text.',
						'Tables with many columns need much scrolling on small screens.',
						'The licence texts are in English, as they came.'
					]
				}
			]
		},
		tried: {
			heading: 'How it was tried',
			body: [
				'For each version a test opens every page in bokmål, nynorsk and English and looks for violations with the tool axe; the colours, light and dark, it looks at in bokmål. Other tests go through the work with the keyboard alone, see that nothing sticks out at 320 pixels, and keep the structure of the pages as it is. Such tools find only part of the faults.'
			]
		}
	}
};
export default accessibility;
