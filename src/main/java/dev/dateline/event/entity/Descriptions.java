package dev.dateline.event.entity;

import dev.dateline.event.Participant;
import dev.dateline.text.Sentence;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the words beside a name call its bearer: "Defense Secretary Lloyd Austin", "the lawyer,
 * Mateo Cruz". Such words speak of the bearer, and may stand for the name later.
 */
final class Descriptions {

  private final Map<Sentence, BitSet> nouns = new IdentityHashMap<>();

  /** Whether a noun describes somebody whose name stands beside it. */
  boolean at(Sentence sentence, int noun) {
    BitSet here = nouns.get(sentence);
    return here != null && here.get(noun);
  }

  /** Titles before a name, appositions and predicates: what the entity may be called later. */
  void read(Sentence sentence, Name name, Entity[] entity, Entity[][] here) {
    for (int i = name.begin() - 1; i >= 0 && isTitle(sentence, i); i--) {
      entity[0].describe(sentence.lower(i));
      entity[0].learn(Gender.of(sentence.form(i)));
      boolean bearer = name.type() == Participant.Type.PERSON && NounPhrase.isNoun(sentence, i);
      if (here[i] == null && bearer) {
        here[i] = entity;
        mark(sentence, i); // "striker Facundo Lezica", no "former Lezica"
      }
    }
    int head = name.head();
    int before = name.begin() - 1;
    if (before >= 0
        && sentence.tag(before).equals("NN")
        && sentence.relation(before).equals("compound")
        && sentence.head(before) >= name.begin()
        && sentence.head(before) < name.end()) {
      entity[0].describe(sentence.lemma(before).toLowerCase(Locale.ROOT)); // "the fund Brenner"
    }
    if (before >= 0
        && sentence.head(before) == sentence.head(head)
        && sentence.relation(before).startsWith("nsubj")
        && sentence.relation(head).startsWith("nsubj")) {
      describe(sentence, before, entity, here); // "Turkish club Altinova made", two subjects
    }
    int governor = sentence.head(head);
    if (governor >= 0
        && (isNominal(sentence, governor) || sentence.isIgnoringCase(governor, "one"))) {
      String relation = sentence.relation(head);
      if (relation.equals("appos") || relation.equals("flat")) {
        describe(sentence, oneOf(sentence, whole(sentence, governor)), entity, here);
      } else if (relation.startsWith("nsubj")) {
        entity[0].describe(sentence.lemma(governor));
      }
    }
    for (int dependent : sentence.dependents(head)) {
      if (sentence.relation(dependent).equals("appos")) {
        describe(sentence, dependent, entity, here);
      }
    }
  }

  /** "executive" and "rival" pass for adjectives, and are nouns by what they do. */
  private static boolean isNominal(Sentence sentence, int token) {
    return NounPhrase.isNoun(sentence, token) || sentence.tag(token).equals("JJ");
  }

  /** "One" of "one of the leaders, Anna Holm", for she isn't the leaders. */
  private static int oneOf(Sentence sentence, int noun) {
    int head = sentence.head(noun);
    boolean one =
        head >= 0
            && sentence.tag(noun).endsWith("S")
            && sentence.relation(noun).equals("nmod")
            && sentence.isIgnoringCase(head, "one");
    return one ? head : noun;
  }

  /** "brother" of "brother-in-law", of which "law" is but the end. */
  private static int whole(Sentence sentence, int noun) {
    int head = sentence.head(noun);
    boolean hyphened =
        head >= 0
            && noun > 1
            && head < noun
            && sentence.form(noun - 1).equals("-")
            && sentence.end(head) + 1 >= sentence.begin(head + 1)
            && sentence.form(head + 1).equals("-");
    return hyphened ? head : noun;
  }

  private void describe(Sentence sentence, int noun, Entity[] entity, Entity[][] here) {
    boolean described = isNominal(sentence, noun) || sentence.isIgnoringCase(noun, "one");
    if (described && here[noun] == null) {
      mark(sentence, noun);
      entity[0].describe(sentence.lemma(noun).toLowerCase(Locale.ROOT));
      entity[0].learn(Gender.of(sentence.form(noun)));
      here[noun] = entity;
    }
  }

  private void mark(Sentence sentence, int noun) {
    nouns.computeIfAbsent(sentence, key -> new BitSet()).set(noun);
  }

  private static boolean isTitle(Sentence sentence, int token) {
    return NameFinder.isTitle(sentence.form(token))
        && (NounPhrase.isNoun(sentence, token) || sentence.tag(token).startsWith("JJ"));
  }
}
