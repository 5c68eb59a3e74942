package dev.dateline.event.dating;

import dev.dateline.event.EventClass;
import dev.dateline.event.clause.Clause;
import dev.dateline.event.clause.Dependents;
import dev.dateline.event.clause.Occasion;
import dev.dateline.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which other trigger's time a trigger without one of its own shares: "On Monday they met and
 * signed the treaty", "began to fall apart in 1996", "said at Friday's news conference", "the
 * attack on Monday killed five".
 */
final class SharedTime {

  private static final Set<String> FINDING =
      Set.of("find", "catch", "see", "spot", "hear", "watch", "film", "photograph", "discover");

  private SharedTime() {}

  /**
   * @param links the times of all triggers by their own words
   * @return the link to share, for the trigger; null where there is none
   */
  static TimeLink of(Scene scene, Sentence sentence, int trigger, List<List<TimeLink>> links) {
    int token = scene.trigger(trigger).token();
    int head = sentence.head(token);
    TimeLink found = null;
    if (head >= 0) {
      String relation = sentence.relation(token);
      int up = scene.triggerAt(sentence, head);
      if (up >= 0) {
        boolean enacted =
            relation.equals("obj")
                && (isAspectual(scene, up) || Enacting.enacts(scene.trigger(up)));
        if (enacted) {
          found = own(links, up, link -> link.signal().isAt());
        }
        boolean twin = relation.equals("conj") || relation.equals("parataxis");
        boolean aspectual =
            relation.equals("xcomp")
                && (isAspectual(scene, up) || TenseRules.isReal(scene.trigger(up)));
        if (twin || aspectual) {
          found = own(links, up, link -> aspectual || reaches(scene, sentence, link, trigger));
        }
      }
    }
    for (int d : sentence.dependents(token)) {
      int below = scene.triggerAt(sentence, d);
      if (found == null && below >= 0) {
        found = fromBelow(scene, sentence, trigger, d, links.get(below));
      }
    }
    if (found == null && simplePast(scene.group(trigger))) {
      found = fromPartOfObject(scene, sentence, token, links);
    }
    if (found == null) {
      found = fromEllipsis(scene, sentence, token, links);
    }
    return found == null ? null : found.forTrigger(trigger);
  }

  /** "Started a series of protests in 1992", "became the subject of a search in May". */
  private static TimeLink fromPartOfObject(
      Scene scene, Sentence sentence, int verb, List<List<TimeLink>> links) {
    for (int object : sentence.dependents(verb)) {
      if (!sentence.relation(object).equals("obj") || scene.triggerAt(sentence, object) >= 0) {
        continue;
      }
      for (int d : sentence.dependents(object)) {
        int part = scene.triggerAt(sentence, d);
        if (part >= 0
            && sentence.relation(d).equals("nmod")
            && Clause.preposition(sentence, d).equals("of")) {
          return own(
              links,
              part,
              link -> link.signal().isAt() && link.time().span().begin() > sentence.begin(d));
        }
      }
    }
    return null;
  }

  /** "Killed and many others wounded on Monday", where the tree hangs the second on "others". */
  private static TimeLink fromEllipsis(
      Scene scene, Sentence sentence, int verb, List<List<TimeLink>> links) {
    for (int noun : sentence.dependents(verb)) {
      if (!sentence.relation(noun).equals("conj")) {
        continue;
      }
      for (int d : sentence.dependents(noun)) {
        int found = scene.triggerAt(sentence, d);
        if (found >= 0 && sentence.relation(d).equals("acl") && isElliptical(sentence, verb, d)) {
          return own(links, found, link -> link.signal().isAt());
        }
      }
    }
    return null;
  }

  private static TimeLink own(
      List<List<TimeLink>> links, int trigger, java.util.function.Predicate<TimeLink> fits) {
    for (TimeLink link : links.get(trigger)) {
      if (!link.shared() && fits.test(link)) {
        return link;
      }
    }
    return null;
  }

  /** The time of what the verb says begins, of its twin, or of the event it takes place at. */
  private static TimeLink fromBelow(
      Scene scene, Sentence sentence, int trigger, int child, List<TimeLink> links) {
    int token = scene.trigger(trigger).token();
    String relation = sentence.relation(child);
    boolean past = scene.group(trigger).past();
    for (TimeLink link : links) {
      if (link.shared()) {
        continue;
      }
      boolean at = link.signal().isAt();
      boolean shares =
          switch (Clause.plain(relation)) {
            case "xcomp", "obj", "iobj" ->
                isAspectual(scene, trigger)
                    || (at && Enacting.enacts(scene.trigger(trigger)))
                    || (at && isTold(scene, trigger, relation))
                    || (at && isFound(sentence, token, child));
            case "advcl" ->
                at
                    && (isFound(sentence, token, child)
                        || isWhile(scene, sentence, trigger, child)
                        || isWhen(scene, sentence, trigger, link.trigger()));
            case "acl" -> at && (isFound(sentence, token, child) || isEnacted(sentence, child));
            case "ccomp" -> at && isFound(sentence, token, child);
            case "conj" ->
                (child - token <= 4 || isElliptical(sentence, token, child))
                    && reaches(scene, sentence, link, trigger);
            case "obl" -> at && Occasion.of(sentence, token, child);
            case "nsubj" ->
                at
                    && past
                    && scene.trigger(trigger).eventClass() != EventClass.REPORTING
                    && !Postponed.putsOff(sentence, token)
                    && (Bounds.isDay(link.time().value().when())
                        || link.time().span().begin() > sentence.begin(child));
            default -> false;
          };
      if (shares) {
        return link;
      }
    }
    return null;
  }

  /** "Told a news conference on Tuesday": the audience meets when it is told. */
  private static boolean isTold(Scene scene, int trigger, String relation) {
    return !relation.equals("xcomp")
        && scene.trigger(trigger).eventClass() == EventClass.REPORTING
        && scene.trigger(trigger).sentence().lemma(scene.trigger(trigger).token()).equals("tell");
  }

  /** "Was found clinging to a raft in November", "saw them leave": one takes place in the other. */
  private static boolean isFound(Sentence sentence, int verb, int child) {
    String tag = sentence.tag(child);
    return FINDING.contains(sentence.lemma(verb).toLowerCase(Locale.ROOT))
        && child > verb
        && (tag.equals("VBG") || tag.equals("VBN") || tag.equals("VB"));
  }

  /** "Died when the boat sank in March": the clause says when. */
  private static boolean isWhen(Scene scene, Sentence sentence, int trigger, int clause) {
    int verb = scene.trigger(clause).token();
    return simplePast(scene.group(trigger))
        && simplePast(scene.group(clause))
        && verb > scene.trigger(trigger).token()
        && Dependents.hasWord(sentence, verb, "when");
  }

  /** "Died while skiing in March" */
  private static boolean isWhile(Scene scene, Sentence sentence, int trigger, int clause) {
    return simplePast(scene.group(trigger))
        && sentence.tag(clause).equals("VBG")
        && clause > scene.trigger(trigger).token()
        && Dependents.hasWord(sentence, clause, "while");
  }

  private static boolean simplePast(VerbGroup group) {
    return group.past() && !group.perfect();
  }

  /** "In remarks made last week": the participle only says that they were. */
  private static boolean isEnacted(Sentence sentence, int participle) {
    return sentence.tag(participle).equals("VBN") && Enacting.enacts(sentence, participle);
  }

  /** "Six were killed and many others injured on Friday": the second lacks its auxiliary. */
  private static boolean isElliptical(Sentence sentence, int verb, int child) {
    return sentence.tag(verb).equals("VBN")
        && sentence.tag(child).equals("VBN")
        && Dependents.hasAuxiliary(sentence, verb)
        && !Dependents.hasAuxiliary(sentence, child);
  }

  /** Whether that time reaches this twin: not past one of another tense. */
  private static boolean reaches(Scene scene, Sentence sentence, TimeLink link, int trigger) {
    VerbGroup mine = scene.group(trigger);
    VerbGroup other = scene.group(link.trigger());
    if (mine.tense() != other.tense() || mine.perfect() != other.perfect()) {
      return false;
    }
    int here = scene.trigger(trigger).token();
    int there = scene.trigger(link.trigger()).token();
    int begin = link.time().span().begin();
    boolean timeLast = begin > sentence.begin(Math.max(here, there));
    if (mine.tense() == VerbGroup.Tense.NONE) {
      return timeLast;
    }
    // "rolled in on Tuesday and was unloaded": what comes next took place at that time, too; what
    // came before only where the two stand together: "met and signed on Monday"
    boolean between = begin > sentence.begin(there) && begin < sentence.begin(here);
    return between ? Bounds.isDay(link.time().value().when()) : here > there || timeLast;
  }

  private static boolean isAspectual(Scene scene, int trigger) {
    return scene.trigger(trigger).eventClass() == EventClass.ASPECTUAL;
  }
}
