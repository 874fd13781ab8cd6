import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser hvor mange av dem som kunne svare, som faktisk svarte. En lav svarprosent gjør det mer usikkert om svarene gjelder alle.',
	definition: [
		'n er antall svar og N antallet i populasjonen: personer, kommuner eller rader. Populasjonen skrives inn eller telles i en annen tabell.'
	],
	spoken: ['Svarprosenten er antall svar delt på populasjonen.'],
	choice: [
		'Uten intervall, fordi hele populasjonen er spurt: det er ikke trukket noe utvalg. Er populasjonen ukjent, regnes ingen prosent, heller ikke i summen.'
	],
	spss: 'SPSS har ingen kommando for dette; andelen regnes for hånd.',
	r: 'R har ingen egen funksjon; andelen regnes for hånd.',
	checked:
		'Tabell 3.1 i AFI-rapport 2024:04, der prosentene er av personer, ikke rader. Én trykt prosent er avrundet to ganger.',
	limits: [
		'En høy svarprosent sier ikke at de som ikke svarte, mener det samme. Lenker som er sendt videre, gjør populasjonen ukjent.'
	],
	setting: 'Grupper, hva et svar er, populasjon og hvor mange som ble spurt, i skjemaet til analysen.'
} satisfies MethodText<'response-rate'>;
