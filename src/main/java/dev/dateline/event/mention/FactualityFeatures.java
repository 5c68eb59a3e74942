package dev.dateline.event.mention;

/**
 * What the model sees of an event when it says how certainly it happened: its verb group, what the
 * rules make of it, and the chain of what governs it.
 */
final class FactualityFeatures {

  private static final int STEPS = 4;
  private static final int REACH = 16;

  /** So many words of the sentence tell its style; a bound, lest a long one cost the square. */
  private static final int WORDS = 40;

  private FactualityFeatures() {}

  /**
   * Adds the features of one event.
   *
   * @param kind ordinal of its TimeML class
   */
  static void extract(Facts f, Stances stances, int i, int kind, FeatureSet out) {
    Predication p = stances.predication(f.is(i, "aux") || f.is(i, "cop") ? f.head[i] : i);
    Stance stance = stances.of(i);
    int lemma = f.lemmaHash[i];
    int tag = f.tagHash[i];
    int relation = f.relationHash[i];
    int modal = p.modal() == null ? 0 : p.modal().hashCode();
    int denied = p.negator() < 0 ? 0 : f.lemmaHash[p.negator()];
    int group = p.tense().ordinal() + (p.progressive() ? 8 : 0) + (p.perfect() ? 16 : 0);
    int effect = stance.effect().ordinal();
    int cue = stance.cue() < 0 ? 0 : f.lemmaHash[stance.cue()];
    int effects = effect + 4 * stance.own().ordinal() + 16 * stance.outer().ordinal();

    out.add(0, 0);
    out.add(1, lemma);
    out.add(2, tag);
    out.add(3, relation);
    out.add(4, tag, relation);
    out.add(5, group, tag);
    out.add(6, group, relation);
    out.add(7, modal);
    out.add(8, modal, denied);
    out.add(9, modal, group, denied == 0 ? 0 : 1);
    out.add(10, denied);
    out.add(11, denied, relation);
    out.add(12, effect);
    out.add(13, effects);
    out.add(14, effects, relation);
    out.add(15, effect, cue);
    out.add(16, effects, cue);
    out.add(17, effect, tag);
    out.add(18, kind);
    out.add(19, kind, effect);
    out.add(20, kind, group);
    out.add(21, lemma, effect);
    out.add(22, f.noun(i) ? f.word[i].noun() : 256 + f.word[i].verb(), effect);
    out.add(23, f.noun(i) ? f.word[i].noun() : 256 + f.word[i].verb(), tag);
    out.add(24, f.word[i].cluster(6), f.tag[i].charAt(0));
    out.add(25, f.word[i].cluster(10), f.tag[i].charAt(0));

    window(f, i, out);
    left(f, i, out);
    children(f, i, out, group);
    governors(f, stances, i, out);
    sentence(f, stances, i, out);
  }

  private static void window(Facts f, int i, FeatureSet out) {
    int one = MentionFeatures.lemmaAt(f, i - 1);
    int two = MentionFeatures.lemmaAt(f, i - 2);
    int letter = f.tag[i].charAt(0);
    out.add(30, one, letter);
    out.add(31, two, letter);
    out.add(32, MentionFeatures.lemmaAt(f, i - 3), letter);
    out.add(33, two, one, letter);
    out.add(34, MentionFeatures.lemmaAt(f, i + 1), letter);
    out.add(35, MentionFeatures.tagAt(f, i - 1), MentionFeatures.tagAt(f, i));
    out.add(36, MentionFeatures.tagAt(f, i - 2), MentionFeatures.tagAt(f, i - 1), f.tagHash[i]);
  }

  /** What stands before the event in the plain order of words, should the tree be wrong. */
  private static void left(Facts f, int i, FeatureSet out) {
    int letter = f.tag[i].charAt(0);
    int to = 0;
    int verbs = 0;
    int denied = 0;
    int modal = 0;
    int verb = 0;
    for (int k = i - 1; k >= 0 && verbs < 2 && i - k < REACH && !f.stop(k); k--) {
      if (f.negates(k)) {
        denied |= 1 << verbs;
      } else if (verbs == 0 && f.tag[k].equals("TO")) {
        to = 1;
        out.add(90, MentionFeatures.lemmaAt(f, k - 1), MentionFeatures.tagAt(f, k - 1));
        out.add(91, MentionFeatures.lemmaAt(f, k - 2), MentionFeatures.lemmaAt(f, k - 1));
      } else if (verbs == 0 && modal == 0 && f.tag[k].equals("MD")) {
        modal = f.lemmaHash[k];
      } else if (f.verb(k) && !f.is(k, "aux")) {
        verbs++;
        verb = verb == 0 ? f.lemmaHash[k] : verb;
        out.add(92, verbs, f.lemmaHash[k], to + 2 * letter);
        out.add(93, verbs, f.lemmaHash[k], denied);
        out.add(94, verbs, f.word[k].verb(), to);
      }
    }
    out.add(95, denied, modal, letter);
    out.add(96, denied, modal, to);
    out.add(97, to, verb, modal);
    out.add(98, to, letter, verbs);
  }

  private static void children(Facts f, int i, FeatureSet out, int group) {
    for (int child : f.dependents[i]) {
      int relation = f.relationHash[child];
      out.add(40, relation, f.tag[i].charAt(0));
      if (!f.is(child, "punct")) {
        out.add(41, relation, f.lemmaHash[child]);
      }
      if (f.is(child, "mark") || f.is(child, "case") || f.is(child, "advmod")) {
        out.add(42, f.lemmaHash[child], group);
        out.add(43, f.lemmaHash[child], f.relationHash[i]);
      }
      if (f.is(child, "advcl")) {
        int mark = f.child(child, "mark");
        out.add(44, MentionFeatures.lemmaAt(f, mark), group);
      }
    }
  }

  private static void governors(Facts f, Stances stances, int i, FeatureSet out) {
    int path = 0;
    int at = i;
    int conjuncts = 0;
    for (int step = 1; step <= STEPS; step++) {
      int head = f.head[at];
      if (head < 0) {
        out.add(50, step, path);
        return;
      }
      boolean conjunct = f.is(at, "conj");
      path = 31 * path + f.relationHash[at];
      Predication p = stances.predication(head);
      int put =
          p.tense().ordinal()
              + (p.negator() >= 0 ? 8 : 0)
              + (p.progressive() ? 16 : 0)
              + (p.perfect() ? 32 : 0);
      int modal = p.modal() == null ? 0 : p.modal().hashCode();
      int effect = stances.of(head).effect().ordinal();
      out.add(51, step, path);
      out.add(52, step, path, f.lemmaHash[head]);
      out.add(53, f.lemmaHash[head], f.relationHash[at], put >> 3 & 1);
      out.add(54, step, path, put);
      out.add(55, step, f.relationHash[at], modal);
      out.add(56, step, effect, f.relationHash[at]);
      out.add(57, step, path, effect);
      out.add(58, step, f.word[head].verb(), f.relationHash[at]);
      out.add(59, step, f.relationHash[at], f.tagHash[head]);
      if (step == 1) {
        out.add(60, f.lemmaHash[head], f.relationHash[i], f.tagHash[i]);
        out.add(61, f.lemmaHash[head], effect);
        int preposition = f.child(i, "case");
        if (preposition >= 0) {
          out.add(62, f.lemmaHash[head], f.lemmaHash[preposition]);
        }
        int mark = f.child(i, "mark");
        if (mark >= 0) {
          out.add(63, f.lemmaHash[head], f.lemmaHash[mark]);
          out.add(64, f.lemmaHash[mark], put, modal);
        }
      }
      if (conjunct && step == 1 && conjuncts++ < 3) {
        step = 0;
        path = 1;
      }
      at = head;
    }
  }

  /**
   * How the sentence is meant: a newspaper's "will" is a report, an e-mail's is a promise, and
   * annotators take them differently.
   */
  private static void sentence(Facts f, Stances stances, int i, FeatureSet out) {
    Stance stance = stances.of(i);
    Predication p = stances.predication(i);
    int effect = stance.effect().ordinal();
    int style = f.style();
    int question = f.question() ? 1 : 0;
    int modal = p.modal() == null ? 0 : p.modal().hashCode();
    out.add(70, question, effect);
    out.add(71, f.afterIf(i) ? 1 : 0, effect);
    out.add(72, f.quoted(i) ? 1 : 0, effect);
    out.add(73, question, f.relationHash[i]);
    out.add(74, style);
    out.add(75, style, effect, question);
    out.add(76, style, modal, stance.cue() < 0 ? 0 : f.lemmaHash[stance.cue()]);
    out.add(77, style, p.tense().ordinal(), f.relationHash[i]);
    out.add(78, style, f.tagHash[i], effect);
    out.add(79, style, f.relationHash[i], MentionFeatures.lemmaAt(f, f.head[i]));
    out.add(80, style, f.lemmaHash[i]);
    out.add(81, style, f.tagHash[i], i == 0 ? 1 : 0);
    for (int k = 0; k < Math.min(f.size, WORDS); k++) {
      out.add(82, f.lemmaHash[k], effect);
    }
  }
}
