import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Viser hvor mange som ga hvert svar, og hvor stor del av alle det er. Da ser du hva som er vanlig og hva som er uvanlig, uten at noe er gjort om til gjennomsnitt.',
	definition: [
		'n_k er antall rader med svaret k. «Prosent av alle» deler på alle rader, «prosent av svarene» deler på dem som har et svar. Tomme celler listes for seg, etter slag.'
	],
	spoken: ['Andelen er antallet med svaret delt på antallet i grunnlaget.'],
	choice: [
		'«Vet ikke» står utenfor grunnlaget for «prosent av svarene», men kan regnes som et svar; begge deler brukes i rapportene. Der flere svar var mulige, er grunnlaget alle som svarte på spørsmålet.'
	],
	spss: '«Percent» og «Valid Percent» er det samme som her. SPSS slår tomme celler sammen til «Missing»; her holdes slagene fra hverandre.',
	r: 'table() utelater tomme celler uten å si fra (useNA = "no"); her står de alltid.',
	checked: 'Tilfeldige data med tomme celler, vekter og få rader: antall, prosent og kumulativ prosent.',
	limits: [
		'En prosent av få svar flytter seg mye av ett svar. Tabellen sier ikke om svarene gjelder andre enn dem som svarte.'
	],
	setting:
		'«Regn «vet ikke» som svar», rekkefølge, desimaler og grunnlaget for flere svar, i skjemaet til analysen.'
} satisfies MethodText<'frequencies'>;
