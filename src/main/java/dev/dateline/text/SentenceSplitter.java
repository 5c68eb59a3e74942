package dev.dateline.text;

import java.util.Arrays;

/**
 * Decides where sentences end: after a full stop, question or exclamation mark and the closing
 * quotes and brackets behind it, unless an abbreviation or what follows speaks against it; at every
 * blank line; at a single line break that {@link LineBreaks} takes for more than a wrapped line;
 * after a {@link PlaceLine}; and after {@link #LONGEST} tokens at the latest, so that what reads
 * sentences stays linear.
 */
final class SentenceSplitter {

  /** Longest sentence, in tokens: longer ones come from tables and word lists, not from prose. */
  static final int LONGEST = 300;

  /** A capitalized one of these after "U.S." or "Inc." starts a sentence. */
  private static final WordSet STARTERS =
      WordSet.of(
          """
          a an the this that these those there it its he she his her they their we our you your i
          my in on at by for from with without as after before since until while when where what
          who why how if although though because but and or so yet nor however also both all some
          many most more no not one two three several another other each every such still then
          now today yesterday meanwhile officials despite according during under over between
          among once even only just is are was were do does did has have had can could will would
          should may might let here thus instead earlier later last nearly about among
          """);

  private static final WordSet EXCLAIMED = WordSet.of("yahoo jeopardy oklahoma");

  private static final WordSet TIME_WORDS =
      WordSet.of(
          CalendarWords.WEEKDAYS,
          CalendarWords.MONTHS,
          """
          est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet jst
          eastern central mountain pacific greenwich
          """);

  private final String text;
  private final Spans tokens;
  private final LineBreaks lines;
  private int[] ends = new int[16];
  private int count;

  SentenceSplitter(String text, Spans tokens) {
    this.text = text;
    this.tokens = tokens;
    this.lines = new LineBreaks(text);
  }

  /** The index after the last token of each sentence, ascending. */
  int[] split() {
    int size = tokens.size;
    int start = 0;
    int quotes = 0;
    for (int i = 0; i < size; ) {
      int report = afterPlaceLine(i, start);
      if (report > 0) {
        end(report);
        start = report;
        i = report;
        continue;
      }
      int after = i + 1;
      boolean stop = false;
      if (isQuote(i)) {
        quotes++;
      }
      if (mayEnd(i)) {
        while (after < size && closes(after, quotes) && !hasLineBreak(after)) {
          if (isQuote(after)) {
            quotes++;
          }
          after++;
        }
        after = afterReferences(after);
        stop = after < size && endsBefore(i, after, start);
      }
      if (!stop && after < size && hasLineBreak(after)) {
        stop = lines.separates(tokens.ends[after - 1], tokens.begins[after]);
      }
      if (stop || after - start >= LONGEST || after >= size) {
        end(after);
        start = after;
        quotes = 0;
      }
      i = after;
    }
    return Arrays.copyOf(ends, count);
  }

  /** The index after a dateline that begins here or ends with a credit that does, or -1. */
  private int afterPlaceLine(int token, int start) {
    if (token == start && (token == 0 || hasLineBreak(token))) {
      int report = PlaceLine.endAt(text, tokens, token);
      if (report > 0) {
        return report;
      }
    }
    return text.charAt(tokens.begins[token]) == '('
        ? PlaceLine.endOfCredit(text, tokens, token)
        : -1;
  }

  private void end(int after) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = after;
  }

  private boolean isQuote(int token) {
    return text.charAt(tokens.begins[token]) == '"';
  }

  private boolean hasLineBreak(int token) {
    for (int i = tokens.ends[token - 1]; i < tokens.begins[token]; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence may end with this token: it stops one, or its period may do it too. */
  private boolean mayEnd(int token) {
    char last = text.charAt(tokens.ends[token] - 1);
    if (last == '.' || last == '!' || last == '?' || last == '\u2026') {
      return true;
    }
    char first = text.charAt(tokens.begins[token]);
    // Emphatic "!!1" is a stop too, and so is a face.
    return last == '1' && first == '!'
        || (first == ':' || first == ';') && tokens.ends[token] - tokens.begins[token] > 1;
  }

  /** Whether the token closes what stands before it: a bracket, a closing quote, more stops. */
  private boolean closes(int token, int quotes) {
    int begin = tokens.begins[token];
    int length = tokens.ends[token] - begin;
    char c = text.charAt(begin);
    boolean attached = begin == tokens.ends[token - 1];
    boolean nextAttached =
        token + 1 < tokens.size && tokens.begins[token + 1] == tokens.ends[token];
    switch (c) {
      case ')', ']', '}', '\u201D', '\u00BB':
        return length == 1;
      case '"':
        return attached || quotes % 2 == 1 && !nextAttached;
      case '\'', '\u2019':
        boolean twice = length == 2 && Chars.isApostrophe(text.charAt(begin + 1));
        return twice || length == 1 && (attached || !nextAttached);
      case '.', '!', '?', '\u2026':
        return !Chars.isAlphanumeric(text.charAt(tokens.ends[token] - 1));
      default:
        return false;
    }
  }

  private boolean endsBefore(int stop, int next, int start) {
    int begin = tokens.begins[stop];
    int end = tokens.ends[stop];
    char first = text.charAt(tokens.begins[next]);
    boolean closed = next > stop + 1;
    boolean period = text.charAt(end - 1) == '.';
    if (Chars.isAlphanumeric(text.charAt(begin))) {
      return !closed ? afterAbbreviation(begin, end, stop, next) : Chars.isUpper(first);
    }
    if (text.charAt(begin) == ':' || text.charAt(begin) == ';') {
      return Chars.isUpper(first);
    }
    if (Chars.isLower(first)) {
      if (begin > 0 && next == stop + 1 && tokens.begins[next] == end && period) {
        return false; // "alt.animals": no writer's full stop
      }
      if (text.charAt(begin) == '\u2026') {
        return false;
      }
      if (period && looksAbbreviated(stop - 1)) {
        return false;
      }
      // "What?" he asked; but web writers start with small letters when they please.
      return end - begin <= 3 && !closed && !(period && end - begin > 1) && !namesEnd(stop);
    }
    if (Chars.kind(first) == Chars.OTHER && ",;)]}%".indexOf(first) >= 0 || first == ':') {
      return false;
    }
    if ((first == '-' || first == '\u2014' || first == '\u2013')
        && tokens.ends[next] - tokens.begins[next] > 0) {
      return !closed;
    }
    // "1. Foo": the number of a list item.
    if (period && stop == start + 1 && end - begin == 1 && isListNumber(start)) {
      return false;
    }
    return true;
  }

  /** A name that ends in an exclamation mark, as "Yahoo!". */
  private boolean namesEnd(int stop) {
    return stop > 0 && EXCLAIMED.contains(text, tokens.begins[stop - 1], tokens.ends[stop - 1]);
  }

  /** "Cie. de Navigation": a short word with a capital, no end if what follows has none. */
  private boolean looksAbbreviated(int token) {
    return token >= 0
        && tokens.ends[token] - tokens.begins[token] <= 4
        && tokens.ends[token] == tokens.begins[token + 1]
        && Chars.isUpper(text.charAt(tokens.begins[token]));
  }

  /** The marks of references that follow a stop: "in 2009.[2][3]" belong to what they vouch for. */
  private int afterReferences(int token) {
    while (token + 2 < tokens.size
        && text.charAt(tokens.begins[token]) == '['
        && text.charAt(tokens.begins[token + 2]) == ']'
        && Chars.isDigit(text.charAt(tokens.begins[token + 1]))) {
      token += 3;
    }
    return token;
  }

  private boolean isListNumber(int token) {
    int begin = tokens.begins[token];
    int end = tokens.ends[token];
    for (int i = begin; i < end; i++) {
      if (!Chars.isDigit(text.charAt(i))) {
        return end - begin == 1;
      }
    }
    return end - begin <= 3;
  }

  private boolean afterAbbreviation(int begin, int end, int stop, int next) {
    int nextBegin = tokens.begins[next];
    int nextEnd = tokens.ends[next];
    char first = text.charAt(nextBegin);
    if (Abbreviations.precedesName(text, begin, end)) {
      return false;
    }
    boolean opening = first == '"' || first == '\u201C' || first == '`';
    if (opening) {
      return nextEnd < text.length() && Chars.isUpper(text.charAt(nextEnd)) && end - begin > 2;
    }
    if (!Chars.isUpper(first)) {
      return false;
    }
    char inner = text.charAt(begin + 1);
    if (inner == '.'
        && (text.charAt(begin + 2) == 'm' || text.charAt(begin + 2) == 'M')
        && end - begin == 4) {
      return !TIME_WORDS.contains(text, nextBegin, nextEnd);
    }
    if (!STARTERS.contains(text, nextBegin, nextEnd)) {
      return false;
    }
    // "Plan B. The first"; but "George F. Will" and "J. A. So" are names.
    return end - begin > 2
        || next + 1 < tokens.size && Chars.isLower(text.charAt(tokens.begins[next + 1]));
  }
}
