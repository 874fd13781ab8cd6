import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Samanliknar dei som er med, med alle dei kunne vore trekte frå: storleik, fylke, sentralitet. Då kan du sjå om nokre typar kommunar er for få eller for mange.',
	definition: [
		'n_k er talet i utvalet med verdien k, P_k delen i populasjonen, n utvalet og N populasjonen. Intervallet er Wilsons, rekna med n*.'
	],
	spoken: [
		'Kjikvadrat er summen av kvadratet av tal minus venta tal, delt på venta tal; retta for endeleg populasjon blir det gonga med N minus éin delt på N minus n.',
		'Det effektive talet er n gonger N minus éin, delt på N minus n.'
	],
	choice: [
		'Retta for endeleg populasjon, fordi eit utval av 357 kommunar ofte er ein stor del av dei. Begge testane blir viste.'
	],
	spss: 'NPAR TESTS gir kjikvadrat mot kjende delar, men ikkje retta for endeleg populasjon.',
	r: 'chisq.test(p = ) og prop.test har heller inga slik retting.',
	checked: 'Tabell 1–4 i AFI-rapport 2025:03, med det innebygde registeret over kommunar.',
	limits: [
		'Dei som har vilja svare, er ikkje tilfeldig trekte; p er berre ein peikepinn. Likskap i det som er målt, seier ingenting om det som ikkje er målt.'
	],
	setting: 'Eigenskapar, tabell med alle, «Tel ulike» og konfidensnivå, i skjemaet til analysen.'
} satisfies MethodText<'representativeness'>;
