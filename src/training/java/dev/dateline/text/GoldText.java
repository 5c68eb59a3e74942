package dev.dateline.text;

import java.util.List;

/**
 * A treebank as running text: sentences of a paragraph are joined as their annotation says (a space
 * between them unless it denies one), paragraphs are parted by blank lines.
 *
 * @param wordSpans for each sentence, the places of its words
 */
record GoldText(String content, Span[][] wordSpans) {

  static GoldText of(List<GoldSentence> sentences) {
    StringBuilder text = new StringBuilder();
    Span[][] spans = new Span[sentences.size()][];
    boolean space = false;
    for (int k = 0; k < spans.length; k++) {
      GoldSentence s = sentences.get(k);
      if (text.length() > 0) {
        text.append(s.startsParagraph() ? "\n\n" : space ? " " : "");
      }
      spans[k] = new Span[s.size()];
      for (int i = 0; i < s.size(); ) {
        int stop = s.tokenEnds()[i];
        int begin = text.length();
        text.append(s.surfaces()[i]);
        placeWords(s, i, stop, begin, text.length(), spans[k]);
        space = s.spaceAfter()[i];
        if (space && stop < s.size()) {
          text.append(' ');
        }
        i = stop;
      }
    }
    return new GoldText(text.toString(), spans);
  }

  /** The words of a multiword token lie one behind the other; "whose" = who + 's share it all. */
  private static void placeWords(
      GoldSentence s, int from, int to, int begin, int end, Span[] spans) {
    int total = 0;
    for (int i = from; i < to; i++) {
      total += s.forms()[i].length();
    }
    int at = begin;
    for (int i = from; i < to; i++) {
      if (to - from == 1) {
        spans[i] = new Span(begin, end);
      } else if (total == end - begin) {
        spans[i] = new Span(at, at += s.forms()[i].length());
      } else {
        spans[i] = new Span(begin, end);
      }
    }
  }
}
