import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Seier kor godt spørsmål som skal måle det same, heng saman. Då veit du om det er rimeleg å slå dei saman til ein indeks.',
	definition: [
		'k er talet på spørsmål, s_j standardavviket til kvart og s_T til summen. u² er det av eit spørsmål som den eine faktoren ikkje gir, ΣR summen av korrelasjonsmatrisa.'
	],
	spoken: [
		'Alfa er k delt på k minus éin, gonger éin minus summen av variansane til spørsmåla delt på variansen til summen.',
		'Omega er éin minus summen av det eigne i spørsmåla, delt på summen av alle korrelasjonane.'
	],
	choice: [
		'Berre rader med svar på alle spørsmåla. Intervallet er Feldts. Snudde spørsmål blir snudde på den oppgitte skalaen, aldri av seg sjølve.'
	],
	spss: 'RELIABILITY gir same alfa, òg standardisert og utan kvart spørsmål; omega finst berre i nye utgåver.',
	r: 'psych::alpha reknar parvis når det er tomme celler, her listevis. psych::omega kan snu spørsmål av seg sjølv; det blir ikkje gjort her.',
	checked:
		'80 sett laga av skript, psych::bfi og Holzinger mot psych 2.2.9: alfa, intervall, omega, korrelasjon med resten, alfa utan.',
	limits: ['Ein høg alfa seier ikkje at spørsmåla måler éin ting. Alfa aukar med talet på spørsmål.'],
	setting: 'Spørsmål, snudde spørsmål og grupper side om side, i skjemaet til analysen.'
} satisfies MethodText<'reliability'>;
