import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Seier kor usikre koeffisientane er når svara ikkje er like spreidde, eller når fleire svar kjem frå same kommune. Koeffisientane er dei same; berre uvissa er ei anna.',
	definition: [
		'e er residualen og h leverage for ei rad. HC3 lèt kvar rad ha sin eigen varians. CR1 og CR2 lèt rader i same klyngje, til dømes ein kommune, hengje saman; G er talet på klyngjer.'
	],
	spoken: [
		'HC3 er den vanlege formelen der variansen er bytt ut med residualen til kvar rad delt på éin minus leverage, kvadrert.',
		'CR1 blir gonga med talet på klyngjer delt på klyngjer minus éin, og med talet på rader minus éin delt på rader minus koeffisientar.'
	],
	choice: [
		'Vanlege feil er standard. Av dei robuste blir HC3 brukt, fordi han held best med få rader. Med færre enn 40 klyngjer blir CR2 med Satterthwaites fridomsgrader brukt, fordi CR1 då er for sikker; grensa er vår.'
	],
	spss: 'UNIANOVA har HC3 i nyare utgåver. Ingen vanleg kommando gir klyngjerobuste feil.',
	r: 'sandwich::vcovHC har HC3 som standard. clubSandwich gir CR2. Stata bruker CR1, som her.',
	checked: 'Tilfeldige data, òg vekta og med få klyngjer, mot sandwich og clubSandwich.',
	limits: ['Robuste feil rettar ikkje ein gal modell. Med svært få klyngjer er òg CR2 usikker.'],
	setting: '«Standardfeil» og «Rader høyrer saman etter», i skjemaet til regresjonen.'
} satisfies MethodText<'robust-errors'>;
