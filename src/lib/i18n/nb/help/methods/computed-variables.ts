import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Lager nye variabler av dem du har, for eksempel en indeks av flere spørsmål. Oppskriften lagres, så den kan brukes på nytt.',
	definition: [
		'Et snudd svar x′ er laveste a pluss høyeste b på den oppgitte skalaen, minus svaret. Indeksen I er gjennomsnittet av de m besvarte spørsmålene, når minst så mange som kreves, er besvart.'
	],
	spoken: [
		'Det snudde svaret er laveste pluss høyeste verdi, minus svaret.',
		'Indeksen er summen av svarene delt på antall besvarte.'
	],
	choice: [
		'Snudd på den oppgitte skalaen, aldri på dataenes laveste og høyeste, fordi svaret ellers kommer an på hvem som svarte. Minst halvparten besvart, rundet opp, er standard.'
	],
	spss: 'MEAN.n(…) gjør det samme når n settes; uten n godtar MEAN ett svar.',
	r: 'rowMeans(na.rm = TRUE) godtar ett svar; psych::scoreItems setter inn medianen for manglende når ikke annet er valgt.',
	checked: 'Tilfeldige data mot R og psych: snudde, indekser, uttrykk og avrunding.',
	limits: [
		'En indeks er ikke bedre enn spørsmålene; se reliabilitet. Svar på ulike skalaer må gjøres om først.'
	],
	setting: 'Spørsmål, snudde, minste antall besvarte og skala, under «Nye variabler».'
} satisfies MethodText<'computed-variables'>;
