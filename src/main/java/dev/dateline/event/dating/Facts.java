package dev.dateline.event.dating;

import dev.dateline.event.Trigger;
import dev.dateline.text.Sentence;
import java.util.Locale;
import java.util.Set;

/**
 * What the sentence says of one trigger that bears on its time.
 *
 * @param index of the trigger
 * @param group its verb group
 * @param governor the trigger it hangs on
 * @param quoted whether it stands in direct speech
 * @param subject lemma of its grammatical subject, or ""
 * @param ownSubject whether the subject is its own, not that of a verb it is coordinated with
 * @param named whether the subject is a name
 * @param object index of the trigger that is its object, or -1
 * @param definite whether it is a noun that the text treats as known: "the call", "his death"
 * @param tied whether a pronoun as subject, or a word like "then", ties it to what was told before;
 *     or whether it is a noun that points back to that: "the move"
 * @param pointing whether it is such a noun
 * @param where whether it says what happened at a place or event: "a rally where he spoke"
 * @param relative whether a relative pronoun stands in its clause
 * @param earlier whether a word like "previously" says that it was some time before
 * @param lead whether its sentence may be the lead, where news is told first
 * @param headline whether its sentence is a headline: no full stop, before the first that has one
 */
record Facts(
    int index,
    Trigger trigger,
    VerbGroup group,
    Governor governor,
    boolean quoted,
    String subject,
    boolean ownSubject,
    boolean named,
    int object,
    boolean definite,
    boolean headline,
    boolean lead,
    boolean tied,
    boolean where,
    boolean relative,
    boolean earlier,
    boolean pointing) {

  /** The last sentence that may be the lead; a headline may stand before it. */
  private static final int LEAD = 1;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

  private static final Set<String> THEN =
      Set.of("then", "later", "subsequently", "also", "afterwards", "afterward", "meanwhile");

  private static final Set<String> EARLIER =
      Set.of(
          "previously",
          "formerly",
          "originally",
          "initially",
          "first",
          "once",
          "recently",
          "earlier",
          "before",
          "already",
          "ever",
          "long");

  /** Nouns that tell what was just told. */
  private static final Set<String> POINTING =
      Set.of("move", "step", "action", "incident", "event", "development", "episode");

  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "my", "our");

  static Facts of(Scene scene, int index, boolean quoted, boolean headline) {
    Trigger trigger = scene.trigger(index);
    Sentence sentence = trigger.sentence();
    int token = trigger.token();
    return new Facts(
        index,
        trigger,
        scene.group(index),
        Governor.of(scene, sentence, token),
        quoted,
        subject(sentence, token),
        ownSubject(sentence, token),
        named(sentence, token),
        object(scene, sentence, token),
        definite(sentence, token),
        headline,
        scene.sentenceOf(index) <= LEAD,
        tied(sentence, token) || pointing(sentence, token),
        where(sentence, token),
        relative(sentence, token),
        earlier(sentence, token),
        pointing(sentence, token));
  }

  private static boolean pointing(Sentence sentence, int token) {
    return definite(sentence, token)
        && POINTING.contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }

  private static boolean earlier(Sentence sentence, int token) {
    for (int d : sentence.dependents(token)) {
      boolean adverb =
          sentence.relation(d).startsWith("advmod") && sentence.dependents(d).length == 0;
      if (adverb && EARLIER.contains(sentence.lower(d))) {
        return true;
      }
    }
    return false;
  }

  private static boolean relative(Sentence sentence, int token) {
    for (int d : sentence.dependents(token)) {
      String tag = sentence.tag(d);
      if (d < token && (tag.equals("WDT") || tag.startsWith("WP") || tag.equals("WRB"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean where(Sentence sentence, int token) {
    for (int d : sentence.dependents(token)) {
      if (sentence.relation(d).startsWith("advmod") && sentence.isIgnoringCase(d, "where")) {
        return true;
      }
    }
    return false;
  }

  private static boolean tied(Sentence sentence, int token) {
    for (int d : sentence.dependents(token)) {
      String relation = sentence.relation(d);
      String form = sentence.lower(d);
      if (relation.startsWith("nsubj") && PRONOUNS.contains(form)
          || relation.startsWith("advmod") && THEN.contains(form)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ownSubject(Sentence sentence, int token) {
    for (int d : sentence.dependents(token)) {
      if (sentence.relation(d).startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(Sentence sentence, int token) {
    for (int d : sentence.dependents(token)) {
      if (sentence.relation(d).startsWith("nsubj")) {
        return sentence.tag(d).startsWith("NNP");
      }
    }
    return false;
  }

  private static int object(Scene scene, Sentence sentence, int token) {
    for (int d : sentence.dependents(token)) {
      if (sentence.relation(d).equals("obj")) {
        return scene.triggerAt(sentence, d);
      }
    }
    return -1;
  }

  /** Its own subject, or that of the verb it is coordinated with or complements. */
  private static String subject(Sentence sentence, int token) {
    int current = token;
    for (int steps = 0; steps < 4 && current >= 0; steps++) {
      for (int d : sentence.dependents(current)) {
        if (sentence.relation(d).startsWith("nsubj")) {
          return name(sentence, d);
        }
      }
      String relation = sentence.relation(current);
      if (!relation.equals("conj") && !relation.equals("xcomp") && !relation.equals("advcl")) {
        return "";
      }
      current = sentence.head(current);
    }
    return "";
  }

  /** The last part of a name is what later mentions repeat. */
  private static String name(Sentence sentence, int head) {
    int last = head;
    for (int d : sentence.dependents(head)) {
      if (sentence.relation(d).startsWith("flat")) {
        last = d;
      }
    }
    return sentence.lemma(last).toLowerCase(Locale.ROOT);
  }

  private static boolean definite(Sentence sentence, int token) {
    if (!sentence.tag(token).startsWith("NN")) {
      return false;
    }
    if (token > 0
        && (sentence.tag(token - 1).equals("PRP$") || sentence.tag(token - 1).equals("POS"))) {
      // wherever the tree hangs the possessor
      return true;
    }
    for (int d : sentence.dependents(token)) {
      String relation = sentence.relation(d);
      if (relation.equals("nmod:poss")
          || (relation.equals("det") && DEFINITE.contains(sentence.lower(d)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether "not" or "never" goes with it. */
  boolean negated() {
    Sentence sentence = trigger.sentence();
    for (int d : sentence.dependents(trigger.token())) {
      if (NOT.contains(sentence.lower(d))) {
        return true;
      }
    }
    return false;
  }

  /** The modal verb in its dictionary form, or "". */
  String modal() {
    Sentence sentence = trigger.sentence();
    for (int d : sentence.dependents(trigger.token())) {
      if (sentence.tag(d).equals("MD")) {
        return sentence.lemma(d).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  boolean noun() {
    return trigger.sentence().tag(trigger.token()).startsWith("NN");
  }

  String lemma() {
    return trigger.sentence().lemma(trigger.token()).toLowerCase(Locale.ROOT);
  }
}
