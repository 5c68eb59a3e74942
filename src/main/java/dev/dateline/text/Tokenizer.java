package dev.dateline.text;

/**
 * Cuts a text into tokens by rules, in one pass from left to right. White space bounds chunks; a
 * chunk of letters alone (most are) is a token at once, anything else is scanned piece by piece:
 * web address, emoticon, word, number or punctuation. Every character that is not white space ends
 * up in exactly one token.
 *
 * <p>The conventions are those of UD English EWT (Silveira and others 2014, "A Gold Standard
 * Dependency Corpus for English"), counted from its training part where its guidelines are silent.
 */
final class Tokenizer {

  private final String text;
  private final Spans tokens;
  private int end;

  Tokenizer(String text) {
    this.text = text;
    this.tokens = new Spans(Math.max(16, text.length() / 4));
  }

  Spans tokenize() {
    int length = text.length();
    int i = 0;
    while (i < length) {
      int kind = Chars.kind(text.charAt(i));
      if (kind == Chars.SPACE) {
        i++;
        continue;
      }
      int begin = i;
      int kinds = 0;
      do {
        kinds |= kind;
        i++;
      } while (i < length && (kind = Chars.kind(text.charAt(i))) != Chars.SPACE);
      if (kinds == Chars.LETTER) {
        word(begin, i);
      } else {
        end = i;
        chunk(begin, kinds);
      }
    }
    return tokens;
  }

  /** Letters alone: one token, save for the few that are two words written as one. */
  private void word(int begin, int end) {
    int cut = Clitics.gluedWord(text, begin, end);
    if (cut > 0) {
      tokens.add(begin, cut);
      begin = cut;
    }
    tokens.add(begin, end);
  }

  private void chunk(int begin, int kinds) {
    int i = begin;
    boolean webby =
        (kinds & (Chars.AT | Chars.PERIOD | Chars.COLON)) != 0 || text.charAt(begin) == '#';
    int noAddressBefore = begin;
    while (i < end) {
      int stop = 0;
      if (webby && i >= noAddressBefore) {
        stop = WebAddress.endAt(text, i, end);
        noAddressBefore = Math.max(i + 1, -stop);
      }
      if (stop <= i && (kinds & (Chars.OTHER | Chars.COLON)) != 0) {
        stop = Emoticon.endAt(text, begin, i, end);
      }
      if (stop > i) {
        tokens.add(i, stop);
        i = stop;
        continue;
      }
      char c = text.charAt(i);
      int kind = Chars.kind(c);
      if ((kind & (Chars.LETTER | Chars.DIGIT)) != 0 || startsFraction(i, begin)) {
        i = WordScanner.scan(text, i, end, tokens);
      } else {
        i = punctuation(i, begin);
      }
    }
  }

  /** ".203" after white space or a sign of money is a number. */
  private boolean startsFraction(int i, int chunkBegin) {
    return text.charAt(i) == '.'
        && i + 1 < end
        && Chars.isDigit(text.charAt(i + 1))
        && (i == chunkBegin || Chars.kind(text.charAt(i - 1)) == Chars.OTHER);
  }

  private int punctuation(int i, int chunkBegin) {
    char c = text.charAt(i);
    int kind = Chars.kind(c);
    if (kind == Chars.APOSTROPHE) {
      int clitic = Clitics.endAt(text, i, end, i > chunkBegin);
      if (clitic > i) {
        tokens.add(i, clitic);
        return clitic;
      }
    }
    int stop = Punctuation.endAt(text, i, end);
    tokens.add(i, stop);
    return stop;
  }
}
