package dev.dateline.event.dating;

import dev.dateline.resolution.ResolvedTime;
import dev.dateline.text.Sentence;
import dev.dateline.time.TimexType;

/**
 * "9:10 p.m. The paper projects a winner." Live blogs, minutes and chronologies put the time before
 * the entry, as a sentence of its own: it dates what the entry tells as past, up to the next such
 * time or the end of the paragraph.
 */
final class TimeHeadings {

  private final Scene scene;
  private ResolvedTime current;
  private boolean told;

  TimeHeadings(Scene scene) {
    this.scene = scene;
  }

  /** The heading that a sentence stands under, or null. Sentences must come in order. */
  ResolvedTime over(int index) {
    ResolvedTime heading = heading(index);
    if (heading != null) {
      current = heading;
      told = false;
      return null;
    }
    if (current != null && told && paragraphEnds(index)) {
      current = null;
    }
    told = true;
    return current;
  }

  private ResolvedTime heading(int index) {
    if (scene.timesIn(index).size() != 1 || !scene.triggersIn(index).isEmpty()) {
      return null;
    }
    ResolvedTime time = scene.timesIn(index).get(0);
    Sentence sentence = scene.sentences().get(index);
    boolean dated = time.value().when() != null && time.value().when().earliest() != null;
    if (!dated || time.span().begin() > sentence.begin(0)) {
      return null;
    }
    boolean alone =
        time.span().end() >= sentence.span().end() - 1
            && !(time.value().type() == TimexType.DATE
                && time.value().when().earliest().equals(scene.published()));
    return alone && time.value().type() != TimexType.DURATION ? time : null;
  }

  private boolean paragraphEnds(int index) {
    int from = scene.sentences().get(index - 1).span().end();
    int to = scene.sentences().get(index).span().begin();
    return scene
            .sentences()
            .get(index)
            .content()
            .substring(from, to)
            .chars()
            .filter(c -> c == '\n')
            .count()
        > 1;
  }
}
