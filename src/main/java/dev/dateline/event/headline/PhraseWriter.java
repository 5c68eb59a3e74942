package dev.dateline.event.headline;

import dev.dateline.event.Participant.Type;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.TimeWords;
import dev.dateline.event.entity.Entities;
import dev.dateline.event.entity.Entity;
import dev.dateline.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts a phrase into a draft: names for what has one, no times, no relative clauses, no
 * appositions.
 */
final class PhraseWriter {

  private static final int DEEPEST = 8;

  /** Verbs that say nothing without how long. */
  private static final Set<String> SPENDING = Set.of("last", "spend", "miss");

  private final Entities entities;
  private final TimeWords times;
  private final Sentence sentence;
  private final Draft draft;

  /** Who the clause is about; "his" may stand for them. */
  private final List<Entity> subject;

  /** Who has been told of already: "Ana Diaz and her aides". */
  private final Set<Entity> written = new HashSet<>();

  PhraseWriter(
      Entities entities, TimeWords times, Sentence sentence, Draft draft, List<Entity> subject) {
    this.entities = entities;
    this.times = times;
    this.sentence = sentence;
    this.draft = draft;
    this.subject = subject;
  }

  boolean isTime(int token) {
    return times.at(sentence, token);
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
    boolean modifies = sentence.relation(head).equals("compound") && depth > 0;
    String name = !modifies && (depth == 0 || isReference(head)) ? name(head, depth) : null;
    written.addAll(entities.at(sentence, head));
    if (name != null) {
      draft.replace(head, name);
      Entities.Range span = entities.nameAt(sentence, head);
      draft.cover(span.begin(), span.end(), head);
      int before = span.begin() - 1;
      if (!span.isEmpty()
          && span.begin() > 0
          && sentence.relation(before).equals("case")
          && sentence.head(before) < span.end()
          && !isTime(before)) {
        part.tokens.add(before); // whatever word of the name the tree hangs it on
      }
      for (int dependent : sentence.dependents(head)) {
        String relation = sentence.relation(dependent);
        if (dependent == without) {
          continue;
        }
        if (relation.equals("case") && dependent < head && !isTime(dependent)) {
          part.tokens.add(dependent);
          fixed(dependent, part);
        } else if (relation.equals("det")
            && !span.isEmpty()
            && sentence.isIgnoringCase(dependent, "the")
            && dependent == span.begin() - 1) {
          part.tokens.add(dependent); // "the Green Alliance"
        } else if (relation.equals("case") && sentence.tag(dependent).equals("POS")) {
          part.tokens.add(dependent);
        } else if (relation.equals("conj") && depth < DEEPEST && !isClause(dependent)) {
          conjunct(dependent, part, depth);
        }
      }
      return;
    }
    if (sentence.tag(head).startsWith("PRP")) {
      pronoun(head);
    } else if (sentence.tag(head).equals("WP$")) {
      draft.dangles(); // "whose shares"
    }
    String meant = entities.elided(sentence, head);
    if (meant != null) {
      draft.replace(head, meant);
    }
    for (int dependent : sentence.dependents(head)) {
      if (dependent != without && depth < DEEPEST && !isTimePhrase(dependent)) {
        dependent(head, dependent, part, depth);
      }
    }
  }

  private void dependent(int head, int token, Part part, int depth) {
    switch (sentence.relation(token)) {
      case "amod" -> {
        boolean cut = sentence.is(token, "worth") && sentence.dependents(token).length == 0;
        if (!isApart(head, token) && !cut) {
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
        if (depth > 0 || !isStraySubject(head, token)) {
          part.tokens.add(token);
          fixed(token, part);
        }
      }
      case "nmod", "nmod:desc", "obl", "nummod:gov" -> {
        // "the signing of Ana Diaz" says little without her
        int most = Clause.preposition(sentence, token).equals("of") && depth == 0 ? 70 : 40;
        Part nested = draft.part(Math.min(part.weight, most) - 5 - depth, part);
        fill(token, nested, depth + 1, -1);
      }
      case "acl" -> {
        if (!isApart(head, token)) {
          Part nested = draft.part(Math.min(part.weight, 20) - depth, part);
          clause(token, nested, depth + 1);
        }
      }
      case "conj" -> {
        if (!isClause(token) && isListed(head, token)) {
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

  /** "On" of "On Monday morning firefighters found …" belongs to the time. */
  private boolean isStraySubject(int head, int preposition) {
    return sentence.relation(head).startsWith("nsubj")
        && preposition < head
        && !sentence.tag(preposition).equals("POS");
  }

  /** "the dam, begun in 2013, …": what stands between commas is another story. */
  private boolean isApart(int head, int after) {
    for (int i = head + 1; i < after; i++) {
      if (sentence.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** A list has an "and" or "or" in the end. */
  private boolean isListed(int head, int token) {
    if (hasConjunction(token)) {
      return true;
    }
    for (int other : sentence.dependents(head)) {
      if (other > token && sentence.relation(other).equals("conj") && hasConjunction(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasConjunction(int token) {
    for (int dependent : sentence.dependents(token)) {
      if (sentence.relation(dependent).equals("cc")) {
        return true;
      }
    }
    return false;
  }

  private void conjunct(int token, Part part, int depth) {
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
      if (isTimePhrase(dependent) || depth > DEEPEST) {
        continue;
      }
      switch (Clause.plain(sentence.relation(dependent))) {
        case "aux",
            "cop",
            "mark",
            "compound",
            "expl",
            "advmod",
            "det",
            "amod",
            "nummod",
            "case",
            "fixed" ->
            fill(dependent, part, depth + 1, -1);
        case "nsubj", "csubj", "obj", "iobj" -> fill(dependent, part, depth + 1, -1);
        case "obl", "nmod" -> {
          if (isSetOff(dependent)) {
            continue;
          }
          if (isNeededBy(predicate, dependent)) {
            fill(dependent, part, depth + 1, -1);
            continue;
          }
          Part nested = draft.part(Math.min(part.weight, 40) - 5 - depth, part);
          fill(dependent, nested, depth + 1, -1);
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

  /** "driven by winds", "promised to the islanders": the participle says little alone. */
  private boolean isNeededBy(int predicate, int token) {
    if (!sentence.relation(predicate).startsWith("acl") || !sentence.tag(predicate).equals("VBN")) {
      return false;
    }
    int first = token;
    for (int dependent : sentence.dependents(token)) {
      first = Math.min(first, dependent);
    }
    return first == predicate + 1;
  }

  /** "…, its largest acquisition": an apposition that a tree takes for more of the clause. */
  boolean isSetOff(int token) {
    int first = token;
    for (int dependent : sentence.dependents(token)) {
      first = Math.min(first, dependent);
    }
    String relation = sentence.relation(token);
    return (relation.endsWith(":unmarked") || relation.equals("obj"))
        && (sentence.is(first, ",") || first > 0 && sentence.is(first - 1, ","));
  }

  private void fixed(int token, Part part) {
    for (int dependent : sentence.dependents(token)) {
      if (sentence.relation(dependent).equals("fixed")) {
        part.tokens.add(dependent);
      }
    }
  }

  private boolean isClause(int token) {
    return Clause.isVerb(sentence, token);
  }

  /** Whether a phrase tells when, which no headline does; "a six-year war" tells of what kind. */
  boolean isTimePhrase(int token) {
    return isTime(token)
        && !(times.lastsAt(sentence, token) && (isAttribute(token) || isSpent(token)));
  }

  /** "missed two months", "lasted 19 days" */
  private boolean isSpent(int token) {
    int head = sentence.head(token);
    return sentence.relation(token).equals("obj")
        || head >= 0
            && head < token
            && SPENDING.contains(sentence.lemma(head))
            && Clause.preposition(sentence, token).isEmpty();
  }

  private boolean isAttribute(int token) {
    return switch (sentence.relation(token)) {
      case "amod", "compound", "nummod", "punct", "advmod" -> true;
      default -> isSentence(token);
    };
  }

  /** "sentenced to six years", "limited to two weeks" */
  private boolean isSentence(int token) {
    return sentence.relation(token).startsWith("obl")
        && Clause.preposition(sentence, token).equals("to");
  }

  /** A pronoun, a part of a name, or a description that its name follows. */
  private boolean isReference(int token) {
    return sentence.tag(token).startsWith("PRP")
        || !entities.nameAt(sentence, token).isEmpty()
        || entities.isNamedBeside(sentence, token);
  }

  /** The name to write for a phrase, or null where its own words say it best. */
  private String name(int head, int depth) {
    List<Entity> who = entities.at(sentence, head);
    if (who.isEmpty()) {
      return null;
    }
    if (sentence.tag(head).startsWith("PRP")) {
      return pronounName(head, who, depth);
    }
    boolean named = who.stream().allMatch(Entity::isNamed);
    boolean here = !entities.nameAt(sentence, head).isEmpty();
    boolean people =
        who.get(0).type() == Type.PLACE && !here && !entities.isNamedBeside(sentence, head);
    if (!named || people || here && isBestAsItStands(head, who.get(0))) {
      return null;
    }
    return here && who.size() == 1 ? who.get(0).name() : joined(who);
  }

  /** "NATO" is shorter than the full name and as clear; the name of a thing may need more words. */
  private boolean isBestAsItStands(int head, Entity entity) {
    String form = sentence.form(head);
    boolean acronym =
        entity.type() == Type.ORGANIZATION
            && entities.nameAt(sentence, head).isSingle()
            && form.length() <= 6
            && form.chars().allMatch(Character::isUpperCase);
    return acronym || entity.type() == Type.OTHER;
  }

  private String pronounName(int head, List<Entity> who, int depth) {
    if (isFirstOrSecond(head)) {
      return null;
    }
    boolean subjects = subject.containsAll(who);
    if (isPossessive(head)) {
      if (isOfConjunct(head)) {
        return null;
      }
      boolean named = who.stream().allMatch(Entity::isNamed);
      if (!named && subject.isEmpty()) {
        if (isUnfit(who.get(0))) {
          draft.dangles();
        }
        return possessive("the " + who.get(0).name());
      }
      if (named && written.containsAll(who)) {
        return null;
      }
      return !subject.isEmpty() && subjects || !named ? null : possessive(joined(who));
    }
    boolean again =
        !subject.isEmpty()
            && subjects
            && (depth > 0 || Clause.plain(sentence.relation(head)).equals("obj"));
    return again ? null : definite(who);
  }

  /** "staff and their families": whose is told by the phrase itself. */
  private boolean isOfConjunct(int token) {
    int head = sentence.head(token);
    return head >= 0 && sentence.relation(head).equals("conj");
  }

  /** "Their" is rather not written out as "the 11 members of a youth choir's". */
  private static boolean isUnfit(Entity entity) {
    String name = entity.name();
    return (entity.type() == Type.PERSON) != entity.isPlural()
        || name.contains("other")
        || name.contains(" of ")
        || name.length() > 30
        || name.matches(".*[%$].*");
  }

  private boolean isPossessive(int token) {
    return sentence.tag(token).equals("PRP$")
        && !sentence.relation(token).startsWith("nsubj")
        && !sentence.relation(token).startsWith("obj");
  }

  private boolean isFirstOrSecond(int token) {
    return switch (sentence.form(token).toLowerCase(java.util.Locale.ROOT)) {
      case "i", "we", "you", "me", "us", "myself", "ourselves", "yourself" -> true;
      default -> false;
    };
  }

  /** "It" is "the film" where no name is known. */
  private static String definite(List<Entity> who) {
    String name = who.get(0).name();
    boolean common = !who.get(0).isNamed() && !Character.isUpperCase(name.charAt(0));
    return who.size() == 1 && common ? "the " + name : joined(who);
  }

  private static String joined(List<Entity> who) {
    return who.stream().map(Entity::told).collect(Collectors.joining(" and "));
  }

  private static String possessive(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }

  private void pronoun(int token) {
    if (isPossessive(token) && !subject.isEmpty()
        || sentence.form(token).endsWith("self")
        || Entities.isExpletive(sentence, token)) {
      return;
    }
    if (entities.at(sentence, token).isEmpty()) {
      draft.dangles();
    }
  }
}
