package dev.dateline.text;

/** "Showed interest in buying it": the gerund tells what the interest is in. */
final class GerundOfNoun {

  /** What somebody has or takes in doing something. */
  private static final WordSet INVOLVEMENT =
      WordSet.of("interest role part hand share success difficulty delay involvement point");

  private GerundOfNoun() {}

  /**
   * @param in the preposition before the gerund
   */
  static boolean mend(TreeDraft tree, int in) {
    if (in == 0 || !tree.isRelated(in, "mark") || !tree.forms[in].equals("in")) {
      return false;
    }
    int noun = in - 1;
    int gerund = tree.heads[in];
    if (!tree.isRelated(gerund, "advcl")
        || !tree.tags[gerund].equals("VBG")
        || !tree.isRelated(noun, "obj")
        || tree.heads[noun] != tree.heads[gerund]
        || !tree.is(noun, INVOLVEMENT)) {
      return false;
    }
    tree.attach(gerund, noun, "acl");
    return true;
  }
}
