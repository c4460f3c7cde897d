import type { Token } from '../../model/sentence.ts';
import type { Draft } from '../draft.ts';
import { isPerson, isPlural, isSource, isSpeaking, isSubject } from '../traits.ts';
import { REACH, type Setting } from './setting.ts';

const LED = /^(government|administration|cabinet|regime|office|party)$/;

/** "Maduro's government does not recognise it": whose government it is leads the sentence. */
const leadsSubject = ({ deprel, head }: Token): boolean =>
  deprel === 'nmod:poss' && head !== null && LED.test(head.lemma) && isSubject(head);

/** Who was spoken of last, and as what: subject, speaker, person, several. */
export class Focus {
  /** The mention settled last, whatever it is. */
  lastDraft: Draft | null = null;
  lastSubject: Draft | null = null;
  /** The last subject of a main clause. */
  lastMain: Draft | null = null;
  lastSpeaker: Draft | null = null;
  /** Who spoke last in the sentences before that of the last speaker. */
  speakerBefore: Draft | null = null;
  lastPerson: Draft | null = null;
  lastPersonSubject: Draft | null = null;
  /** The last one whom the report has told of by the office alone. */
  lastOfficeSubject: Draft | null = null;
  lastPlural: Draft | null = null;
  /** People of one state told of last, whatever was done to them: for 'sentenced them', 'their release'. */
  lastPeople: Draft | null = null;
  /** Persons spoken of, the last one first. */
  readonly recentPeople: Draft[] = [];

  constructor(readonly setting: Setting) {}

  /** @param token through which the tree reaches the mention */
  record(found: Draft, token: Token): void {
    this.lastDraft = found;
    const { phrase } = found;
    const isPeople = found.kind === 'office' && phrase?.plural && phrase.office.type !== 'institution';
    if (isPeople && !found.joint) this.lastPeople = found;
    if (isPlural(found)) this.#recordPlural(found, token);
    else if (isPerson(found)) this.#recordPerson(found, token);
    else if (found.kind !== 'adjective') this.#recordThing(found, token);
  }

  #recordPlural(found: Draft, token: Token): void {
    const trails = isSpeaking(found, token) && this.lastPlural?.sentence === found.sentence;
    if (!trails && (found.joint || isSubject(token) || isSource(token))) this.lastPlural = found;
  }

  #recordPerson(found: Draft, token: Token): void {
    this.recentPeople.unshift(found);
    if (this.recentPeople.length > REACH) this.recentPeople.pop();
    this.lastPerson = found;
    if (found.kind === 'office' && isSubject(token)) this.lastOfficeSubject = found;
    if (isSubject(token) || isSource(token) || leadsSubject(token)) this.lastPersonSubject = found;
  }

  #recordThing(found: Draft, token: Token): void {
    if (isSpeaking(found, token) && !this.setting.isQuoted(token)) {
      if (this.lastSpeaker?.sentence !== found.sentence) this.speakerBefore = this.lastSpeaker;
      this.lastSpeaker = token.relation === 'conj' ? null : found;
    }
    // 'A and B announced': neither of them alone is in focus.
    if (isSubject(token) && !this.#isRemark(token))
      this.lastSubject = token.relation === 'conj' ? null : found;
    if (token.relation === 'nsubj' && token.head?.deprel === 'root') this.lastMain = found;
  }

  /** 'Peru claims the isle, which a court gave to Chad': what a relative clause tells leaves in focus whom the sentence is about. */
  #isRemark(token: Token): boolean {
    const isInside = token.ancestors().some((t) => t.deprel === 'acl:relcl');
    return isInside && this.lastSubject?.sentence === token.sentence;
  }

  /** The one, a person first, who was the subject last in the sentence of a mention. */
  subjectBeside({ sentence }: Draft): Draft | null {
    const { lastPersonSubject, lastSubject } = this;
    const subject = lastPersonSubject?.sentence === sentence ? lastPersonSubject : lastSubject;
    return subject?.sentence === sentence ? subject : null;
  }

  /** Somebody nobody knows has become the subject: `he` is open from here on. */
  stranger(): void {
    this.lastPersonSubject = null;
    this.lastPerson = null;
    this.recentPeople.length = 0;
  }

  /** Something else than an actor speaks ('the account said'): `it` is open from here on. */
  otherSpeaker(): void {
    this.lastSpeaker = null;
    this.lastSubject = null;
  }

  /**
   * Something that is no actor has become the subject of a sentence.
   * @param topic whom the sentence is about for all that
   */
  otherSubject(topic: Draft | null): void {
    this.lastSubject = topic;
  }
}
