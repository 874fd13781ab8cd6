import type { WorkMessages } from '../types';

const analysisText: WorkMessages['analysisText'] = {
	question: 'How do I keep the numbers in my text right?',
	name: 'Text with numbers',
	body: 'Text'
};

export default analysisText;
