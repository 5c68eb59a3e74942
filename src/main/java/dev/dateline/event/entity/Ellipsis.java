package dev.dateline.event.entity;

import dev.dateline.text.Sentence;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The noun that a phrase leaves out because it was just said: "four coups … the last one", "two
 * flight recorders … the first", "replaced the sensor, and the new one failed".
 */
final class Ellipsis {

  /** Sentences before the one at hand in which the noun may stand. */
  private static final int FARTHEST = 1;

  private record Said(String noun, boolean plural, int sentence) {}

  private final Map<Sentence, String[]> found = new IdentityHashMap<>();
  private Said several;

  /** Whose first one was told of: "the second" is of the same. */
  private Said counted;

  private Said last;

  /** What to read in place of a token, or null. */
  String at(Sentence sentence, int token) {
    String[] here = found.get(sentence);
    return here == null ? null : here[token];
  }

  /**
   * Reads one token of a document, in the order of the text.
   *
   * @param number of the sentence in the document
   * @param noun whether it is the head of a phrase with a common noun
   */
  void read(Sentence sentence, int number, int token, boolean noun) {
    boolean one = sentence.is(token, "one") && isChosen(sentence, token);
    boolean ranked = !one && isRank(sentence, token);
    if (one || ranked) {
      Said said = ranked ? ranked(number) : several != null && several == last ? several : last;
      if (said != null && number - said.sentence <= FARTHEST) {
        counted = ranked ? new Said(said.noun, true, number) : counted;
        String meant = one ? said.noun : sentence.form(token) + ' ' + said.noun;
        found.computeIfAbsent(sentence, key -> new String[sentence.size()])[token] = meant;
      }
    } else if (noun) {
      say(sentence, number, token);
    }
  }

  private Said ranked(int number) {
    return counted != null && number - counted.sentence <= FARTHEST ? counted : several;
  }

  private void say(Sentence sentence, int number, int token) {
    String relation = sentence.relation(token);
    if (!(relation.startsWith("nsubj")
        || relation.equals("obj")
        || relation.startsWith("obl")
        || relation.startsWith("nmod")
        || relation.equals("root"))) {
      return;
    }
    StringBuilder noun = new StringBuilder();
    for (int dependent : sentence.dependents(token)) {
      if (sentence.relation(dependent).equals("compound") && dependent < token) {
        noun.append(sentence.form(dependent)).append(' ');
      }
    }
    noun.append(sentence.lemma(token).toLowerCase(Locale.ROOT));
    boolean plural = sentence.tag(token).equals("NNS");
    Said said = new Said(noun.toString(), plural, number);
    boolean object = relation.equals("obj") || relation.startsWith("nsubj");
    if (plural) {
      several = said;
    }
    if (object || last == null || last.sentence < number) {
      last = said;
    }
  }

  /** "the new one", "the last one", "another one" */
  private static boolean isChosen(Sentence sentence, int token) {
    boolean definite = false;
    boolean chosen = false;
    for (int dependent : sentence.dependents(token)) {
      String relation = sentence.relation(dependent);
      definite |= relation.equals("det") && sentence.isIgnoringCase(dependent, "the");
      chosen |= relation.equals("amod") || sentence.tag(dependent).startsWith("JJ");
      if (relation.equals("nmod")) {
        return false;
      }
    }
    return definite && chosen;
  }

  /** "the first", "the strongest" by itself */
  private static boolean isRank(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    if (!tag.equals("JJS") && !isOrdinal(sentence.form(token))) {
      return false;
    }
    if (token + 1 < sentence.size()
        && (sentence.tag(token + 1).startsWith("NN")
            || sentence.tag(token + 1).startsWith("JJ")
            || sentence.is(token + 1, "of")
            || sentence.is(token + 1, "to"))) {
      return false;
    }
    String relation = sentence.relation(token);
    return token > 0
        && sentence.isIgnoringCase(token - 1, "the")
        && sentence.head(token - 1) == token
        && (relation.startsWith("nsubj") || relation.equals("obj"));
  }

  private static boolean isOrdinal(String form) {
    return switch (form) {
      case "first", "second", "third", "fourth", "last", "latest" -> true;
      default -> false;
    };
  }
}
