import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Skjuler tall om få personer, så ingen kan kjennes igjen. Også andre tall må skjules, ellers kunne de skjulte regnes ut av summene.',
	definition: [
		'En celle skjules når n, antall gyldige svar, er under grensen g. Det som er skjult i en oppdeling, er minst to grupper som til sammen har minst g svar; ellers skjules den nest minste også. Det gjentas over rader, kolonner og undergrupper, til ingen skjulte tall kan regnes ut.'
	],
	spoken: ['En celle skjules når antall svar er mindre enn grensen.'],
	choice: [
		'Grensen hører til tabellen: 8 hos NTNU, ingen hos AFI, derfor en advarsel når den er av. Totaler har med de skjulte gruppene. En logg sier hva som er skjult og hvorfor.'
	],
	spss: 'SPSS gjør ikke dette i vanlige tabeller.',
	r: 'R gjør ikke dette i grunnpakken; sdcTable er en pakke for det, og er ikke brukt her.',
	checked:
		'Tilfeldige tabeller: ingen skjult celle kan løses ut av summene, og skjult er det samme som en langsom lesning av regelen gir.',
	limits: [
		'Hver tabell er skjermet for seg. Hva to tabeller, filtre eller deler viser til sammen, kontrolleres ikke.'
	],
	setting: '«Skjerming» i skjemaet til hver tabell.'
} satisfies MethodText<'suppression'>;
