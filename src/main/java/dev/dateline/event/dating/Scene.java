package dev.dateline.event.dating;

import dev.dateline.event.Trigger;
import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text with its triggers and times, each where it stands: what every decision on dates looks at.
 * Built once for a document, in time linear in its length; immutable.
 */
final class Scene {

  private final List<Trigger> triggers;
  private final List<VerbGroup> groups;
  private final LocalDate published;
  private final List<Sentence> sentences;
  private final int[] sentenceOf;
  private final Map<Integer, Integer> triggerAt = new HashMap<>();
  private final List<List<ResolvedTime>> timesIn = new ArrayList<>();
  private final List<List<Integer>> triggersIn = new ArrayList<>();

  Scene(Text text, List<Trigger> triggers, List<ResolvedTime> times, LocalDate published) {
    this.triggers = triggers;
    this.published = published;
    this.sentences = text.sentences();
    this.groups = new ArrayList<>(triggers.size());
    this.sentenceOf = new int[triggers.size()];
    int time = 0;
    int trigger = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Span span = sentences.get(s).span();
      List<ResolvedTime> here = new ArrayList<>(2);
      while (time < times.size() && times.get(time).span().begin() < span.end()) {
        here.add(times.get(time++));
      }
      timesIn.add(here);
      List<Integer> told = new ArrayList<>(4);
      while (trigger < triggers.size()
          && triggers.get(trigger).sentence().span().begin() <= span.begin()) {
        sentenceOf[trigger] = s;
        told.add(trigger++);
      }
      triggersIn.add(told);
    }
    for (int i = 0; i < triggers.size(); i++) {
      Trigger found = triggers.get(i);
      triggerAt.put(found.sentence().begin(found.token()), i);
      groups.add(VerbGroup.of(found.sentence(), found.token()));
    }
  }

  int size() {
    return triggers.size();
  }

  Trigger trigger(int index) {
    return triggers.get(index);
  }

  /** The verb group of a trigger. */
  VerbGroup group(int index) {
    return groups.get(index);
  }

  /** Which sentence of the text a trigger stands in. */
  int sentenceOf(int index) {
    return sentenceOf[index];
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** The times that begin in a sentence, in its order. */
  List<ResolvedTime> timesIn(int sentence) {
    return timesIn.get(sentence);
  }

  /** The triggers of a sentence, in its order. */
  List<Integer> triggersIn(int sentence) {
    return triggersIn.get(sentence);
  }

  /** The trigger at a token, or -1. */
  int triggerAt(Sentence sentence, int token) {
    return triggerAt.getOrDefault(sentence.begin(token), -1);
  }

  /** The day of publication, or null. */
  LocalDate published() {
    return published;
  }
}
