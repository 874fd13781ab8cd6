import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser hvordan svarene fordeler seg på en skala, gruppe for gruppe, med gjennomsnittet under. Da kan du se både hvor fornøyde folk er, og hvor uenige de er.',
	definition: [
		'Kolonnene er grupper, radene er svar fra høyest til lavest, så «vet ikke», totalt, gjennomsnitt og N. «Vet ikke» er med i grunnlaget for prosentene, men ikke i gjennomsnittet.'
	],
	spoken: [
		'Prosenten er hundre ganger antallet som ga svaret, delt på alle i kolonnen.',
		'Gjennomsnittet er summen av svarverdiene delt på antall svar på skalaen.'
	],
	choice: [
		'Prosenter rundes av én gang, og summen av dem vises som den er. Mange trykte tabeller er avrundet i to trinn; det kan velges for å gjenskape dem. Forskjeller mellom grupper testes med Welch, med Holm over hele tabellen.'
	],
	spss: 'SPSS har ingen slik tabell; FREQUENCIES og MEANS gir tallene hver for seg. «Vet ikke» må der erklæres manglende for gjennomsnittet og ikke for prosentene.',
	r: 'round() i R avrunder halve til nærmeste partall; her går halve opp. Andeler sammenliknes med Newcombes intervall, prop.test gir et annet.',
	checked:
		'Fordelinger, vektede fordelinger, tester og intervaller mot R. Trykte tabeller i AFI-rapport 2024:04 er gjenskapt celle for celle; i tabell 4.12 er ett trykt gjennomsnitt ikke mulig med prosentene.',
	limits: [
		'Gjennomsnittet forutsetter at det er like langt mellom svarene. Spørsmål med ulike svaralternativer kan ikke sammenliknes direkte.'
	],
	setting: '«Vet ikke», avrunding, desimaler, test, justering og skjerming, i skjemaet til analysen.'
} satisfies MethodText<'likert'>;
