import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Ordnar søknader etter kriterium som er kunngjorde, og viser vedtak som avvik frå dei. Då kan ei avgjerd prøvast i ettertid.',
	definition: [
		'Kvart kriterium j har vekt w og lys: grønt gir 2 poeng, gult 1, raudt 0. Samla grønt krev nok poeng og ingen raude.'
	],
	spoken: ['Delen er summen av vekt gonger poeng, delt på to gonger summen av vektene.'],
	choice: [
		'Grensene for lysa er våre, ikkje offisielle. Vedtak utan grunngiving, og vedtak der nokon har eiga interesse, blir nemnde, men ikkje hindra.'
	],
	spss: 'SPSS har ikkje noko tilsvarande.',
	r: 'R har ikkje noko tilsvarande.',
	checked: 'Eigne testar med tal rekna for hand; ingen andre program.',
	limits: ['Lysa er skjøn. Poenga seier ikkje om tiltaket er godt.'],
	setting: 'Kriterium, vekter, grenser for lysa og budsjett, i skjemaet til analysen.'
} satisfies MethodText<'applications'>;
