import { spokenNumbers } from '../spoken-numbers';
import type { WorkMessages } from '../types';

const { number, count, percent } = spokenNumbers('nn-NO');

const regressionMethod: WorkMessages['regressionMethod'] = {
	factErrors: 'Standardfeil',
	factWeights: 'Kva vekta tyder',
	factSquare: 'Kvadrat',
	factFormula: 'Formlar',
	factEmpty: 'Tomme celler',
	factDependent: 'Avhengige kolonnar',
	factSource: 'Kjelder',
	methodOls:
		'Minste kvadrats metode med konstant. Kolonnane blir sentrerte og skalerte, løyste med Householder-QR i den valde rekkjefølgja, og løysinga blir forbetra éin gong med residual i dobbel presisjon.',
	methodNoConstant:
		'Minste kvadrats metode utan konstant. Kolonnane blir skalerte, løyste med Householder-QR i den valde rekkjefølgja, og løysinga blir forbetra éin gong med residual i dobbel presisjon. R² og F er rekna frå null.',
	methodUsual: 'Vanlege: same varians for alle rader, t med n − p fridomsgrader.',
	methodHc3:
		'Robuste, HC3: kvart residual blir delt på 1 − h før det blir kvadrert; t med n − p fridomsgrader.',
	methodCr1: ({ variable, clusters }) =>
		`Klyngjerobuste etter «${variable}», CR1: G/(G−1)·(n−1)/(n−p); t med G − 1 fridomsgrader. G = ${count(clusters)}.`,
	methodCr2: ({ variable, clusters }) =>
		`Klyngjerobuste etter «${variable}», CR2 (Bell og McCaffrey) med fridomsgradene til Satterthwaite for kvar koeffisient. G = ${count(clusters)}.`,
	methodAnalytic:
		'Analytisk: rader med høg vekt er sikrare, N er talet på rader (som lm i R). Summen av vektene har ikkje noko å seie.',
	methodFrequency:
		'Frekvens: kvar rad står for så mange like tilfelle som vekta seier, og N er summen av vektene (som i SPSS).',
	methodRaw: ({ name }) => `«${name}» kvadrert av dei rå tala, som i rapportane.`,
	methodCentred: ({ name, mean }) =>
		`«${name}» minus snittet av radene som er i bruk (${number(mean)}), kvadrert. B for «${name}» gjeld då ved snittet.`,
	methodFormula: ({ confidence }) =>
		`t = B / std. feil; Beta = B · s(x) / s(y); intervall = B ± t(${percent(confidence)} %) · std. feil; toleranse = 1 − R² av variabelen på dei andre; vendepunkt = −b₁ / (2b₂), med intervallet til Fieller; AIC og BIC som i R.`,
	methodEach: 'Kvar modell bruker radene som har alt han treng.',
	methodCommon: 'Alle modellane bruker dei same radene: dei som har alt nokon av dei treng.',
	methodDependent:
		'Ein kolonne som berre har éin verdi, eller som tidlegare kolonnar avgjer, blir halden utanfor. Ved toleranse under 0,0001 blir det sagt frå: SPSS ville halde variabelen utanfor.',
	methodSource:
		'Kontrollert mot NIST StRD og R (lm, sandwich, clubSandwich, car). HC3: MacKinnon og White (1985). CR2: Bell og McCaffrey (2002), Pustejovsky og Tipton (2018). Kondisjonsindeksar: Belsley, Kuh og Welsch (1980). Fieller (1954).'
};
export default regressionMethod;
