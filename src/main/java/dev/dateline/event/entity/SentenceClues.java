package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.text.Sentence;

/** How a pronoun hangs together with what its own sentence speaks of. */
final class SentenceClues {

  private final PronounPlace pronoun;

  SentenceClues(PronounPlace pronoun) {
    this.pronoun = pronoun;
  }

  void add(ClueList clues, Spoken spoken) {
    Sentence sentence = pronoun.sentence;
    int token = spoken.token();
    int first = Role.first(sentence, token);
    int verb = sentence.head(first);
    boolean subject = spoken.role().isSubject();
    boolean object = spoken.role() == Role.OBJECT;
    boolean fellow = verb >= 0 && verb == pronoun.verb && (subject || object) || isDoer(first);
    if (pronoun.self) {
      clues.add(fellow && subject ? Clue.SELF_SUBJECT : Clue.SELF_OTHER);
      return;
    }
    int steps = pronoun.stepsTo(token);
    if (steps > 0) {
      clues.add(pronoun.isInClauseOf(token) ? Clue.DESCRIBED_BY_CLAUSE : Clue.WITHIN);
      relative(clues, spoken);
      return;
    }
    boolean list = first == Role.first(sentence, pronoun.token);
    boolean ownerInList = first == Role.first(sentence, pronoun.owned());
    if (list || ownerInList) {
      clues.add(Clue.WITHIN_LIST);
      return;
    }
    if (fellow) {
      if (pronoun.kind.isOwner()) {
        clues.add(subject, Clue.OWN_CLAUSE_SUBJECT);
      } else {
        boolean argument = pronoun.role.isSubject() || pronoun.role == Role.OBJECT;
        clues.add(argument ? Clue.FELLOW_ARGUMENT : Clue.FELLOW_OBLIQUE);
      }
      return;
    }
    boolean above = verb >= 0 && pronoun.stepsTo(verb) > 0;
    if (above) {
      int clauses = pronoun.clausesTo(verb);
      says(clues, spoken, subject && clauses == 1, verb);
      clues.add(subject, clauses <= 1 ? Clue.SUBJECT_ABOVE : Clue.SUBJECT_FAR_ABOVE);
      clues.add(object, Clue.OBJECT_ABOVE);
      clues.add(subject && pronoun.quoted && !spoken.quoted(), Clue.SPEAKER);
    } else if (verb >= 0
        && pronoun.verb >= 0
        && Role.first(sentence, verb) == Role.first(sentence, pronoun.verb)) {
      clues.add(Clue.CLAUSE_BESIDE);
    }
  }

  /** "Holm, who says they trust her": "who" does what its clause says, and is Holm. */
  private void relative(ClueList clues, Spoken spoken) {
    Sentence sentence = pronoun.sentence;
    for (int clause : sentence.dependents(spoken.token())) {
      if (!sentence.relation(clause).startsWith("acl") || pronoun.stepsTo(clause) == 0) {
        continue;
      }
      int subject = pronoun.subjectOf(clause);
      if (subject < 0 || !sentence.tag(subject).startsWith("W")) {
        continue;
      }
      if (clause == pronoun.verb || pronoun.doer == subject) {
        boolean argument = pronoun.role.isSubject() || pronoun.role == Role.OBJECT;
        clues.add(
            pronoun.kind.isOwner()
                ? Clue.OWN_CLAUSE_SUBJECT
                : argument ? Clue.FELLOW_ARGUMENT : Clue.FELLOW_OBLIQUE);
      } else {
        clues.add(Clue.DOES_WHAT_DESCRIBES_IT);
        says(clues, spoken, pronoun.clausesTo(clause) == 1, clause);
      }
    }
  }

  /** "Velanto said it would close": who says something speaks of itself. */
  private void says(ClueList clues, Spoken spoken, boolean subject, int verb) {
    if (subject && !pronoun.quoted && PronounPlace.isMind(pronoun.sentence.lemma(verb))) {
      clues.add(Clue.SAYS_IT_OF_ITSELF);
      Entity entity = spoken.entity();
      clues.add(
          spoken.isOne()
              && (entity.type() == Type.ORGANIZATION
                  || entity.type() == Type.PLACE && entity.isNamed()),
          Clue.BODY_SAYS_IT_OF_ITSELF);
    }
  }

  private boolean isDoer(int token) {
    return pronoun.doer >= 0 && pronoun.doer == token && pronoun.doer != pronoun.token;
  }
}
