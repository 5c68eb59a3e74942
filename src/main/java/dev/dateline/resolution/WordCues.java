package dev.dateline.resolution;

import dev.dateline.expression.TimeExpression;
import dev.dateline.text.Sentence;
import java.util.Locale;
import java.util.Set;

/** Direction by the nearest telling word before the expression, then after it. */
final class WordCues implements DirectionCues {

  private static final int BEFORE = 14;
  private static final int AFTER = 10;

  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "'ll",
          "’ll",
          "shall",
          "scheduled",
          "expected",
          "expects",
          "expect",
          "due",
          "plans",
          "planned",
          "planning",
          "effective",
          "payable",
          "may",
          "until",
          "upcoming",
          "begins",
          "starts",
          "could",
          "should",
          "would",
          "can",
          "must",
          "likely",
          "going",
          "set",
          "slated",
          "hopes",
          "intends",
          "deadline",
          "forecast",
          "wo",
          "mature",
          "matures",
          "maturing",
          "expires");

  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "did", "said", "'d", "told", "rose", "fell", "came", "went", "took",
          "began", "made", "got", "gave", "found", "held", "met", "left", "lost", "won", "sold",
          "bought", "paid", "sent", "spent", "led", "kept", "became", "saw", "hit", "ended",
          "since", "been", "has", "have", "wrote", "spoke", "grew", "struck", "broke", "fought",
          "shot", "ran", "stood", "drew", "flew", "threw", "brought", "thought", "caught", "put",
          "died", "born", "ago", "earlier");

  @Override
  public Cue of(TimeExpression expression) {
    Sentence sentence = expression.sentence();
    int first = 0;
    while (first < sentence.size() && sentence.end(first) <= expression.span().begin()) {
      first++;
    }
    int last = first;
    while (last < sentence.size() && sentence.begin(last) < expression.span().end()) {
      last++;
    }
    for (int i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
      Cue cue = cue(sentence, i);
      if (cue != null) {
        return cue;
      }
    }
    for (int i = last; i < Math.min(sentence.size(), last + AFTER); i++) {
      Cue cue = cue(sentence, i);
      if (cue != null) {
        return cue;
      }
    }
    return Cue.NONE;
  }

  private static Cue cue(Sentence sentence, int i) {
    String form = sentence.form(i);
    String word = form.toLowerCase(Locale.ROOT);
    if (FUTURE.contains(word)) {
      return new Cue(Tense.FUTURE, form);
    }
    if (PAST.contains(word) || word.length() > 4 && word.endsWith("ed")) {
      return new Cue(Tense.PAST, form);
    }
    return null;
  }
}
