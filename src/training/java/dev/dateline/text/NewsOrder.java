package dev.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences in an order of words that newspapers have and the treebanks hardly: "A court on Monday
 * sentenced him", "The bank Friday raised rates". Made of the treebank's own sentences by setting a
 * weekday between the subject and a verb in the past.
 */
final class NewsOrder {

  /** One of so many sentences that could stand for the news does. */
  private static final int SHARE = 3;

  private static final String[] WEEKDAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  private NewsOrder() {}

  /** The sentences, and after them those that were made of them. */
  static List<GoldSentence> with(List<GoldSentence> gold) {
    List<GoldSentence> all = new ArrayList<>(gold);
    int found = 0;
    for (GoldSentence s : gold) {
      int verb = verb(s);
      if (verb > 0 && found++ % SHARE == 0) {
        int number = found / SHARE;
        String weekday = WEEKDAYS[number % WEEKDAYS.length];
        all.add(number % 2 == 0 ? insert(s, verb, "on", weekday) : insert(s, verb, weekday));
      }
    }
    return all;
  }

  /** The main verb, in the past, right behind its subject's phrase; -1 where it isn't. */
  private static int verb(GoldSentence s) {
    for (int i = 1; i < s.size(); i++) {
      if (s.heads()[i] < 0 && s.tags()[i].equals("VBD")) {
        return isBehindSubject(s, i) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isBehindSubject(GoldSentence s, int verb) {
    int up = verb - 1;
    if (!s.tags()[up].startsWith("NN") || s.tokenEnds()[up] != verb) {
      return false;
    }
    while (up >= 0 && s.heads()[up] != verb) {
      up = s.heads()[up];
    }
    return up >= 0 && s.relations()[up].startsWith("nsubj");
  }

  private static GoldSentence insert(GoldSentence s, int at, String... words) {
    int n = words.length;
    int size = s.size() + n;
    GoldSentence made =
        new GoldSentence(
            new String[size],
            new String[size],
            new String[size],
            new String[size],
            new String[size],
            new int[size],
            new String[size],
            new String[size],
            new int[size],
            new boolean[size],
            s.startsParagraph());
    for (int i = 0; i < s.size(); i++) {
      int to = i < at ? i : i + n;
      made.forms()[to] = s.forms()[i];
      made.lemmas()[to] = s.lemmas()[i];
      made.universals()[to] = s.universals()[i];
      made.tags()[to] = s.tags()[i];
      made.features()[to] = s.features()[i];
      made.heads()[to] = moved(s.heads()[i], at, n);
      made.relations()[to] = s.relations()[i];
      made.surfaces()[to] = s.surfaces()[i];
      made.tokenEnds()[to] = s.tokenEnds()[i] + (i < at ? 0 : n);
      made.spaceAfter()[to] = s.spaceAfter()[i];
    }
    for (int k = 0; k < n; k++) {
      boolean day = k == n - 1;
      int to = at + k;
      made.forms()[to] = words[k];
      made.lemmas()[to] = words[k];
      made.universals()[to] = day ? "PROPN" : "ADP";
      made.tags()[to] = day ? "NNP" : "IN";
      made.features()[to] = day ? "Number=Sing" : "_";
      made.heads()[to] = day ? at + n : to + 1;
      made.relations()[to] = day ? (n == 1 ? "obl:unmarked" : "obl") : "case";
      made.surfaces()[to] = words[k];
      made.tokenEnds()[to] = to + 1;
      made.spaceAfter()[to] = true;
    }
    return made;
  }

  private static int moved(int head, int at, int by) {
    return head < at ? head : head + by;
  }
}
