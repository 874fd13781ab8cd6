import type { Messages } from '../types';

const errors: Messages['errors'] = {
	unknownCode: ({ code }) =>
		`Noko gjekk gale som vi ikkje har ord for. Koden er «${code}». Sei frå til den som gir deg programmet.`,
	notFoundTitle: 'Sida finst ikkje',
	notFoundText: 'Adressa fører ikkje til noka side i Treffsikker. Prosjekta dine er ikkje rørte.',
	unexpectedTitle: 'Noko gjekk gale',
	unexpectedText: 'Sida kunne ikkje visast. Det som er lagra på denne maskina, er ikkje rørt.',
	toStart: 'Gå til startsida'
};
export default errors;
