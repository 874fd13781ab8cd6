import type { Messages } from '../types';

const errors: Messages['errors'] = {
	unknownCode: ({ code }) =>
		`Something went wrong that we have no words for. The code is “${code}”. Tell whoever provides the program.`,
	notFoundTitle: 'The page does not exist',
	notFoundText: 'The address leads to no page in Treffsikker. Your projects are not affected.',
	unexpectedTitle: 'Something went wrong',
	unexpectedText: 'The page could not be shown. What is saved on this computer is not affected.',
	toStart: 'Go to the start page'
};
export default errors;
