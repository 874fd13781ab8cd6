import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Sammenlikner dem som er med, med alle de kunne vært trukket fra: størrelse, fylke, sentralitet. Da kan du se om noen typer kommuner er for få eller for mange.',
	definition: [
		'n_k er antallet i utvalget med verdien k, P_k andelen i populasjonen, n utvalget og N populasjonen. Intervallet er Wilsons, regnet med n*.'
	],
	spoken: [
		'Kjikvadrat er summen av kvadratet av antall minus ventet antall, delt på ventet antall; rettet for endelig populasjon ganges det med N minus én delt på N minus n.',
		'Det effektive antallet er n ganger N minus én, delt på N minus n.'
	],
	choice: [
		'Rettet for endelig populasjon, fordi et utvalg av 357 kommuner ofte er en stor del av dem. Begge testene vises.'
	],
	spss: 'NPAR TESTS gir kjikvadrat mot kjente andeler, men ikke rettet for endelig populasjon.',
	r: 'chisq.test(p = ) og prop.test har heller ingen slik retting.',
	checked: 'Tabell 1–4 i AFI-rapport 2025:03, med det innebygde registeret over kommuner.',
	limits: [
		'De som har villet svare, er ikke tilfeldig trukket; p er bare en pekepinn. Likhet i det som er målt, sier ingenting om det som ikke er målt.'
	],
	setting: 'Egenskaper, tabell med alle, «Tell ulike» og konfidensnivå, i skjemaet til analysen.'
} satisfies MethodText<'representativeness'>;
