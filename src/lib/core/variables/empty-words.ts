import type { EmptyName } from '../table/types';
import { numberedAnswer, plainAnswer } from './plain-answer';

/**
 * Words that surveys have for not answering, in bokmål, nynorsk and English, as `plainAnswer` gives them. Who declined
 * has seen the question, so that is `unanswered`; what does not concern a respondent was not asked in effect.
 */
const WORDS: Partial<Record<EmptyName, string>> = {
	dontKnow: `vet ikke|veit ikkje|vet ikkje|veit ikke|dont know|do not know|usikker|ikke sikker|ikkje sikker|not sure
		|unsure|kan ikke svare|kan ikkje svare|kan ikke vurdere|kan ikkje vurdere|kan ikke si|kan ikkje seie
		|har ikke grunnlag for å svare|har ikkje grunnlag for å svare|har ikke grunnlag for å vurdere
		|har ikkje grunnlag for å vurdere|ingen formening|inga formeining|ingen mening|inga meining|har ingen mening
		|har inga meining|husker ikke|hugsar ikkje|cannot say|cant say|no opinion|cannot remember|cant remember`,
	unanswered: `ikke besvart|ikkje besvart|ikke svart|ikkje svart|ubesvart|ikke svar|ikkje svar|ingen svar|intet svar
		|ønsker ikke å svare|ønskjer ikkje å svare|ønskjer ikkje svare|vil ikke svare|vil ikkje svare|svarer ikke
		|svarar ikkje|nekter å svare|hoppet over|hoppa over|uoppgitt|ikke oppgitt|ikkje oppgitt|ikkje oppgjeve|blank|tomt
		|not answered|unanswered|no answer|no response|refused|skipped|not stated|prefer not to say
		|prefer not to answer|did not answer|does not want to answer`,
	routedOut: `ikke aktuelt|ikkje aktuelt|ikke aktuell|ikkje aktuell|uaktuelt|uaktuell|ikke relevant|ikkje relevant
		|irrelevant|ikke stilt|ikkje stilt|ikke spurt|ikkje spurt|ikkje spurd|ikke fått spørsmålet
		|ikkje fått spørsmålet|filtrert bort|filtrert ut|filtrert vekk|gjelder ikke|gjeld ikkje|gjelder ikke meg
		|gjeld ikkje meg|not applicable|not asked|not relevant|does not apply|routed out|filtered out|n a`,
	suppressed: 'skjermet|skjerma|prikket|prikka|suppressed',
	missing:
		'mangler|manglar|mangler data|manglar data|manglende|ingen data|missing|missing data|no data|ukjent|unknown'
};

const KINDS = new Map(
	Object.entries(WORDS).flatMap(([kind, words]) =>
		words.split('|').map((word) => [word.trim(), kind as EmptyName] as const)
	)
);
/** "Vet ikke / ikke aktuelt": who says so first does not know. */
const DOES_NOT_KNOW = /^(?:vet ikke|veit ikkje|dont know|do not know) /u;

/**
 * The kind of empty cell that an answer stands for in its words: "Vet ikke" is `dontKnow`, "Ubesvart" `unanswered`,
 * "Ikke stilt" `routedOut`.
 * @returns null for any other answer
 */
export function emptyKindOf(text: string): EmptyName | null {
	const plain = plainAnswer(text);
	const words = numberedAnswer(plain)?.words ?? plain;
	return KINDS.get(plain) ?? KINDS.get(words) ?? (DOES_NOT_KNOW.test(words) ? 'dontKnow' : null);
}
