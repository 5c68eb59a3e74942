package dev.dateline.event.mention;

import dev.dateline.event.mention.Words.Word;
import dev.dateline.text.Sentence;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence's tags, lemmas and tree as arrays, with hashes of the words, so that the deciders
 * below look each thing up once. Built once for each sentence; read-only afterwards.
 */
public final class Facts {

  final Sentence sentence;
  final int size;
  final String[] form;
  final String[] lower;
  final String[] lemma;
  final String[] tag;
  final String[] relation;
  final int[] head;
  final int[][] dependents;
  final int[] lemmaHash;
  final int[] tagHash;
  final int[] relationHash;
  final Word[] word;
  private final boolean[] quoted;
  private int firstIf = Integer.MAX_VALUE;
  private int personal;
  private boolean hasQuotes;

  private static final Set<String> QUOTES = Set.of("\"", "``", "\'\'", "\u201c", "\u201d");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");
  private static final Set<String> PERSONAL =
      Set.of("i", "me", "my", "you", "your", "u", "we", "us", "our", "!", "please", "thanks", "im");

  /** Tags and parses the sentence, where that has not been done yet. */
  public Facts(Sentence sentence) {
    this.sentence = sentence;
    this.size = sentence.size();
    form = new String[size];
    lower = new String[size];
    lemma = new String[size];
    tag = new String[size];
    relation = new String[size];
    head = new int[size];
    dependents = new int[size][];
    lemmaHash = new int[size];
    tagHash = new int[size];
    relationHash = new int[size];
    word = new Word[size];
    quoted = new boolean[size];
    boolean inQuotes = false;
    for (int i = 0; i < size; i++) {
      form[i] = sentence.form(i);
      lower[i] = form[i].toLowerCase(Locale.ROOT).replace('’', '\'');
      lemma[i] = sentence.lemma(i).toLowerCase(Locale.ROOT);
      tag[i] = sentence.tag(i);
      relation[i] = sentence.relation(i);
      head[i] = sentence.head(i);
      dependents[i] = sentence.dependents(i);
      lemmaHash[i] = lemma[i].hashCode();
      tagHash[i] = tag[i].hashCode();
      relationHash[i] = relation[i].hashCode();
      word[i] = Words.english().of(lemma[i]);
      inQuotes ^= QUOTES.contains(lower[i]);
      quoted[i] = inQuotes;
      hasQuotes |= inQuotes;
      if (lower[i].equals("if") && firstIf > i) {
        firstIf = i;
      }
      personal += !inQuotes && PERSONAL.contains(lower[i]) ? 1 : 0;
    }
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** Whether the token stands between quotation marks, as far as this sentence tells. */
  boolean quoted(int token) {
    return quoted[token];
  }

  boolean negates(int token) {
    return NEGATIONS.contains(lower[token]);
  }

  /** Whether the token parts clauses. */
  boolean stop(int token) {
    return form[token].equals(";") || form[token].equals(":");
  }

  boolean hasQuotes() {
    return hasQuotes;
  }

  /** Whether an "if" stands before the token. */
  boolean afterIf(int token) {
    return token > firstIf;
  }

  boolean question() {
    return form[size - 1].endsWith("?");
  }

  /** How personal the sentence is: 0 as a report, 2 as a letter. */
  int style() {
    return Math.min(2, personal);
  }

  boolean verb(int token) {
    return tag[token].startsWith("VB");
  }

  boolean noun(int token) {
    return tag[token].startsWith("NN");
  }

  boolean adjective(int token) {
    return tag[token].startsWith("JJ");
  }

  /** Whether the token hangs on its head in this way, whatever the subtype. */
  boolean is(int token, String name) {
    String relation = this.relation[token];
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }

  /** The first dependent of that relation (any subtype), or -1. */
  int child(int token, String name) {
    for (int child : dependents[token]) {
      if (is(child, name)) {
        return child;
      }
    }
    return -1;
  }

  /** The token's characters. */
  public String form(int token) {
    return form[token];
  }

  /** Lower-cased lemma. */
  public String lemma(int token) {
    return lemma[token];
  }

  /** Penn tag. */
  public String tag(int token) {
    return tag[token];
  }

  /** Universal dependency relation. */
  public String relation(int token) {
    return relation[token];
  }

  /** The token this one depends on, or -1. */
  public int head(int token) {
    return head[token];
  }

  /** The tokens that depend on this one; not to be changed. */
  public int[] dependents(int token) {
    return dependents[token];
  }
}
