package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import java.util.List;
import java.util.Set;

/** What a pronoun might take up is, and how it was spoken of before. */
final class CandidateClues {

  /** Several by their meaning, one by their form: "the family … they". */
  private static final Set<String> COLLECTIVES = WordList.read("collectives.txt");

  private final PronounPlace pronoun;

  /** End of the first sentence in the text. */
  private final int leadEnd;

  /** What the last pronoun of the kind took up. */
  private final List<Entity> last;

  CandidateClues(PronounPlace pronoun, int leadEnd, List<Entity> last) {
    this.pronoun = pronoun;
    this.leadEnd = leadEnd;
    this.last = last;
  }

  /**
   * @param pair whether two persons named apart are taken together
   */
  void add(ClueList clues, Spoken spoken, boolean pair) {
    what(clues, spoken, pair);
    how(clues, spoken);
  }

  private void what(ClueList clues, Spoken spoken, boolean pair) {
    if (!spoken.isOne()) {
      boolean persons = spoken.who().stream().allMatch(one -> one.type() == Type.PERSON);
      clues.add(persons ? Clue.GROUP_OF_PERSONS : Clue.GROUP_OF_OTHERS);
      clues.add(pair, Clue.PAIR);
      return;
    }
    Entity entity = spoken.entity();
    int kind = entity.isNamed() ? 0 : entity.isPlural() ? 2 : 1;
    Clue first =
        switch (entity.type()) {
          case PERSON -> Clue.PERSON_NAMED;
          case ORGANIZATION -> Clue.BODY_NAMED;
          case PLACE -> Clue.PLACE_NAMED;
          case OTHER -> Clue.THING_NAMED;
        };
    clues.add(Clue.ALL[first.ordinal() + kind]);
    clues.add(entity.isNamed() && Gazetteer.known().is(entity.name(), Kind.COUNTRY), Clue.COUNTRY);
    int distance = pronoun.number - spoken.number();
    if (entity.isNamed()
        && (entity.type() == Type.ORGANIZATION || entity.type() == Type.PLACE)
        && spoken.role() == Role.SUBJECT
        && distance < 2) {
      clues.add(distance == 0 ? Clue.BODY_SUBJECT_HERE : Clue.BODY_SUBJECT_BEFORE);
    }
    if (!entity.isNamed() && !spoken.pronoun()) {
      String noun = spoken.sentence().lemma(spoken.token());
      clues.add(COLLECTIVES.contains(noun), Clue.COLLECTIVE);
      clues.add(isAbstract(noun), Clue.ABSTRACT);
    }
    clues.add(pronoun.kind.isPersonal() && entity.gender() == pronoun.gender, Clue.GENDER_KNOWN);
    clues.add(entity.type() == Type.PERSON && entity.mayBeNoPerson(), Clue.MAY_BE_NO_PERSON);
  }

  private static boolean isAbstract(String noun) {
    return noun.endsWith("tion")
        || noun.endsWith("ment")
        || noun.endsWith("ness")
        || noun.endsWith("ity")
        || noun.endsWith("ance")
        || noun.endsWith("ence")
        || noun.endsWith("ism");
  }

  private void how(ClueList clues, Spoken spoken) {
    if (spoken.pronoun()) {
      clues.add(Clue.BY_PRONOUN);
    } else if (spoken.isOne() && !spoken.entity().isNamed()) {
      article(clues, spoken.sentence(), spoken.token());
    }
    if (!spoken.isOne()) {
      return;
    }
    Entity entity = spoken.entity();
    clues.add(last.equals(spoken.who()), Clue.TAKEN_UP_SO_LAST);
    clues.add(entity.wasTakenUpAs(pronoun.kind), Clue.TAKEN_UP_SO_BEFORE);
    clues.add(entity.wasTakenUpUnlike(pronoun.kind), Clue.TAKEN_UP_OTHERWISE_BEFORE);
    List<Span> mentions = entity.mentions();
    int count = mentions.size();
    clues.add(
        count <= 1
            ? Clue.ONCE
            : count == 2 ? Clue.TWICE : count < 6 ? Clue.A_FEW_TIMES : Clue.OFTEN);
    clues.add(!mentions.isEmpty() && mentions.get(0).end() <= leadEnd, Clue.IN_LEAD);
  }

  private static void article(ClueList clues, Sentence sentence, int token) {
    boolean bare = true;
    for (int dependent : sentence.dependents(token)) {
      if (dependent > token) {
        break;
      }
      String relation = sentence.relation(dependent);
      if (relation.equals("det")) {
        boolean one =
            sentence.isIgnoringCase(dependent, "a")
                || sentence.isIgnoringCase(dependent, "an")
                || sentence.isIgnoringCase(dependent, "some")
                || sentence.isIgnoringCase(dependent, "any")
                || sentence.isIgnoringCase(dependent, "no")
                || sentence.isIgnoringCase(dependent, "every");
        clues.add(one ? Clue.INDEFINITE : Clue.DEFINITE);
        bare = false;
      } else if (relation.equals("nmod:poss")) {
        clues.add(Clue.OWNED);
        bare = false;
      } else if (relation.startsWith("nummod")) {
        clues.add(Clue.MEASURED);
      }
    }
    clues.add(bare, Clue.BARE);
  }
}
