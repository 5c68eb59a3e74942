package dev.dateline.text;

/** Sentences of given tokens, for training on corpora that bring their own. */
public final class GoldTokens {

  private GoldTokens() {}

  /** The tokens parted by single spaces, tagged as any text is. */
  public static Sentence sentence(String[] forms) {
    int[] begins = new int[forms.length];
    int[] ends = new int[forms.length];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < forms.length; i++) {
      if (i > 0) {
        text.append(' ');
      }
      begins[i] = text.length();
      text.append(forms[i]);
      ends[i] = text.length();
    }
    return new Sentence(Models.shared(), text.toString(), begins, ends);
  }
}
