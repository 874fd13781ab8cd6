import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser korleis svara fordeler seg på ein skala, gruppe for gruppe, med gjennomsnittet under. Då kan du sjå både kor nøgde folk er, og kor usamde dei er.',
	definition: [
		'Kolonnane er grupper, radene er svar frå høgast til lågast, så «veit ikkje», totalt, gjennomsnitt og N. «Veit ikkje» er med i grunnlaget for prosentane, men ikkje i gjennomsnittet.'
	],
	spoken: [
		'Prosenten er hundre gonger talet som gav svaret, delt på alle i kolonnen.',
		'Gjennomsnittet er summen av svarverdiane delt på talet på svar på skalaen.'
	],
	choice: [
		'Prosentar blir runda av éin gong, og summen av dei blir vist som han er. Mange trykte tabellar er runda av i to steg; det kan veljast for å lage dei på nytt. Skilnader mellom grupper blir testa med Welch, med Holm over heile tabellen.'
	],
	spss: 'SPSS har ingen slik tabell; FREQUENCIES og MEANS gir tala kvar for seg. «Veit ikkje» må der erklærast manglande for gjennomsnittet og ikkje for prosentane.',
	r: 'round() i R rundar halve til næraste partal; her går halve opp. Delar blir samanlikna med Newcombes intervall, prop.test gir eit anna.',
	checked:
		'Fordelingar, vekta fordelingar, testar og intervall mot R. Trykte tabellar i AFI-rapport 2024:04 er laga på nytt celle for celle; i tabell 4.12 er eitt trykt gjennomsnitt ikkje mogleg med prosentane.',
	limits: [
		'Gjennomsnittet føreset at det er like langt mellom svara. Spørsmål med ulike svaralternativ kan ikkje samanliknast direkte.'
	],
	setting: '«Veit ikkje», avrunding, desimalar, test, justering og skjerming, i skjemaet til analysen.'
} satisfies MethodText<'likert'>;
