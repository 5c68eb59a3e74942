package dev.dateline.text;

import java.util.Set;

/**
 * Mends what a tree can't mean, whatever the parser thought more likely: the slips that news
 * suffers from most, because they cost a verb its subject or its content.
 */
final class TreeRepair {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final WordSet TIMES =
      WordSet.of(
          CalendarWords.WEEKDAYS,
          "day week weekend month quarter year morning afternoon evening night yesterday today");

  private static final WordSet MONTHS =
      WordSet.of(
          CalendarWords.MONTHS, "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.");

  private static final WordSet PERIODS =
      WordSet.of("week weeks month months quarter quarters half year years period");

  private static final WordSet COPULAS = WordSet.of("is are was were 's 're");

  /** Prepositions that begin clauses, too. */
  private static final WordSet CONJUNCTIONS = WordSet.of("since after before until as than");

  /** What somebody has or takes in doing something. */
  private static final WordSet INVOLVEMENT =
      WordSet.of("interest role part hand share success difficulty delay involvement point");

  private final String[] forms;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  /** Changes {@code heads} and {@code relations}. */
  TreeRepair(String[] forms, String[] tags, int[] heads, String[] relations) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  void repair() {
    for (int i = 0; i < heads.length; i++) {
      int head = heads[i];
      if (head < 0) {
        continue;
      }
      if (relations[i].equals("case") && opensDate(i)) {
        partFromDate(i, head);
      }
      if (relations[i].equals("case") && relations[head].equals("obl") && isOf(CONJUNCTIONS, i)) {
        giveToClause(i, head);
      }
      if (i > 0 && i < head && forms[i].equals("due")) {
        makePredicateOf(i, head);
      }
      if (i > 0 && (forms[i].equals("ended") || forms[i].equals("ending"))) {
        giveToPeriod(i);
      }
      if (relations[i].equals("mark") && forms[i].equals("that")) {
        takeFromTime(head);
      } else if (relations[i].equals("mark") && forms[i].equals("due")) {
        makePredicate(i, head);
      } else if (relations[i].equals("mark") && relations[head].equals("advcl")) {
        giveToNoun(i, head);
      } else if (relations[i].equals("obj") && i > 0 && heads[i - 1] == head) {
        makeDescription(i - 1, i);
      } else if (relations[i].startsWith("nsubj") && i < head) {
        joinToSubject(i, head);
      } else if (relations[i].equals("amod") && i < head && FINITE.contains(tags[head])) {
        makeSubject(i, head);
      }
    }
  }

  /** At the beginning of a clause, or behind a verb: "said on Thursday militants had left". */
  private boolean opensDate(int preposition) {
    return preposition == 0
        || relations[preposition - 1].equals("punct")
        || FINITE.contains(tags[preposition - 1]);
  }

  /**
   * "On May 3 police raided it": a noun without an article right behind a date at the beginning is
   * no part of it, it is who acts.
   */
  private void partFromDate(int preposition, int noun) {
    int verb = heads[noun];
    int end = endOfDate(preposition + 1);
    boolean subject = relations[noun].startsWith("nsubj");
    if (end <= preposition + 1
        || end > noun
        || verb < noun
        || !tags[noun].startsWith("NN")
        || isTime(noun)
        || !subject && (verb != noun + 1 || !FINITE.contains(tags[verb]) || hasSubject(verb))) {
      return;
    }
    int day = preposition + 1;
    if (isOf(MONTHS, day) && day + 1 < end) {
      day++;
    }
    for (int i = preposition; i < end; i++) {
      heads[i] = day;
      relations[i] = i == preposition ? "case" : forms[i].equals(",") ? "punct" : "nmod:unmarked";
    }
    boolean told = preposition > 0 && FINITE.contains(tags[preposition - 1]);
    heads[day] = told && heads[verb] == preposition - 1 ? preposition - 1 : verb;
    relations[day] = "obl";
    relations[noun] = subject ? relations[noun] : "nsubj";
  }

  /** Behind "Monday", "May 3", "May 3, 2018"; the same index where no date begins. */
  private int endOfDate(int begin) {
    int end = begin;
    if (end < forms.length && isOf(MONTHS, end)) {
      end++;
      end += isNumber(end) ? 1 : 0;
      end += end + 1 < forms.length && forms[end].equals(",") && isNumber(end + 1) ? 2 : 0;
    } else if (end < forms.length && tags[end].equals("NNP") && isTime(end)) {
      end++;
    }
    return end;
  }

  private boolean isNumber(int word) {
    return word < tags.length
        && tags[word].equals("CD")
        && Character.isDigit(forms[word].charAt(0));
  }

  private boolean isOf(WordSet set, int word) {
    return set.contains(forms[word], 0, forms[word].length());
  }

  private boolean isTime(int word) {
    return isOf(TIMES, word);
  }

  private boolean hasSubject(int verb) {
    for (int i = 0; i < verb; i++) {
      if (heads[i] == verb && relations[i].startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /**
   * What somebody "told the Senate this week that ..." isn't said of the week: a clause with the
   * conjunction "that" goes to the verb, not to a bare time or a weekday beside it.
   */
  private void takeFromTime(int clause) {
    int time = heads[clause];
    if (time < 0
        || heads[time] < 0
        || !relations[clause].startsWith("acl")
        || !tags[heads[time]].startsWith("VB")
        || !isTime(time)
        || relations[time].equals("obl") && !tags[time].equals("NNP")) {
      return;
    }
    int verb = heads[time];
    if (!relations[time].equals("obl")) {
      relations[time] = "obl:unmarked";
    }
    int content = contentBehind(clause, verb);
    if (content >= 0) {
      giveSubject(clause, content);
    } else {
      heads[clause] = verb;
      relations[clause] = "ccomp";
    }
  }

  /** "Since protests against the king erupted": who does what a finite verb behind says. */
  private void giveToClause(int conjunction, int noun) {
    for (int verb = noun + 1; verb < heads.length && !forms[verb].equals(","); verb++) {
      if (heads[verb] == heads[noun]) {
        if (relations[verb].equals("advcl") && FINITE.contains(tags[verb]) && !hasSubject(verb)) {
          heads[noun] = verb;
          relations[noun] = "nsubj";
          heads[conjunction] = verb;
          relations[conjunction] = "mark";
        }
        return;
      }
    }
  }

  /** "For the year ended Aug. 31": what ended then is the year. */
  private void giveToPeriod(int participle) {
    int period = participle - 1;
    int next = participle + 1;
    if (next >= forms.length
        || heads[participle] == period
        || !isOf(PERIODS, period)
        || !isOf(MONTHS, next)) {
      return;
    }
    int verb = heads[participle];
    if (verb < 0) {
      return;
    }
    int phrase = period; // what holds the period, below the participle
    while (phrase >= 0 && heads[phrase] != participle) {
      phrase = heads[phrase];
    }
    if (phrase >= 0) {
      heads[phrase] = verb;
      boolean object = relations[phrase].equals("nsubj") && relations[participle].equals("ccomp");
      relations[phrase] = phrase == period ? "obl" : object ? "obj" : relations[phrase];
    }
    for (int i = participle + 1; i < heads.length; i++) {
      if (heads[i] == participle && relations[i].equals("advcl")) {
        heads[i] = verb;
      }
    }
    heads[participle] = period;
    relations[participle] = "acl";
  }

  /** What a verb tells in a clause behind another one, and that lacks a subject; or -1. */
  private int contentBehind(int clause, int verb) {
    for (int i = clause + 1; i < heads.length; i++) {
      if (heads[i] == verb && relations[i].equals("ccomp")) {
        return hasSubject(i) ? -1 : i;
      }
    }
    return -1;
  }

  /** "That troops loyal to him were leaving": the adjective only describes who leaves. */
  private void giveSubject(int adjective, int verb) {
    int subject = -1;
    for (int i = 0; i < adjective; i++) {
      if (heads[i] == adjective
          && (relations[i].startsWith("nsubj") || relations[i].equals("mark"))) {
        heads[i] = verb;
        subject = relations[i].equals("mark") ? subject : i;
      }
    }
    heads[adjective] = subject < 0 ? verb : subject;
    relations[adjective] = subject < 0 ? "dep" : "amod";
  }

  /** "The bank is due to publish": what is due is said of the bank, as what is ready would be. */
  private void makePredicate(int due, int verb) {
    if (due + 1 >= heads.length || !forms[due + 1].equals("to") || !hasCopula(verb)) {
      return;
    }
    heads[due] = heads[verb];
    relations[due] = relations[verb];
    heads[verb] = due;
    relations[verb] = "xcomp";
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == verb && (i < due || relations[i].equals("punct"))) {
        heads[i] = due;
        relations[i] = relations[i].equals("nsubj:outer") ? "nsubj" : relations[i];
      }
    }
  }

  /**
   * "Weber is due in court", "is due back": no preposition of the place, but what is said of him.
   */
  private void makePredicateOf(int due, int place) {
    boolean predicate =
        isOf(COPULAS, due - 1)
            && !forms[due + 1].equals("to")
            && (relations[due].equals("case") || relations[due].equals("advmod"));
    if (!predicate) {
      return;
    }
    heads[due] = heads[place];
    relations[due] = relations[place];
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == place && (i < due || i > place) && i != due) {
        heads[i] = due;
      }
    }
    heads[place] = due;
    relations[place] = tags[place].startsWith("RB") ? "advmod" : "obl";
  }

  /** "Showed interest in buying it": the gerund tells what the interest is in. */
  private void giveToNoun(int preposition, int gerund) {
    int noun = preposition - 1;
    if (noun >= 0
        && heads[noun] == heads[gerund]
        && relations[noun].equals("obj")
        && tags[gerund].equals("VBG")
        && forms[preposition].equals("in")
        && isOf(INVOLVEMENT, noun)) {
      heads[gerund] = noun;
      relations[gerund] = "acl";
    }
  }

  /** "Bought defender Jan Brandt": no verb has two objects, the first says who the second is. */
  private void makeDescription(int noun, int name) {
    if (relations[noun].equals("obj") && tags[noun].equals("NN") && tags[name].equals("NNP")) {
      heads[noun] = name;
      relations[noun] = "nmod:desc";
    }
  }

  /** "The river maps group met": no verb has two subjects side by side, they are one phrase. */
  private void joinToSubject(int noun, int verb) {
    int next = noun + 1;
    while (next < verb && heads[next] > next && heads[next] < verb) {
      next++; // what describes the other subject
    }
    if (next < verb
        && heads[next] == verb
        && relations[next].startsWith("nsubj")
        && tags[noun].startsWith("NN")
        && tags[next].startsWith("NN")) {
      heads[noun] = next;
      relations[noun] = "compound";
      for (int i = 0; i < noun; i++) {
        if (heads[i] == noun && (relations[i].equals("det") || relations[i].equals("case"))) {
          heads[i] = next;
        }
      }
    }
  }

  private boolean hasCopula(int word) {
    for (int i = 0; i < word; i++) {
      if (heads[i] == word && relations[i].equals("cop")) {
        return true;
      }
    }
    return false;
  }

  /** "The 24-year-old resigned": no adjective tells what a finite verb is like, it is who acts. */
  private void makeSubject(int adjective, int verb) {
    if (hasSubject(verb)) {
      return;
    }
    relations[adjective] = "nsubj";
    for (int i = 0; i < adjective; i++) {
      if (heads[i] == verb && relations[i].equals("det")) {
        heads[i] = adjective;
      }
    }
  }
}
