import type { MethodText } from '../../../method/types';

export default {
	purpose:
		'Sier hvor usikre koeffisientene er når svarene ikke er like spredt, eller når flere svar kommer fra samme kommune. Koeffisientene er de samme; bare usikkerheten er en annen.',
	definition: [
		'e er residualen og h leverage for en rad. HC3 lar hver rad ha sin egen varians. CR1 og CR2 lar rader i samme klynge, for eksempel kommune, henge sammen; G er antall klynger.'
	],
	spoken: [
		'HC3 er den vanlige formelen der variansen erstattes av hver rads residual delt på én minus leverage, kvadrert.',
		'CR1 ganges med antall klynger delt på klynger minus én, og med antall rader minus én delt på rader minus koeffisienter.'
	],
	choice: [
		'Vanlige feil er standard. Av de robuste brukes HC3, fordi den holder best med få rader. Med færre enn 40 klynger brukes CR2 med Satterthwaites frihetsgrader, fordi CR1 da er for sikker; grensen er vår.'
	],
	spss: 'UNIANOVA har HC3 i nyere utgaver. Ingen vanlig kommando gir klyngerobuste feil.',
	r: 'sandwich::vcovHC har HC3 som standard. clubSandwich gir CR2. Stata bruker CR1, som her.',
	checked: 'Tilfeldige data, også vektede og med få klynger, mot sandwich og clubSandwich.',
	limits: ['Robuste feil retter ikke en gal modell. Med svært få klynger er også CR2 usikker.'],
	setting: '«Standardfeil» og «Rader hører sammen etter», i skjemaet til regresjonen.'
} satisfies MethodText<'robust-errors'>;
