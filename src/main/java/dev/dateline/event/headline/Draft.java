package dev.dateline.event.headline;

import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A headline in the making: parts of one sentence, some words replaced, cut until it fits. */
final class Draft {

  static final int LONGEST = 90;

  private static final int CONJUNCTS = 85;

  /** Words that no headline ends with. */
  private static final Set<String> LOOSE =
      Set.of(
          "a", "an", "the", "and", "or", "but", "of", "in", "at", "on", "to", "for", "from", "by",
          "with", "as", "that", "than", "its", "his", "her", "their", "into", "over", "after",
          "about", "between", "against", "during", "while", "who", "whom", "whose", "which", "what",
          "whether", "if", "because", "not");

  private final Sentence sentence;
  private final List<Part> parts = new ArrayList<>();
  private final Map<Integer, String> replaced = new HashMap<>();
  private final Set<Integer> covered = new HashSet<>();
  private String before = "";
  private String after = "";
  private boolean dangling;

  Draft(Sentence sentence) {
    this.sentence = sentence;
  }

  Part part(int weight, Part parent) {
    Part part = new Part(weight, parent);
    parts.add(part);
    return part;
  }

  /** Where the conjuncts of a phrase go, which a long headline leaves out all together. */
  Part conjuncts(Part phrase) {
    for (Part part : parts) {
      if (part.parent == phrase && part.weight == CONJUNCTS) {
        return part;
      }
    }
    return part(CONJUNCTS, phrase);
  }

  void replace(int token, String text) {
    replaced.putIfAbsent(token, text);
  }

  /** Leaves out tokens that another one's replacement already says. */
  void cover(int begin, int end, int except) {
    if (covered.contains(except)) {
      return;
    }
    for (int token = begin; token < end; token++) {
      if (token != except) {
        replaced.put(token, "");
        covered.add(token);
      }
    }
  }

  /** Words that stand before all others, such as a subject from another clause. */
  void begin(String text) {
    before = text;
  }

  /** Words that stand after all others. */
  void end(String text) {
    boolean article = text.startsWith("A ") || text.startsWith("An ") || text.startsWith("The ");
    after = article ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }

  /** Notes a pronoun that nothing explains. */
  void dangles() {
    dangling = true;
  }

  boolean isDangling() {
    return dangling;
  }

  /** Whether all that followed a token has been left out. */
  boolean endsWith(int token) {
    return after.isEmpty()
        && parts.stream().filter(part -> !part.dropped).mapToInt(Part::last).max().orElse(-1)
            == token;
  }

  /** At most {@link #LONGEST} characters, the least needed parts left out; may be empty. */
  String text() {
    String text = render();
    while (text.length() > LONGEST) {
      Part least = null;
      for (Part part : parts) {
        if (!part.dropped
            && part.weight < Part.OBJECT
            && part.isLeaf()
            && (least == null
                || part.weight < least.weight
                || part.weight == least.weight && part.last() > least.last())) {
          least = part;
        }
      }
      if (least == null) {
        text = cut(text);
        break;
      }
      least.drop();
      text = render();
    }
    return capitalized(endsWithParticle() ? text : trimmed(text));
  }

  /** "in" of "was sworn in" belongs to the verb. */
  private boolean endsWithParticle() {
    int last = -1;
    for (Part part : parts) {
      if (!part.dropped) {
        last = Math.max(last, part.last());
      }
    }
    return after.isEmpty()
        && last > 0
        && !replaced.containsKey(last)
        && (sentence.relation(last).equals("compound:prt")
            || sentence.tag(last).equals("RP")
            || sentence.relation(last).equals("advmod"));
  }

  private String render() {
    TreeMap<Integer, String> tokens = new TreeMap<>();
    for (Part part : parts) {
      if (!part.dropped) {
        for (int token : part.tokens) {
          tokens.put(token, replaced.getOrDefault(token, plain(token)));
        }
      }
    }
    addHyphens(tokens);
    StringBuilder text = new StringBuilder(before);
    int last = -1;
    for (Map.Entry<Integer, String> entry : tokens.entrySet()) {
      int token = entry.getKey();
      if (entry.getValue().isEmpty()) {
        continue;
      }
      fitArticle(text, last, token, entry.getValue());
      if (text.length() > 0 && !isTight(last, token, entry.getValue())) {
        text.append(' ');
      }
      boolean sibilant = text.length() > 0 && text.charAt(text.length() - 1) == 's';
      boolean genitive = entry.getValue().equals("'s") || entry.getValue().equals("’s");
      text.append(sibilant && genitive ? entry.getValue().substring(0, 1) : entry.getValue());
      last = token;
    }
    if (!after.isEmpty()) {
      text.append(' ').append(after);
    }
    return text.toString();
  }

  /** "a current account" without its "current" is "an account". */
  private static void fitArticle(StringBuilder text, int last, int token, String next) {
    if (last < 0 || last == token - 1 || next.isEmpty()) {
      return;
    }
    if (next.length() < 2 || !Character.isLowerCase(next.charAt(1)) || isVagueStart(next)) {
      return;
    }
    boolean vowel = "aeio".indexOf(Character.toLowerCase(next.charAt(0))) >= 0;
    if (vowel && endsWithWord(text, "a")) {
      text.append('n');
    } else if (!vowel && endsWithWord(text, "an")) {
      text.setLength(text.length() - 1);
    }
  }

  /** "an uncle" but "a union", "an hour" but "a house", "an onion" but "a one-off". */
  private static boolean isVagueStart(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.startsWith("u")
        || lower.startsWith("h")
        || lower.startsWith("eu")
        || lower.startsWith("one");
  }

  private static boolean endsWithWord(StringBuilder text, String word) {
    int begin = text.length() - word.length();
    return begin >= 0
        && text.substring(begin).equalsIgnoreCase(word)
        && (begin == 0 || text.charAt(begin - 1) == ' ');
  }

  /** "brother-in-law": trees may hang the hyphens on words that are left out. */
  private void addHyphens(TreeMap<Integer, String> tokens) {
    for (int token : List.copyOf(tokens.keySet())) {
      boolean hyphen =
          token + 2 < sentence.size()
              && sentence.is(token + 1, "-")
              && sentence.end(token) == sentence.begin(token + 1)
              && sentence.end(token + 1) == sentence.begin(token + 2);
      if (hyphen && !replaced.containsKey(token) && tokens.containsKey(token + 2)) {
        tokens.putIfAbsent(token + 1, "-");
      }
    }
  }

  /** The word without the capital that it has as the first of the sentence or of a quote. */
  private String plain(int token) {
    String form = sentence.form(token);
    boolean capital =
        (token == 0 || opensSpeech(token))
            && form.length() > 1
            && Character.isUpperCase(form.charAt(0))
            && Character.isLowerCase(form.charAt(1))
            && !sentence.tag(token).startsWith("NNP");
    return capital ? form.toLowerCase(Locale.ROOT) : form;
  }

  /** Behind a colon or comma and a quotation mark; elsewhere a capital may be of a title. */
  private boolean opensSpeech(int token) {
    return token > 1
        && sentence.tag(token - 1).equals("``")
        && (sentence.is(token - 2, ",") || sentence.is(token - 2, ":"));
  }

  /** Whether no space stands before a token: as in the text, or before a clitic or comma. */
  private boolean isTight(int last, int token, String form) {
    char first = form.charAt(0);
    if (first == ',' || first == '\'' || first == '’' || form.equals("n't") || form.equals("n’t")) {
      return true;
    }
    return last >= 0 && last == token - 1 && sentence.end(last) == sentence.begin(token);
  }

  /** Cuts between words. */
  private static String cut(String text) {
    int space = text.lastIndexOf(' ', LONGEST);
    if (space > 0) {
      return text.substring(0, space);
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }

  private static String trimmed(String text) {
    String rest = text.strip();
    while (!rest.isEmpty()) {
      char end = rest.charAt(rest.length() - 1);
      int space = rest.lastIndexOf(' ');
      String word = rest.substring(space + 1).toLowerCase(Locale.ROOT);
      if (",;:-–—".indexOf(end) >= 0) {
        rest = rest.substring(0, rest.length() - 1).strip();
      } else if (LOOSE.contains(word) && space > 0) {
        rest = rest.substring(0, space).strip();
      } else {
        break;
      }
    }
    int begin = 0;
    while (begin < rest.length() && ",;:-–— ".indexOf(rest.charAt(begin)) >= 0) {
      begin++;
    }
    return rest.substring(begin);
  }

  private static String capitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(text.substring(Character.charCount(first)))
        .toString();
  }
}
