package dev.dateline.event.mention;

import dev.dateline.event.mention.Words.Word;
import java.util.Set;

/**
 * What the model sees of a token that may report an event: the word, its kind in WordNet and its
 * cluster, its neighbours, its place in the tree.
 */
final class MentionFeatures {

  private static final int NOTHING = 7;

  private static final Set<String> PERIODS =
      Set.of("month", "months", "quarter", "year", "years", "week", "weeks", "period", "half");

  private MentionFeatures() {}

  /** Whether the token can report an event at all: a verb, noun or adjective, not an auxiliary. */
  static boolean candidate(Facts facts, int token) {
    String tag = facts.tag[token];
    if (!Character.isLetter(facts.form[token].codePointAt(0)) || endsPeriod(facts, token)) {
      return false;
    }
    return switch (tag) {
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> !facts.is(token, "aux");
      case "NN", "NNS", "JJ", "JJR", "JJS" -> true;
      case "NNP", "NNPS" -> true;
      case "RB", "IN", "RP" -> facts.child(token, "cop") >= 0 || facts.is(token, "root");
      default -> false;
    };
  }

  /** "the quarter ended Sept. 30": says which quarter, not that something happened. */
  private static boolean endsPeriod(Facts facts, int token) {
    return token > 0
        && (facts.lower[token].equals("ended") || facts.lower[token].equals("ending"))
        && PERIODS.contains(facts.lower[token - 1]);
  }

  /** Adds the features of one token. */
  static void extract(Facts f, int i, FeatureSet out) {
    Word word = f.word[i];
    int lemma = f.lemmaHash[i];
    int tag = f.tagHash[i];
    int relation = f.relationHash[i];
    String lower = f.lower[i];
    out.add(0, 0);
    out.add(1, lower.hashCode());
    out.add(2, lemma);
    out.add(3, lemma, tag);
    out.add(4, tag);
    out.add(5, suffix(lower, 2), tag);
    out.add(6, suffix(lower, 3), tag);
    out.add(7, suffix(lower, 4));
    out.add(8, shape(f, i), tag);
    out.add(9, relation, tag);
    out.add(10, relation, lemma);

    window(f, i, out, tag, lemma);
    kinds(f, i, word, out, tag, relation);
    head(f, i, out, lemma, tag, relation);
    children(f, i, out, lemma, tag);
    complements(f, i, out, lemma, tag);
  }

  /** What other events the word points to: tells I_ACTION, I_STATE, REPORTING from OCCURRENCE. */
  private static void complements(Facts f, int i, FeatureSet out, int lemma, int tag) {
    int mask = 0;
    int argument = 0;
    for (int child : f.dependents[i]) {
      boolean eventive = f.noun(child) && f.word[child].happening() >= '5';
      switch (f.relation[child]) {
        case "xcomp" -> mask |= f.tag[child].equals("VB") ? 1 : f.tag[child].equals("VBG") ? 2 : 4;
        case "ccomp", "parataxis" -> mask |= 8;
        case "obj", "nsubj:pass" -> {
          mask |= eventive ? 16 : 32;
          argument = f.lemmaHash[child];
        }
        case "obl", "nmod" -> mask |= eventive ? 64 : 0;
        case "acl" -> mask |= 128;
        case "advcl" -> mask |= f.tag[child].equals("VB") ? 256 : 0;
        default -> {}
      }
    }
    int kind = f.noun(i) ? f.word[i].noun() : 256 + f.word[i].verb();
    out.add(80, mask, lemma);
    out.add(81, mask, tag);
    out.add(82, mask, kind);
    out.add(83, mask, f.word[i].cluster(8));
    out.add(84, argument, lemma);
    int signatures = Signatures.english().key(f.lemma[i]);
    out.add(85, signatures, mask);
    out.add(86, signatures, tag);
    out.add(87, signatures, kind);
    out.add(88, f.hasQuotes() ? 1 : 0, lemma);
    out.add(89, f.hasQuotes() ? 1 : 0, kind, mask);
  }

  private static void window(Facts f, int i, FeatureSet out, int tag, int lemma) {
    int before = lemmaAt(f, i - 1);
    int after = lemmaAt(f, i + 1);
    int tagBefore = tagAt(f, i - 1);
    int tagAfter = tagAt(f, i + 1);
    out.add(11, before);
    out.add(12, after);
    out.add(13, before, tag);
    out.add(14, after, tag);
    out.add(15, before, lemma);
    out.add(16, after, lemma);
    out.add(17, tagBefore, tag);
    out.add(18, tagAfter, tag);
    out.add(19, tagBefore, tag, tagAfter);
    out.add(20, tagAt(f, i - 2), tagBefore, tag);
    out.add(21, tag, tagAfter, tagAt(f, i + 2));
    out.add(22, lemmaAt(f, i - 2), tag);
    out.add(23, lemmaAt(f, i + 2), tag);
    out.add(24, tagBefore, lemma);
    out.add(25, tagAfter, lemma);
    out.add(26, before, after);
  }

  private static void kinds(Facts f, int i, Word word, FeatureSet out, int tag, int relation) {
    boolean noun = f.noun(i);
    int kind = noun ? word.noun() : f.verb(i) ? 256 + word.verb() : 512;
    int share = noun ? word.happening() : word.state();
    int derived = word.derived() ? 1 : 0;
    out.add(30, kind, tag);
    out.add(31, kind, share);
    out.add(32, kind, share, derived);
    out.add(33, kind, relation);
    out.add(34, kind, tagAt(f, i - 1));
    out.add(35, kind, tagAt(f, i + 1));
    out.add(36, kind, lemmaAt(f, i - 1));
    out.add(37, share + 16 * derived, relation);
    for (int steps = 4; steps <= 20; steps += steps < 8 ? 2 : 4) {
      int cluster = word.cluster(steps);
      out.add(38, cluster, f.tag[i].charAt(0));
      out.add(39, cluster, relation);
    }
    if (noun) {
      for (int hypernym : word.hypernyms()) {
        out.add(40, hypernym);
        out.add(41, hypernym, tag);
        out.add(42, hypernym, relation);
      }
    }
  }

  private static void head(Facts f, int i, FeatureSet out, int lemma, int tag, int relation) {
    int head = f.head[i];
    int headLemma = lemmaAt(f, head);
    int headTag = tagAt(f, head);
    out.add(50, headLemma, relation);
    out.add(51, headTag, relation);
    out.add(52, headTag, relation, tag);
    out.add(53, headLemma, lemma);
    out.add(54, relation, headTag, lemma);
    if (head >= 0) {
      int kind = f.noun(head) ? f.word[head].noun() : 256 + f.word[head].verb();
      int own = f.noun(i) ? f.word[i].noun() : 256 + f.word[i].verb();
      out.add(55, kind, relation, tag);
      out.add(56, kind, relation, own);
      out.add(57, f.word[head].cluster(8), relation, own);
      out.add(58, f.relationHash[head], relation, headTag);
    }
  }

  private static void children(Facts f, int i, FeatureSet out, int lemma, int tag) {
    int shape = 0;
    int own = f.noun(i) ? f.word[i].noun() : 256 + f.word[i].verb();
    for (int child : f.dependents[i]) {
      int relation = f.relationHash[child];
      out.add(60, relation, tag);
      out.add(61, relation, lemma);
      out.add(62, relation, f.lemmaHash[child], f.tag[i].charAt(0));
      out.add(63, relation, own);
      out.add(64, relation, own, f.word[child].noun());
      out.add(65, relation, f.tagHash[child], tag);
      out.add(66, relation, f.lemmaHash[child], own);
      out.add(67, relation, lemma, f.word[child].noun());
      shape |= bit(f, child);
    }
    out.add(68, shape, tag);
    out.add(69, shape, lemma);
    out.add(70, shape, own);
    int preposition = f.child(i, "case");
    if (preposition >= 0) {
      out.add(71, f.lemmaHash[preposition], own, shape);
      out.add(72, f.lemmaHash[preposition], lemma);
      out.add(73, f.lemmaHash[preposition], lemmaAt(f, f.head[i]));
    }
  }

  private static int bit(Facts f, int child) {
    return switch (f.relation[child]) {
      case "nsubj" -> 1;
      case "nsubj:pass" -> 2;
      case "obj" -> 4;
      case "ccomp" -> 8;
      case "xcomp" -> 16;
      case "cop" -> 32;
      case "det" -> f.lower[child].equals("the") ? 64 : 128;
      case "nmod:poss" -> 256;
      case "amod" -> 512;
      case "compound" -> 1024;
      case "case" -> 2048;
      case "nmod" -> 4096;
      case "nummod" -> 8192;
      case "acl", "acl:relcl" -> 16384;
      case "mark" -> 32768;
      default -> 0;
    };
  }

  private static int shape(Facts f, int i) {
    String form = f.form[i];
    boolean upper = Character.isUpperCase(form.charAt(0));
    boolean all =
        upper && form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
    return (upper ? 1 : 0) + (all ? 2 : 0) + (i == 0 ? 4 : 0) + (form.indexOf('-') > 0 ? 8 : 0);
  }

  static int suffix(String word, int length) {
    return word.length() <= length
        ? word.hashCode()
        : word.substring(word.length() - length).hashCode();
  }

  static int lemmaAt(Facts f, int i) {
    return i < 0 || i >= f.size ? NOTHING : f.lemmaHash[i];
  }

  static int tagAt(Facts f, int i) {
    return i < 0 || i >= f.size ? NOTHING : f.tagHash[i];
  }
}
