package dev.dateline.event.entity;

import dev.dateline.event.entity.Gazetteer.Kind;
import dev.dateline.text.Sentence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * What the recognition of names looks at: the words around, their shapes and tags, and whether they
 * are known names. One instance for one sentence; features are 32-bit hashes.
 */
final class NameFeatures {

  private static final Set<String> TITLES = WordList.read("titles.txt");
  private static final Set<String> ORGANIZATIONS = WordList.read("organizations.txt");

  /** The word itself and one on either side. */
  private static final int AROUND = 3;

  private final Sentence sentence;
  private final float[][] meanings;
  private final int size;
  private final int[] words;
  private final int[] shapes;
  private final int[] tags;
  private final int[] suffixes;
  private final int[] prefixes;
  private final int[] known;
  private final int[] clusters;
  private final int[] wideClusters;

  NameFeatures(Sentence sentence, String[] forms, Gazetteer gazetteer) {
    this.sentence = sentence;
    size = forms.length;
    meanings = new float[size][];
    clusters = new int[size];
    wideClusters = new int[size];
    words = new int[size];
    shapes = new int[size];
    suffixes = new int[size];
    prefixes = new int[size];
    known = new int[size];
    tags = new int[size];
    for (int i = 0; i < size; i++) {
      String form = forms[i];
      String lower = form.toLowerCase(Locale.ROOT);
      words[i] = lower.hashCode();
      shapes[i] = shape(form);
      suffixes[i] = form.substring(Math.max(0, form.length() - 3)).hashCode();
      prefixes[i] = form.substring(0, Math.min(3, form.length())).hashCode();
      tags[i] = sentence.tag(i).hashCode();
      clusters[i] = sentence.cluster(i, 32);
      wideClusters[i] = sentence.cluster(i, 12);
      String plain = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
      known[i] |= TITLES.contains(plain) ? 1 : 0;
      known[i] |= ORGANIZATIONS.contains(plain) ? 2 : 0;
    }
    look(forms, gazetteer);
  }

  private void look(String[] forms, Gazetteer gazetteer) {
    for (int i = 0; i < size; i++) {
      int longest = Math.min(gazetteer.longest(forms[i]), size - i);
      for (int length = longest; length >= 1; length--) {
        Set<Kind> kinds = gazetteer.kinds(name(forms, i, length));
        int bits = 0;
        for (Kind kind : kinds) {
          bits |= 4 << kind.ordinal();
        }
        if (bits != 0) {
          for (int k = i; k < i + length; k++) {
            known[k] |= bits;
          }
          known[i] |= 1 << 10;
          known[i + length - 1] |= 1 << 11;
          break;
        }
      }
    }
  }

  private static String name(String[] forms, int begin, int length) {
    if (length == 1) {
      return forms[begin];
    }
    StringBuilder name = new StringBuilder(forms[begin]);
    for (int k = begin + 1; k < begin + length; k++) {
      name.append(' ').append(forms[k]);
    }
    return name.toString();
  }

  /** Runs of the same kind of character, cut to four: "McDonald" is AaAa, "2022" is 0. */
  private static int shape(String form) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < form.length() && shape.length() < 4; i++) {
      char c = form.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'A'
              : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c;
      if (kind != last) {
        shape.append(kind);
        last = kind;
      }
    }
    if (form.length() == 1) {
      shape.append('1');
    }
    return shape.toString().hashCode();
  }

  /** "United", "Inc.", "University". */
  static boolean isOrganizationWord(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return ORGANIZATIONS.contains(
        lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  /** Whether any label but OUTSIDE is worth a thought: names hold a capital or a digit. */
  static boolean mayBeName(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int at(int[] values, int i) {
    return i < 0 ? -1 - i : i >= values.length ? 77 + i - values.length : values[i];
  }

  /** Feeds the token's features; {@code previous} and {@code before} are the last two labels. */
  void collect(int i, NameLabel previous, NameLabel before, IntConsumer to) {
    int last = previous.ordinal();
    int two = last * 7 + before.ordinal();
    to.accept(1);
    feed(to, 2, words[i], 0);
    feed(to, 3, at(words, i - 1), 0);
    feed(to, 4, at(words, i + 1), 0);
    feed(to, 5, at(words, i - 2), 0);
    feed(to, 6, at(words, i + 2), 0);
    feed(to, 7, suffixes[i], shapes[i]);
    feed(to, 8, prefixes[i], shapes[i]);
    feed(to, 9, shapes[i], at(shapes, i + 1));
    feed(to, 10, at(shapes, i - 1), shapes[i]);
    feed(to, 11, shapes[i], at(tags, i));
    feed(to, 12, at(tags, i - 1), tags[i]);
    feed(to, 13, tags[i], at(tags, i + 1));
    feed(to, 14, last, words[i]);
    feed(to, 15, last, tags[i]);
    feed(to, 16, two, shapes[i]);
    feed(to, 17, known[i], last);
    feed(to, 18, at(known, i - 1), known[i]);
    feed(to, 19, known[i], at(known, i + 1));
    feed(to, 20, last, at(words, i - 1));
    feed(to, 21, at(words, i - 1), at(words, i - 2));
    feed(to, 22, at(words, i + 1), at(words, i + 2));
    feed(to, 23, known[i], shapes[i] * 3 + (i == 0 ? 1 : 0));
    feed(to, 24, at(words, i - 1), known[i] | shapes[i]);
    feed(to, 25, at(words, i + 1), known[i] | shapes[i]);
    feed(to, 26, known[i], tags[i]);
    feed(to, 27, last, at(known, i + 1));
    feed(to, 30, clusters[i], shapes[i]);
    feed(to, 31, wideClusters[i], last);
    feed(to, 32, at(clusters, i - 1), 0);
    feed(to, 33, at(clusters, i + 1), 0);
    feed(to, 34, at(wideClusters, i - 1), wideClusters[i]);
    feed(to, 35, wideClusters[i], at(wideClusters, i + 1));
    // What the name still to come ends with tells its type: "Department of …", "… Inc.".
    int ahead = ahead(i);
    feed(to, 28, last, ahead);
    feed(to, 29, known[i], ahead);
  }

  /** How many numbers {@link #meaning} writes. */
  static int meaningSize() {
    return AROUND * Sentence.meaningSize();
  }

  /** Writes what the token and its neighbors mean; zeros where there is none. */
  void meaning(int i, float[] vector) {
    int length = Sentence.meaningSize();
    for (int k = 0; k < AROUND; k++) {
      int at = i + k - AROUND / 2;
      if (at < 0 || at >= size) {
        Arrays.fill(vector, k * length, (k + 1) * length, 0);
      } else {
        if (meanings[at] == null) {
          meanings[at] = new float[length];
          sentence.meaning(at, meanings[at]);
        }
        System.arraycopy(meanings[at], 0, vector, k * length, length);
      }
    }
  }

  /** The known kinds of the rest of a run of capitalized words. */
  private int ahead(int i) {
    int bits = 0;
    for (int k = i; k < size && k < i + 5 && known[k] != 0; k++) {
      bits |= known[k] & 3;
    }
    return bits;
  }

  private static void feed(IntConsumer to, int template, int a, int b) {
    int h = template * 0x9E3779B1;
    h = (h ^ a) * 0x85EBCA6B;
    h ^= h >>> 13;
    h = (h ^ b) * 0xC2B2AE35;
    h ^= h >>> 16;
    to.accept(h == 0 ? 1 : h);
  }
}
