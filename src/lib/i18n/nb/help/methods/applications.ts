import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Ordner søknader etter kriterier som er kunngjort, og viser vedtak som avviker fra dem. Da kan en avgjørelse etterprøves.',
	definition: [
		'Hvert kriterium j har vekt w og lys: grønt gir 2 poeng, gult 1, rødt 0. Samlet grønt krever nok poeng og ingen røde.'
	],
	spoken: ['Andelen er summen av vekt ganger poeng, delt på to ganger summen av vektene.'],
	choice: [
		'Grensene for lysene er våre, ikke offisielle. Vedtak uten begrunnelse, og vedtak der noen har egen interesse, nevnes, men hindres ikke.'
	],
	spss: 'SPSS har ikke noe tilsvarende.',
	r: 'R har ikke noe tilsvarende.',
	checked: 'Egne tester med tall regnet for hånd; ingen andre programmer.',
	limits: ['Lysene er skjønn. Poengene sier ikke om tiltaket er godt.'],
	setting: 'Kriterier, vekter, grenser for lysene og budsjett, i skjemaet til analysen.'
} satisfies MethodText<'applications'>;
