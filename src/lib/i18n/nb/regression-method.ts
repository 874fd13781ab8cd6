import type { Message } from '../../core/outcome';
import { spokenNumbers } from '../spoken-numbers';

type Params = NonNullable<Message['params']>;
const { number, count, percent } = spokenNumbers('nb-NO');

/** How regressions are computed. */
export default {
	factErrors: 'Standardfeil',
	factWeights: 'Vektens mening',
	factSquare: 'Kvadrat',
	factFormula: 'Formler',
	factEmpty: 'Tomme celler',
	factDependent: 'Avhengige kolonner',
	factSource: 'Kilder',
	methodOls:
		'Minste kvadraters metode med konstant. Kolonnene sentreres og skaleres, løses med Householder-QR i den valgte rekkefølgen, og løsningen forbedres én gang med residualer i dobbel presisjon.',
	methodNoConstant:
		'Minste kvadraters metode uten konstant. Kolonnene skaleres, løses med Householder-QR i den valgte rekkefølgen, og løsningen forbedres én gang med residualer i dobbel presisjon. R² og F er regnet fra null.',
	methodUsual: 'Vanlige: samme varians for alle rader, t med n − p frihetsgrader.',
	methodHc3: 'Robuste, HC3: hvert residual deles på 1 − h før det kvadreres; t med n − p frihetsgrader.',
	methodCr1: ({ variable, clusters }: Params) =>
		`Klyngerobuste etter «${variable}», CR1: G/(G−1)·(n−1)/(n−p); t med G − 1 frihetsgrader. G = ${count(clusters)}.`,
	methodCr2: ({ variable, clusters }: Params) =>
		`Klyngerobuste etter «${variable}», CR2 (Bell og McCaffrey) med Satterthwaites frihetsgrader for hver koeffisient. G = ${count(clusters)}.`,
	methodAnalytic:
		'Analytisk: rader med høy vekt er sikrere, N er antall rader (som lm i R). Summen av vektene spiller ingen rolle.',
	methodFrequency:
		'Frekvens: hver rad står for så mange like tilfeller som vekten sier, og N er summen av vektene (som i SPSS).',
	methodRaw: ({ name }: Params) => `«${name}» kvadrert av de rå tallene, som i rapportene.`,
	methodCentred: ({ name, mean }: Params) =>
		`«${name}» minus snittet av radene som brukes (${number(mean)}), kvadrert. B for «${name}» gjelder da ved snittet.`,
	methodFormula: ({ confidence }: Params) =>
		`t = B / std. feil; Beta = B · s(x) / s(y); intervall = B ± t(${percent(confidence)} %) · std. feil; toleranse = 1 − R² av variabelen på de andre; vendepunkt = −b₁ / (2b₂), med Fiellers intervall; AIC og BIC som i R.`,
	methodEach: 'Hver modell bruker radene som har alt den trenger.',
	methodCommon: 'Alle modellene bruker de samme radene: de som har alt noen av dem trenger.',
	methodDependent:
		'En kolonne som bare har én verdi, eller som tidligere kolonner bestemmer, holdes utenfor. Ved toleranse under 0,0001 sies det fra: SPSS ville holdt variabelen utenfor.',
	methodSource:
		'Kontrollert mot NIST StRD og R (lm, sandwich, clubSandwich, car). HC3: MacKinnon og White (1985). CR2: Bell og McCaffrey (2002), Pustejovsky og Tipton (2018). Kondisjonsindekser: Belsley, Kuh og Welsch (1980). Fieller (1954).'
};
