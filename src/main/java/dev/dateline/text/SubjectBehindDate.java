package dev.dateline.text;

/**
 * "On May 3 police raided it": a noun without an article right behind a date that opens a clause is
 * no part of the date, it is who acts.
 */
final class SubjectBehindDate {

  private SubjectBehindDate() {}

  /**
   * @param preposition before the date
   */
  static boolean mend(TreeDraft tree, int preposition) {
    if (!tree.isRelated(preposition, "case") || !opensDate(tree, preposition)) {
      return false;
    }
    int noun = tree.heads[preposition];
    int verb = tree.heads[noun];
    int begin = preposition + 1;
    int end = endOfDate(tree, begin);
    boolean subject = tree.relations[noun].startsWith("nsubj");
    if (end <= begin
        || end > noun
        || verb < noun
        || !tree.isNoun(noun)
        || tree.is(noun, TimeNouns.ALL)
        || !subject && (verb != noun + 1 || !tree.isFinite(verb) || tree.hasSubject(verb))) {
      return false;
    }
    int day = tree.is(begin, TimeNouns.MONTHS) && begin + 1 < end ? begin + 1 : begin;
    for (int i = begin; i < end; i++) {
      tree.attach(i, day, tree.forms[i].equals(",") ? "punct" : "nmod:unmarked");
    }
    tree.attach(preposition, day, "case");
    tree.attach(day, isToldBy(tree, preposition - 1, verb) ? preposition - 1 : verb, "obl");
    tree.relations[noun] = subject ? tree.relations[noun] : "nsubj";
    return true;
  }

  /** At the beginning of a clause, or behind a verb: "said on Thursday militants had left". */
  private static boolean opensDate(TreeDraft tree, int preposition) {
    return preposition == 0
        || tree.isRelated(preposition - 1, "punct")
        || tree.isFinite(preposition - 1);
  }

  private static boolean isToldBy(TreeDraft tree, int before, int verb) {
    return before >= 0 && tree.isFinite(before) && tree.heads[verb] == before;
  }

  /** Behind "Monday", "May 3", "May 3, 2018"; the same index where no date begins. */
  private static int endOfDate(TreeDraft tree, int begin) {
    int end = begin;
    if (tree.is(end, TimeNouns.MONTHS)) {
      end++;
      end += isNumber(tree, end) ? 1 : 0;
      end += end < tree.size() && tree.forms[end].equals(",") && isNumber(tree, end + 1) ? 2 : 0;
    } else if (tree.is(end, TimeNouns.ALL) && tree.tags[end].equals("NNP")) {
      end++;
    }
    return end;
  }

  private static boolean isNumber(TreeDraft tree, int word) {
    return word < tree.size()
        && tree.tags[word].equals("CD")
        && Character.isDigit(tree.forms[word].charAt(0));
  }
}
