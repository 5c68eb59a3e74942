package dev.dateline.event.headline;

import dev.dateline.event.clause.Clause;
import dev.dateline.event.entity.Entities;
import dev.dateline.event.entity.Entity;
import dev.dateline.text.Sentence;
import java.util.List;

/**
 * Puts a phrase into a draft: names for what has one, no times, no relative clauses, no
 * appositions.
 */
final class PhraseWriter {

  private static final int DEEPEST = 8;

  private final Entities entities;
  private final TimePhrases times;
  private final Sentence sentence;
  private final Draft draft;
  private final Naming naming;
  private final PhraseBounds bounds;

  /**
   * @param subject who the clause is about; empty while the subject itself is written
   */
  PhraseWriter(Entities entities, TimePhrases times, Draft draft, List<Entity> subject) {
    this.entities = entities;
    this.times = times;
    this.sentence = times.sentence();
    this.draft = draft;
    naming = new Naming(entities, sentence, draft, subject);
    bounds = new PhraseBounds(sentence);
  }

  /** The phrase of a noun, with its preposition. */
  Part noun(int head, int weight, Part parent) {
    Part part = draft.part(weight, parent);
    fill(head, part, 0, -1);
    return part;
  }

  /** The same without what depends on it by way of one token (a clause that is told by itself). */
  Part nounWithout(int head, int weight, int without) {
    Part part = draft.part(weight, null);
    fill(head, part, 0, without);
    return part;
  }

  private void fill(int head, Part part, int depth, int without) {
    part.tokens.add(head);
    String name = naming.of(head, depth);
    if (name != null) {
      draft.replace(head, name);
      fillBeside(head, part, depth, without);
      return;
    }
    if (isUnexplained(head)) {
      draft.dangles();
    }
    String meant = entities.elided(sentence, head);
    if (meant != null) {
      draft.replace(head, meant);
    }
    for (int dependent : sentence.dependents(head)) {
      if (times.isWhen(dependent) && isPossessor(dependent)) {
        part.tokens.add(dependent); // "at Friday's meeting" is "at the meeting"
        draft.replace(dependent, "the");
      } else if (dependent != without && depth < DEEPEST && !times.isWhen(dependent)) {
        dependent(head, dependent, part, depth);
      } else if (times.isWhen(dependent) && isQuantityOf(head, dependent)) {
        draft.dangles(); // "spent much of the year abroad"
      }
    }
  }

  /** What stays of a phrase beside the name that is written for it. */
  private void fillBeside(int head, Part part, int depth, int without) {
    Entities.Range span = entities.nameAt(sentence, head);
    draft.cover(span.begin(), span.end(), head);
    int before = span.begin() - 1;
    if (!span.isEmpty()
        && span.begin() > 0
        && sentence.relation(before).equals("case")
        && sentence.head(before) < span.end()
        && !sentence.tag(before).equals("POS")
        && !times.isTime(before)) {
      part.tokens.add(before); // whatever word of the name the tree hangs it on
    }
    for (int dependent : sentence.dependents(head)) {
      String relation = sentence.relation(dependent);
      if (dependent == without) {
        continue;
      }
      if (relation.equals("case")
          && dependent < head
          && !sentence.tag(dependent).equals("POS")
          && !times.isTime(dependent)) {
        part.tokens.add(dependent);
        fixed(dependent, part);
      } else if (relation.equals("det")
          && !span.isEmpty()
          && sentence.isIgnoringCase(dependent, "the")
          && dependent == span.begin() - 1) {
        part.tokens.add(dependent); // "the Green Alliance"
      } else if (relation.equals("case")
          && sentence.tag(dependent).equals("POS")
          && dependent > head) {
        part.tokens.add(dependent);
      } else if (relation.equals("conj")
          && !sentence.relation(head).equals("appos") // "Ana Diaz, a cook and writer"
          && depth < DEEPEST
          && !Clause.isVerb(sentence, dependent)) {
        conjunct(dependent, part, depth);
      }
    }
  }

  /** A pronoun that nobody has been found for, or "whose": the draft makes no sense alone. */
  private boolean isUnexplained(int token) {
    return sentence.tag(token).startsWith("PRP")
        ? naming.isUnexplained(token)
        : sentence.tag(token).equals("WP$");
  }

  private void dependent(int head, int token, Part part, int depth) {
    switch (sentence.relation(token)) {
      case "amod" -> {
        boolean cut = sentence.is(token, "worth") && sentence.dependents(token).length == 0;
        if (!bounds.isApart(head, token) && !cut) {
          fill(token, part, depth + 1, -1);
        }
      }
      case "det",
          "compound",
          "nummod",
          "flat",
          "fixed",
          "goeswith",
          "det:predet",
          "nmod:poss",
          "advmod",
          "compound:prt",
          "nmod:npmod",
          "obl:npmod",
          "nmod:unmarked",
          "obl:unmarked",
          "cc:preconj" ->
          fill(token, part, depth + 1, -1);
      case "case" -> {
        if (depth > 0 || !bounds.isStray(head, token)) {
          part.tokens.add(token);
          fixed(token, part);
        }
      }
      case "nmod", "nmod:desc", "obl", "nummod:gov" -> {
        if (bounds.isAbsolute(token)) {
          return;
        }
        if (depth == 0 && isQuantityOf(head, token)) {
          fill(token, part, depth + 1, -1); // "three of its members"
          if (sentence.tag(token).equals("DT")) {
            draft.dangles(); // "some of those who were there"
          }
          return;
        }
        // "the signing of Ana Diaz" says little without her
        int most = Clause.preposition(sentence, token).equals("of") && depth == 0 ? 70 : 40;
        Part nested = draft.part(Math.min(part.weight, most) - 5 - depth, part);
        fill(token, nested, depth + 1, -1);
      }
      case "acl" -> {
        if (!bounds.isApart(head, token) && !times.isPeriod(token)) {
          Part nested = draft.part(Math.min(part.weight, 20) - depth, part);
          clause(token, nested, depth + 1);
          if (bounds.isCutShort(token, nested.last())) {
            nested.needsMore();
          }
        }
      }
      case "conj" -> {
        if (!Clause.isVerb(sentence, token) && bounds.isListed(head, token)) {
          conjunct(token, part, depth);
        }
      }
      case "punct" -> {
        String form = sentence.form(token);
        if (form.equals("-") || form.equals("–") || form.equals("/")) {
          part.tokens.add(token);
        }
      }
      case "obj", "xcomp", "aux", "aux:pass", "mark", "cop", "nsubj", "nsubj:pass" -> {
        if (depth > 0) {
          fill(token, part, depth + 1, -1);
        }
      }
      default -> {}
    }
  }

  private boolean isQuantityOf(int head, int token) {
    boolean quantity =
        switch (sentence.tag(head)) {
          case "CD", "DT", "JJ", "JJS" -> true;
          default -> false;
        };
    return quantity && Clause.preposition(sentence, token).equals("of");
  }

  private void conjunct(int token, Part phrase, int depth) {
    Part part = depth <= 1 && phrase.weight >= Part.OBJECT ? draft.conjuncts(phrase) : phrase;
    for (int dependent : sentence.dependents(token)) {
      String relation = sentence.relation(dependent);
      if (relation.equals("cc")
          || relation.equals("punct") && sentence.form(dependent).equals(",")) {
        part.tokens.add(dependent);
      }
    }
    fill(token, part, depth + 1, -1);
  }

  /** A clause within a phrase or another clause: all of it but times and further clauses. */
  void clause(int predicate, Part part, int depth) {
    part.tokens.add(predicate);
    for (int dependent : sentence.dependents(predicate)) {
      if (times.isWhen(dependent) || depth > DEEPEST) {
        continue;
      }
      switch (Clause.plain(sentence.relation(dependent))) {
        case "aux", "cop", "mark", "compound", "expl", "advmod", "det", "amod", "nummod" ->
            fill(dependent, part, depth + 1, -1);
        case "case", "fixed", "nsubj", "csubj", "obj", "iobj" ->
            fill(dependent, part, depth + 1, -1);
        case "obl", "nmod" -> {
          if (!bounds.isSetOff(dependent)) {
            boolean needed = bounds.isNeededBy(predicate, dependent);
            int weight = Math.min(part.weight, 40) - 5 - depth;
            fill(dependent, needed ? part : draft.part(weight, part), depth + 1, -1);
          }
        }
        case "advcl" -> {
          if (bounds.isNeededBy(predicate, dependent) || Clause.toldTo(sentence, dependent) >= 0) {
            clause(dependent, part, depth + 1); // "accused of killing a man"
          }
        }
        case "xcomp", "ccomp" -> {
          if (!entities.nameAt(sentence, dependent).isEmpty()) {
            fill(dependent, part, depth + 1, -1); // "a teacher named Ana Diaz"
          } else {
            clause(dependent, part, depth + 1);
          }
        }
        default -> {}
      }
    }
  }

  /** "Friday's" of "Friday's meeting" */
  private boolean isPossessor(int token) {
    return sentence.relation(token).equals("nmod:poss") && !sentence.tag(token).equals("PRP$");
  }

  private void fixed(int token, Part part) {
    for (int dependent : sentence.dependents(token)) {
      if (sentence.relation(dependent).equals("fixed")) {
        part.tokens.add(dependent);
      }
    }
  }
}
