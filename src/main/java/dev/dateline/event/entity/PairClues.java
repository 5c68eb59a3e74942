package dev.dateline.event.entity;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import java.util.List;
import java.util.Set;

/** What tells for and against a pronoun's taking up what was spoken of at some place. */
final class PairClues {

  /** Several by their meaning, one by their form: "the family … they". */
  private static final Set<String> COLLECTIVES = WordList.read("collectives.txt");

  /** Cosines of two words' vectors. */
  private static final double ALIKE = .45;

  private static final double UNLIKE = .25;

  private final PronounPlace pronoun;

  /** End of the first sentence in the text. */
  private final int leadEnd;

  /** What the last pronoun of the kind took up. */
  private final List<Entity> last;

  private final float[] one = new float[Sentence.meaningSize()];
  private final float[] other = new float[Sentence.meaningSize()];

  PairClues(PronounPlace pronoun, int leadEnd, List<Entity> last) {
    this.pronoun = pronoun;
    this.leadEnd = leadEnd;
    this.last = last;
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
      inSentence(clues, spoken);
    }
    what(clues, spoken, pair);
    how(clues, spoken);
    sense(clues, spoken);
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

  /** How the two hang together in one sentence. */
  private void inSentence(ClueList clues, Spoken spoken) {
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

  /** "Abidi, who said he has known him": "who" does what its clause says, and is Abidi. */
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

  /** Whether it can do or suffer what is said of the pronoun. */
  private void sense(ClueList clues, Spoken spoken) {
    Type type = spoken.entity().type();
    boolean living = type == Type.PERSON;
    boolean body = type == Type.ORGANIZATION;
    if (pronoun.thinks()) {
      clues.add(living ? Clue.THINKS_LIVING : body ? Clue.THINKS_BODY : Clue.THINKS_THING);
    }
    if (pronoun.suffers()) {
      clues.add(living || body ? Clue.SUFFERS_LIVING : Clue.SUFFERS_THING);
    }
    if (pronoun.hasKin()) {
      clues.add(living || body ? Clue.HAS_KIN_LIVING : Clue.HAS_KIN_THING);
    }
    if (!spoken.pronoun() && spoken.isOne() && !spoken.entity().isNamed()) {
      likeness(clues, spoken);
    }
    String said = pronoun.isSaid();
    if (said != null) {
      boolean same = (NounKinds.of(said) == Type.PERSON) == living;
      clues.add(same ? Clue.IS_SAID_PERSON : Clue.IS_SAID_THING);
    }
  }

  /** Whether the noun goes with the pronoun's verb, or is like what the pronoun is said to be. */
  private void likeness(ClueList clues, Spoken spoken) {
    boolean said = pronoun.isSaid() != null;
    int word = pronoun.kind.isOwner() ? pronoun.owned() : pronoun.verb;
    if (word < 0
        || !pronoun.sentence.hasMeaning(word)
        || !spoken.sentence().hasMeaning(spoken.token())) {
      return;
    }
    pronoun.sentence.meaning(word, one);
    spoken.sentence().meaning(spoken.token(), other);
    double product = 0;
    double length = 0;
    double otherLength = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
      length += one[i] * one[i];
      otherLength += other[i] * other[i];
    }
    double likeness = product / Math.sqrt(length * otherLength + 1e-9);
    if (said) {
      clues.add(likeness > ALIKE ? Clue.IS_SAID_LIKE : Clue.IS_SAID_UNLIKE);
    } else {
      clues.add(likeness > ALIKE, Clue.VERB_FITS);
      clues.add(likeness < UNLIKE, Clue.VERB_FITS_LITTLE);
    }
  }
}
