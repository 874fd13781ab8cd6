import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Skjuler tal om få personar, så ingen kan kjennast att. Andre tal må òg skjulast, elles kunne dei skjulte reknast ut av summane.',
	definition: [
		'Ei celle blir skjult når n, talet på gyldige svar, er under grensa g. Det som er skjult i ei oppdeling, er minst to grupper som til saman har minst g svar; elles blir den nest minste skjult òg. Det same blir gjort over rader, kolonnar og undergrupper, til ingen skjulte tal kan reknast ut.'
	],
	spoken: ['Ei celle blir skjult når talet på svar er mindre enn grensa.'],
	choice: [
		'Grensa høyrer til tabellen: 8 hos NTNU, inga hos AFI, difor ei åtvaring når ho er av. Totalar har med dei skjulte gruppene. Ein logg seier kva som er skjult og kvifor.'
	],
	spss: 'SPSS gjer ikkje dette i vanlege tabellar.',
	r: 'R gjer ikkje dette i grunnpakken; sdcTable er ein pakke for det, og er ikkje brukt her.',
	checked:
		'Tilfeldige tabellar: inga skjult celle kan løysast ut av summane, og skjult er det same som ei langsam lesing av regelen gir.',
	limits: [
		'Kvar tabell er skjerma for seg. Kva to tabellar, filter eller delar viser til saman, blir ikkje kontrollert.'
	],
	setting: '«Skjerming» i skjemaet til kvar tabell.'
} satisfies MethodText<'suppression'>;
