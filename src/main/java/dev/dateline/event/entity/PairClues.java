package dev.dateline.event.entity;

import dev.dateline.text.Sentence;
import java.util.List;

/** What tells for and against a pronoun's taking up what was spoken of at some place. */
final class PairClues {

  private final PronounPlace pronoun;
  private final SentenceClues within;
  private final CandidateClues candidate;
  private final SenseClues sense;

  /**
   * @param leadEnd end of the first sentence in the text
   * @param last what the last pronoun of the kind took up
   */
  PairClues(PronounPlace pronoun, int leadEnd, List<Entity> last) {
    this.pronoun = pronoun;
    within = new SentenceClues(pronoun);
    candidate = new CandidateClues(pronoun, leadEnd, last);
    sense = new SenseClues(pronoun);
  }

  /**
   * @param rank how many others that would fit are nearer
   * @param first whether it is the first of its sentence that would fit
   * @param pair whether two persons named apart are taken together
   */
  ClueList of(Spoken spoken, int rank, boolean first, boolean pair) {
    ClueList clues = new ClueList();
    int distance = pronoun.number - spoken.number();
    distance(clues, spoken, distance, rank);
    clues.add(
        first && distance <= 1,
        distance == 0 ? Clue.FIRST_OF_THIS_SENTENCE : Clue.FIRST_OF_SENTENCE_BEFORE);
    clues.add(Clue.of(spoken.role(), Math.min(distance, 2)));
    roles(clues, spoken, distance);
    quotes(clues, spoken);
    if (distance == 0) {
      within.add(clues, spoken);
    }
    candidate.add(clues, spoken, pair);
    sense.add(clues, spoken);
    return clues;
  }

  private void distance(ClueList clues, Spoken spoken, int distance, int rank) {
    boolean later = distance == 0 && spoken.token() > pronoun.token;
    clues.add(
        later
            ? Clue.LATER
            : switch (distance) {
              case 0 -> Clue.SAME_SENTENCE;
              case 1 -> Clue.SENTENCE_BEFORE;
              case 2 -> Clue.TWO_BEFORE;
              case 3 -> Clue.THREE_BEFORE;
              default -> Clue.LONG_BEFORE;
            });
    clues.add(spoken.paragraph() == pronoun.paragraph, Clue.SAME_PARAGRAPH);
    if (!later) {
      clues.add(
          switch (rank) {
            case 0 -> Clue.NEAREST;
            case 1 -> Clue.SECOND;
            case 2 -> Clue.THIRD;
            case 3, 4 -> Clue.FOURTH_OR_FIFTH;
            case 5, 6, 7 -> Clue.SIXTH_TO_EIGHTH;
            default -> Clue.FARTHER;
          });
    }
  }

  private void roles(ClueList clues, Spoken spoken, int distance) {
    Sentence sentence = spoken.sentence();
    Role role = spoken.role();
    int first = Role.first(sentence, spoken.token());
    clues.add(first != spoken.token() && spoken.isOne(), Clue.SECOND_OF_LIST);
    int verb = sentence.head(first);
    clues.add(
        role.isSubject() && verb >= 0 && sentence.relation(verb).equals("root"), Clue.MAIN_SUBJECT);
    String relation = sentence.relation(spoken.token());
    clues.add(relation.equals("compound") || relation.equals("amod"), Clue.PART_OF_NOUN);
    clues.add(isNested(sentence, verb), Clue.NESTED);
    if (distance > 1) {
      return;
    }
    clues.add(
        !pronoun.quoted
            && pronoun.thinks()
            && role.isSubject()
            && verb >= 0
            && verb != pronoun.verb
            && PronounPlace.isMind(sentence.lemma(verb)),
        Clue.BOTH_SAY);
    boolean here = distance == 0;
    boolean suffers = pronoun.isPassive() && spoken.isPatient();
    clues.add(suffers, Clue.BOTH_SUFFER);
    clues.add(suffers && pronoun.isUndone(), Clue.UNDONE);
    if (pronoun.isSubject()) {
      clues.add(role.isSubject(), here ? Clue.BOTH_SUBJECTS_HERE : Clue.BOTH_SUBJECTS_BEFORE);
      clues.add(role == Role.OBJECT, Clue.OBJECT_FOR_SUBJECT);
    } else if (pronoun.isObject()) {
      clues.add(role == Role.OBJECT, here ? Clue.BOTH_OBJECTS_HERE : Clue.BOTH_OBJECTS_BEFORE);
      clues.add(role.isSubject(), Clue.SUBJECT_FOR_OBJECT);
    }
    clues.add(
        verb >= 0
            && pronoun.verb >= 0
            && !(here && verb == pronoun.verb)
            && role == pronoun.role
            && sentence.lemma(verb).equals(pronoun.sentence.lemma(pronoun.verb)),
        Clue.SAME_VERB);
  }

  /** Whether a clause belongs to a noun or to another clause. */
  private static boolean isNested(Sentence sentence, int verb) {
    int steps = 0;
    for (int i = verb; i >= 0 && steps < 6; i = sentence.head(i), steps++) {
      String relation = sentence.relation(i);
      if (relation.startsWith("acl") || relation.startsWith("advcl")) {
        return true;
      }
    }
    return false;
  }

  private void quotes(ClueList clues, Spoken spoken) {
    if (pronoun.quoted && spoken.quoted()) {
      clues.add(Clue.BOTH_QUOTED);
    } else if (pronoun.quoted) {
      clues.add(
          spoken.role().isSubject() ? Clue.QUOTED_SUBJECT_FROM_OUTSIDE : Clue.QUOTED_FROM_OUTSIDE);
    } else if (spoken.quoted()) {
      clues.add(Clue.OUTSIDE_FROM_QUOTED);
    }
  }
}
