import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Lagar nye variablar av dei du har, til dømes ein indeks av fleire spørsmål. Oppskrifta blir lagra, så ho kan brukast på nytt.',
	definition: [
		'Eit snudd svar x′ er lågaste a pluss høgaste b på den oppgitte skalaen, minus svaret. Indeksen I er gjennomsnittet av dei m spørsmåla det er svart på, når det er minst så mange som kravet seier.'
	],
	spoken: [
		'Det snudde svaret er lågaste pluss høgaste verdi, minus svaret.',
		'Indeksen er summen av svara delt på talet på spørsmål med svar.'
	],
	choice: [
		'Snudd på den oppgitte skalaen, aldri på det lågaste og høgaste i dataa, fordi svaret elles kjem an på kven som svarte. Minst halvparten med svar, runda opp, er standard.'
	],
	spss: 'MEAN.n(…) gjer det same når n er sett; utan n godtek MEAN eitt svar.',
	r: 'rowMeans(na.rm = TRUE) godtek eitt svar; psych::scoreItems set inn medianen for manglande når ikkje anna er valt.',
	checked: 'Tilfeldige data mot R og psych: snudde, indeksar, uttrykk og avrunding.',
	limits: [
		'Ein indeks er ikkje betre enn spørsmåla; sjå reliabilitet. Svar på ulike skalaer må gjerast om først.'
	],
	setting: 'Spørsmål, snudde, minste tal på svar og skala, under «Nye variablar».'
} satisfies MethodText<'computed-variables'>;
