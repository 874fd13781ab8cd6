import type { WorkMessages } from '../types';

const analysisText: WorkMessages['analysisText'] = {
	question: 'Korleis held eg tala i teksten rette?',
	name: 'Tekst med tal',
	body: 'Tekst'
};

export default analysisText;
