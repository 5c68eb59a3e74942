package dev.dateline.event.entity;

import dev.dateline.event.clause.Dependents;
import dev.dateline.text.Sentence;

/** The words of a noun phrase that name what it speaks of. */
public final class NounPhrase {

  private static final int LONGEST = 60;

  private NounPhrase() {}

  public static boolean isNoun(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("NN");
  }

  /** Whether the phrase is definite: "the call", "these talks". */
  static boolean isDefinite(Sentence sentence, int head) {
    for (int dependent : sentence.dependents(head)) {
      if (dependent < head && sentence.tag(dependent).equals("DT")) {
        String form = sentence.form(dependent);
        return form.equalsIgnoreCase("the")
            || form.equalsIgnoreCase("this")
            || form.equalsIgnoreCase("these")
            || form.equalsIgnoreCase("that")
            || form.equalsIgnoreCase("those");
      }
    }
    return false;
  }

  /** Whether an adjective or a noun tells it from others of its kind: "the first call". */
  public static boolean isModified(Sentence sentence, int head) {
    return Dependents.has(sentence, head, "amod") || Dependents.has(sentence, head, "compound");
  }

  /** The head of the whole phrase that a noun stands in: "work" of "the work of the staff". */
  static int top(Sentence sentence, int noun) {
    int top = noun;
    for (int steps = 0; steps < 6 && sentence.relation(top).startsWith("nmod"); steps++) {
      top = sentence.head(top);
    }
    return top;
  }

  /** Adjectives, numbers and nouns before the head, the head, and a short phrase with "of". */
  static String core(Sentence sentence, int head) {
    int begin = head;
    for (int i = head - 1; i >= 0 && isPremodifier(sentence, i, head); i--) {
      begin = i;
    }
    while (begin < head && !isWord(sentence.form(begin))) {
      begin++;
    }
    String core = text(sentence, begin, head + 1);
    int last = ofPhrase(sentence, head);
    if (last > head) {
      String longer = text(sentence, begin, last + 1);
      if (longer.length() <= LONGEST) {
        return longer;
      }
    }
    return core;
  }

  private static boolean isPremodifier(Sentence sentence, int token, int head) {
    for (int i = token, steps = 0; i >= 0 && steps < 6; i = sentence.head(i), steps++) {
      if (i == head) {
        return true;
      }
      String relation = sentence.relation(i);
      if (!(relation.equals("amod")
          || relation.equals("compound")
          || relation.startsWith("nummod")
          || relation.equals("flat")
          || relation.equals("punct")
          || relation.equals("advmod"))) {
        return false;
      }
    }
    return false;
  }

  /** Last token of a plain "of …" after the head, or -1. */
  private static int ofPhrase(Sentence sentence, int head) {
    if (head + 2 >= sentence.size() || !sentence.form(head + 1).equals("of")) {
      return -1;
    }
    int last = -1;
    for (int i = head + 2; i < sentence.size() && i < head + 8; i++) {
      String tag = sentence.tag(i);
      if (tag.startsWith("NN") || tag.equals("CD")) {
        last = i;
      } else if (!(tag.startsWith("JJ") || tag.equals("DT") || tag.equals("POS"))) {
        break;
      }
    }
    return last;
  }

  private static boolean isWord(String form) {
    return Character.isLetterOrDigit(form.codePointAt(0)) || form.charAt(0) == '$';
  }

  /** The words of tokens, parted by one space where the text parts them. */
  static String text(Sentence sentence, int begin, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      if (i > begin && sentence.begin(i) > sentence.end(i - 1)) {
        text.append(' ');
      }
      text.append(sentence.form(i));
    }
    return text.toString();
  }
}
