import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser kor mange av dei som kunne svare, som faktisk svarte. Ein låg svarprosent gjer det meir usikkert om svara gjeld alle.',
	definition: [
		'n er talet på svar og N talet i populasjonen: personar, kommunar eller rader. Populasjonen blir skriven inn eller talt i ein annan tabell.'
	],
	spoken: ['Svarprosenten er talet på svar delt på populasjonen.'],
	choice: [
		'Utan intervall, fordi heile populasjonen er spurd: det er ikkje trekt noko utval. Er populasjonen ukjend, blir ingen prosent rekna, heller ikkje i summen.'
	],
	spss: 'SPSS har ingen kommando for dette; delen blir rekna for hand.',
	r: 'R har ingen eigen funksjon; delen blir rekna for hand.',
	checked:
		'Tabell 3.1 i AFI-rapport 2024:04, der prosentane er av personar, ikkje rader. Éin trykt prosent er runda av to gonger.',
	limits: [
		'Ein høg svarprosent seier ikkje at dei som ikkje svarte, meiner det same. Lenkjer som er sende vidare, gjer populasjonen ukjend.'
	],
	setting: 'Grupper, kva eit svar er, populasjon og kor mange som vart spurde, i skjemaet til analysen.'
} satisfies MethodText<'response-rate'>;
