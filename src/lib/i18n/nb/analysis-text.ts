/** Text with numbers from results. */
export default {
	question: 'Hvordan holder jeg tallene i teksten riktige?',
	name: 'Tekst med tall',
	body: 'Tekst'
};
